"""Upkeep: the database knows how many rows it has, or it plans for none."""

from datetime import timedelta
from unittest.mock import Mock, patch

import pytest
from django.db import connection
from django.utils import timezone

from holdfast_desk.register.actions.upkeep import count_anew, keep_counted
from holdfast_desk.register.models import Case
from holdfast_desk.worker import UPKEEP_SECONDS, counted

WHAT_IS_KNOWN = {
    "sqlite": "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'register_case'",
    "postgresql": "SELECT count(*) FROM pg_class"
    " WHERE relname = 'register_case' AND reltuples >= 1",
}


def is_counted() -> bool:
    """Say whether the database has counted the cases."""
    with connection.cursor() as cursor:
        cursor.execute(WHAT_IS_KNOWN[connection.vendor])
        return bool(cursor.fetchone()[0])


def test_after_a_migration_every_table_is_counted(case: Case) -> None:
    """On the file and on the server."""
    count_anew()
    assert is_counted()


def test_from_time_to_time_what_has_changed_is_counted(case: Case) -> None:
    """It may find that nothing has, and does no harm."""
    count_anew()
    keep_counted()
    assert is_counted()


@pytest.mark.parametrize(
    ("ago", "times"), [(None, 1), (UPKEEP_SECONDS - 5, 0), (UPKEEP_SECONDS + 5, 1)]
)
def test_the_worker_counts_when_it_begins_and_every_few_hours(
    ago: int | None, times: int
) -> None:
    """A desk runs for months; what was counted on the first day says little then."""
    last = None if ago is None else timezone.now() - timedelta(seconds=ago)
    keep = Mock()
    with patch("holdfast_desk.worker.keep_counted", keep):
        told = counted(last)
    assert keep.call_count == times
    assert (told == last) == (times == 0)
