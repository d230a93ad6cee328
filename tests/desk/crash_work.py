"""What a desk does until it is killed, and what must hold of what it leaves."""

import itertools
import mmap
from hashlib import sha256
from types import TracebackType

from django.core.management import call_command
from django.db import connection
from django.db.transaction import Atomic

from holdfast_desk.register.access import Role
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.claims import Verdict, judge_claims
from holdfast_desk.register.actions.reports import Item, keep_told, take_in, take_next
from holdfast_desk.register.models import (
    Account,
    Case,
    Event,
    Judgement,
    Membership,
    Report,
    SearchText,
    Team,
)
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import SECOND, told


def mark_transactions(marked: mmap.mmap) -> None:
    """Note for whoever kills us whether we are inside a transaction."""
    enter, leave = Atomic.__enter__, Atomic.__exit__

    def entering(self: Atomic) -> None:
        enter(self)
        marked[0] = 1

    def leaving(
        self: Atomic,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        leave(self, kind, error, trace)
        marked[0] = int(connection.in_atomic_block)

    Atomic.__enter__ = entering  # type: ignore[method-assign]
    Atomic.__exit__ = leaving  # type: ignore[method-assign]


def work_on(marked: mmap.mmap) -> None:
    """Take in, read, open and judge, until the end comes from outside."""
    call_command("migrate", verbosity=0)
    team, _ = Team.objects.get_or_create(name="East")
    amal, is_new = Account.objects.get_or_create(username="amal", shown_name="Amal")
    if is_new:
        Membership.objects.get_or_create(account=amal, team=team, role=Role.RESEARCHER)
    start = Report.objects.count()
    marked[1] = 1
    for number in itertools.count(start):
        text = SECOND.replace("14", str(14 + number))
        item = Item(f"{number}.txt", text.encode(), "upload")
        report, _ = take_in(by=amal, team=team, item=item)
        while taken := take_next():
            keep_told(report=taken, told=told(taken))
        case = open_case(by=amal, team=team, reports=[report.code])
        keys = [each.claim.id for each in case_file(case).claims]
        judge_claims(by=amal, case=case.code, claims=keys, verdict=Verdict("accept"))


def looked_at() -> dict[str, object]:
    """Say what is there, and everything that is wrong with it."""
    call_command("migrate", verbosity=0)
    return {
        "reports": Report.objects.count(),
        "judgements": Judgement.objects.count(),
        "faults": [*_of_file(), *_of_reports(), *_of_cases()],
    }


def _of_file() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        told = [row[0] for row in cursor.fetchall()]
        cursor.execute("PRAGMA foreign_key_check")
        broken = cursor.fetchall()
    return [f"file: {each}" for each in told if each != "ok"] + [
        f"a row points nowhere: {row[0]}" for row in broken
    ]


def _of_reports() -> list[str]:
    """Every report has its bytes, its event, and all or none of its reading."""
    received = Event.objects.filter(what="report_received").count()
    faults = []
    if received != Report.objects.count():
        faults.append(f"{received} received, {Report.objects.count()} kept")
    for report in Report.objects.all():
        if sha256(bytes(report.untrusted_bytes)).hexdigest() != report.sha256:
            faults.append("bytes of another report")
        is_read = report.state == Report.READ
        found = SearchText.objects.filter(kind="report", target=report.code).exists()
        if is_read != found or is_read != report.claims.exists():
            faults.append(f"half a reading: {report.state}")
    return faults


def _of_cases() -> list[str]:
    """Every write has its event; a case that was judged is judged whole."""
    faults = []
    for case in Case.objects.all():
        events = Event.objects.filter(case_code=case.code)
        judged = case.judgements.count()
        claims = len(case_file(case).claims)
        if events.filter(what="case_opened").count() != 1:
            faults.append("a case without its event")
        if judged not in (0, claims):
            faults.append(f"{judged} of {claims} judged")
        if events.filter(what="claims_judged").exists() != bool(judged):
            faults.append("judged without an event")
    return faults
