"""Take reports in, hand them to the reader, keep what it gave; lose nothing."""

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from django.db.models import Q
from django.utils import timezone

from holdfast import __version__
from holdfast.facts.readings import Reading
from holdfast_desk.reader.hazard.hazards import Hazard, hazards_told, is_held
from holdfast_desk.reader.reader import Told
from holdfast_desk.register.access import Act, check, may
from holdfast_desk.register.actions.held import found
from holdfast_desk.register.actions.indexing import index_report
from holdfast_desk.register.actions.writing import RefusedError, atomic, written
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Claim, CustodyStep, Report, Team
from holdfast_desk.register.rows.claims import claim_to_row
from holdfast_desk.register.rows.reports import fill_report

LONGEST_NAME = 255
MOST_ATTEMPTS = 3
HEAVY = ("untrusted_bytes", "text", "rows")
GIVEN_UP = timedelta(minutes=10)
"""After so long a report that is being read was left: its worker died."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing as it came: its name, its bytes, and what was said of it.

    `apart` is what tells it from another of the same bytes: the date and the source of
    a row of a table.
    """

    name: str
    untrusted_bytes: bytes
    channel: str
    note: str = ""
    published: str = ""
    language: str = ""
    publisher: str = ""
    apart: str = ""
    inside: Report | None = None

    @property
    def known_by(self) -> str:
        """Give what a team knows it by: where nothing is told apart, its SHA-256."""
        digest = sha256(self.untrusted_bytes).hexdigest()
        whole = f"{digest}\n{self.apart}".encode("utf-8", "replace")
        return sha256(whole).hexdigest() if self.apart else digest


def take_in(
    *, by: Account, team: Team, item: Item, state: str = Report.WAITING
) -> tuple[Report, bool]:
    """Keep a report as received; give it, and whether it is new to the team.

    The same bytes are one report, however often they are sent. It is read later, by
    the worker, unless its `state` says otherwise.
    """
    check(by, Act.TAKE_IN, team)
    with atomic():
        report, is_new = Report.objects.get_or_create(
            team=team,
            known_by=item.known_by,
            defaults={
                "sha256": sha256(item.untrusted_bytes).hexdigest(),
                "state": state,
                "inside": item.inside,
                "untrusted_bytes": item.untrusted_bytes,
                "size": len(item.untrusted_bytes),
                "file": item.name[:LONGEST_NAME],
                "channel": item.channel,
                "note": item.note,
                "received_by": by,
                "told_published": item.published,
                "told_language": item.language,
                "told_publisher": item.publisher,
            },
        )
        what = "report_received" if is_new else "report_received_again"
        CustodyStep.objects.create(report=report, what=what, **written(by))
        record(what, by=by, team=team, about=report.code)
    return report, is_new


def take_next() -> Report | None:
    """Give the report that has waited longest, marked as being read; None if none.

    One that was marked long ago is taken again: whoever read it did not come back.
    """
    left = timezone.now() - GIVEN_UP
    waiting = Q(state=Report.WAITING) | Q(state=Report.READING, taken_at__lt=left)
    with atomic():
        rows = Report.objects.select_for_update(of=("self",), skip_locked=True)
        report = rows.filter(waiting).order_by("pk").first()
        if report is None:
            return None
        report.state, report.taken_at = Report.READING, timezone.now()
        report.attempts += 1
        report.save(update_fields=["state", "taken_at", "attempts"])
        record("reading_begun", by=None, team=report.team, about=report.code)
    return report


def released(report: Report) -> list[str]:
    """Give what may be read of a report though it may do harm, by its SHA-256."""
    own = [report, *report.attachments.filter(size=0).defer(*HEAVY)]
    return [each.sha256 for each in own if each.released_at]


def keep_told(*, report: Report, told: list[Told]) -> None:
    """Keep what the reader gave of a report, and of each file inside it."""
    with atomic():
        own = _locked(report)
        first, rest = _parted(own, told)
        if first is not None:
            _keep(own, first)
        else:
            # A mailbox is only its messages.
            own.state, own.read_at, own.hazards = Report.READ, timezone.now(), []
            own.save()
        for each in rest:
            _keep_inside(own, each)
        if any(is_held(hazards_told(each.hazards)) for each in rest):
            own.hazards = [*(own.hazards or ()), str(Hazard.CARRIED)]
            own.save(update_fields=["hazards"])
        record(
            "report_read" if own.state == Report.READ else "report_unread",
            by=None,
            team=own.team,
            about=own.code,
            details={"inside": len(rest), "code": own.error_code},
        )


