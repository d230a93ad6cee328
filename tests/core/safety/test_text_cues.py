"""The small matcher: its grammar, its edges in each script, that it stays quick."""

import re
from time import perf_counter

import pytest

from holdfast.facts.spans import Span
from holdfast.safety.text_cues import is_told, places_of, source_of
from holdfast.terms.load import terms

LISTS = ("dangers", "facilities")


@pytest.mark.parametrize(
    ("cue", "fits", "fails"),
    [
        (
            "safe house",
            ["safe house", "safe\n house"],
            ["safehouse", "safe  \n  house"],
        ),
        ("(guide|border guard) who", ["guide who", "border guard who"], ["guard who"]),
        ("[hidden] camp", ["hidden camp", "camp"], [" camp", "hiddencamp"]),
        ("house[s]", ["house", "houses"], ["house s"]),
        ("a [b] c", ["a b c", "a c"], ["a bc", "ab c"]),
        ("smuggl~", ["smuggler", "smuggling"], ["smugg"]),
        (
            "fled … by",
            ["fled by", "fled in haste, one night by"],
            ["fled 1 2 3 4 5 6 by"],
        ),
        ("defectors' way", ["defectors' way", "defectors’ way"], ["defectors way"]),
    ],
)
def test_a_cue_means_what_the_table_says(
    cue: str, fits: list[str], fails: list[str]
) -> None:
    """Whole words, as the module tells."""
    pattern = re.compile(source_of(cue))
    assert [text for text in fits if not pattern.fullmatch(text)] == []
    assert [text for text in fails if pattern.fullmatch(text)] == []


def test_every_cue_and_pattern_compiles_and_asks_for_something() -> None:
    """A pattern that fits nothing at all fits everywhere."""
    for name in LISTS:
        for term in terms(name).values():
            cues = [cue for tag in term.cues.values() for cue in tag]
            for source in (*map(source_of, cues), *term.rules.get("patterns", ())):
                assert not re.fullmatch(source, ""), (term.code, source)


def test_of_places_inside_one_another_the_longest_is_kept() -> None:
    """From left to right."""
    text = "A safe house, and a broker."
    assert places_of("dangers", "safe_houses", "en", text) == (Span(2, 12),)
    text = "her brother works in Wick, whose brother fled"
    assert [s.of(text) for s in places_of("dangers", "relatives", "en", text)] == [
        "her brother works in",
        "whose brother",
    ]


def test_a_danger_without_cues_is_looked_for_by_its_patterns() -> None:
    """Coordinates have no language."""
    assert is_told("dangers", "42.9674, 129.8446")
    assert not is_told("dangers", "They are at risk.")
    assert places_of("dangers", "day_of_flight", "en", "They fled in 2019.") == (
        Span(5, 17),
    )


@pytest.mark.parametrize(
    "text",
    [
        "a " * 60_000,
        "1" * 60_000,
        "1-" * 30_000,
        "contact with " * 9_000,
        "a" * 40_000 + "@" + "b." * 20_000,
        "born " * 20_000,
        "图" * 60_000,
        "가" * 60_000,
        "Aa " * 30_000,
    ],
    ids=lambda text: text[:12],
)
def test_a_hostile_text_costs_little(text: str) -> None:
    """Every pattern is bounded, so time grows with length and no faster."""
    begun = perf_counter()
    for code in terms("dangers"):
        places_of("dangers", code, "", text)
    assert perf_counter() - begun < 20
