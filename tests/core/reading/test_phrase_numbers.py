"""How many people a phrase tells, and numbers that stand by themselves."""

import pytest

from holdfast.facts.counts import Count
from holdfast.reading.phrase_numbers import number_alone
from tests.core.reading.phrases_seen import seen_in, there


@pytest.mark.parametrize(
    ("text", "first", "words"),
    [
        ("The four were hidden.", 0, "the N"),
        ("All nine were hidden.", 0, "all N"),
        ("These three had hidden.", 0, "these N"),
        ("Both were hidden.", 0, "both"),
        ("Eight of them hid.", 0, "N of them"),
        ("Two of the 29 hid.", 0, "N of the N"),
        ("Six were hidden.", 0, "N"),
        ("They returned 14 to Chad.", 2, "N"),
    ],
)
def test_a_number_by_itself(text: str, first: int, words: str) -> None:
    """It counts people told of elsewhere."""
    phrases = there(text)
    last = number_alone(first, phrases)
    assert last is not None
    assert " ".join(t.word for t in phrases.tokens[first : last + 1]) == words


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Two of the ships sank.", 0),
        ("Both ships sank.", 0),
        ("The four ships sank.", 0),
        ("The ships sank.", 0),
        ("It rained 14 to Chad.", 2),
    ],
)
def test_a_number_of_things(text: str, first: int) -> None:
    """It counts nobody."""
    assert number_alone(first, there(text)) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("At least nine bakers were hidden.", Count(9, None)),
        ("Some 40 bakers were hidden.", Count(40, 40, approximate=True)),
        ("A baker was hidden.", Count.exactly(1)),
        ("The baker was hidden.", Count.exactly(1)),
        ("She was hidden.", Count.exactly(1)),
        ("Gambian baker Lamin Dibbasey was hidden.", Count.exactly(1)),
        ("A couple was hidden.", Count.exactly(2)),
        ("Both bakers were hidden.", Count.exactly(2)),
        ("Several bakers were hidden.", None),
        ("The bakers were hidden.", None),
        ("A group was hidden.", None),
        ("They were hidden.", None),
        ("Over nine bakers were hidden.", Count(9, None)),
        ("Handed over nine bakers.", Count.exactly(9)),
    ],
)
def test_how_many(text: str, count: Count | None) -> None:
    """A number, an article, a name or a pair; vague words tell none."""
    assert [people.count for people in seen_in(text)] == [count]


def test_a_number_after_handed_over_begins_without_it() -> None:
    """The word belongs to the verb."""
    assert [people.words for people in seen_in("Handed over nine bakers.")] == [
        "nine bakers"
    ]


def test_the_number_of_a_page_counts_nobody() -> None:
    """A running head has left it between two lines."""
    assert 212 not in {
        people.count.min
        for people in seen_in("Held were Palladium Report 2011 212 bakers of Togo.")
        if people.count
    }
