"""PostgreSQL keeps what its index is made of: a search need not make it again."""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

FORWARD = (
    "DROP INDEX register_search_index",
    "ALTER TABLE register_search_text ADD COLUMN vector tsvector"
    " GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED",
    "CREATE INDEX register_search_index ON register_search_text USING gin (vector)",
)
BACK = (
    "DROP INDEX register_search_index",
    "ALTER TABLE register_search_text DROP COLUMN vector",
    "CREATE INDEX register_search_index ON register_search_text"
    " USING gin (to_tsvector('simple', words))",
)


def build(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the column and its index; the encrypted file needs neither."""
    _execute(editor, FORWARD)


def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Go back to an index alone."""
    _execute(editor, BACK)


def _execute(editor: BaseDatabaseSchemaEditor, statements: tuple[str, ...]) -> None:
    if editor.connection.vendor == "postgresql":
        for statement in statements:
            editor.execute(statement)


class Migration(migrations.Migration):
    """Can be undone."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("register", "0002_search_index")]
    operations: ClassVar[list[migrations.RunPython]] = [
        migrations.RunPython(build, drop)
    ]
