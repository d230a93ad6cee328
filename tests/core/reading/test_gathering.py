"""Strands of the same people begun apart, and of several people begun as one."""

import pytest

from holdfast.reading.gathering import (
    by_state,
    first_deed,
    gathered,
    take_in,
)
from holdfast.reading.strands import Strand
from tests.core.reading.phrases_seen import code
from tests.core.reading.strands_seen import body, strand, strands

HELD = "Over 500 Iraqi refugees are in detention in Chad. "
MUST_NOT = "Chad must not return Iraqi refugees to Iraq."


def stages(text: str) -> list[list[str]]:
    """Give the stages of each strand that is left once they are gathered."""
    left = gathered(strands(text), body(text))
    return [[removal.stage for removal in there.deeds] for there in left]


def names(there: Strand) -> list[str]:
    """Give the names that a strand has."""
    return [named.name for named in there.names]


def test_what_threatens_people_in_general_threatens_those_held() -> None:
    """They are the ones the text counts; their phrases alone stay."""
    assert stages(HELD + MUST_NOT) == [["demanded_not"]]
    (there,) = gathered(strands(HELD + MUST_NOT), body(HELD + MUST_NOT))
    assert len(there.people) == 1
    assert len(there.lines) == len("AB")


@pytest.mark.parametrize(
    "first",
    [
        "Over 500 Iraqi refugees live in Chad. ",
        "Iraqi refugees are in detention in Chad. ",
        "Over 500 Thai refugees are in detention in Chad. ",
        "Over 500 refugees are in detention in Chad. ",
    ],
)
def test_others_are_not_those(first: str) -> None:
    """Not held, not counted, not of the State."""
    assert stages(first + MUST_NOT) == [[], ["demanded_not"]]


def test_what_was_done_stays_with_people_in_general() -> None:
    """It is no threat to those who are held."""
    done = "Chad deported Iraqi refugees to Iraq."
    assert stages(HELD + done) == [[], ["carried_out"]]


def ends(text: str) -> list[tuple[list[str], list[str | None]]]:
    """Give the States of each part of a strand, and where they are sent."""
    return [
        (part.states, [code(removal.destination) for removal in part.removals])
        for part in by_state(strand(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Refugees from Mali and Chad were deported to Mali.",
            [(["ML"], ["ML"]), (["TD"], ["TD"])],
        ),
        (
            "Refugees were deported from Togo to Chad and Mali.",
            [([], ["TD"]), ([], ["ML"])],
        ),
    ],
)
def test_people_in_general_are_parted(
    text: str, expected: list[tuple[list[str], list[str]]]
) -> None:
    """Each sent to their own State, or to each State that is named."""
    assert ends(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nine refugees from Mali and Chad were deported to Mali.",
        "Nine refugees were deported from Togo to Chad and Mali.",
        "Refugees from Mali and Chad were deported to Fiji.",
        "Refugees from Mali and Chad were deported.",
        "Refugees from Mali were deported to Mali.",
    ],
)
def test_others_stay_together(text: str) -> None:
    """Who is counted, who is not sent home, who is of one State."""
    assert len(ends(text)) == 1


def test_taking_in_keeps_the_lines_in_order_and_once() -> None:
    """However the two were told in turn."""
    text = (
        "Nine bakers fled. Four Thai cooks fled. They and the cooks met."
        " A poet was deported."
    )
    there = strands(text)
    whole = there[0]
    for other in there[1:]:
        take_in(whole, other)
    assert whole.lines == sorted({*whole.lines})
    assert len(whole.lines) == len(body(text).paragraphs[0].sentences)


def test_the_first_deed_may_be_of_some() -> None:
    """It is where the first removal word stands."""
    text = "Nine bakers fled. Four of them were deported. They face extradition."
    assert first_deed(strand(text)) == text.index("deported")
