"""An index over the words that can be searched, in each database's own way."""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    "CREATE VIRTUAL TABLE register_search_index USING fts5("
    "words, content='register_search_text', content_rowid='id',"
    " tokenize='unicode61 remove_diacritics 0')",
    "CREATE TRIGGER register_search_added AFTER INSERT ON register_search_text BEGIN"
    " INSERT INTO register_search_index(rowid, words) VALUES (new.id, new.words); END",
    "CREATE TRIGGER register_search_gone AFTER DELETE ON register_search_text BEGIN"
    " INSERT INTO register_search_index(register_search_index, rowid, words)"
    " VALUES ('delete', old.id, old.words); END",
    "CREATE TRIGGER register_search_changed AFTER UPDATE ON register_search_text BEGIN"
    " INSERT INTO register_search_index(register_search_index, rowid, words)"
    " VALUES ('delete', old.id, old.words);"
    " INSERT INTO register_search_index(rowid, words) VALUES (new.id, new.words); END",
)
POSTGRES = (
    "CREATE INDEX register_search_index ON register_search_text"
    " USING gin (to_tsvector('simple', words))",
)
SQLITE_BACK = (
    "DROP TRIGGER register_search_added",
    "DROP TRIGGER register_search_gone",
    "DROP TRIGGER register_search_changed",
    "DROP TABLE register_search_index",
)
POSTGRES_BACK = ("DROP INDEX register_search_index",)


def build(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the index."""
    is_sqlite = editor.connection.vendor == "sqlite"
    for statement in SQLITE if is_sqlite else POSTGRES:
        editor.execute(statement)


def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Take the index away again."""
    is_sqlite = editor.connection.vendor == "sqlite"
    for statement in SQLITE_BACK if is_sqlite else POSTGRES_BACK:
        editor.execute(statement)


class Migration(migrations.Migration):
    """Can be undone."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("register", "0001_tables")]
    operations: ClassVar[list[migrations.RunPython]] = [
        migrations.RunPython(build, drop)
    ]
