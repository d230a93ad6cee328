"""A case leaves the desk as a file."""

from holdfast.facts.casefile import CaseFile
from holdfast_desk.register.access import Act
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
