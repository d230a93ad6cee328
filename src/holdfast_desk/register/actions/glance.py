"""What lists show of a case at a glance: drawn up anew after each write to it."""

from collections.abc import Mapping

from holdfast.cases.gather import gather
from holdfast.cases.judged import latest_judgements
from holdfast.cases.overview import weakest
from holdfast.cases.situate import latest_findings
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.showing.case_headline import case_headline
from holdfast.terms.load import terms
from holdfast_desk.register.actions.indexing import index_case
from holdfast_desk.register.actions.times import refresh_deadlines, refresh_due
from holdfast_desk.register.models import Case
from holdfast_desk.register.rows.cases import case_file

LONGEST_HEADLINE = 300
LONGEST_LIST = 40
ONE = "one"


def keep(case: Case) -> CaseFile:
    """Count a write, and draw up anew all that is kept of the case for lists.

    Every action on a case ends here.
    """
    built = case_file(case)
    found = latest_findings(built)
    overview = gather(built)
    case.headline = case_headline(built, overview)[:LONGEST_HEADLINE]
    _route(case, found)
    _people(case, found)
    case.report_count = len(built.reports) + len(built.unread)
    judged = latest_judgements(built)
    case.unjudged_count = sum(each.claim.id not in judged for each in built.claims)
    case.rival_count = sum(map(_is_open, found.values()))
    refresh_deadlines(case, built, found)
    case.save()
    refresh_due(case)
    index_case(case, built)
    return built


def _route(case: Case, found: Mapping[str, Finding]) -> None:
    case.sending_state = _only(found, "sending_state")
    case.destination_state = _only(found, "destination_state")
    nationality = found.get("nationality")
    told = " ".join(map(str, nationality.values)) if nationality else ""
    case.nationality = told[:LONGEST_LIST]
    case.status = _only(found, "what_happened")
    hedges = [each.hedge for each in found.values()]
    case.firmness = str(weakest(hedges)) if hedges else ""


def _people(case: Case, found: Mapping[str, Finding]) -> None:
    finding = found.get("how_many") or found.get("how_many_returned")
    told: AnswerValue | None = None
    if finding is not None:
        told = finding.range if finding.range is not None else finding.values[0]
    case.count_min = told.min if isinstance(told, Count) else None
    case.count_max = told.max if isinstance(told, Count) else None


def _only(found: Mapping[str, Finding], question: str) -> str:
    """Give the answer where there is but one; rivals are never chosen among."""
    finding = found.get(question)
    values = finding.values if finding else ()
    return str(values[0]) if len(values) == 1 else ""


def _is_open(finding: Finding) -> bool:
    """Say whether rival answers wait for a person."""
    is_one = terms("questions")[finding.question].group == ONE
    return is_one and finding.is_provisional and len(finding.values) > 1
