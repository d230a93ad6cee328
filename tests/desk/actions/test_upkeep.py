"""Upkeep: the database knows how many rows it has, or it plans for none."""

from datetime import timedelta
from unittest.mock import Mock, patch

import pytest
from django.db import connection
from django.utils import timezone

from holdfast_desk.register.actions.upkeep import count_anew
from holdfast_desk.register.models import Case
from holdfast_desk.worker import UPKEEP_SECONDS, counted

COUNTED = {
    "sqlite": "SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'",
    "postgresql": "SELECT count(*) FROM pg_class"
    " WHERE relname = 'register_case' AND reltuples >= 1",
}


def test_a_server_counts_and_the_file_is_left_alone(case: Case) -> None:
    """Counted in part, the file would be planned badly."""
    count_anew()
    with connection.cursor() as cursor:
        cursor.execute(COUNTED[connection.vendor])
        assert bool(cursor.fetchone()[0]) == (connection.vendor == "postgresql")


@pytest.mark.parametrize(
    ("ago", "times"), [(None, 1), (UPKEEP_SECONDS - 5, 0), (UPKEEP_SECONDS + 5, 1)]
)
def test_the_worker_counts_when_it_begins_and_every_few_hours(
    ago: int | None, times: int
) -> None:
    """A desk runs for months; what was counted on the first day says little then."""
    last = None if ago is None else timezone.now() - timedelta(seconds=ago)
    keep = Mock()
    with patch("holdfast_desk.worker.count_anew", keep):
        told = counted(last)
    assert keep.call_count == times
    assert (told == last) == (times == 0)