def keep_fault(*, report: Report, code: str, sentence: str) -> None:
    """Note that the reader did not come back; it may be tried again by hand."""
    with atomic():
        own = _locked(report)
        again = own.attempts < MOST_ATTEMPTS and code == "reading_ended"
        own.state = Report.WAITING if again else Report.FAILED
        own.error_code, own.error = code, sentence
        own.save(update_fields=["state", "error_code", "error"])
        record(
            "reading_failed",
            by=None,
            team=own.team,
            about=own.code,
            details={"code": code},
        )


def read_again(*, by: Account, code: str) -> Report:
    """Let a report that could not be read be tried once more."""
    with atomic():
        report = found(code)
        check(by, Act.TAKE_IN, report.team)
        if report.state not in (Report.FAILED, Report.UNREAD) or not report.size:
            raise RefusedError("not_failed", "This report is not one that failed.")
        report.state, report.attempts = Report.WAITING, 0
        report.error_code = report.error = ""
        report.save(update_fields=["state", "attempts", "error_code", "error"])
        record("reading_asked_again", by=by, team=report.team, about=report.code)
    return report


def read_failed_again(*, by: Account) -> int:
    """Let all reports be tried once more that the reader did not come back from."""
    many = 0
    with atomic():
        teams = [m.team for m in by.memberships.select_related("team")]
        for team in {each.pk: each for each in teams}.values():
            if not may(by, Act.TAKE_IN, team):
                continue
            failed = Report.objects.filter(team=team, state=Report.FAILED, size__gt=0)
            found = failed.update(
                state=Report.WAITING, attempts=0, error_code="", error=""
            )
            many += found
            record("reading_asked_again", by=by, team=team, details={"many": found})
    return many


def _locked(report: Report) -> Report:
    rows = Report.objects.select_for_update(of=("self",)).select_related("team")
    return rows.defer("untrusted_bytes").get(pk=report.pk)


def _parted(own: Report, told: list[Told]) -> tuple[Told | None, list[Told]]:
    """Give what was told of the file itself, and of the files inside it."""
    whole = f"sha256:{own.sha256}"
    first = next((each for each in told if each.id in (whole, None)), None)
    return first, [each for each in told if each is not first]


def _keep(row: Report, told: Told) -> None:
    row.reader = f"holdfast {__version__}"
    row.read_at = timezone.now()
    row.hazards = list(told.hazards)
    if told.reading is None:
        row.state = Report.HELD if told.code == Report.HELD else Report.UNREAD
        row.error_code, row.error = told.code, told.sentence
        row.save()
        return
    row.state, row.error_code, row.error = Report.READ, "", ""
    row.notes = list(told.notes)
    fill_report(row, told.reading)
    row.save()
    _keep_claims(row, told.reading)
    index_report(row)
    CustodyStep.objects.create(
        report=row, what="report_read", by_name="the desk", on=timezone.localdate()
    )


def _keep_claims(row: Report, reading: Reading) -> None:
    """Write the claims; those of an earlier reading that nobody judged make way."""
    row.claims.filter(judgements__isnull=True).delete()
    kept = set(row.claims.values_list("number", flat=True))
    Claim.objects.bulk_create(
        claim_to_row(claim, row) for claim in reading.claims if claim.id not in kept
    )


def _keep_inside(own: Report, told: Told) -> None:
    """Keep a file from inside another as a report; its bytes are in the other's."""
    digest = (told.id or "").removeprefix("sha256:")
    digest = digest or sha256(told.file.encode()).hexdigest()
    row, is_new = Report.objects.get_or_create(
        team=own.team,
        known_by=digest,
        defaults={
            "sha256": digest,
            "untrusted_bytes": b"",
            "size": 0,
            "file": told.file[-LONGEST_NAME:],
            "channel": own.channel,
            "inside": own,
            "received_by": own.received_by,
        },
    )
    was_released = row.state == Report.HELD and row.released_at
    if is_new or was_released:
        _keep(row, told)
