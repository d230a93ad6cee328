"""A reading ↔ the row of its report, and what it tells of each case."""

from dataclasses import replace

from holdfast.facts.casefile import Account, FiledReport
from holdfast.facts.claims import Claim
from holdfast.facts.contract import case_to_json, json_to_case
from holdfast.facts.readings import Reading, Report, ReportedCase
from holdfast.facts.values import AliasValue, NameValue
from holdfast_desk.register.models.report import Report as ReportRow

NAMES = "names"


def fill_report(row: ReportRow, reading: Reading) -> None:
    """Write into a row what the reader made of its bytes; the claims are rows apart."""
    report = reading.report
    row.text = reading.text
    row.media_type = report.media_type
    row.language = report.language or ""
    row.title = report.title or ""
    row.publisher = report.publisher or row.told_publisher
    row.published = report.published or ""
    row.index = report.index or ""
    row.characters = report.characters
    row.told_cases = [case_to_json(replace(case, names=())) for case in reading.cases]


def row_to_report(row: ReportRow) -> Report:
    """Give a report as it is known of in a reading."""
    return Report(
        id=f"sha256:{row.known_by}",
        file=row.file,
        media_type=row.media_type,
        language=row.language or None,
        title=row.title or None,
        publisher=row.publisher or None,
        published=row.published or None,
        index=row.index or None,
        characters=row.characters,
    )


def row_to_filed(row: ReportRow, key: str) -> FiledReport:
    """Give a report as it is known of in a case, with its text."""
    return FiledReport(key, row_to_report(row), row.text)


def told_case(row: ReportRow, number: int, claims: list[Claim]) -> ReportedCase:
    """Give what a report tells of one of its cases, names put back from its claims."""
    own = [each for each in claims if each.case == number]
    names = (
        each.value.name
        for each in own
        if isinstance(each.value, NameValue) and NAMES in each.backs
    )
    case = json_to_case(row.told_cases[number])
    added = tuple(each.id for each in own if each.id not in case.claims)
    return replace(
        case, names=tuple(dict.fromkeys(names)), claims=(*case.claims, *added)
    )


def account_of(row: ReportRow, number: int, key: str, claims: list[Claim]) -> Account:
    """Give an account of a case; the claims are those of the report, as it has them."""
    case = told_case(row, number, claims)
    aliases = tuple(
        each.value.alias
        for each in claims
        if each.case == number and isinstance(each.value, AliasValue)
    )
    in_case = tuple(f"{key}.{claim}" for claim in case.claims)
    return Account(key, number, replace(case, claims=in_case), aliases)
