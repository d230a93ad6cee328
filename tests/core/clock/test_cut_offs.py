"""Cut-offs of bodies: only verified ones, only where the body is open, and early."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.clock.cut_offs import cut_offs
from holdfast.clock.deadlines import deadlines
from holdfast.clock.windows import (
    Windows,
    cut_off_in,
    cut_offs_of_bodies,
    hours_in,
    warn_hours,
)
from holdfast.errors import UnknownTermError
from holdfast.facts.casefile import CaseZone
from holdfast.facts.deadlines import HARD, NEVER, Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.legal import LegalSheet, Opens
from holdfast.facts.situation import Situation
from holdfast.law.corpus import corpus
from holdfast.law.matter import RULES
from holdfast.law.obstacles import OBSTACLES
from holdfast.law.reason import reason

RULE_39, WGEID = "body.ecthr_rule39", "body.wgeid"
"""Both are open before the legal sheet of the tests."""


def found(question: str, *days: str, by: str | None = None) -> Finding:
    """Give a finding on a day, provisional or a person's denial."""
    return Finding(
        id=f"p.{question}",
        question=question,
        values=days,
        hedge=Firmness.DENIED if by else Firmness.REPORTED,
        rests_on=("r1.c1",),
        by=by,
        on="2019-05-02" if by else None,
        reason="told twice" if by else None,
        standard="allegation" if by else None,
    )


def sheet_of(*more: str, route: tuple[str, ...] = ("FR", "RU")) -> LegalSheet:
    """Draw up a sheet on named people; further circumstances are known of them."""
    situation = Situation(
        sending_state=route[0],
        destination_state=route[1],
        onward_states=route[2:],
        feared_harms=("torture", "disappearance"),
        circumstances=("named", *more),
    )
    return reason(situation, date(2019, 5, 1))


SHEET = sheet_of()


def drawn(
    *findings: Finding, zone: str | None = "Europe/Paris", sheet: LegalSheet = SHEET
) -> dict[str, Deadline]:
    """Give the cut-offs by their key."""
    told = {each.question: each for each in findings}
    return {each.key: each for each in cut_offs(sheet, told, zone)}


@pytest.mark.parametrize(
    ("removal", "zone", "opens"),
    [
        ("2019-05-09", "Europe/Paris", datetime(2019, 5, 8, 6, tzinfo=UTC)),
        ("2019-05-13", "Europe/Paris", datetime(2019, 5, 10, 6, tzinfo=UTC)),
        ("2019-05-12", "Europe/Istanbul", datetime(2019, 5, 10, 6, tzinfo=UTC)),
        ("2019-05-09", "Europe/Istanbul", datetime(2019, 5, 8, 6, tzinfo=UTC)),
        ("2019-01-09", "Europe/Paris", datetime(2019, 1, 8, 7, tzinfo=UTC)),
        ("2019-05-09", None, datetime(2019, 5, 7, 6, tzinfo=UTC)),
    ],
)
def test_a_request_is_there_a_whole_working_day_before(
    removal: str, zone: str | None, opens: datetime
) -> None:
    """Week-ends are none, summer time counts, an unknown zone warns the earliest."""
    cut_off = drawn(found("deadline", removal), zone=zone)[RULE_39]
    assert cut_off.earliest == opens
    assert cut_off.latest >= opens + timedelta(hours=8)
    assert (cut_off.hardness, cut_off.zone) == (HARD, "Europe/Paris")
    assert cut_off.hedge is Firmness.REPORTED


def test_it_says_what_it_is_counted_from_and_what_it_leaves_out() -> None:
    """In sentences of their own."""
    cut_off = drawn(found("deadline", "2019-05-09"))[RULE_39]
    assert "on 8 May 2019, between 8 and 16 h there" in cut_off.told
    assert "Holidays of the Court are not counted" in cut_off.told
    assert "nobody has judged it" in cut_off.basis
    assert "Practice direction" in cut_off.basis


def test_the_urgent_track_is_counted_from_the_first_day_of_the_arrest() -> None:
    """Rivals span it; a shorter month ends with its last day."""
    cut_off = drawn(found("arrested_when", "2018-11-30", "2018-12-05"))[WGEID]
    assert cut_off.earliest == datetime(2019, 2, 27, 23, tzinfo=UTC)
    assert cut_off.latest == datetime(2019, 3, 5, 23, tzinfo=UTC)
    assert "28 February 2019 (Europe/Paris)." in cut_off.told


@pytest.mark.parametrize("question", ["deadline", "arrested_when"])
def test_a_cut_off_without_an_end_never_surely_passes(question: str) -> None:
    """Its beginning is known, and warns."""
    (cut_off,) = drawn(found(question, "2019-05-09/..")).values()
    assert cut_off.latest == NEVER


