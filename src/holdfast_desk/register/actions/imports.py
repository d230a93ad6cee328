"""`import_case`: case JSON → rows; all of it, or nothing and a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db import DataError
from django.utils import timezone

from holdfast.cases.check import check as faults_of
from holdfast.cases.check import form_faults
from holdfast.cases.exchange import json_to_case, parse_case
from holdfast.cases.opening import with_provisional
from holdfast.cases.shapes import to_json
from holdfast.errors import BadCaseError
from holdfast.facts.casefile import CaseFile
from holdfast_desk.register.access import Act, check
from holdfast_desk.register.actions.glance import keep
from holdfast_desk.register.actions.imports_decided import write_decided
from holdfast_desk.register.actions.imports_reports import write_reports
from holdfast_desk.register.actions.writing import RefusedError, atomic
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Case, Team

KEPT_AS_GIVEN = (
    "phase",
    "accounts",
    "judgements",
    "gradings",
    "consent",
    "harm_review",
    "approvals",
    "addressees",
    "appeals_by",
    "zones",
    "joined",
    "left_out",
)


@dataclass(frozen=True, slots=True)
class Imported:
    """A case that came in, and how many personal details were left out of it."""

    case: Case
    personal_left_out: int


def import_case(*, by: Account, team: Team, untrusted_text: str) -> Imported:
    """Write a case from case JSON, so that `case_file` gives it back.

    People in it stay names and become no accounts. Personal details are left out: the
    register is no place for them. Raises `RefusedError` with what does not fit first.
    """
    check(by, Act.TAKE_IN, team)
    given = _read(untrusted_text)
    try:
        with atomic():
            case = _written(by, team, given)
            many = {"reports": len(given.reports), "personal": len(given.personal)}
            record("case_imported", by=by, case=case, details={**many})
    except DataError as error:
        raise RefusedError(
            "too_long", "Something in this case is longer than the register keeps."
        ) from error
    return Imported(case, len(given.personal))


def _read(untrusted_text: str) -> CaseFile:
    try:
        given = json_to_case(parse_case(untrusted_text))
    except BadCaseError as error:
        raise RefusedError(error.code, error.sentence) from error
    faults = form_faults(given)
    if not faults:
        given = with_provisional(given)
        faults = faults_of(given, timezone.localdate())
    if faults:
        raise RefusedError("bad_case", faults[0])
    return given


def _written(by: Account, team: Team, given: CaseFile) -> Case:
    case = Case.objects.create(
        team=team,
        phase=given.phase,
        joined=[to_json(each) for each in given.joined],
        left_out=[to_json(each) for each in given.left_out],
    )
    links = write_reports(by, case, given)
    write_decided(by, case, given, links)
    unlike = next(_unlike(given, keep(case)), None)
    if unlike:
        raise RefusedError(
            "not_kept",
            f"The register cannot keep this case without loss: at {unlike}.",
        )
    return case


def _unlike(given: CaseFile, built: CaseFile) -> Iterator[str]:
    """Name what the rows do not give back; origins need the text of the reports."""
    wanted = [each.claim for each in given.claims]
    found = {each.claim.id: each.claim for each in built.claims}
    for claim in wanted:
        if found.get(claim.id) != claim:
            yield f"claim {claim.id}"
    for part in KEPT_AS_GIVEN:
        if getattr(given, part) != getattr(built, part):
            yield part
    if _by_people(given) != _by_people(built):
        yield "findings"


def _by_people(case: CaseFile) -> list[object]:
    return [replace(each) for each in case.findings if not each.is_provisional]
