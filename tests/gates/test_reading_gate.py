"""The reader's scores may not fall; `python -m tools.pin_floor` pins them."""

from pathlib import Path

import pytest

from tools.measured import (
    FLOOR,
    NOT_PINNED,
    OWN,
    SPEC,
    Measured,
    falls,
    load_floor,
    measure,
    raised,
    save_floor,
)
from tools.reading_scores import ABSENT, AIMS, is_scorable, table

REMEDY = "see `.venv/bin/python -m tools.pin_floor --help` if this is meant"


@pytest.fixture(scope="module")
def now() -> Measured:
    """Measure once for all tests here."""
    return measure()


@pytest.fixture(scope="module")
def floor() -> Measured:
    """Give what was pinned; a gate without its floor would let everything pass."""
    if not FLOOR.is_file():
        pytest.fail(NOT_PINNED, pytrace=False)
    return load_floor()


def test_our_own_spec_cases_all_pass(floor: Measured, now: Measured) -> None:
    """Whatever else is pinned, the specification is met whole."""
    assert floor.figures[SPEC] == {"share_passed": 1.0}
    assert now.figures[SPEC] == {"share_passed": 1.0}


def test_the_labelled_texts_are_those_the_floor_was_pinned_on(
    floor: Measured, now: Measured
) -> None:
    """Scores on other texts cannot be compared."""
    if not is_scorable():
        pytest.skip(ABSENT)
    assert dict(now.fingerprints) == dict(floor.fingerprints), REMEDY


def test_no_pinned_score_has_fallen(
    floor: Measured, now: Measured, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table shows what is reached beside what is asked of unseen texts."""
    if not is_scorable():
        pytest.skip(ABSENT)
    with capsys.disabled():
        print(f"\n{shown(now)}")
    assert falls(floor, now) == [], REMEDY


def shown(now: Measured) -> str:
    """Lay out what was measured, with the aims."""
    columns = {
        "aim reports": AIMS["reports"],
        "reports en": now.figures["reports_en"],
        "reports all": now.figures["reports_all"],
        "aim passages": AIMS["passages"],
        "passages": now.figures["passages"],
        "our own": now.figures[OWN],
    }
    return table(columns, list(dict.fromkeys([*AIMS["reports"], *AIMS["passages"]])))


PINNED = Measured({"reports": "f1"}, {"reports_en": {"act": 0.8, "count": 0.7}})


def test_a_fall_is_told_with_both_figures() -> None:
    """A figure that rose does not make up for one that fell."""
    lower = Measured({"reports": "f1"}, {"reports_en": {"act": 0.9, "count": 0.69}})
    assert falls(PINNED, lower) == ["reports_en.count: pinned 0.700, now 0.690"]


def test_a_field_that_is_no_longer_measured_has_fallen() -> None:
    """Dropping a field is no way round the gate."""
    fewer = Measured({"reports": "f1"}, {"reports_en": {"act": 0.8}})
    assert falls(PINNED, fewer) == ["reports_en.count: pinned 0.700, now 0.000"]


def test_what_cannot_be_measured_here_keeps_its_floor() -> None:
    """Pinning without the labelled texts must not forget them."""
    here = Measured({}, {SPEC: {"share_passed": 1.0}})
    assert falls(PINNED, here) == []
    assert raised(PINNED, here).figures == {**PINNED.figures, **here.figures}
    assert raised(PINNED, here).fingerprints == PINNED.fingerprints


def test_a_floor_that_was_saved_is_read_back(tmp_path: Path) -> None:
    """And before the first time there is none."""
    path = tmp_path / "floor.json"
    assert load_floor(path) == Measured({}, {})
    save_floor(PINNED, path)
    assert load_floor(path) == PINNED
