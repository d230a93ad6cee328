"""What people know beside the reports: who agreed to which use, whose word it is."""

from typing import ClassVar

from django.conf import settings
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

WORDS = models.CharField(blank=True, max_length=120)


class Migration(migrations.Migration):
    """Can be undone."""

    dependencies: ClassVar[list[tuple[str, str]]] = [
        ("register", "0005_outcomes_by_term")
    ]
    operations: ClassVar[list[Operation]] = [
        migrations.AddField("consent", "given_by", WORDS),
        migrations.AddField("consent", "uses", models.JSONField(default=list)),
        migrations.CreateModel(
            name="Origin",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("by_name", models.CharField(max_length=120)),
                ("on", models.DateField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("key", models.CharField(max_length=40)),
                ("origin", WORDS),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=models.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=models.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=models.PROTECT,
                        related_name="+",
                        to="register.report",
                    ),
                ),
            ],
            options={
                "db_table": "register_origin",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("case", "key"), name="origin_key")
                ],
            },
        ),
    ]
