"""Deadlines are told by findings, warn early, and pass only when they surely have."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cases.overview import weakest
from holdfast.clock.deadlines import deadlines, unplaced
from holdfast.clock.notices import time_left, to_verify, warnings_due
from holdfast.clock.windows import warn_hours
from holdfast.errors import BadValueError
from holdfast.facts.casefile import AppealsBy, CaseZone, Consent
from holdfast.facts.deadlines import NEVER, Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness

ZONE = CaseZone("z1", "Asia/Shanghai", "Amal", "2019-05-01")
NOW = datetime(2019, 5, 7, 12, tzinfo=UTC)


def found(*days: str, hedge: Firmness = Firmness.REPORTED) -> Mapping[str, Finding]:
    """Give a provisional finding on the deadline."""
    return {"deadline": Finding("p.deadline", "deadline", days, hedge, ())}


def judged(*days: str, hedge: Firmness = Firmness.ASSERTED) -> Mapping[str, Finding]:
    """Give a person's finding on the deadline."""
    return {
        "deadline": Finding(
            "f1",
            "deadline",
            days,
            hedge,
            ("r1.c1",),
            standard="allegation",
            reason="told twice",
            by="Amal",
            on="2019-05-04",
        )
    }


def one(*days: str, zone: CaseZone | None = ZONE) -> Deadline:
    """Give the only deadline."""
    (deadline,) = deadlines(found(*days), zone=zone)
    return deadline


def test_a_day_is_counted_in_the_zone_of_the_case() -> None:
    """It begins and ends there."""
    deadline = one("2019-05-09")
    assert deadline.earliest == datetime(2019, 5, 8, 16, tzinfo=UTC)
    assert deadline.latest == datetime(2019, 5, 9, 16, tzinfo=UTC)
    assert deadline.told == "By 9 May 2019, reported (Asia/Shanghai)."
    assert "nobody has judged" in deadline.basis


def test_without_a_zone_the_earliest_on_earth_warns_and_the_latest_passes() -> None:
    """Fifty hours lie between; it says why."""
    deadline = one("2019-05-09", zone=None)
    assert deadline.latest - deadline.earliest == timedelta(hours=50)
    assert "Nobody has said" in deadline.told


def test_rivals_span_and_the_first_of_them_warns() -> None:
    """Nothing is chosen among them."""
    deadline = one("2019-05-09", "2019-05-12")
    assert deadline.earliest == datetime(2019, 5, 8, 16, tzinfo=UTC)
    assert deadline.latest == datetime(2019, 5, 12, 16, tzinfo=UTC)
    assert "9 May 2019 or 12 May 2019" in deadline.told


@pytest.mark.parametrize("edtf", ["XXXX-05-09", "0001-01-01", "2019/9999"])
def test_a_day_that_cannot_be_placed_is_no_deadline_yet(edtf: str) -> None:
    """It stays a finding, and a sentence says that nothing warns of it."""
    assert deadlines(found(edtf), zone=ZONE) == ()
    (told,) = unplaced(found(edtf))
    assert "nothing warns of it" in told
    assert unplaced(judged(edtf, hedge=Firmness.DENIED)) == ()


@pytest.mark.parametrize("odd", ["soon", "2019-13-45", "2019-05-12/2019-05-09"])
def test_one_date_that_cannot_be_read_stops_no_other(odd: str) -> None:
    """It is told as unreadable, and the others warn as they would without it."""
    until = AppealsBy("a1", odd, "UTC", "Amal", "2019-05-01")
    given_once = Consent(
        id="c1",
        basis="own_consent",
        answer="given",
        audiences=("public",),
        names_too=False,
        by=("Amal",),
        on="2019-05-01",
        review_on=odd,
    )
    given_again = replace(
        given_once, id="c2", audiences=("forum",), review_on="2019-06-01"
    )
    consent = (given_once, given_again)
    drawn = deadlines(found(odd, "2019-05-09"), consent, until, ZONE)
    assert [each.key for each in drawn] == ["return", "consent_review.c2"]
    assert drawn[0].earliest == one("2019-05-09").earliest
    told = unplaced(found(odd, "2019-05-09"), consent, until)
    assert len(told) == 3
    assert all("cannot be read" in each for each in told)
    assert unplaced({}, (given_again,), replace(until, date="2019-06-01")) == ()


