"""Checks of what came in: reports, accounts and claims fit together and hold."""

from collections import Counter
from collections.abc import Iterable, Iterator

from holdfast.errors import BadValueError
from holdfast.facts.casefile import CaseFile, FiledClaim, FiledReport
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.matches import Match
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import (
    AccessValue,
    ActValue,
    ArrestValue,
    ContextValue,
    DateValue,
    DemandValue,
    FactorValue,
    HarmValue,
    PositionValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.terms.load import terms

MOST_CODES = 20
"""A word list no longer than this is told whole."""
NO_REPORT = "no report has this key; use the key of one under reports"
MEND = "use keys of those under reports, or take it out"
DATE_FIELDS = ("arrest_date", "deadline", "return_date", "date", "published")
CODE_FIELDS = {
    "act": "acts",
    "status": "statuses",
    "feared_harms": "harms",
    "risk_factors": "risk_factors",
    "access_denied": "access",
    "demanded": "demands",
    "sending_state": "states",
    "destination_state": "states",
    "nationality": "states",
    "onward_states": "states",
}

CODED_VALUES: dict[type[Value], tuple[str, str]] = {
    StateValue: ("state", "states"),
    ActValue: ("act", "acts"),
    StatusValue: ("status", "statuses"),
    HarmValue: ("harm", "harms"),
    FactorValue: ("factor", "risk_factors"),
    AccessValue: ("access", "access"),
    DemandValue: ("demand", "demands"),
    PositionValue: ("position", "positions"),
}
"""Values that hold a code → the part that is one, and its word list."""


def source_faults(case: CaseFile) -> Iterator[str]:
    """Say what is wrong with reports, accounts, claims and what was left out."""
    yield from twice("reports", "key", (filed.key for filed in case.reports))
    yield from twice("claims", "id", (filed.claim.id for filed in case.claims))
    yield from code_fault("phase", "phases", case.phase)
    yield from twice(
        "accounts",
        "report and number",
        (f"{account.report}/{account.number}" for account in case.accounts),
    )
    yield from _reports(case)
    yield from _accounts(case)
    yield from _claims(case)
    yield from _matches("joined", enumerate(case.joined), case)
    yield from _left_out(case)


def twice(part: str, what: str, ids: Iterable[str]) -> Iterator[str]:
    """Refuse an id that stands for two things."""
    if any(times > 1 for times in Counter(ids).values()):
        yield f"At {part}: two of them have the same {what}; give each its own."


def date_fault(at: str, edtf: str | None) -> Iterator[str]:
    """Refuse a date that is no EDTF."""
    if edtf is None:
        return
    try:
        HedgedDate.parse(edtf)
    except BadValueError:
        yield f"At {at}: a date must be written as EDTF, as 2012-02-08 or 2012-02~."


def code_fault(at: str, name: str, code: str | None) -> Iterator[str]:
    """Refuse a code that its word list does not have, and say where they stand."""
    known = terms(name)
    if code is None or code in known:
        return
    told = f"use a code of the word list {name} (docs/reference/terms.md)"
    if len(known) <= MOST_CODES:
        told = f"use one of {', '.join(known)}"
    yield f"At {at}: there is no such code; {told}."


def count_faults(at: str, count: Count) -> Iterator[str]:
    """Refuse a number that no people have."""
    if any(end < 0 for end in count.ends):
        yield f"At {at}: a number of people is never below 0."


def _reports(case: CaseFile) -> Iterator[str]:
    for place, filed in enumerate(case.reports):
        yield from date_fault(f"reports[{place}].published", filed.report.published)


def _accounts(case: CaseFile) -> Iterator[str]:
    keys = {filed.key for filed in case.reports}
    claims = {filed.claim.id: filed for filed in case.claims}
    for place, account in enumerate(case.accounts):
        at = f"accounts[{place}]"
        if account.report not in keys:
            yield f"At {at}.report: {NO_REPORT}."
        owned = {
            id_
            for id_, filed in claims.items()
            if (filed.report, filed.claim.case) == (account.report, account.number)
        }
        if owned != set(account.case.claims):
            yield (
                f"At {at}.case.claims: list the ids of the claims that belong to this"
                " account, and no others."
            )
        yield from _case(f"{at}.case", account.case)


def _case(at: str, case: ReportedCase) -> Iterator[str]:
    if case.count is not None:
        yield from count_faults(f"{at}.count", case.count)
    for field in DATE_FIELDS:
        yield from date_fault(f"{at}.{field}", getattr(case, field))
    for field, name in CODE_FIELDS.items():
        found = getattr(case, field)
        codes = found if isinstance(found, tuple) else (found,)
        for code in codes:
            yield from code_fault(f"{at}.{field}", name, code)


def _claims(case: CaseFile) -> Iterator[str]:
    reports = {filed.key: filed for filed in case.reports}
    accounts = {(account.report, account.number) for account in case.accounts}
    for place, filed in enumerate(case.claims):
        at = f"claims[{place}]"
        report = reports.get(filed.report)
        if report is None:
            yield f"At {at}.report: {NO_REPORT}."
        else:
            yield from _quote(at, filed, report)
        number = filed.claim.case
        if number is not None and (filed.report, number) not in accounts:
            yield (
                f"At {at}.case: this report has no such account in the case; give the"
                " number of one under accounts, or take the claim out."
            )
        yield from value_faults(f"{at}.value", filed.claim.value)


def _quote(at: str, filed: FiledClaim, report: FiledReport) -> Iterator[str]:
    """Ask each quote to be the words at its span, where the text is kept."""
    claim = filed.claim
    if report.text is not None:
        if claim.span.of(report.text) != claim.quote:
            yield (
                f"At {at}.quote: these are not the words of the report at this span;"
                " copy them from its text."
            )
    elif claim.span.end > report.report.characters:
        yield (
            f"At {at}.end: the report ends before this span does; put back the span"
            " that the reader gave."
        )


def value_faults(at: str, value: Value) -> Iterator[str]:
    """Refuse a value whose date or code nobody could read."""
    match value:
        case Count():
            yield from count_faults(at, value)
        case ArrestValue(date=day) | ContextValue(date=day) | DateValue(date=day):
            yield from date_fault(f"{at}.date", day)
    if type(value) in CODED_VALUES:
        field, words = CODED_VALUES[type(value)]
        yield from code_fault(f"{at}.{field}", words, getattr(value, field))


def _left_out(case: CaseFile) -> Iterator[str]:
    keys = {filed.key for filed in case.reports}
    for place, left in enumerate(case.left_out):
        at = f"left_out[{place}]"
        if left.report not in keys:
            yield f"At {at}.report: {NO_REPORT}."
        yield from code_fault(f"{at}.reason", "left_out", left.reason)
    matched = ((n, left.match) for n, left in enumerate(case.left_out) if left.match)
    yield from _matches("left_out", matched, case)


def _matches(
    part: str, numbered: Iterable[tuple[int, Match]], case: CaseFile
) -> Iterator[str]:
    """Ask every comparison to speak of reports that are there."""
    keys = {filed.key for filed in case.reports}
    for place, match in numbered:
        if not keys.issuperset((match.report, match.other_report)):
            yield f"At {part}[{place}]: it compares a report that is not here; {MEND}."
