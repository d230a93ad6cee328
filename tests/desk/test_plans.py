"""How the encrypted file goes about the reads of the first pages, by which index.

A read that goes through a whole team is quick in every test, and takes a second at a
desk with a hundred thousand reports.
"""

import pytest
from django.db import connection
from django.db.models import Model, QuerySet
from django.utils import timezone

from holdfast_desk.register.models import Report
from holdfast_desk.register.queries import home
from tests.desk.people import Cast

NOW = timezone.now()


def plan(rows: QuerySet[Model]) -> str:
    """Say how the database would go about a read."""
    return str(rows.explain())


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a server counts its rows")
def test_what_waits_is_found_without_looking_through_a_team(cast: Cast) -> None:
    """Each by the index that was made for it."""
    of_team = Report.objects.filter(team_id__in=[cast.east.pk])
    waiting = of_team.filter(state__in=(Report.WAITING, Report.READING), size__gt=0)
    found: dict[str, QuerySet[Model]] = {
        "report_progress": waiting.order_by(),  # as when they are counted
        "report_unfiled": of_team.filter(is_filed=False, state=Report.READ)[:12],
        "decision_waiting": home._decisions(cast.dana)[:12],
        "consent_review": home._consents(cast.dana, NOW)[:12],
        "deadline_verify": home._passed(cast.dana, NOW)[:12],
    }
    for index, rows in found.items():
        assert index in plan(rows)
