"""Duties: what applies, in which order, and what takes a duty out."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import pytest

from holdfast.facts.legal import Duty, Remark, SetAside, Standing
from holdfast.facts.situation import Situation
from holdfast.law.corpus import Corpus, corpus, load_corpus
from holdfast.law.duties import duties_of, in_order
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import (
    ENTRY,
    LAST_LOOK,
    PROVISION,
    matter_of,
    row,
    situation,
    write_treaty,
)

JOINED = row("KZ deposit 2005-01-01")
Line: TypeAlias = Duty | SetAside | Remark


def law_with(folder: Path, provision: str, *rows: str, more: str = "") -> Corpus:
    """Give the law with one more treaty of one provision."""
    write_treaty(folder, "pier", *rows, more=more + ENTRY + PROVISION + provision)
    return load_corpus(folder)


def alone(known: Corpus) -> Corpus:
    """Give the same law, in which only that treaty asks anything."""
    return replace(
        known,
        instruments={
            code: each if code == "pier" else replace(each, provisions=())
            for code, each in known.instruments.items()
        },
    )


def lines(known: Corpus, told: Situation, on: date = LAST_LOOK) -> list[Line]:
    """Give what that treaty comes to."""
    return list(duties_of(matter_of(told, alone(known), on)))


def only_duty(known: Corpus, **more: object) -> Duty:
    """Give the one duty of that treaty."""
    [duty] = lines(known, situation(**more))
    assert isinstance(duty, Duty)
    return duty


def test_a_treaty_that_binds_gives_a_duty(tmp_path: Path) -> None:
    """With its day, its text, its source and what was checked first."""
    duty = only_duty(law_with(tmp_path, "", JOINED))
    assert (duty.standing, duty.in_force) == (Standing.BOUND, "2005-01-31")
    assert duty.text == "Kazakhstan must not send anyone off the pier."
    assert duty.citation.sources == ("Treaty of the Pier, article 2", "UNTC26")
    assert duty.citation.checked_on == date(2026, 11, 20)
    assert duty.citation.verified
    assert duty.interests == ("torture",)


def test_what_does_not_protect_what_is_feared_is_not_there(tmp_path: Path) -> None:
    """Another harm, another interest."""
    known = law_with(tmp_path, "", JOINED)
    assert len(lines(known, situation())) == 1
    assert lines(known, situation(feared_harms=("detention",))) == []


def test_a_provision_holds_from_its_day_until_its_day(tmp_path: Path) -> None:
    """The first included, the last not."""
    bounds = "applies_from = 2020-01-01\napplies_until = 2022-01-01\n"
    known = law_with(tmp_path, bounds, JOINED)
    there = {
        day: bool(lines(known, situation(), date.fromisoformat(day)))
        for day in ("2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01")
    }
    assert list(there.values()) == [False, True, True, False]


def test_of_a_state_that_is_not_bound_a_text_asks_nothing(tmp_path: Path) -> None:
    """It says what it asks of whoever is."""
    duty = only_duty(law_with(tmp_path, "", row("KZ no_act")))
    assert duty.standing is Standing.NOT_BOUND
    assert duty.text.startswith("A State that is bound must not")
    assert (duty.deposited, duty.in_force) == (None, None)


def test_a_state_without_a_row_is_unknown(tmp_path: Path) -> None:
    """Its source is the depositary, who was not asked."""
    duty = only_duty(law_with(tmp_path, "", row("UZ no_act")))
    assert duty.standing is Standing.UNKNOWN
    assert duty.citation.sources[-1] == "the harbour master"


def test_what_is_unmet_is_set_aside_with_its_reason(tmp_path: Path) -> None:
    """The first of several."""
    condition = 'conditions = ["fought", "is_child"]\n'
    known = law_with(tmp_path, condition, JOINED)
    [aside] = lines(known, situation(circumstances=("adult",)))
    assert isinstance(aside, SetAside)
    assert aside.why == "nothing says that they fought"


def test_what_nobody_said_is_set_aside_with_its_question(tmp_path: Path) -> None:
    """A State that is surely not bound is not asked about."""
    condition = 'conditions = ["is_child", "was_trafficked"]\n'
    known = law_with(tmp_path, condition, JOINED)
    *questions, aside = lines(known, situation())
    assert isinstance(aside, SetAside)
    assert aside.why.startswith("Is any of them under 18?")
    asked = [each.rule for each in questions if isinstance(each, Remark)]
    assert asked == ["is_child", "was_trafficked"]
    none = law_with(tmp_path / "more", condition, row("KZ no_act"))
    assert [type(line) for line in lines(none, situation())] == [SetAside]
    assert len(lines(known, situation(circumstances=("child", "trafficked")))) == 1


def test_an_if_stays_with_the_duty(tmp_path: Path) -> None:
    """A person must find out or judge."""
    duty = only_duty(law_with(tmp_path, 'conditions = ["official_hand"]\n', JOINED))
    [told] = duty.holds_if
    assert told.startswith("an official would")
    assert duty.standing is Standing.BOUND


def test_a_limit_takes_a_bound_state_out(tmp_path: Path) -> None:
    """The sentence says the limit first; that it joined is still told."""
    known = law_with(tmp_path, 'conditions = ["before_1951"]\n', JOINED)
    protocol = known.instruments["refugee_protocol_1967"]
    others = {state: told for state, told in protocol.acts.items() if state != "UZ"}
    acts = {**others, "KZ": protocol.acts["UZ"]}
    without = replace(protocol, acts=acts)
    limited = replace(known, instruments={**known.instruments, protocol.code: without})
    duty = only_duty(limited)
    assert duty.standing is Standing.NOT_BOUND
    assert duty.why.startswith("Kazakhstan is not bound by the Protocol of 1967")
    assert "has been bound since 31 January 2005" in duty.why
    assert duty.in_force == "2005-01-31"
    assert only_duty(known).standing is Standing.BOUND


@pytest.mark.parametrize(
    ("told", "standing"),
    [(JOINED, Standing.UNKNOWN), (row("KZ no_act"), Standing.NOT_BOUND)],
)
def test_parties_that_are_not_recorded_are_unknown(
    tmp_path: Path, told: str, standing: Standing
) -> None:
    """Unless the treaty itself does not bind."""
    known = law_with(tmp_path, 'parties_not_recorded = "who stayed out"\n', told)
    duty = only_duty(known)
    assert duty.standing is standing
    assert ("does not hold who stayed out" in duty.why) == (
        standing is Standing.UNKNOWN
    )


@pytest.mark.parametrize(
    ("provision", "caveat", "verified"),
    [
        ("", "whether it covers being passed on was not read", False),
        ('indirect = "it reaches the mole"\n', "Indirect: it reaches the mole.", True),
        (
            'indirect = "it may"\nindirect_verified = false\n',
            "That reading was not checked here.",
            False,
        ),
    ],
)
def test_an_indirect_return_says_what_covers_it(
    tmp_path: Path,
    provision: str,
    caveat: str,
    verified: bool,  # noqa: FBT001 (a table)
) -> None:
    """And is verified only where that was read."""
    known = law_with(tmp_path, provision, JOINED)
    duty = only_duty(known, onward_states=("TM",))
    assert not duty.direct
    assert any(caveat in each for each in duty.caveats)
    assert duty.citation.verified == verified
    direct = only_duty(known)
    assert not any("ndirect" in each for each in direct.caveats)


def test_what_was_not_read_and_what_is_soft_say_so(tmp_path: Path) -> None:
    """Both among the caveats."""
    write_treaty(
        tmp_path,
        "pier",
        row("KZ national_law 2005-01-01"),
        kind="soft_law",
        more=PROVISION.replace("verified = true", "verified = false"),
    )
    duty = only_duty(load_corpus(tmp_path))
    assert not duty.citation.verified
    told = " ".join(duty.caveats)
    assert "The text was not read here" in told
    assert "Soft law: what binds is the national law" in told


def test_a_text_of_another_region_says_so(tmp_path: Path) -> None:
    """So that it is kept apart from what the State could join and did not."""
    shut = only_duty(law_with(tmp_path / "a", "", row("KZ not_open")))
    assert shut.standing is Standing.NOT_BOUND
    assert shut.elsewhere
    for place, told in (("b", row("KZ no_act")), ("c", JOINED), ("d", "")):
        known = law_with(tmp_path / place, "", *([told] if told else []))
        assert not only_duty(known).elsewhere


def test_a_text_that_applies_only_since_a_day_says_so(tmp_path: Path) -> None:
    """That day is when it began to bind, whoever had joined before."""
    begins = "applies_from = 2020-01-01\n"
    duty = only_duty(law_with(tmp_path / "a", begins, JOINED))
    assert duty.in_force == "2020-01-01"
    assert duty.why.endswith(" This text applies from 1 January 2020 on.")
    late = only_duty(law_with(tmp_path / "b", begins, row("KZ deposit 2021-01-01")))
    assert late.in_force == "2021-01-31"
    none = only_duty(law_with(tmp_path / "c", begins, row("KZ no_act")))
    assert "This text applies" not in none.why


def test_a_remark_on_a_treaty_goes_with_its_duties(tmp_path: Path) -> None:
    """Not with what it asks before any removal."""
    remark = 'remark = "The mole was never built."\n'
    known = law_with(tmp_path / "a", "", JOINED, more=remark)
    assert "The mole was never built." in only_duty(known).caveats
    write_treaty(
        tmp_path / "b",
        "pier",
        JOINED,
        more=remark + ENTRY + PROVISION.replace("human_rights", "procedure"),
    )
    procedure = only_duty(load_corpus(tmp_path / "b"))
    assert procedure.limb == "procedure"
    assert "The mole was never built." not in procedure.caveats


def test_a_notice_of_leaving_is_told_with_the_duty(tmp_path: Path) -> None:
    """Which binds until it takes effect."""
    notice = row("KZ withdrawal 2026-06-01", effect="2027-06-01")
    duty = only_duty(law_with(tmp_path, "", JOINED, notice))
    assert (duty.standing, duty.in_force) == (Standing.BOUND, "2005-01-31")
    told = "It gave notice of leaving: bound no longer from 1 June 2027."
    assert told in duty.caveats


def test_custom_says_that_no_treaty_is_needed() -> None:
    """And who claims it; it has no day and no doubts about an act."""
    told = situation()
    known = corpus()
    custom = known.instruments["custom"]
    only = {
        code: each if each is custom else replace(each, provisions=())
        for code, each in known.instruments.items()
    }
    found = list(duties_of(matter_of(told, replace(known, instruments=only))))
    duties = [each for each in found if isinstance(each, Duty)]
    assert duties
    for duty in duties:
        assert duty.why.startswith(
            "No treaty is needed: custom is claimed to bind every State."
        )
        assert (duty.deposited, duty.in_force) == (None, None)
        assert not any("looked at" in each for each in duty.caveats)


def test_in_a_conflict_it_can_bind_from_the_deposit_on(tmp_path: Path) -> None:
    """Where the treaty says so, and only for a State that deposited."""
    late = row("KZ deposit 2026-11-20")
    known = law_with(tmp_path, "", late, more="at_once_in_conflict = true")
    assert only_duty(known).standing is Standing.NOT_YET_IN_FORCE
    duty = only_duty(known, circumstances=("armed_conflict",))
    assert duty.standing is Standing.BOUND
    assert "bound since 20 November 2026" in duty.why
    for place, told in (("none", row("KZ no_act")), ("open", row("KZ deposit"))):
        bare = law_with(tmp_path / place, "", told, more="at_once_in_conflict = true")
        with_conflict = only_duty(bare, circumstances=("armed_conflict",))
        assert with_conflict.standing is only_duty(bare).standing


def test_duties_come_limb_by_limb_and_what_binds_first() -> None:
    """Within them what is absolute."""
    told = situation(feared_harms=("torture", "execution"), nationality=("UZ",))
    found = [line for line in duties_of(matter_of(told)) if isinstance(line, Duty)]
    ordered = in_order(reversed(found))
    ranks = [
        (
            terms("limbs")[duty.limb].rank or 0,
            list(Standing).index(duty.standing),
            not duty.absolute,
        )
        for duty in ordered
    ]
    assert all(one <= other for one, other in pairwise(ranks))
    assert len(set(ranks)) > 5
    assert sorted(map(str, ordered)) == sorted(map(str, found))
    assert corpus().instruments.keys() >= {duty.instrument for duty in ordered}
