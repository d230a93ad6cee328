"""Upkeep: what the database knows of its own tables, by which it plans each read."""

from django.apps import apps
from django.db import connection


def count_anew() -> None:
    """Let a server count our tables; the worker has it done when it begins, and later.

    The encrypted file is left alone. Counted in part, a file whose reports are all of
    one team has its reads planned badly; counted whole, nobody can write meanwhile. Its
    indexes are made for the reads there are (`make bench-desk`).
    """
    if connection.vendor == "sqlite":
        return
    # Others' tables in the same database are somebody else's.
    models = apps.get_app_config("register").get_models()
    tables = [each._meta.db_table for each in models]  # noqa: SLF001 -- public, by Django's own word
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")
