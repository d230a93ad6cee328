"""Deadlines are told by findings, warn early, and pass only when they surely have."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cases.overview import weakest
from holdfast.clock.deadlines import deadlines
from holdfast.clock.notices import time_left, to_verify, warnings_due
from holdfast.clock.windows import warn_hours
from holdfast.errors import BadValueError
from holdfast.facts.casefile import AppealsBy, CaseZone, Consent
from holdfast.facts.deadlines import Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness

ZONE = CaseZone("z1", "Asia/Shanghai", "Amal", "2019-05-01")
NOW = datetime(2019, 5, 7, 12, tzinfo=UTC)


def found(*days: str, hedge: Firmness = Firmness.REPORTED) -> Mapping[str, Finding]:
    """Give a provisional finding on the deadline."""
    return {"deadline": Finding("p.deadline", "deadline", days, hedge, ())}


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


@pytest.mark.parametrize("edtf", ["XXXX-05-09", "2019-05-09/..", "0001-01-01"])
def test_a_day_that_cannot_be_placed_is_no_deadline_yet(edtf: str) -> None:
    """It stays a finding."""
    assert deadlines(found(edtf), zone=ZONE) == ()


def test_a_month_ends_when_its_last_day_does() -> None:
    """And begins with its first."""
    deadline = one("2019-05")
    assert deadline.latest - deadline.earliest == timedelta(days=31)
    assert one("../2019-05-09").earliest.day == 8


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
    odd = AppealsBy("a1", "XXXX-06-01", "Europe/London", "Amal", "2019-05-04")
    assert deadlines({}, (), odd) == ()


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