def test_without_a_day_or_with_a_denied_one_the_sheet_alone_tells() -> None:
    """Nothing is counted from nothing."""
    assert drawn() == {}
    assert drawn(found("deadline", "XXXX-05-09")) == {}
    assert drawn(found("deadline", "2019-05-09", by="Amal")) == {}


def test_a_body_that_is_not_open_sets_no_deadline() -> None:
    """China never accepted the Court; what was carried out is not held off."""
    day = found("deadline", "2019-05-09")
    assert RULE_39 not in drawn(day, sheet=sheet_of(route=("CN", "KP")))
    assert RULE_39 not in drawn(day, sheet=sheet_of("returned"))
    onward = sheet_of(route=("CN", "FR", "RU"))
    there = {(line.id, line.state): line.opens for line in onward.forums}
    assert there["ecthr_rule39", "FR"] is Opens.OPEN
    assert RULE_39 not in drawn(day, sheet=onward)


def test_cut_offs_stand_among_the_deadlines_of_a_case() -> None:
    """Earliest first: the Court before the removal."""
    findings = {"deadline": found("deadline", "2019-05-09")}
    zone = CaseZone("z1", "Europe/Paris", "Amal", "2019-05-01")
    keys = [each.key for each in deadlines(findings, zone=zone, sheet=SHEET)]
    assert keys == [RULE_39, "return"]
    assert [each.key for each in deadlines(findings, zone=zone)] == ["return"]


@given(st.dates(date(2015, 1, 1), date(2035, 1, 1)), st.sampled_from([0, 1, 2, 5]))
def test_a_whole_working_day_always_lies_before_the_removal(
    first: date, more: int
) -> None:
    """However long it is uncertain, and never more than a long week-end ahead."""
    last = first + timedelta(days=more)
    zone = CaseZone("z1", "Europe/Paris", "Amal", "2019-05-01")
    findings = {"deadline": found("deadline", f"{first}/{last}")}
    cut_off, removal = deadlines(findings, zone=zone, sheet=SHEET)
    assert cut_off.earliest + timedelta(hours=8) <= removal.earliest
    assert removal.earliest - cut_off.earliest <= timedelta(days=3)
    assert cut_off.latest <= removal.latest
    assert cut_off.earliest.weekday() < 5


def test_only_verified_rules_of_bodies_that_exist_are_counted() -> None:
    """What rests on memory stays words on the legal sheet; names are the bodies'."""
    listed = cut_offs_of_bodies()
    assert {id_.partition(".")[2] for id_ in (RULE_39, WGEID)} == set(listed)
    for id_, cut_off in listed.items():
        forum = corpus().forums[id_]
        assert cut_off.name == forum.short
        assert cut_off.obstacle in forum.obstacles
        assert cut_off.obstacle in OBSTACLES
        rule = RULES[cut_off.obstacle]
        assert rule.citation.verified
        assert rule.citation.sources == (cut_off.source,)
        assert rule.citation.checked_on == cut_off.checked_on


GOOD = {
    "rule": "three_months",
    "name": "A body",
    "months": 3,
    "remark": "None.",
    "source": "Its rules",
    "checked_on": date(2019, 5, 1),
}
HOURS = {"hours": [72, 24], "source": "Ours", "checked_on": date(2019, 5, 1)}


def test_windows_are_read_as_they_are_written() -> None:
    """Or the tests below would prove nothing."""
    assert cut_off_in(Windows(GOOD, "here")).name == "A body"
    assert hours_in(Windows(HOURS, "here")) == (72, 24)
    assert warn_hours() == (72, 48, 24)


@pytest.mark.parametrize(
    "slip",
    [
        {"rule": "some_day"},
        {"months": 0},
        {"months": True},
        {"months": "3"},
        {"source": 3},
        {"checked_on": "yesterday"},
        {"nobody": "reads this"},
    ],
)
def test_a_cut_off_that_is_not_understood_is_refused(slip: dict[str, object]) -> None:
    """With the place of the slip."""
    with pytest.raises(UnknownTermError, match="here"):
        cut_off_in(Windows(GOOD | slip, "here"))


@pytest.mark.parametrize(
    "slip",
    [{"hours": [24, 72]}, {"hours": []}, {"hours": 72}, {"hours": [0]}, {"odd": 1}],
)
def test_warnings_that_make_no_sense_are_refused(slip: dict[str, object]) -> None:
    """They would be given late, or never."""
    with pytest.raises(UnknownTermError, match="here"):
        hours_in(Windows(HOURS | slip, "here"))
