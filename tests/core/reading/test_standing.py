"""Where the people of a report stand, and the words that decide it."""

import pytest

from holdfast.reading.standing import standing_of
from tests.core.reading.strands_seen import standing, status, strands


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A baker was deported to Chad.", "returned"),
        ("A baker faces deportation to Chad.", "at_risk"),
        ("A court ordered the deportation of a baker to Chad.", "at_risk"),
        ("Chad must not deport a baker to Mali.", "at_risk"),
        ("A court suspended the deportation of a baker to Chad.", "stayed"),
        ("A baker will not be deported to Chad.", "stayed"),
        ("A baker faced deportation to Chad. He was freed in May.", "released"),
        ("A baker faced deportation to Chad. He was resettled.", "resettled"),
        ("A baker was to be deported to Chad. He has vanished.", "unknown"),
        ("Nine bakers fled. Four of them were deported to Chad.", "partly_returned"),
        ("Nine bakers fled. Seven of them were deported to Chad.", "returned"),
    ],
)
def test_where_they_stand(text: str, expected: str) -> None:
    """One way to each status."""
    assert status(text) == expected


def test_people_of_whom_no_removal_is_told_stand_nowhere() -> None:
    """There is nothing to say of them."""
    there = strands("A baker hid. Another baker was deported to Chad.")
    found = [standing_of(each, "") for each in there if not each.deeds]
    assert found == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A court halted the deportation of a baker to Chad. He was deported.",
            "returned",
        ),
        ("A baker was freed. On 3 May he was ordered deported to Chad.", "at_risk"),
        ("A baker was deported to Chad. There he was freed.", "returned"),
        (
            "A baker faced deportation. A judge halted his deportation to Chad.",
            "stayed",
        ),
    ],
)
def test_the_latest_holds(text: str, expected: str) -> None:
    """What follows a removal that was carried out does not undo it."""
    assert status(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "He should be freed.",
        "His brother must be released.",
        "A press release told of it.",
        "He asked to be resettled after May, accepted for resettlement.",
    ],
)
def test_what_is_only_asked_for_sets_nobody_free(words: str) -> None:
    """Nor does a paper that is released."""
    assert status(f"A baker faces deportation to Chad. {words}") == "at_risk"


def test_the_words_that_decide() -> None:
    """They are what a person is shown."""
    text = "A baker faced deportation to Chad. He was freed in May."
    there = standing(text)
    assert there is not None
    assert (there.words.of(text), there.removal) == ("freed", None)


def test_the_removal_that_decides() -> None:
    """Its hedge is that of the status."""
    text = "Nine bakers fled. Four of them were deported to Chad."
    there = standing(text)
    assert there is not None
    assert there.removal is not None
    assert there.words.of(text) == "were deported"


def test_a_removal_that_is_told_outweighs_one_that_is_denied() -> None:
    """Where both stand in a report."""
    text = (
        "Togo denied that it had deported a baker to Chad."
        " Yet on 3 May he was deported to Chad."
    )
    there = standing(text)
    assert there is not None
    assert there.removal is not None
    assert there.removal.hedge.firmness == "asserted"
