"""Reports that may do harm, tables as received, rows known by date and source."""

from typing import ClassVar

from django.db import migrations, models
from django.db.migrations.operations.base import Operation

AS_BEFORE = "UPDATE register_report SET known_by = sha256"


class Migration(migrations.Migration):
    """Can be undone, where no two rows of a table have the same words."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("register", "0006_said_by_hand")]
    operations: ClassVar[list[Operation]] = [
        migrations.RemoveConstraint(model_name="report", name="report_once"),
        migrations.AddField(
            model_name="report",
            name="known_by",
            field=models.CharField(default="", max_length=64),
            preserve_default=False,
        ),
        migrations.RunSQL(AS_BEFORE, migrations.RunSQL.noop),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(
                fields=("team", "known_by"), name="report_once"
            ),
        ),
        migrations.AddField(
            model_name="report",
            name="told_publisher",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="report", name="hazards", field=models.JSONField(null=True)
        ),
        migrations.AddField(
            model_name="report",
            name="released_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="report",
            name="told_origins",
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name="report", name="rows", field=models.JSONField(default=list)
        ),
    ]
