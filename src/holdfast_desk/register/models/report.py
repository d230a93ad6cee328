"""A report as received, who had it in hand, and which cases it speaks of."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.account import Account, Team
from holdfast_desk.register.models.case import Case
from holdfast_desk.register.models.columns import Coded, Recorded


class Report(Coded):
    """One item as received: its bytes never change.

    `text` and the lines under it are what the reader made of the bytes. `state` is
    waiting, reading, read, unread (it cannot be read, and `error` says what to do),
    failed (the reader did not come back; it may be tried again), held (it may do harm,
    and is read once a security officer releases it) or table (its rows are reports).
    """

    WAITING, READING, READ = "waiting", "reading", "read"
    UNREAD, FAILED, HELD, TABLE = "unread", "failed", "held", "table"

    team = models.ForeignKey(Team, models.PROTECT, related_name="reports")
    sha256 = models.CharField(max_length=64)
    # What the team knows it by, and a case names it by: the SHA-256 of its bytes; of a
    # row of a table also its date and source, so that the same words of another day
    # are another report.
    known_by = models.CharField(max_length=64)
    untrusted_bytes = models.BinaryField()
    size = models.PositiveBigIntegerField()
    file = models.CharField(max_length=255)
    channel = models.CharField(max_length=30)
    note = models.TextField(blank=True)
    inside = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="attachments"
    )
    received_at = models.DateTimeField(auto_now_add=True)
    received_by = models.ForeignKey(
        Account, models.PROTECT, null=True, related_name="+"
    )
    told_published = models.CharField(max_length=40, blank=True)
    told_language = models.CharField(max_length=10, blank=True)
    told_publisher = models.TextField(blank=True)
    state = models.CharField(max_length=10, default=WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    taken_at = models.DateTimeField(null=True)
    error_code = models.CharField(max_length=60, blank=True)
    error = models.TextField(blank=True)
    read_at = models.DateTimeField(null=True)
    reader = models.CharField(max_length=30, blank=True)
    # What it may do to whoever opens it (`reader/hazard`); null while nobody looked.
    hazards = models.JSONField(null=True)
    released_at = models.DateTimeField(null=True)
    # The rows of a table as words, headings first.
    rows = models.JSONField(default=list)
    # What the reader made of it.
    text = models.TextField(blank=True)
    media_type = models.CharField(max_length=120, blank=True)
    language = models.CharField(max_length=20, blank=True)
    title = models.TextField(blank=True)
    publisher = models.TextField(blank=True)
    published = models.CharField(max_length=40, blank=True)
    index = models.CharField(max_length=80, blank=True)
    characters = models.PositiveIntegerField(default=0)
    # The cases that it tells of, as the reading contract has them, without names.
    told_cases = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    # Of a report that came with a case and without its text, which tells them: whom
    # its claims are from, by their numbers.
    told_origins = models.JSONField(default=dict)
    # Whether some case has it; kept here so that a list of what waits is quick.
    is_filed = models.BooleanField(default=False)

    class Meta:
        """What is the same is one report of a team, however often it is sent."""

        db_table = "register_report"
        ordering: ClassVar[list[str]] = ["-received_at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["team", "known_by"], name="report_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["state", "id"], name="report_state"),
            models.Index(fields=["team", "state"], name="report_progress"),
            models.Index(fields=["team", "-received_at"], name="report_received"),
            models.Index(
                fields=["team", "-received_at", "-id"],
                condition=models.Q(is_filed=False),
                name="report_unfiled",
            ),
        ]


class CustodyStep(Recorded):
    """A link of the chain of custody: who received, read or exported a report."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="custody")
    what = models.CharField(max_length=30)
    note = models.TextField(blank=True)

    class Meta:
        """In the order in which it happened."""

        db_table = "register_custody_step"
        ordering: ClassVar[list[str]] = ["pk"]


class CaseReport(models.Model):
    """A report in a case, known there by a short key: `r1`.

    `numbers` are the cases it tells of that were taken as this one.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="case_reports")
    report = models.ForeignKey(Report, models.PROTECT, related_name="case_reports")
    key = models.CharField(max_length=20)
    numbers = models.JSONField(default=list)
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A report is in a case once."""

        db_table = "register_case_report"
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "report"], name="case_report_once"),
            models.UniqueConstraint(fields=["case", "key"], name="case_report_key"),
        ]
