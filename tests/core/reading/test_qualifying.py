"""Whether a strand is a case: of certain people, and of no routine."""

import pytest

from holdfast.reading.qualifying import is_case, is_known
from tests.core.reading.strands_seen import body, strands

FAR = "The choir sang by the river. " * 300


def cases(text: str) -> list[bool]:
    """Say of each strand of a text whether it is a case."""
    there = body(text)
    return [is_case(strand, there, frozenset()) for strand in strands(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nine bakers were deported from Togo to Chad.",
        "Refugees were forcibly returned from Togo to Mali.",
        "Malian refugees are about to be deported.",
        "Malian refugees were deported.",
        "Amina Dorvale faces expulsion.",
        "The deportation of nine Malian bakers would be cruel.",
        "Togo transferred nine bakers to Bamako.",
        "Togo deported 200,000 refugees to Mali.",
    ],
)
def test_a_case(text: str) -> None:
    """Certain people, or people in general who were sent from or to a State."""
    assert cases(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Three bakers were voluntarily repatriated to Mali.",
        "Refugees could be deported.",
        "Refugees were deported.",
        "Togo must not deport Malian refugees to Mali.",
        "If bakers are deported to Chad, they may be beaten.",
        "Togo plans to deport 200,000 refugees to Mali.",
        "Togo extradited a cook to Mali to stand trial for fraud.",
    ],
)
def test_no_case(text: str) -> None:
    """Of their own will, nobody certain, a figure, a common crime."""
    assert cases(text) == [False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine bakers were transferred to Bamako.", False),
        ("Nine bakers were transferred.", False),
        ("Nine bakers were transferred from Togo.", True),
        ("Nine bakers were transferred from Togo to Bamako.", True),
        ("Nine bakers were transferred from Mali to Bamako.", False),
        ("Nine bakers were transferred to Mali.", True),
        ("Nine bakers were deported to Bamako.", True),
    ],
)
def test_a_transfer_to_a_town_is_none(text: str, *, expected: bool) -> None:
    """Unless another State is in sight: whoever is deported leaves a State."""
    assert cases(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The refugees face deportation.", False),
        ("The refugees face deportation to Chad.", True),
        ("The Malian refugees face deportation.", True),
    ],
)
def test_people_whom_nothing_identifies(text: str, *, expected: bool) -> None:
    """A State they are from, or go to, is enough."""
    assert cases(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine bakers were deported.", True),
        ("Amina Dorvale was deported.", True),
        ("The bakers were deported.", False),
    ],
)
def test_known_people_are_counted_or_named(text: str, *, expected: bool) -> None:
    """Nothing else identifies them."""
    assert [is_known(there) for there in strands(text)] == [expected]


def test_a_harm_told_of_them_ties_what_words_do_not() -> None:
    """The caller says which sentences tell one."""
    text = "Nine cooks were repatriated to Mali with aid."
    (there,) = strands(text)
    assert not is_case(there, body(text), frozenset())
    assert is_case(there, body(text), frozenset(there.lines))


@pytest.mark.parametrize(("between", "expected"), [("", False), (FAR, True)])
def test_of_a_long_report_words_far_away_count_for_nothing(
    between: str, *, expected: bool
) -> None:
    """Only the sentences that tell of the people are asked for routine."""
    text = f"Togo deported a cook to Mali.\n\n{between}\n\nMany visas had expired."
    assert cases(text) == [expected]
