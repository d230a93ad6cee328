"""Cases: opened once, moved with a reason, stale when somebody was quicker."""

from dataclasses import replace

import pytest

from holdfast.facts.hedges import Firmness
from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.cases import (
    add_reports,
    move_case,
    name_group,
    set_zone,
    show_names,
)
from holdfast_desk.register.actions.exchange import export_case
from holdfast_desk.register.actions.findings import Happened, record_outcome
from holdfast_desk.register.actions.writing import RefusedError, StaleError
from holdfast_desk.register.models import Case, Event
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import KOREAN, Cast, a_report


def test_a_case_shows_its_ends_and_its_rivals_at_a_glance(case: Case) -> None:
    """Who sends whom where, how many at least and at most, and by when."""
    case.refresh_from_db()
    assert (case.sending_state, case.destination_state) == ("LA", "KP")
    assert (case.count_min, case.count_max) == (12, 14)
    assert case.rival_count >= 1
    assert case.report_count == 2
    assert case.deadlines.get(key="return").latest is not None


def test_a_hold_needs_a_reason_and_remembers_where_it_came_from(
    cast: Cast, case: Case
) -> None:
    """From any phase, and back."""
    with pytest.raises(RefusedError):
        move_case(by=cast.amal, case=case.code, to="hold", reason=" ")
    held = move_case(by=cast.dana, case=case.code, to="hold", reason="a tip")
    assert (held.phase, held.held_from) == ("hold", "intake")
    back = move_case(by=cast.amal, case=case.code, to="intake", reason="")
    assert (back.phase, back.held_from) == ("intake", "")
    assert [m.to_phase for m in back.moves.all()] == ["hold", "intake"]
    with pytest.raises(RefusedError):
        move_case(by=cast.amal, case=case.code, to="intake", reason="again")


def test_who_was_slower_loses_nothing_and_overwrites_nothing(
    cast: Cast, case: Case
) -> None:
    """Two people had the same version on their screens."""
    seen = Case.objects.get(pk=case.pk).version
    move_case(by=cast.dana, case=case.code, to="verifying", reason="", expect=seen)
    with pytest.raises(StaleError) as error:
        move_case(by=cast.amal, case=case.code, to="hold", reason="x", expect=seen)
    assert error.value.newest == seen + 1
    assert Case.objects.get(pk=case.pk).phase == "verifying"


def test_a_report_added_later_joins_the_case(cast: Cast, case: Case) -> None:
    """Its key follows those that are there; an old report stays as it was."""
    report = a_report(cast.amal, cast.east, "korean.txt", KOREAN)
    before = len(case_file(case).claims)
    add_reports(by=cast.amal, case=case.code, reports=[report.code])
    keys = [link.key for link in case.case_reports.all()]
    assert keys == ["r1", "r2", "r3"]
    assert len(case_file(case).claims) > before


def test_a_stranger_learns_nothing_and_a_reader_may_not_write(
    cast: Cast, case: Case
) -> None:
    """The answer to a stranger is that of a wrong number."""
    with pytest.raises(NotFoundError) as stranger:
        show_names(by=cast.chi, case=case.code)
    with pytest.raises(NotFoundError) as nothing:
        show_names(by=cast.amal, case="nothing")
    assert stranger.value.sentence == nothing.value.sentence
    with pytest.raises(NotAllowedError):
        move_case(by=cast.bo, case=case.code, to="verifying", reason="")
    with pytest.raises(NotFoundError):
        add_reports(by=cast.amal, case=case.code, reports=["unknown"])


def test_groups_outcomes_and_zones_are_kept_in_their_order(
    cast: Cast, case: Case
) -> None:
    """An outcome may be unknown; a zone must be one."""
    group = name_group(by=cast.amal, case=case.code, label="the two taken first")
    happened = Happened("threatened_act", "unknown", Firmness.REPORTED, group=group.key)
    outcome = record_outcome(by=cast.amal, case=case.code, happened=happened)
    assert outcome.group == group
    with pytest.raises(RefusedError):
        set_zone(by=cast.amal, case=case.code, zone="Laos time")
    set_zone(by=cast.amal, case=case.code, zone="Asia/Vientiane")
    assert "Asia/Vientiane" in case.deadlines.get(key="return", state="open").told
    with pytest.raises(RefusedError):
        name_group(by=cast.amal, case=case.code, label=" ")
    with pytest.raises(NotFoundError):
        wrong = Happened("threatened_act", "unknown", Firmness.REPORTED, group="g9")
        record_outcome(by=cast.amal, case=case.code, happened=wrong)


CARRIED_OUT = Happened(
    "threatened_act",
    "carried_out",
    Firmness.REPORTED,
    happened="2019-05-09",
    rests_on=("r1.c1",),
)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(CARRIED_OUT, axis="weather"),
        replace(CARRIED_OUT, value="resolved"),
        replace(CARRIED_OUT, happened="soon"),
        replace(CARRIED_OUT, rests_on=("r1.c1", "r9.c1")),
    ],
)
def test_an_outcome_is_told_in_the_words_of_the_core(
    cast: Cast, case: Case, wrong: Happened
) -> None:
    """On an axis it has, on a day one can read, resting on claims that are there."""
    outcome = record_outcome(by=cast.amal, case=case.code, happened=CARRIED_OUT)
    assert outcome.rests_on == ["r1.c1"]
    with pytest.raises(RefusedError):
        record_outcome(by=cast.amal, case=case.code, happened=wrong)


def test_what_leaves_is_in_the_log(cast: Cast, case: Case) -> None:
    """An export, and names that were shown."""
    export_case(by=cast.amal, case=case.code)
    show_names(by=cast.amal, case=case.code)
    done = Event.objects.filter(case_code=case.code).values_list("what", flat=True)
    assert {"case_exported", "names_shown"} <= set(done)
