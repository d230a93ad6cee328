"""Outcomes on screens: for each sub-group, on each axis, in order of time."""

from django.test import Client

from holdfast.facts.outcomes import AXES, values_on
from holdfast.terms.load import label, terms
from holdfast_desk.register.models import Case
from holdfast_desk.register.queries.outcomes import group_timelines
from tests.desk.people import Cast, at_screen


def recorded(browser: Client, case: Case, *told: tuple[str, str, str]) -> None:
    """Record outcomes, each of whom, what and when."""
    for group, outcome, happened in told:
        sent = {"group": group, "outcome": outcome, "happened": happened}
        answer = browser.post(f"/cases/{case.code}/outcome/", sent)
        assert answer.status_code == 302, outcome


def test_each_sub_group_has_a_timeline_of_its_own(cast: Cast, case: Case) -> None:
    """The latest word on an axis stands; in time it is told where it happened."""
    amal = at_screen(cast.amal)
    amal.post(f"/cases/{case.code}/group/", {"label": "the two taken first"})
    recorded(
        amal,
        case,
        ("", "threatened_act|postponed", ""),
        ("g1", "status|missing", "2019-06"),
        ("g1", "status|still_held", "2019-05-20"),
        ("g1", "threatened_act|unknown", "2019-05-10"),
    )
    everybody, taken = group_timelines(case)
    assert everybody.group is None
    assert [each.value for each in everybody.told] == ["postponed"]
    assert [each.value for each in taken.standing] == ["unknown", "still_held"]
    assert [each.value for each in taken.told] == ["unknown", "still_held", "missing"]
    pages = [
        amal.get(f"/cases/{case.code}/{screen}").content.decode()
        for screen in ("", "times/")
    ]
    for shown in pages:
        assert "the two taken first" in shown
        assert label("outcomes", "still_held") in shown
    shown = pages[-1]
    assert shown.index("10 May 2019:") < shown.index("June 2019:")
    assert shown.count("(superseded)") == 1
    assert shown.count("10 May 2019") == 1


def test_every_value_of_every_axis_can_be_recorded(cast: Cast, case: Case) -> None:
    """The form offers what the core has, each under its axis."""
    shown = at_screen(cast.amal).get(f"/cases/{case.code}/").content.decode()
    for axis in terms(AXES):
        assert f'<optgroup label="{label(AXES, axis)[:1].upper()}' in shown
        for value in values_on(axis):
            assert f'value="{axis}|{value}"' in shown


def test_what_is_not_recorded_is_said_to_be_so(cast: Cast, case: Case) -> None:
    """A sub-group without an outcome is no sub-group without people."""
    amal = at_screen(cast.amal)
    amal.post(f"/cases/{case.code}/group/", {"label": "the others"})
    shown = amal.get(f"/cases/{case.code}/times/").content.decode()
    assert "has not been recorded" in shown
