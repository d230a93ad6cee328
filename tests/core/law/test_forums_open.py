"""Bodies for a State: open, blocked or closed, and what goes with them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from holdfast.facts.legal import ForumLine, Opens
from holdfast.law.corpus import corpus, load_corpus
from holdfast.law.forum import Forum
from holdfast.law.forums_open import SPECIAL, forums_of
from tests.core.law.law_by_hand import (
    matter,
    matter_of,
    row,
    situation,
    write_body,
    write_treaty,
)

BODY = "pier_committee"
CAN = "Ask the State to wait."


def line_of(folder: Path, *rows: str, more: object = None, **told: object) -> ForumLine:
    """Say of the one body of a folder whether it can be turned to."""
    write_treaty(folder, "pier", *rows)
    write_body(folder, BODY, "pier")
    known = load_corpus(folder)
    changes: dict[str, object] = dict(more) if isinstance(more, dict) else {}
    forum: Forum = replace(known.forums[BODY], **changes)  # type: ignore[arg-type]
    alone = replace(known, forums={BODY: forum})
    [line] = forums_of(matter_of(situation(**told), alone))
    return line


@pytest.mark.parametrize(
    ("told", "opens", "why"),
    [
        ("KZ deposit 2005-01-01", Opens.OPEN, CAN),
        ("KZ no_act", Opens.CLOSED, "Treaty of the Pier: Kazakhstan has not"),
        ("UZ no_act", Opens.BLOCKED, "Treaty of the Pier: Kazakhstan is not in our"),
        ("KZ deposit 2026-11-20", Opens.CLOSED, "is bound only from 20 December 2026"),
    ],
)
def test_what_binds_opens_a_body(
    tmp_path: Path, told: str, opens: Opens, why: str
) -> None:
    """What is not known blocks it."""
    line = line_of(tmp_path, row(told))
    assert line.opens is opens
    assert why in line.why
    assert line.why.startswith(CAN if opens is Opens.OPEN else "Treaty of the Pier: ")


def test_a_closed_body_takes_nothing(tmp_path: Path) -> None:
    """No form, no limits, nothing missing; an open one has all three."""
    closed = line_of(tmp_path / "a", row("KZ no_act"))
    assert (closed.form, closed.missing, closed.limits) == ((), (), ())
    limits = {"limits": ("It is slow.",)}
    opened = line_of(tmp_path / "b", row("KZ deposit 2005-01-01"), more=limits)
    assert [field.code for field in opened.form] == [
        "full_name",
        "sending_state",
        "facts",
    ]
    assert opened.missing == ("the facts in order of time",)
    assert opened.limits == ("It is slow.",)


def test_a_body_can_look_at_the_state_of_danger(tmp_path: Path) -> None:
    """It is that State that must have accepted it."""
    rows = row("KZ no_act"), row("UZ deposit 2005-01-01")
    line = line_of(tmp_path, *rows, more={"about": "danger"})
    assert (line.state, line.opens) == ("UZ", Opens.OPEN)


def test_a_return_that_was_carried_out_cannot_be_held_off(tmp_path: Path) -> None:
    """It is only noted, and only of bodies that could have."""
    joined = row("KZ deposit 2005-01-01")
    told = line_of(tmp_path / "a", joined, circumstances=("returned",))
    assert told.opens is Opens.OPEN
    assert told.limits == (
        "The removal was carried out: it can no longer be held off.",
    )
    cannot = {"interim_measures": False}
    other = line_of(tmp_path / "b", joined, more=cannot, circumstances=("returned",))
    assert other.limits == ()


def test_what_rests_on_memory_alone_is_unverified(tmp_path: Path) -> None:
    """One source that counts is enough."""
    memory = line_of(tmp_path / "a", more={"sources": ("recall",)})
    assert not memory.citation.verified
    both = line_of(tmp_path / "b", more={"sources": ("recall", "UNTC26")})
    assert both.citation.verified


def test_every_body_says_something_of_every_state() -> None:
    """In one sentence that does not say again whether it is open."""
    for sender in ("KZ", "KP", "HK", "PS", "US"):
        for line in forums_of(matter(sending_state=sender)):
            assert line.why[0] == line.why[0].upper()
            assert line.why.endswith(".")
            assert not line.why.endswith("..")
            assert not line.why.startswith(("Open", "Blocked", "Closed"))


def test_what_closes_counts_before_what_blocks(tmp_path: Path) -> None:
    """Whichever is met first; what only goes with it is no reason."""
    more = {"not_recorded": "its members", "obstacles": ("needs_consent",)}
    blocked = line_of(tmp_path / "a", row("KZ deposit 2005-01-01"), more=more)
    assert blocked.opens is Opens.BLOCKED
    assert blocked.why == "Our table does not hold its members: check it."
    assert blocked.limits[0].startswith("Consent is not recorded")
    closed = line_of(tmp_path / "b", row("KZ no_act"), more=more)
    assert closed.opens is Opens.CLOSED
    assert closed.why.startswith("Treaty of the Pier: ")
    assert closed.limits == ()


@pytest.mark.parametrize(
    ("protects", "harms", "fits"),
    [
        ((), ("torture",), True),
        (("torture",), ("torture",), True),
        (("disappearance",), ("torture",), False),
        (("disappearance",), ("torture", "disappearance"), True),
        (("disappearance",), (), True),
    ],
)
def test_a_body_for_other_harms_stays_open_and_says_so(
    tmp_path: Path,
    protects: tuple[str, ...],
    harms: tuple[str, ...],
    fits: bool,  # noqa: FBT001 (a table)
) -> None:
    """Without a harm nobody knows whether it fits."""
    more = {"protects": frozenset(protects)}
    joined = row("KZ deposit 2005-01-01")
    line = line_of(tmp_path, joined, more=more, feared_harms=harms)
    assert (line.opens, line.fits) == (Opens.OPEN, fits)
    told = ("It is for people on the pier: nothing here says so yet.",)
    assert line.limits == (() if fits else told)


def test_a_mandate_for_others_stays_open_and_says_so(tmp_path: Path) -> None:
    """As its obstacles name the fit."""
    joined, more = row("KZ deposit 2005-01-01"), {"obstacles": ("for_belief",)}
    other = line_of(tmp_path / "a", joined, more=more)
    assert (other.opens, other.fits) == (Opens.OPEN, False)
    factors = ("religion",)
    fitting = line_of(tmp_path / "b", joined, more=more, risk_factors=factors)
    assert (fitting.fits, fitting.limits) == (True, ())


def test_a_weakened_body_holds_no_removal_off(tmp_path: Path) -> None:
    """It stays open, and says what is left of it."""
    more = {"obstacles": ("early_warning",)}
    line = line_of(tmp_path, row("KZ deposit 2005-01-01"), more=more)
    assert line.interim_measures
    weak = line_of(
        tmp_path / "more",
        row("TR deposit 2005-01-01"),
        more=more,
        sending_state="TR",
    )
    assert (weak.opens, weak.interim_measures) == (Opens.OPEN, False)
    assert weak.limits[0].startswith("Only early warning, of a pattern: that T")


def test_an_acceptance_stands_behind_a_body_with_its_doubts(tmp_path: Path) -> None:
    """Its sources after those of the body, the oldest look, verified if all are."""
    weak = row(
        "KZ deposit 2005-01-01",
        sources="recall;CED24",
        checked_on="2026-11-02",
        note="seen in part",
        confidence="low",
    )
    line = line_of(tmp_path / "a", weak, more={"limits": ("It is slow.",)})
    assert line.citation.sources == ("UNTC26", "recall", "CED24")
    assert line.citation.checked_on == date(2026, 11, 2)
    assert line.limits == (
        "Treaty of the Pier: Low confidence: an old list or background knowledge.",
        "Treaty of the Pier: Seen in part.",
        "It is slow.",
    )
    memory = weak.replace("recall;CED24", "recall")
    unverified = line_of(tmp_path / "b", memory)
    assert not unverified.citation.verified
    assert unverified.limits[0] == (
        "Treaty of the Pier: Unverified: it rests on memory alone."
    )


def test_a_closed_body_keeps_the_doubts_about_what_closes_it(tmp_path: Path) -> None:
    """And nothing else."""
    never = row("KZ no_act", note="the record is old")
    more = {"limits": ("It is slow.",), "obstacles": ("needs_consent",)}
    line = line_of(tmp_path, never, more=more)
    assert (line.opens, line.form, line.missing) == (Opens.CLOSED, (), ())
    assert line.limits == ("Treaty of the Pier: The record is old.",)


def test_after_a_return_special_procedures_look_at_the_danger_too() -> None:
    """It has the people now; before it, only the sender is asked."""
    special = {forum.id for forum in corpus().forums.values() if forum.kind == SPECIAL}
    about = {forum.id for forum in corpus().forums.values() if forum.about == "danger"}
    assert len(special) > 10
    before = {line.id for line in forums_of(matter()) if line.state == "UZ"}
    assert before == about
    returned = list(forums_of(matter(circumstances=("returned",))))
    after = {line.id for line in returned if line.state == "UZ"}
    assert after == about | special
    assert {line.id for line in returned if line.state == "KZ"} >= special - about
