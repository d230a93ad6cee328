"""Reviews that wait are found by their day, and reports by how far they have come."""

from typing import ClassVar

from django.db import migrations, models
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    """Can be undone."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("register", "0007_intake")]
    operations: ClassVar[list[Operation]] = [
        migrations.AddIndex(
            "consent",
            models.Index(
                fields=["review_on"],
                condition=models.Q(("revoked_at", None)),
                name="consent_review",
            ),
        ),
        migrations.AddIndex(
            "harmdecision",
            models.Index(
                fields=["on"],
                condition=models.Q(("second", "")),
                name="decision_waiting",
            ),
        ),
        migrations.AddIndex(
            "report", models.Index(fields=["team", "state"], name="report_progress")
        ),
    ]
