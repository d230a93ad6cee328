"""What needs a person today, each kind by the time that is left."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet

from holdfast_desk.register.access import Act, team_ids, team_ids_for
from holdfast_desk.register.models import (
    Account,
    Case,
    Consent,
    Deadline,
    HarmDecision,
    Notice,
    Report,
)
from holdfast_desk.register.queries.cases import lines_for
from holdfast_desk.register.queries.reports import reports_for

MOST = 12
"""So many of each kind are shown."""
CLOSED = ("closed", "dormant")
BUSY = (Report.WAITING, Report.READING)
FAULTY = (Report.FAILED, Report.UNREAD, Report.HELD)


@dataclass(frozen=True, slots=True)
class Home:
    """What needs a person today, each by the time that is left."""

    due: tuple[Case, ...]
    undated: tuple[Case, ...]
    held: tuple[Case, ...]
    passed: tuple[Deadline, ...]
    notices: tuple[Notice, ...]
    decisions: tuple[HarmDecision, ...]
    consents: tuple[Consent, ...]
    to_read: tuple[Report, ...]
    loose: tuple[Report, ...]
    failed: tuple[Report, ...]


def home_for(account: Account, now: datetime) -> Home:
    """Give what needs a person today."""
    alive = lines_for(account).exclude(phase__in=CLOSED)
    undated = alive.filter(due_at__isnull=True).order_by("-changed_at")
    held = lines_for(account).filter(phase="hold").order_by("due_at")
    reports = reports_for(account).filter(is_filed=False)
    return Home(
        due=tuple(alive.filter(due_at__gte=now).order_by("due_at")[:MOST]),
        undated=tuple(undated[:MOST]),
        held=tuple(held[:MOST]),
        passed=tuple(_passed(account, now)[:MOST]),
        notices=tuple(_notices(account)[:MOST]),
        decisions=tuple(_decisions(account)[:MOST]),
        consents=tuple(_consents(account, now)[:MOST]),
        to_read=tuple(reports.filter(state__in=BUSY)[:MOST]),
        loose=tuple(reports.filter(state=Report.READ)[:MOST]),
        failed=tuple(reports.filter(state__in=FAULTY)[:MOST]),
    )


def _passed(account: Account, now: datetime) -> QuerySet[Deadline]:
    rows = Deadline.objects.filter(team_id__in=team_ids(account), state=Deadline.OPEN)
    passed = rows.filter(verify_from__lt=now).order_by("-verify_from")
    return passed.select_related("case")


def _notices(account: Account) -> QuerySet[Notice]:
    unseen = Notice.objects.filter(
        deadline__team_id__in=team_ids(account),
        deadline__state=Deadline.OPEN,
        seen_at__isnull=True,
    )
    return unseen.select_related("deadline__case").order_by("deadline__earliest")


def _decisions(account: Account) -> QuerySet[HarmDecision]:
    """Give what somebody else proposed in a harm review, and a second must confirm."""
    waiting = HarmDecision.objects.filter(_is_theirs(account), second="")
    # One from another desk was proposed by nobody here, and is not left out.
    others = waiting.exclude(by_id__isnull=False, by_id=account.pk)
    return others.select_related("case").order_by("on", "pk")


def _consents(account: Account, now: datetime) -> QuerySet[Consent]:
    """Give consents whose day to be looked at again has come; a later one counts."""
    standing = Consent.objects.filter(_is_theirs(account), revoked_at__isnull=True)
    later = Consent.objects.filter(case=OuterRef("case"), pk__gt=OuterRef("pk"))
    due = standing.filter(~Exists(later), review_on__lte=now.date())
    return due.select_related("case").order_by("review_on", "pk")


def _is_theirs(account: Account) -> Exists:
    """Keep to cases that somebody may review; asked of the few rows that wait.

    Joined instead, the file begins with every case of the team.
    """
    teams = team_ids_for(account, Act.REVIEW)
    return Exists(Case.objects.filter(pk=OuterRef("case_id"), team_id__in=teams))
