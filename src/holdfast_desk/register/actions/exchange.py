"""What leaves the desk as a file: a whole case, a draft."""

from holdfast.facts.casefile import CaseFile
from holdfast_desk.register.access import Act, check
from holdfast_desk.register.actions.writing import atomic, locked
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account
from holdfast_desk.register.rows.cases import case_file


def export_case(*, by: Account, case: str) -> CaseFile:
    """Give a whole case for case JSON, names and all; the log keeps who took it out."""
    with atomic():
        row = locked(by, Act.EXPORT, case)
        record("case_exported", by=by, case=row)
        return case_file(row)


def take_draft(*, by: Account, case: str, draft: str, names: bool) -> None:
    """Write in the log that somebody took a draft out as a file.

    One that names people is for those who may see names at all.
    """
    with atomic():
        row = locked(by, Act.DRAFT, case)
        if names:
            check(by, Act.SHOW_NAMES, row.team)
        record("draft_taken", by=by, case=row, about=draft, details={"names": names})
