"""Deadlines that moved are kept, and each knows from when on somebody must look."""

from datetime import UTC, datetime
from typing import ClassVar

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import StateApps

NEVER = datetime(2300, 1, 1, tzinfo=UTC)


def fill(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Begin to look when a deadline has passed; without an end, when it may have."""
    rows = apps.get_model("register", "Deadline").objects
    rows.filter(latest__lt=NEVER).update(verify_from=models.F("latest"))
    rows.filter(latest__gte=NEVER).update(verify_from=models.F("earliest"))


class Migration(migrations.Migration):
    """Can be undone while no deadline has moved."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("register", "0003_search_vector")]
    operations: ClassVar[list[Operation]] = [
        migrations.RemoveConstraint("deadline", "deadline_key"),
        migrations.AddConstraint(
            "deadline",
            models.UniqueConstraint(
                fields=["case", "key"],
                condition=models.Q(("state", "moved"), _negated=True),
                name="deadline_key",
            ),
        ),
        migrations.RemoveIndex("deadline", "deadline_passed"),
        migrations.AddField(
            "deadline", "verify_from", models.DateTimeField(default=NEVER)
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField("deadline", "verify_from", models.DateTimeField()),
        migrations.AddIndex(
            "deadline",
            models.Index(
                fields=["team", "state", "verify_from"], name="deadline_verify"
            ),
        ),
    ]