def test_the_day_of_an_arrest_that_cannot_be_read_is_told() -> None:
    """What is counted from it is missing, and all else is there."""
    told = Finding("p.arrested_when", "arrested_when", ("soon",), Firmness.REPORTED, ())
    findings = {**found("2019-05-09"), "arrested_when": told}
    assert [each.key for each in deadlines(findings, zone=ZONE)] == ["return"]
    (sentence,) = unplaced(findings)
    assert sentence.startswith("Arrested soon: this cannot be read")


def test_what_can_be_placed_is_not_told_as_unplaced() -> None:
    """Nor is there anything to tell of a case without a deadline."""
    assert unplaced(found("2019-05-09")) == ()
    assert unplaced({}) == ()


def test_a_deadline_without_an_end_is_looked_into_once_it_may_have_passed() -> None:
    """From 9 May on is as near as 9 May; nobody can say when it is over."""
    deadline = one("2019-05-09/..", "2019-05-12")
    assert deadline.earliest == datetime(2019, 5, 8, 16, tzinfo=UTC)
    assert deadline.latest == NEVER
    assert [each.hours for each in warnings_due([deadline], set(), NOW)] == [48]
    late = deadline.earliest + timedelta(days=400)
    assert to_verify([deadline], (), NOW) == ()
    assert to_verify([deadline], (), late) == (deadline,)
    assert time_left(deadline, late).endswith("verify what happened")


@pytest.mark.parametrize("mark", ["~", "?", "%"])
def test_about_a_day_warns_some_days_earlier(mark: str) -> None:
    """As far as we hold that such a date may stray."""
    deadline = one(f"2019-05-09{mark}")
    assert deadline.earliest == datetime(2019, 5, 5, 16, tzinfo=UTC)
    assert deadline.latest == datetime(2019, 5, 12, 16, tzinfo=UTC)


def test_a_zone_that_nobody_knows_is_no_zone() -> None:
    """A case written by hand may hold one; it warns all the same."""
    odd = CaseZone("z1", "Asia/Nowhere", "Amal", "2019-05-01")
    assert one("2019-05-09", zone=odd).earliest == one("2019-05-09", zone=None).earliest
    assert "Nobody has said" in one("2019-05-09", zone=odd).told


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/London", "2019-03-31", 23),
        ("Europe/London", "2019-10-27", 25),
        ("Africa/Cairo", "2023-04-28", 23),
        ("America/Havana", "2019-11-03", 25),
        ("Asia/Kathmandu", "2019-03-31", 24),
    ],
)
def test_a_day_is_as_long_as_it_is_there(zone: str, day: str, hours: int) -> None:
    """Also where the clocks change, at midnight too."""
    deadline = one(day, zone=CaseZone("z1", zone, "Amal", "2019-01-01"))
    assert deadline.latest - deadline.earliest == timedelta(hours=hours)


def test_a_month_ends_when_its_last_day_does() -> None:
    """And begins with its first."""
    deadline = one("2019-05")
    assert deadline.latest - deadline.earliest == timedelta(days=31)
    assert one("../2019-05-09").earliest.day == 8


def test_a_deadline_that_a_person_found_denied_is_none() -> None:
    """Nor is one on which nothing was found."""
    assert deadlines(judged("2019-05-09"), zone=ZONE)
    assert deadlines(judged("2019-05-09", hedge=Firmness.DENIED)) == ()
    assert deadlines({}) == ()


