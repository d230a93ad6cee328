"""What may do harm: released for reading by a security officer, taken out with care."""

from django.utils import timezone

from holdfast_desk.reader.hazard.hazards import hazards_told, is_held
from holdfast_desk.register.access import Act, NotFoundError, check
from holdfast_desk.register.actions.writing import RefusedError, atomic, written
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, CustodyStep, Report

LONGEST_REASON = 2_000


def release_report(*, by: Account, code: str, reason: str) -> Report:
    """Let a held file be read all the same; whoever releases it says why.

    It is read by the limited process, which runs nothing of it. Its hazards stay
    marked, and as received it still leaves through a security officer alone.
    """
    with atomic():
        report = found(code)
        check(by, Act.RELEASE, report.team)
        if report.state != Report.HELD:
            raise RefusedError("not_held", "This report is not one that is held.")
        if not reason.strip():
            raise RefusedError("no_reason", "Say why, for whoever reads this later.")
        report.released_at = timezone.now()
        report.save(update_fields=["released_at"])
        _wait_again(report.inside if not report.size and report.inside else report)
        CustodyStep.objects.create(
            report=report,
            what="report_released",
            note=reason.strip()[:LONGEST_REASON],
            **written(by),
        )
        record(
            "report_released",
            by=by,
            team=report.team,
            about=report.code,
            details={"hazards": report.hazards},
        )
    return report


def take_out(*, by: Account, code: str, knowing: bool = False) -> Report:
    """Give a report with its bytes as received; its custody keeps who took it.

    What may do harm leaves only for somebody who knows it, what is held only through
    a security officer, and nothing before it was looked at.
    """
    with atomic():
        report = found(code)
        check(by, Act.EXPORT, report.team)
        if not report.size:
            raise RefusedError("no_bytes", _where_it_is(report))
        if is_closed(report):
            check(by, Act.RELEASE, report.team)
        if report.hazards != [] and not knowing:
            raise RefusedError(
                "not_knowing",
                "This file may do harm to whoever opens it: tick that you know, and"
                " open it only on a machine that is kept for such files.",
            )
        CustodyStep.objects.create(report=report, what="report_exported", **written(by))
        record(
            "report_exported",
            by=by,
            team=report.team,
            about=report.code,
            details={"hazards": report.hazards},
        )
    return report


def is_closed(report: Report) -> bool:
    """Say whether the bytes leave only through a security officer: held, or unseen."""
    if report.hazards is None:
        return True
    return is_held(hazards_told(report.hazards))


def found(code: str) -> Report:
    """Give a report that nobody else can write to until the transaction ends."""
    rows = Report.objects.select_for_update(of=("self",)).select_related("team")
    report = rows.filter(code=code).first()
    if report is None:
        raise NotFoundError("not_found", "There is nothing here under this address.")
    return report


def _wait_again(report: Report) -> None:
    """Have a report read anew, or the one that it came inside."""
    report.state, report.attempts = Report.WAITING, 0
    report.save(update_fields=["state", "attempts"])


def _where_it_is(report: Report) -> str:
    if report.inside:
        return "This came inside another report: take out that one."
    return (
        "This came with a case from another desk, which keeps the file: ask that desk"
        " for it."
    )
