"""Names joined to each other, and to the phrases that say who they are."""

import pytest

from holdfast.facts.counts import Count
from tests.core.reading.phrases_seen import Seen, seen_in

AMINA, OMAR, YUSUF = "Amina Dorvale", "Omar Lusk", "Yusuf Okbani"
ONE, TWO, THREE = (Count.exactly(number) for number in (1, 2, 3))


def phrases(text: str) -> list[str]:
    """Give the words of each phrase for people."""
    return [seen.words for seen in seen_in(text)]


@pytest.mark.parametrize(
    ("words", "count", "states", "names"),
    [
        (f"{AMINA}, {OMAR} and {YUSUF}", THREE, (), (AMINA, OMAR, YUSUF)),
        (f"{AMINA}; {OMAR}", TWO, (), (AMINA, OMAR)),
        (
            f"{AMINA} (seized while asleep), {OMAR} and {YUSUF}",
            THREE,
            (),
            (AMINA, OMAR, YUSUF),
        ),
        (f"Two bakers, {AMINA} and {OMAR}", TWO, (), (AMINA, OMAR)),
        (f"The baker {AMINA}", ONE, (), (AMINA,)),
        (f"The bakers, namely {AMINA} and {OMAR}", TWO, (), (AMINA, OMAR)),
        (f"{AMINA}, a Tajik trader", ONE, ("TJ",), (AMINA,)),
        (f"{AMINA}, publisher", ONE, (), (AMINA,)),
        (f"{AMINA} and {OMAR}, two Tajik citizens", TWO, ("TJ",), (AMINA, OMAR)),
        (f"{AMINA} and {OMAR}, both Tajik citizens", TWO, ("TJ",), (AMINA, OMAR)),
        (
            f"Two bakers, {AMINA} and {OMAR}, both Tajik citizens",
            TWO,
            ("TJ",),
            (AMINA, OMAR),
        ),
        (
            f"{AMINA}, a Nepalese baker, and {OMAR}, a Thai baker",
            TWO,
            ("NP", "TH"),
            (AMINA, OMAR),
        ),
        (
            f"At least two bakers, {AMINA} and {OMAR}, and a poet, {YUSUF}",
            Count(3, None),
            (),
            (AMINA, OMAR, YUSUF),
        ),
    ],
)
def test_one_phrase(
    words: str, count: Count, states: tuple[str, ...], names: tuple[str, ...]
) -> None:
    """A number that is told stays; else each name is a person."""
    assert seen_in(f"{words} hid.") == [Seen(words, count, states, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{AMINA} met {OMAR}.", [AMINA, OMAR]),
        (f"{AMINA} met nine men.", [AMINA, "nine men"]),
        (f"Three bakers met {AMINA}.", ["Three bakers", AMINA]),
        (f"Three bakers, {AMINA}, hid.", ["Three bakers", AMINA]),
        (f"{AMINA}, they said, hid.", [AMINA, "they"]),
        (
            f"Two bakers, {AMINA} and {OMAR}, Tajik citizens, hid.",
            [f"Two bakers, {AMINA} and {OMAR}", "Tajik citizens"],
        ),
        (
            (
                f"{AMINA}, a Nepalese baker, {OMAR}, a Thai baker, and {YUSUF}, a"
                " Malian cook, hid."
            ),
            [
                f"{AMINA}, a Nepalese baker, {OMAR}, a Thai baker",
                f"{YUSUF}, a Malian cook",
            ],
        ),
    ],
)
def test_two_phrases(text: str, expected: list[str]) -> None:
    """A verb between them, a number that does not fit, other States."""
    assert phrases(text) == expected


def test_kin_told_after_a_name_are_somebody_else() -> None:
    """The husband is a second person."""
    (seen,) = seen_in(f"{AMINA}, her Malian husband, hid.")
    assert (seen.count, seen.names) == (TWO, (AMINA,))
