"""Upkeep: what the database knows of its own tables, by which it plans each read."""

from collections.abc import Sequence

from django.apps import apps
from django.db import connection

MOST_ROWS = "PRAGMA analysis_limit = 1000"
"""So many rows of an index are looked at: enough to plan by, and done in no time."""


def count_anew() -> None:
    """Let the database count every table; it knows nothing of those that are new."""
    if connection.vendor == "sqlite":
        _run(MOST_ROWS, "ANALYZE")
    else:
        _run(*_of_each_table())


def keep_counted() -> None:
    """Let the database count again what has changed much; called by the worker.

    A server counts by itself as well, unless somebody switched that off.
    """
    if connection.vendor == "sqlite":
        _run(MOST_ROWS, "PRAGMA optimize")
    else:
        _run(*_of_each_table())


def _of_each_table() -> Sequence[str]:
    """Name our own tables: others in the same database are somebody else's."""
    models = apps.get_app_config("register").get_models()
    tables = [each._meta.db_table for each in models]  # noqa: SLF001 -- public, by Django's own word
    return [f"ANALYZE {connection.ops.quote_name(table)}" for table in tables]


def _run(*statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
