"""The timeline: what claims date, in order, with who dates it so."""

from holdfast.cases.timeline import timeline_of
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.values import (
    ArrestValue,
    ContextValue,
    DateValue,
    HarmValue,
    Value,
)
from holdfast.terms.load import terms
from tests.core.by_hand import (
    Words,
    case_from,
    group_reading,
    reading_by_hand,
    report_of,
)


def reading_of(*dated: tuple[str, Value]) -> Reading:
    """Give a report with a claim for each kind and value."""
    words = [
        Words(f"words {number};", kind, value, ())
        for number, (kind, value) in enumerate(dated)
    ]
    return reading_by_hand(
        report_of("a", "2019-02-10", "Pier Watch"),
        " ".join(each.words for each in words),
        words,
        [ReportedCase("main", published="2019-02-10")],
    )


def test_moments_come_in_order_and_those_without_a_year_last() -> None:
    """Arrests, deadlines, returns, rulings, context; nothing without a date."""
    reading = reading_of(
        ("deadline", DateValue("2019-02-20", "return")),
        ("event_date", DateValue("XXXX-02-09", "ruling")),
        ("arrest", ArrestValue("Tumen", "2019-02-08")),
        ("arrest", ArrestValue("Hunchun", None)),
        ("event_date", DateValue("2019-02-15~", "return")),
        ("context", ContextValue("leadership", "2018-12")),
        ("context", ContextValue("leadership")),
        ("feared_harm", HarmValue("torture")),
    )
    moments = timeline_of(case_from(reading))
    assert [(each.date, each.what, each.detail) for each in moments] == [
        ("2018-12", "context", "leadership"),
        ("2019-02-08", "arrest", "Tumen"),
        ("2019-02-15~", "return", None),
        ("2019-02-20", "deadline", None),
        ("XXXX-02-09", "ruling", None),
    ]
    assert {each.what for each in moments} <= terms("moments").keys()


def test_one_day_told_by_two_reports_is_one_moment() -> None:
    """With both who tell it, the earlier first."""
    first = group_reading("a", "2019-02-10", "Pier Watch", 12)
    second = group_reading("b", "2019-02-11", "Quay Post", 12)
    [moment] = timeline_of(case_from(second, first))
    assert [saying.report for saying in moment.sayings] == ["r1", "r2"]


def test_one_day_in_two_places_is_two_moments() -> None:
    """Places are not merged for want of another day."""
    reading = reading_of(
        ("arrest", ArrestValue("Tumen", "2019-02-08")),
        ("arrest", ArrestValue("Hunchun", "2019-02-08")),
    )
    assert len(timeline_of(case_from(reading))) == 2