def test_one_denial_among_reports_silences_no_deadline() -> None:
    """What nobody has judged bears the weakest hedge, and that may be the State's."""
    hedge = weakest([Firmness.REPORTED, Firmness.DENIED])
    (deadline,) = deadlines(found("2019-05-09", hedge=hedge), zone=ZONE)
    assert deadline.told == "By 9 May 2019, which somebody denies (Asia/Shanghai)."
    assert [each.hours for each in warnings_due([deadline], set(), NOW)] == [48]


def test_a_person_s_finding_is_its_basis() -> None:
    """With the day on which it was made."""
    (deadline,) = deadlines(judged("2019-05-09"), zone=ZONE)
    assert deadline.basis == "From a finding made on 4 May 2019."
    assert deadline.told == "By 9 May 2019 (Asia/Shanghai)."


def test_appeals_end_with_their_day_and_consent_is_reviewed_on_its_own() -> None:
    """Both are ours, and soft."""
    appeals = AppealsBy("a1", "2019-06-01", "Europe/London", "Amal", "2019-05-04")
    consent = Consent(
        "c1",
        "own_consent",
        "given",
        (),
        names_too=False,
        by=("Amal",),
        on="2019-05-04",
        review_on="2019-07-01",
    )
    drawn = deadlines({}, [consent], appeals, ZONE)
    assert [each.what for each in drawn] == ["appeals", "consent_review"]
    assert {each.hardness for each in drawn} == {"soft"}
    assert drawn[0].latest == datetime(2019, 6, 1, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("answer", "day"), [("refused", "2019-07-01"), ("given", None)]
)
def test_consent_that_was_refused_or_has_no_day_is_no_deadline(
    answer: str, day: str | None
) -> None:
    """Only the latest on file counts."""
    consent = Consent(
        "c1",
        "own_consent",
        answer,
        (),
        names_too=False,
        by=("Amal",),
        on="2019-05-04",
        review_on=day,
    )
    assert deadlines({}, [consent]) == ()
    for day_ in ("XXXX-06-01", "2019-06-01/.."):
        odd = AppealsBy("a1", day_, "Europe/London", "Amal", "2019-05-04")
        assert deadlines({}, (), odd) == ()


def consent(
    id_: str, answer: str, *readers: str, basis: str = "own_consent"
) -> Consent:
    """Give one answer about some readers, to be looked at again."""
    return Consent(
        id=id_,
        basis=basis,
        answer=answer,
        audiences=readers,
        names_too=False,
        by=("Amal",),
        on="2019-05-04",
        review_on="2019-07-01",
    )


@pytest.mark.parametrize(
    ("answers", "reviewed"),
    [
        ([consent("c1", "given", "forum"), consent("c2", "given", "public")], "c1 c2"),
        ([consent("c1", "given", "forum"), consent("c2", "given", "forum")], "c2"),
        ([consent("c1", "given", "forum"), consent("c2", "refused", "forum")], ""),
        ([consent("c1", "given", "forum"), consent("c2", "refused", "public")], "c1"),
        ([consent("c1", "given", "forum"), consent("c2", "withdrawn")], ""),
        ([consent("c1", "given"), consent("c2", "given", "forum")], "c2"),
    ],
)
def test_each_consent_that_counts_for_any_reader_is_reviewed(
    answers: list[Consent], reviewed: str
) -> None:
    """A later answer for other readers takes no review away."""
    drawn = deadlines({}, answers, zone=ZONE)
    assert [each.source for each in drawn] == reviewed.split()


def test_going_without_consent_is_looked_at_again() -> None:
    """And is not told as if anybody had agreed."""
    vital = consent("c1", "given", "forum", basis="vital_interest")
    (deadline,) = deadlines({}, [vital], zone=ZONE)
    assert "to go without consent" in deadline.basis
    now = deadline.earliest + timedelta(hours=12)
    assert time_left(deadline, now) == "due now; it passes in 12 hours"


