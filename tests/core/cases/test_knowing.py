"""What the house knows of a case: the findings that count, and what is public."""

from dataclasses import replace

from holdfast.cases.knowing import known_of
from holdfast.facts.casefile import AppealsBy, CaseFile, CaseZone
from holdfast.facts.counts import Count
from holdfast.facts.values import (
    AliasValue,
    ArrestValue,
    CustodyValue,
    NameValue,
    Value,
)
from tests.core.cases.good_case import FINDING, GOOD, ON, good_with

AGAIN = replace(FINDING, id="f2", values=(Count.exactly(12),))


def test_a_persons_finding_counts_and_the_order_is_that_of_the_questions() -> None:
    """The provisional one on the same question is not told beside it."""
    known = known_of(GOOD)
    assert known.by_question["how_many"] == FINDING
    asked = [finding.question for finding in known.findings]
    assert asked == ["how_many", *[each for each in asked if each != "how_many"]]
    assert asked.index("sending_state") < asked.index("held_where")
    assert known.consent == GOOD.consent
    assert known.phase == "verifying"
    assert (known.appeals_by, known.zone) == (None, None)


def test_the_latest_day_and_zone_count() -> None:
    """Lists only grow, and the last item is what holds."""
    days = tuple(AppealsBy(id_, "2019-04-01", "UTC", "Bo", ON) for id_ in "ab")
    zones = tuple(CaseZone(id_, "Asia/Shanghai", "Bo", ON) for id_ in "cd")
    known = known_of(replace(GOOD, appeals_by=days, zones=zones))
    assert known.appeals_by == days[1]
    assert known.zone == zones[1]


def test_two_findings_of_people_clash_until_one_supersedes_the_other() -> None:
    """And two that say the same do not."""
    both = (*GOOD.findings, AGAIN)
    assert known_of(replace(GOOD, findings=both)).clashing == ("how_many",)
    newer = (*GOOD.findings, replace(AGAIN, supersedes="f1"))
    assert known_of(replace(GOOD, findings=newer)).clashing == ()
    same = (*GOOD.findings, replace(FINDING, id="f2"))
    assert known_of(replace(GOOD, findings=same)).clashing == ()


def test_public_is_what_a_published_report_says() -> None:
    """A mail to the desk is not, nor a report without publisher or day."""
    held = ("held_where", "Hunchun")
    assert held in known_of(GOOD).already_public
    changes: list[dict[str, str | None]] = [
        {"media_type": "message/rfc822"},
        {"publisher": None},
        {"published": None},
    ]
    for change in changes:
        assert held not in known_of(_reports_with(GOOD, change)).already_public


def _reports_with(case: CaseFile, change: dict[str, str | None]) -> CaseFile:
    reports = tuple(
        replace(filed, report=replace(filed.report, **change))  # type: ignore[arg-type]
        for filed in case.reports
    )
    return replace(case, reports=reports)


def test_names_and_places_are_known_as_reports_write_them() -> None:
    """Names of accounts too, and whom an alias stands for."""
    values: tuple[Value, ...] = (
        NameValue("Rustam Olimov"),
        AliasValue("R.", "Rustam Olimov"),
        AliasValue("Q.", None),
        CustodyValue("Hun Chun"),
        CustodyValue(None),
        ArrestValue("Yanji", None),
    )
    first = GOOD.claims[0]
    claims = tuple(
        replace(first, claim=replace(first.claim, kind=kind, value=value))
        for kind, value in zip(
            ("person_name", "alias", "alias", "custody", "custody", "arrest"),
            values,
            strict=True,
        )
    )
    account = GOOD.accounts[0]
    told = replace(account, case=replace(account.case, names=("A B",)), aliases=("Z",))
    known = known_of(replace(GOOD, accounts=(told,), claims=claims, findings=()))
    assert known.own_words == (
        ("named", "A B"),
        ("alias", "Z"),
        ("named", "Rustam Olimov"),
        ("named", first.claim.quote),
        ("alias", "R."),
        ("alias", "Q."),
        ("held_where", "Hun Chun"),
        ("arrested_where", "Yanji"),
    )


def test_a_changed_consent_is_known_in_full() -> None:
    """Every answer is kept, the latest last."""
    case = good_with("consent", GOOD.consent[0], answer="refused")
    assert [each.answer for each in known_of(case).consent] == ["refused"]
