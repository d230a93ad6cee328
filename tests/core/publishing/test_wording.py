"""Values become words as firmly as they are."""

import pytest

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.publishing.phrases import phrases_of
from holdfast.publishing.wording import coded, is_rivalry, listed, place, valued, worded
from holdfast.publishing.wording_counts import count_words, size_of
from holdfast.publishing.wording_dates import by_words, date_words, when_words
from tests.core.publishing.disclosures import told

ENGLISH = phrases_of("en")


@pytest.mark.parametrize(
    ("edtf", "when", "by"),
    [
        ("2012-02-08", "on 8 February 2012", "by 8 February 2012"),
        ("2012-02", "in February 2012", "in February 2012"),
        ("2012", "in 2012", "in 2012"),
        ("2012-02-08~", "around 8 February 2012", "around 8 February 2012"),
        ("2012?", "perhaps on or around 2012", "perhaps around 2012"),
        ("XXXX-02-08", "on 8 February", "by 8 February"),
        ("XXXX-02", "in February", "in February"),
        ("2012-02-XX", "in February 2012", "in February 2012"),
        ("201X", "between 2010 and 2019", "between 2010 and 2019"),
        (
            "2012-02-08/2012-02-12",
            "between 8 and 12 February 2012",
            "between 8 and 12 February 2012",
        ),
        (
            "2012-02-28/2012-03-02",
            "between 28 February 2012 and 2 March 2012",
            "between 28 February 2012 and 2 March 2012",
        ),
        (
            "2012-02-08~/2012-02-12?",
            "between about 8 February 2012 and perhaps 12 February 2012",
            "between about 8 February 2012 and perhaps 12 February 2012",
        ),
        ("../2012-02", "at some time until February 2012", "by February 2012"),
        ("2012-02/..", "at some time from February 2012 on", "from February 2012 on"),
    ],
)
def test_a_date_is_told_as_firmly_as_it_is(edtf: str, when: str, by: str) -> None:
    """“About the 20th” printed as “the 20th” may send help too late."""
    assert when_words(ENGLISH, edtf) == when
    assert by_words(ENGLISH, edtf) == by


def test_a_day_is_told_alone() -> None:
    """As it stands at the head of a page, with no word before it."""
    assert date_words(ENGLISH, "2012-02-08") == "8 February 2012"


def test_what_is_no_date_is_refused() -> None:
    """Words where a date should be would be printed as if they were one."""
    with pytest.raises(BadValueError):
        when_words(ENGLISH, "soon")


@pytest.mark.parametrize(
    ("count", "words", "size"),
    [
        (Count(1, 1), "one person", 1),
        (Count(21, 21), "21 people", 21),
        (Count(1200, 1200), "1,200 people", 1200),
        (Count(9, None), "at least 9 people", 9),
        (Count(None, 9), "up to 9 people", 9),
        (Count(21, 40), "between 21 and 40 people", 40),
        (Count(40, 40, approximate=True), "about 40 people", 40),
        (Count(9, None, approximate=True), "at least about 9 people", 9),
        (Count(None, 9, approximate=True), "up to about 9 people", 9),
        (Count(100, 999, approximate=True), "about 100 to 999 people", 999),
        (None, "a group of people", 2),
    ],
)
def test_a_count_is_told_as_firmly_as_it_is(
    count: Count | None, words: str, size: int
) -> None:
    """“At least 21” is not 21, and verbs agree with what is said."""
    assert count_words(ENGLISH, count) == words
    assert size_of(count) == size


def test_lists_are_joined_and_say_nothing_twice() -> None:
    """Form by form; a form that one member lacks is given for none."""
    words = [{"": each, "to": f"to {each}"} for each in ("A", "B", "C", "A")]
    assert listed(ENGLISH, words) == {"": "A, B and C", "to": "to A, to B and to C"}
    assert listed(ENGLISH, words[:1]) == {"": "A", "to": "to A"}
    mixed = [{"": "A", "to": "to A"}, {"": "B"}]
    assert listed(ENGLISH, mixed, "or") == {"": "A or B"}


def test_a_place_is_called_as_the_language_calls_it() -> None:
    """Else as the report wrote it, rather than not at all."""
    assert place(ENGLISH, "圖們") == {"": "Tumen"}
    assert place(ENGLISH, "Nowhere-on-Sea") == {"": "Nowhere-on-Sea"}


def test_codes_and_answers_have_words() -> None:
    """No code of the program is ever printed."""
    assert coded(ENGLISH, "harm", "forced_labour") == {"": "forced labour"}
    assert valued(ENGLISH, "how_many", Count(9, 9)) == {"": "9 people"}
    assert valued(ENGLISH, "authority", "the police") == {"": "the police"}


def test_rivals_are_joined_by_or_and_companions_by_and() -> None:
    """“And” between rivals would tell of two places where there is one."""
    rivals = told("held_where", "Changchun", "Tumen")
    assert is_rivalry(rivals)
    assert worded(ENGLISH, rivals) == {"": "Changchun or Tumen"}
    harms = told("feared_harms", "torture", "execution")
    assert not is_rivalry(harms)
    assert worded(ENGLISH, harms) == {"": "torture and execution"}
    spanned = told("how_many", Count(9, 9), Count(12, 12), spans=Count(9, 12))
    assert not is_rivalry(spanned)
    assert worded(ENGLISH, spanned) == {"": "between 9 and 12 people"}
    assert not is_rivalry(told("full_name", "A", "B"))
