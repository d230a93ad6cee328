"""What ties a removal to protection, and what makes routine of it."""

import pytest

from holdfast.reading.tie import is_tied


def tied(
    words: str, *acts: str, own: str = "", harmed: bool = False, known: bool = False
) -> bool:
    """Ask with as little as may be."""
    return is_tied(
        own or words, words, acts=frozenset(acts), harmed=harmed, known=known
    )


@pytest.mark.parametrize(
    "words",
    [
        "they had claimed asylum",
        "they were sent against their will",
        "without a hearing",
        "despite a plea",
        "the bakers are tibetan",
    ],
)
def test_words_of_protection_tie_people_in_general(words: str) -> None:
    """Without them nothing does."""
    assert tied(words, "deportation")
    assert not tied("they were sent to chad", "deportation")


def test_people_who_are_counted_or_harmed_need_no_words() -> None:
    """Where nothing makes routine of it."""
    assert tied("they were sent to chad", "deportation", known=True)
    assert tied("they were sent to chad", "deportation", harmed=True)


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("their visas had run out", "deportation"),
        ("removals rose by a third", "removal"),
        ("he is to stand trial for fraud", "extradition"),
        ("he is wanted for theft", "transfer"),
        ("the agency assisted with their repatriation", "repatriation"),
        ("aid was given", "repatriation"),
    ],
)
def test_routine_needs_something_stronger(words: str, act: str) -> None:
    """A mere "despite" does not outweigh it; a fear of torture does."""
    assert not tied(f"{words} despite a plea", act, known=True)
    assert tied(f"{words}, and he fears torture", act, known=True)


def test_common_crime_makes_routine_of_an_extradition_only() -> None:
    """Other people than those accused are deported, too."""
    assert not tied("he is wanted for theft", "extradition", known=True)
    assert tied("he is wanted for theft", "deportation", known=True)


def test_a_crime_told_of_others_makes_no_routine() -> None:
    """Of an extradition only its own sentences are asked."""
    around = "a baker was unlawfully extradited. a cook was held for theft."
    assert tied(around, "extradition", own="a baker was extradited.", known=True)


def test_help_to_go_home_is_routine_only_where_nobody_is_harmed() -> None:
    """A return to torture stays one, whoever paid for it."""
    words = "aid was given"
    assert tied(words, "repatriation", harmed=True)
    assert tied(words, "repatriation", "deportation", known=True)
