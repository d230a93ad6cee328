"""The claims that tell who the people of a case are."""

import pytest

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from tests.spec.reading_of import reading_of

QUIET = "The choir of the town sang the whole day while it rained on the harbour. " * 2


def claims(text: str, kind: str) -> list[Claim]:
    """Give the claims of a kind."""
    return [claim for claim in reading_of(text).claims if claim.kind == kind]


def backing(text: str, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give the words of the claims of a kind, and the fields they back."""
    return [(claim.quote, claim.backs) for claim in claims(text, kind)]


@pytest.mark.parametrize(
    ("people", "backs"),
    [
        ("nine Malian bakers", ("count", "nationality")),
        ("nine bakers", ("count",)),
        ("a Malian baker", ("count", "nationality")),
    ],
)
def test_a_phrase_backs_what_it_tells(people: str, backs: tuple[str, ...]) -> None:
    """The number, and the State where it tells one."""
    text = f"Togo plans to deport {people} to Mali."
    assert backing(text, "people_count") == [(people, backs)]


def test_another_number_of_them_backs_no_count() -> None:
    """It stays a claim; the count is the first that is told of all."""
    text = (
        "Amina Dorvale, a baker, fled Chad. Amina Dorvale and Omar Lusk were deported"
        " to Mali."
    )
    assert backing(text, "people_count") == [
        ("Amina Dorvale, a baker", ()),
        ("Amina Dorvale and Omar Lusk", ("count",)),
    ]


def test_people_without_a_number_back_their_state_only() -> None:
    """Nothing counts them."""
    text = "Malian refugees were deported from Togo to Mali."
    assert backing(text, "people_count") == []
    assert backing(text, "nationality") == [("Malian", ("nationality",))]


def test_each_name_backs_the_names() -> None:
    """A name is also a number: that of one person."""
    text = "Togo deported Amina Dorvale to Mali."
    assert backing(text, "person_name") == [("Amina Dorvale", ("names",))]
    assert backing(text, "people_count") == [("Amina Dorvale", ("count",))]


def test_another_name_backs_nothing() -> None:
    """It only helps to find the person again."""
    text = "Togo deported Amina Dorvale, known as Zazou, to Mali."
    assert backing(text, "alias") == [("Zazou", ())]


def test_one_word_is_an_alias() -> None:
    """Nobody is found by a family name alone."""
    text = "Togo deported Mr Dorvale to Mali. He fears torture."
    assert backing(text, "person_name") == []
    assert backing(text, "alias") == [("Dorvale", ())]


@pytest.mark.parametrize(
    ("between", "quote"),
    [
        (
            "",
            "Amina Dorvale and Omar Lusk fled Chad. Omar Lusk and Yusuf Okbani",
        ),
        (QUIET, "Amina Dorvale and Omar Lusk"),
    ],
)
def test_names_told_here_and_there_are_counted_together(
    between: str, quote: str
) -> None:
    """From the first to the last of those that stand near each other."""
    text = (
        f"Amina Dorvale and Omar Lusk fled Chad. {between}Omar Lusk and Yusuf Okbani"
        " face deportation to Mali."
    )
    (whole,) = (claim for claim in claims(text, "people_count") if claim.backs)
    assert (whole.quote, whole.value) == (quote, Count.exactly(3))


def test_names_beside_a_number_need_no_count_of_their_own() -> None:
    """The phrase that tells the number backs it."""
    text = "Togo deported two bakers, Amina Dorvale and Omar Lusk, to Mali."
    assert backing(text, "people_count") == [
        ("two bakers, Amina Dorvale and Omar Lusk", ("count",))
    ]
