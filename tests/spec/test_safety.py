"""The executable specification of safety: `safety/*.toml`, one disclosure a case."""

import pytest

from holdfast.safety.disclose import disclose
from holdfast.safety.harm_review import harm_notes, notes_in_text
from tests.spec.safety_cases import (
    SafetyCase,
    disclosed_misses,
    load_safety_cases,
    note_misses,
    secrets_of,
)
from tests.spec.safety_texts import TextCase, load_text_cases, text_misses

CASES = load_safety_cases()
TEXTS = load_text_cases()


def case_name(case: SafetyCase | TextCase) -> str:
    """Name a case by its file and itself."""
    return f"{case.file}-{case.name}"


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_what_leaves_is_what_the_case_allows(case: SafetyCase) -> None:
    """Each line of a failure names what was wanted and what came."""
    got = disclose(case.known, case.audience, case.on)
    assert list(disclosed_misses(case, got)) == []


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_what_must_not_leave_is_there_to_be_told(case: SafetyCase) -> None:
    """A case that hides what nobody knew would always pass."""
    assert case.hides
    assert {word for word in case.hides if word.casefold() not in secrets_of(case)} == (
        set()
    )


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_the_harm_review_asks_what_the_case_wants(case: SafetyCase) -> None:
    """Which dangers are open for this audience, and which were decided how."""
    assert list(note_misses(case, harm_notes(case.known, case.audience))) == []


@pytest.mark.parametrize("case", TEXTS, ids=case_name)
def test_a_text_is_searched_for_dangers(case: TextCase) -> None:
    """Each line of a failure names a danger and its words, wanted or not."""
    notes = notes_in_text(case.text, case.language, case.audience)
    assert list(text_misses(case, notes)) == []


def test_no_two_cases_share_a_name() -> None:
    """A name is how a case is spoken of."""
    names = [*map(case_name, CASES), *map(case_name, TEXTS)]
    assert len(set(names)) == len(names)


def test_there_are_cases_enough() -> None:
    """Of both kinds, and for every audience."""
    assert len(CASES) >= 60
    assert len(TEXTS) >= 60
    assert {case.audience for case in CASES} == set(
        "team lawyer forum partner public".split()
    )
