"""What sounds like a name in our own wording is none; a name in a value always is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.publishing.phrases import LANGUAGES, fixed_wording
from holdfast.safety.marks import Secret
from holdfast.safety.residue import check_residue, residue
from holdfast.safety.transliteration import marks_of_name
from tests.core.safety.test_residue_names import NAMES, SPELT, variants

HEADING = "Fin d’action urgente"
NAME = "탁도윤"  # Tak Do-yun, heard in "d’action"


def found(text: str, name: str, *fixed: str) -> bool:
    """Say whether a text gives a name away, beside some wording of our own."""
    return bool(residue(text, (Secret("named", marks_of_name(name)),), fixed))


@pytest.mark.parametrize(
    "text",
    [
        "HOLDFAST · Fin d’action urgente · 1er mars",
        "fin d’action urgente",
        "… Fin\n  d’action\nurgente.",
    ],
)
def test_our_own_wording_is_no_name_by_its_sound(text: str) -> None:
    """Found first without it: a heading cannot be withheld, and stopped five files."""
    assert found(text, NAME)
    assert not found(text, NAME, HEADING)


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Fin d’action", HEADING),
        ("d’action urgente", HEADING),
        ("Fin d’Action urgente", HEADING),
        ("Fin d'action urgente", HEADING),
        ("Fin dak doyun urgente", HEADING),
        ("Fin d’action urgentes", HEADING),
        ("Tak Do-yun. Fin d’action urgente", HEADING),
        ("d’action urgente", "d’action"),
        ("dak do yun", "dak do yun"),
    ],
)
def test_what_is_not_wholly_ours_is_searched(text: str, fixed: str) -> None:
    """Letter for letter, whole, three words at least and more than the name."""
    assert found(text, NAME, fixed)


def test_wording_that_spells_a_name_is_found_in_it() -> None:
    """Only what is heard is passed over; a name put into our files is no wording."""
    wording = "ask for Tak Doyun at once"
    assert found(wording, "Tak Doyun", wording)
    assert found("Demandez 탁도윤 tout de suite", NAME, "Demandez 탁도윤 tout de suite")


def test_the_stretches_of_every_language_hold_no_state() -> None:
    """A State is a value: where people want to go may be what nobody may know."""
    for language in LANGUAGES:
        wording = fixed_wording(language)
        assert len(wording) > 100
        assert not [each for each in wording if "{" in each or "$" in each]
    assert "South Korea" not in fixed_wording("en")
    assert "Fin d’action urgente" in fixed_wording("fr")


WORDING = {language: fixed_wording(language) for language in LANGUAGES}


@pytest.mark.parametrize(("name", "spelt"), variants())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_spelling_is_still_found_beside_our_wording(
    name: str, spelt: str, language: str
) -> None:
    """Large and small, in all our languages: nothing that was found is lost."""
    for written in (spelt, spelt.lower()):
        text = f"HOLDFAST · {WORDING[language][60]} {written} {WORDING[language][61]}"
        assert found(text, name, *WORDING[language]) == found(text, name)


@given(
    st.sampled_from(LANGUAGES),
    st.sampled_from([*NAMES, *SPELT]),
    st.integers(min_value=0),
    st.integers(min_value=0),
    st.sampled_from(("", " ", "’", " d’", "\n", ", ")),
)
def test_a_name_in_a_value_is_found_anywhere_in_our_wording(
    language: str, name: str, before: int, after: int, sign: str
) -> None:
    """Between any two stretches of ours, as a value of a sentence stands."""
    ours = WORDING[language]
    left, right = ours[before % len(ours)], ours[after % len(ours)]
    text = f"{left}{sign} {name} {sign}{right}"
    assert found(text, name, *ours) == found(text, name)
    assert found(text, name)


def test_the_check_that_stops_a_file_knows_our_wording() -> None:
    """It is the one that a release asks."""
    check_residue(HEADING, (Secret("named", marks_of_name(NAME)),), (HEADING,))