def test_the_nearest_warning_is_given_and_each_only_once() -> None:
    """After nights and week-ends one is enough."""
    deadline = one("2019-05-09")
    (due,) = warnings_due([deadline], set(), NOW)
    assert due.hours == 48
    assert warnings_due([deadline], {("return", 48)}, NOW) == ()
    assert warnings_due([deadline], set(), deadline.latest) == ()
    assert warnings_due([deadline], set(), NOW - timedelta(days=9)) == ()


def test_what_has_passed_waits_to_be_verified() -> None:
    """Until somebody has looked."""
    deadline = one("2019-05-09")
    assert to_verify([deadline], (), deadline.earliest) == ()
    assert to_verify([deadline], (), deadline.latest) == (deadline,)
    assert to_verify([deadline], ("return",), deadline.latest) == ()


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (-400 * 24, "in more than 1 year"),
        (-24 * 20, "in 20 days"),
        (-52, "in 2 days 4 hours"),
        (-48, "in 2 days"),
        (-1, "in 1 hour"),
        (-0.25, "in 15 minutes"),
        (12, "may be too late already; it certainly passes in 12 hours"),
        (26, "passed 2 hours ago: verify what happened"),
    ],
)
def test_the_time_that_is_left_is_said_at_once(hours: float, told: str) -> None:
    """In days and hours, then hours, then minutes."""
    deadline = one("2019-05-09")
    now = deadline.earliest + timedelta(hours=hours)
    assert time_left(deadline, now) == told


def test_a_deadline_that_makes_no_sense_is_refused() -> None:
    """Without a zone, or backwards."""
    late, early = NOW, NOW - timedelta(hours=1)
    with pytest.raises(BadValueError):
        Deadline("k", "return", late, early, "", "", "hard")
    with pytest.raises(BadValueError):
        Deadline("k", "return", early.replace(tzinfo=None), late, "", "", "hard")


@given(
    st.lists(st.integers(-200, 100), min_size=1, max_size=12),
    st.sampled_from(["2019-05-09", "2019-03-31", "2019-05", "2019-05-09/2019-05-12"]),
    st.sampled_from([None, "Asia/Shanghai", "Europe/London", "America/Lima"]),
)
def test_no_warning_is_lost_however_the_clock_jumps(
    jumps: list[int], edtf: str, zone: str | None
) -> None:
    """Whoever looks at last before it passes has been told the nearest warning."""
    deadline = one(edtf, zone=CaseZone("z", zone, "A", "2019-01-01") if zone else None)
    given_so_far: set[tuple[str, int]] = set()
    for hours in sorted(jumps):
        now = deadline.earliest + timedelta(hours=hours)
        for due in warnings_due([deadline], given_so_far, now):
            assert (due.key, due.hours) not in given_so_far
            given_so_far.add((due.key, due.hours))
        left = (deadline.earliest - now).total_seconds() / 3600
        wanted = [each for each in warn_hours() if each >= left]
        if wanted and now < deadline.latest:
            assert ("return", min(wanted)) in given_so_far


@given(
    st.integers(-200, 400),
    st.integers(0, 400),
    st.sampled_from(["2019-05-09", "2019-05", "2019-05-09/..", "2019-05-09~"]),
    st.sampled_from([None, "Asia/Shanghai", "Europe/London", "America/Lima"]),
)
def test_what_waits_to_be_verified_never_stops_waiting_by_itself(
    hours: int, more: int, edtf: str, zone: str | None
) -> None:
    """Time alone closes nothing, and no warning comes once it certainly passed."""
    deadline = one(edtf, zone=CaseZone("z", zone, "A", "2019-01-01") if zone else None)
    now = deadline.earliest + timedelta(hours=hours)
    later = now + timedelta(hours=more)
    waiting = to_verify([deadline], (), now)
    assert set(waiting) <= set(to_verify([deadline], (), later))
    if now >= deadline.latest:
        assert waiting
        assert warnings_due([deadline], set(), later) == ()
