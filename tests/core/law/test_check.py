"""Checking the law: each kind of fault is told when it is there; ours has none."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from holdfast.law.check import LawChecked, check_law
from holdfast.law.corpus import Corpus, corpus, load_corpus
from holdfast.law.forum import Forum
from holdfast.law.instrument import Act, Instrument
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import (
    CHECKED,
    ENTRY,
    PROVISION,
    STATE,
    act,
    day,
    row,
    treaty,
    write_body,
    write_treaty,
)

ON = date(2026, 11, 25)
EVERYONE = [
    code
    for code in corpus().instruments["cat"].acts
    if terms("states")[code].group is None
]
LEAVES = act("withdrawal", day("2021-01-01"))
JOINS = act("deposit", day("2005-01-01"))
UNDATED = replace(LEAVES, in_force=None)


def told_of(acts: tuple[Act, ...], **more: object) -> tuple[str, ...]:
    """Check the acts of one State, where all others have theirs."""
    others = {state: (act("no_act"),) for state in ("UZ",)}
    return checked(treaty(acts={**others, STATE: acts}, provisions=(), **more)).faults


def checked(instrument: Instrument, on: date = CHECKED) -> LawChecked:
    """Check the law where it consists of one treaty."""
    known = replace(corpus(), instruments={instrument.code: instrument}, forums={})
    return check_law(known, on)


def law_in(folder: Path, *rows: str, provision: str = "") -> Corpus:
    """Give the law with one more treaty, to which every other State did nothing."""
    given = {told.split(",")[0] for told in rows}
    rest = [row(f"{code} no_act") for code in EVERYONE if code not in given]
    more = ENTRY + PROVISION + provision
    write_treaty(folder, "pier", *rows, *rest, more=more)
    return load_corpus(folder)


def faults(known: Corpus, folder: Path) -> tuple[str, ...]:
    """Tell what is wrong with a folder of law."""
    return check_law(known, ON, folder).faults


def changed_body(folder: Path, **more: object) -> tuple[str, ...]:
    """Check the law with one more body, in which something is changed."""
    write_treaty(folder, "pier", row("KZ deposit 2005-01-01"))
    write_body(folder, "pier_committee", "pier")
    known = load_corpus(folder)
    changed: Forum = replace(known.forums["pier_committee"], **more)  # type: ignore[arg-type]
    alone = replace(known, instruments={}, forums={changed.id: changed})
    return faults(alone, folder)


def test_the_law_that_is_shipped_has_no_fault() -> None:
    """On the day it was last looked at."""
    found = check_law(corpus(), ON)
    assert found.faults == ()
    assert found.weak


def test_a_treaty_that_is_whole_has_no_fault(tmp_path: Path) -> None:
    """So that what follows comes from what is changed in it."""
    known = law_in(tmp_path, row("KZ deposit 2005-01-01"))
    write_body(tmp_path, "pier_committee", "pier")
    assert faults(known, tmp_path) == ()
    assert faults(load_corpus(tmp_path), tmp_path) == ()
    assert told_of((JOINS,)) == ()


def test_a_gap_is_told(tmp_path: Path) -> None:
    """Custom has none; a territory needs no row of its own."""
    write_treaty(tmp_path, "pier", *(row(f"{code} no_act") for code in EVERYONE[2:]))
    known = load_corpus(tmp_path)
    missing = ", ".join(sorted(EVERYONE[:2]))
    [told] = faults(known, tmp_path)
    assert told == f"pier: no row for {missing}, so all are unknown."


@pytest.mark.parametrize(
    ("acts", "more", "expected"),
    [
        (
            (JOINS, act("accession", day("2010-01-01"))),
            {},
            "it joined twice (deposit, acc",
        ),
        ((JOINS, act("no_act")), {}, "it joined, and has a row that says it did not"),
        ((act("not_open"), JOINS), {}, "it joined, and has a row that says it did not"),
        ((replace(JOINS, sources=("",)),), {}, "deposit has no source"),
        ((replace(JOINS, sources=()),), {}, "deposit has no source"),
        ((replace(JOINS, confidence="sure"),), {}, "the confidence of deposit must be"),
        (
            (replace(JOINS, checked_on=date(2029, 5, 30)),),
            {},
            "was last checked on 2029-",
        ),
        ((JOINS, UNDATED), {}, "withdrawal needs the day of its effect"),
        ((JOINS,), {"adopted": date(2010, 1, 1)}, "deposit comes before the text was"),
    ],
)
def test_a_fault_of_an_act_is_told(
    acts: tuple[Act, ...], more: dict[str, object], expected: str
) -> None:
    """With the treaty and the State."""
    found = told_of(acts, **more)
    assert any(expected in told for told in found), found
    assert all(told.startswith("pier, KZ: ") for told in found)
    assert all(told.endswith(".") for told in found)


@pytest.mark.parametrize(
    ("acts", "more"),
    [
        ((JOINS, LEAVES, act("accession", day("2025-01-01"))), {}),
        ((replace(JOINS, checked_on=date(2029, 5, 31)),), {}),
        ((JOINS,), {"adopted": date(2010, 1, 1), "kind": "membership"}),
        ((act("signature", day("2004-01-01")), JOINS), {}),
    ],
)
def test_what_may_be_is_no_fault(
    acts: tuple[Act, ...], more: dict[str, object]
) -> None:
    """Coming back, a year and a day, a membership older than its text."""
    assert told_of(acts, **more) == ()


def test_a_state_that_is_none_is_told() -> None:
    """Its acts would bind nobody."""
    others = {"UZ": (JOINS,), "QQ": (JOINS,)}
    found = checked(treaty(acts=others, provisions=())).faults
    assert found == ("pier, QQ: there is no such State.",)


def test_a_correction_of_nothing_is_told(tmp_path: Path) -> None:
    """One of a row that is there is none."""
    wrong = row("KZ deposit 2005-01-01")
    there = row("KZ deposit 2006-01-01", replaces="deposit 2005-01-01")
    place = tmp_path / "good"
    assert faults(law_in(place, wrong, there), place) == ()
    stray = row("KZ deposit 2006-01-01", replaces="deposit 2004-01-01")
    found = faults(law_in(tmp_path, stray), tmp_path)
    assert found == ("pier, KZ: it replaces “deposit 2004-01-01”, which is not there.",)


def test_a_row_that_stands_twice_is_told(tmp_path: Path) -> None:
    """Two without a day may be two."""
    twice = row("KZ signature 2005-01-01")
    found = faults(law_in(tmp_path, twice, twice), tmp_path)
    assert found == ("pier, KZ: signature of 2005-01-01 stands there twice.",)
    place = tmp_path / "undated"
    undated = row("KZ signature")
    assert faults(law_in(place, undated, undated), place) == ()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('["torture"]', '["salt"]', "there is no interest salt"),
        ('"human_rights"', '"left"', "there is no limb left"),
        ('"not_stated"', '"guess"', "there is no measure guess"),
        ("absolute = true", 'conditions = ["never"]', "there is no condition never"),
        ('"Treaty of the Pier, article 2"', '" "', "it has no source"),
        ("2026-11-20", "2025-11-20", "last checked on 2025-11-20, a year ago"),
    ],
)
def test_a_fault_of_a_provision_is_told(
    tmp_path: Path, before: str, after: str, expected: str
) -> None:
    """With the treaty and the article."""
    place = write_treaty(
        tmp_path,
        "pier",
        *(row(f"{code} no_act") for code in EVERYONE),
        more=PROVISION.replace(before, after),
    )
    assert after in (place / "instrument.toml").read_text("utf-8")
    found = faults(load_corpus(tmp_path), tmp_path)
    assert found == (f"pier, 2: {expected}.",)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"obstacles": ("wall",)}, "there is no obstacle wall."),
        ({"fields": ("facts", "tide")}, "there is no field tide."),
        ({"needs": ("tide",)}, "there is no field of the form tide."),
        ({"sources": ("GONE",)}, "there is no source GONE."),
        ({"sources": ()}, "it has no source."),
        ({"checked_on": date(2025, 11, 20)}, "last checked on 2025-11-20, a year ago."),
    ],
)
def test_a_fault_of_a_body_is_told(
    tmp_path: Path, more: dict[str, object], expected: str
) -> None:
    """With its id."""
    assert changed_body(tmp_path / "good") == ()
    assert changed_body(tmp_path, **more) == (f"pier_committee: {expected}",)


def test_custom_needs_no_rows() -> None:
    """It binds everyone."""
    assert checked(treaty(kind="custom", provisions=())).faults == ()


def test_what_rests_on_little_is_counted_and_no_fault() -> None:
    """Memory, days from memory, and sources of low confidence."""
    weak = (
        replace(JOINS, verified=False, date_verified=False),
        replace(LEAVES, date_verified=False, confidence="low"),
    )
    found = checked(treaty(*weak, provisions=()))
    assert found.faults == ()
    [told] = found.weak
    assert told.startswith("pier: 1 on memory alone, 1 with an unverified day, 1 of")
    assert told.endswith("of low confidence, of 2 rows.")
    assert checked(treaty(JOINS, provisions=())).weak == ()
