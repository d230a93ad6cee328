"""The first tables of the register."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import holdfast_desk.register.models.columns


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Account",
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
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="last login"
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        default=holdfast_desk.register.models.columns.new_code,
                        editable=False,
                        max_length=10,
                        unique=True,
                    ),
                ),
                ("username", models.CharField(max_length=80, unique=True)),
                ("shown_name", models.CharField(max_length=120)),
                ("is_active", models.BooleanField(default=True)),
                ("is_administrator", models.BooleanField(default=False)),
                ("must_change_password", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "db_table": "register_account",
            },
        ),
        migrations.CreateModel(
            name="Case",
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
                (
                    "code",
                    models.CharField(
                        default=holdfast_desk.register.models.columns.new_code,
                        editable=False,
                        max_length=10,
                        unique=True,
                    ),
                ),
                ("phase", models.CharField(default="intake", max_length=30)),
                ("held_from", models.CharField(blank=True, max_length=30)),
                ("version", models.PositiveIntegerField(default=1)),
                ("opened_at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                ("joined", models.JSONField(default=list)),
                ("left_out", models.JSONField(default=list)),
                ("headline", models.CharField(blank=True, max_length=300)),
                ("sending_state", models.CharField(blank=True, max_length=2)),
                ("destination_state", models.CharField(blank=True, max_length=2)),
                ("nationality", models.CharField(blank=True, max_length=40)),
                ("count_min", models.PositiveIntegerField(null=True)),
                ("count_max", models.PositiveIntegerField(null=True)),
                ("status", models.CharField(blank=True, max_length=30)),
                ("firmness", models.CharField(blank=True, max_length=20)),
                ("due_at", models.DateTimeField(null=True)),
                ("due_what", models.CharField(blank=True, max_length=40)),
                ("report_count", models.PositiveIntegerField(default=0)),
                ("unjudged_count", models.PositiveIntegerField(default=0)),
                ("rival_count", models.PositiveIntegerField(default=0)),
            ],
            options={
                "db_table": "register_case",
            },
        ),
        migrations.CreateModel(
            name="Team",
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
                (
                    "code",
                    models.CharField(
                        default=holdfast_desk.register.models.columns.new_code,
                        editable=False,
                        max_length=10,
                        unique=True,
                    ),
                ),
                ("name", models.CharField(max_length=80, unique=True)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "db_table": "register_team",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Deadline",
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
                ("key", models.CharField(max_length=80)),
                ("what", models.CharField(max_length=40)),
                ("earliest", models.DateTimeField()),
                ("latest", models.DateTimeField()),
                ("told", models.TextField()),
                ("basis", models.TextField()),
                ("hardness", models.CharField(max_length=10)),
                ("state", models.CharField(default="open", max_length=10)),
                ("closed_by_name", models.CharField(blank=True, max_length=120)),
                ("closed_at", models.DateTimeField(null=True)),
                ("closed_note", models.TextField(blank=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deadlines",
                        to="register.case",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="register.team",
                    ),
                ),
            ],
            options={
                "db_table": "register_deadline",
                "ordering": ["earliest", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Event",
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
                ("at", models.DateTimeField(auto_now_add=True)),
                ("what", models.CharField(max_length=40)),
                ("by_code", models.CharField(blank=True, max_length=10)),
                ("by_name", models.CharField(blank=True, max_length=120)),
                ("team_code", models.CharField(blank=True, max_length=10)),
                ("case_code", models.CharField(blank=True, max_length=10)),
                ("about", models.CharField(blank=True, max_length=80)),
                ("details", models.JSONField(default=dict)),
                ("form", models.CharField(max_length=40, null=True, unique=True)),
            ],
            options={
                "db_table": "register_event",
                "ordering": ["pk"],
                "indexes": [
                    models.Index(fields=["case_code", "id"], name="event_case"),
                    models.Index(fields=["team_code", "id"], name="event_team"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Match",
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
                ("scheme", models.CharField(max_length=30)),
                ("verdict", models.CharField(max_length=20)),
                ("points", models.FloatField()),
                ("compared", models.JSONField(default=list)),
                ("proposed_at", models.DateTimeField(auto_now_add=True)),
                (
                    "one",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="matches",
                        to="register.case",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_match",
            },
        ),
        migrations.CreateModel(
            name="MatchJudgement",
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
                ("verdict", models.CharField(max_length=20)),
                ("reason", models.TextField(blank=True)),
                ("undone_at", models.DateTimeField(null=True)),
                ("undone_by_name", models.CharField(blank=True, max_length=120)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "match",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="judgements",
                        to="register.match",
                    ),
                ),
            ],
            options={
                "db_table": "register_match_judgement",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Move",
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
                ("from_phase", models.CharField(max_length=30)),
                ("to_phase", models.CharField(max_length=30)),
                ("reason", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_move",
                "ordering": ["pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Notice",
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
                ("hours", models.IntegerField()),
                ("due_at", models.DateTimeField()),
                ("given_at", models.DateTimeField(auto_now_add=True)),
                ("seen_by_name", models.CharField(blank=True, max_length=120)),
                ("seen_at", models.DateTimeField(null=True)),
                (
                    "deadline",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notices",
                        to="register.deadline",
                    ),
                ),
            ],
            options={
                "db_table": "register_notice",
            },
        ),
        migrations.CreateModel(
            name="Report",
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
                (
                    "code",
                    models.CharField(
                        default=holdfast_desk.register.models.columns.new_code,
                        editable=False,
                        max_length=10,
                        unique=True,
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("untrusted_bytes", models.BinaryField()),
                ("size", models.PositiveBigIntegerField()),
                ("file", models.CharField(max_length=255)),
                ("channel", models.CharField(max_length=30)),
                ("note", models.TextField(blank=True)),
                ("received_at", models.DateTimeField(auto_now_add=True)),
                ("told_published", models.CharField(blank=True, max_length=40)),
                ("told_language", models.CharField(blank=True, max_length=10)),
                ("state", models.CharField(default="waiting", max_length=10)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("taken_at", models.DateTimeField(null=True)),
                ("error_code", models.CharField(blank=True, max_length=60)),
                ("error", models.TextField(blank=True)),
                ("read_at", models.DateTimeField(null=True)),
                ("reader", models.CharField(blank=True, max_length=30)),
                ("text", models.TextField(blank=True)),
                ("media_type", models.CharField(blank=True, max_length=120)),
                ("language", models.CharField(blank=True, max_length=20)),
                ("title", models.TextField(blank=True)),
                ("publisher", models.TextField(blank=True)),
                ("published", models.CharField(blank=True, max_length=40)),
                ("index", models.CharField(blank=True, max_length=80)),
                ("characters", models.PositiveIntegerField(default=0)),
                ("told_cases", models.JSONField(default=list)),
                ("notes", models.JSONField(default=list)),
                ("is_filed", models.BooleanField(default=False)),
                (
                    "inside",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attachments",
                        to="register.report",
                    ),
                ),
                (
                    "received_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="register.team",
                    ),
                ),
            ],
            options={
                "db_table": "register_report",
                "ordering": ["-received_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Grading",
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
                ("reliability", models.CharField(max_length=1)),
                ("reason", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.report",
                    ),
                ),
            ],
            options={
                "db_table": "register_grading",
                "ordering": ["pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CustodyStep",
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
                ("what", models.CharField(max_length=30)),
                ("note", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="custody",
                        to="register.report",
                    ),
                ),
            ],
            options={
                "db_table": "register_custody_step",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Claim",
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
                ("number", models.CharField(max_length=20)),
                ("kind", models.CharField(max_length=30)),
                ("value", models.JSONField()),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("quote", models.TextField()),
                ("is_identifying", models.BooleanField(default=False)),
                ("firmness", models.CharField(max_length=20)),
                ("grade", models.CharField(max_length=30)),
                ("hedge_words", models.TextField(blank=True)),
                ("said_by", models.JSONField(null=True)),
                ("case_number", models.PositiveSmallIntegerField(null=True)),
                ("backs", models.JSONField(default=list)),
                ("added_by_name", models.CharField(blank=True, max_length=120)),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="claims",
                        to="register.report",
                    ),
                ),
            ],
            options={
                "db_table": "register_claim",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="CaseReport",
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
                ("key", models.CharField(max_length=20)),
                ("numbers", models.JSONField(default=list)),
                ("since", models.DateTimeField(auto_now_add=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="case_reports",
                        to="register.case",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="case_reports",
                        to="register.report",
                    ),
                ),
            ],
            options={
                "db_table": "register_case_report",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="StepAnswer",
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
                ("step", models.CharField(max_length=40)),
                ("answer", models.TextField()),
                ("conclusion", models.CharField(blank=True, max_length=30)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_step_answer",
                "ordering": ["pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SubGroup",
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
                ("label", models.CharField(max_length=120)),
                ("count", models.JSONField(null=True)),
                ("note", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_sub_group",
                "ordering": ["pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Outcome",
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
                ("axis", models.CharField(max_length=30)),
                ("value", models.CharField(max_length=40)),
                ("happened", models.CharField(blank=True, max_length=40)),
                ("hedge", models.CharField(max_length=20)),
                ("rests_on", models.JSONField(default=list)),
                ("reason", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.subgroup",
                    ),
                ),
            ],
            options={
                "db_table": "register_outcome",
                "ordering": ["pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SearchText",
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
                ("kind", models.CharField(max_length=10)),
                ("target", models.CharField(max_length=60)),
                ("part", models.PositiveSmallIntegerField(default=0)),
                ("words", models.TextField()),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="register.team",
                    ),
                ),
            ],
            options={
                "db_table": "register_search_text",
            },
        ),
        migrations.CreateModel(
            name="Membership",
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
                ("role", models.CharField(max_length=30)),
                ("since", models.DateTimeField(auto_now_add=True)),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="register.team",
                    ),
                ),
            ],
            options={
                "db_table": "register_membership",
                "ordering": ["account_id", "role"],
            },
        ),
        migrations.CreateModel(
            name="MatchKey",
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
                ("key", models.CharField(max_length=32)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="match_keys",
                        to="register.case",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="register.team",
                    ),
                ),
            ],
            options={
                "db_table": "register_match_key",
            },
        ),
        migrations.CreateModel(
            name="ColumnMapping",
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
                (
                    "code",
                    models.CharField(
                        default=holdfast_desk.register.models.columns.new_code,
                        editable=False,
                        max_length=10,
                        unique=True,
                    ),
                ),
                ("by_name", models.CharField(max_length=120)),
                ("on", models.DateField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("name", models.CharField(max_length=80)),
                ("columns", models.JSONField()),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mappings",
                        to="register.team",
                    ),
                ),
            ],
            options={
                "db_table": "register_column_mapping",
            },
        ),
        migrations.AddField(
            model_name="case",
            name="team",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cases",
                to="register.team",
            ),
        ),
        migrations.CreateModel(
            name="Approval",
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
                ("step", models.CharField(max_length=30)),
                ("note", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_approval",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("case", "key"), name="approval_key")
                ],
            },
        ),
        migrations.CreateModel(
            name="AppealsBy",
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
                ("date", models.CharField(max_length=40)),
                ("zone", models.CharField(max_length=60)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_appeals_by",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "key"), name="appealsby_key"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Addressee",
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
                ("kind", models.CharField(max_length=30)),
                ("office", models.CharField(max_length=200)),
                ("state", models.CharField(blank=True, max_length=2)),
                ("postal", models.JSONField(default=list)),
                ("name", models.CharField(blank=True, max_length=200)),
                ("email", models.CharField(blank=True, max_length=200)),
                ("salutation", models.CharField(blank=True, max_length=120)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_addressee",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "key"), name="addressee_key"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseZone",
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
                ("zone", models.CharField(max_length=60)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_case_zone",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("case", "key"), name="casezone_key")
                ],
            },
        ),
        migrations.CreateModel(
            name="Consent",
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
                ("basis", models.CharField(max_length=40)),
                ("answer", models.CharField(max_length=20)),
                ("audiences", models.JSONField(default=list)),
                ("names_too", models.BooleanField(default=False)),
                ("approvers", models.JSONField(default=list)),
                ("review_on", models.DateField(null=True)),
                ("reason", models.TextField(blank=True)),
                ("revoked_at", models.DateTimeField(null=True)),
                ("revoked_by_name", models.CharField(blank=True, max_length=120)),
                ("revoked_reason", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_consent",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("case", "key"), name="consent_key")
                ],
            },
        ),
        migrations.CreateModel(
            name="Finding",
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
                ("question", models.CharField(max_length=40)),
                ("values", models.JSONField()),
                ("range", models.JSONField(null=True)),
                ("hedge", models.CharField(max_length=20)),
                ("rests_on", models.JSONField(default=list)),
                ("origins", models.PositiveSmallIntegerField(null=True)),
                ("standard", models.CharField(max_length=40)),
                ("reason", models.TextField()),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
                (
                    "supersedes",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="register.finding",
                    ),
                ),
            ],
            options={
                "db_table": "register_finding",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("case", "key"), name="finding_key")
                ],
            },
        ),
        migrations.CreateModel(
            name="HarmDecision",
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
                ("detail", models.CharField(max_length=60)),
                ("audience", models.CharField(max_length=20)),
                ("decision", models.CharField(max_length=20)),
                ("reason", models.TextField()),
                ("instead", models.TextField(blank=True)),
                ("second", models.CharField(blank=True, max_length=120)),
                ("second_at", models.DateTimeField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_harm_decision",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "key"), name="harmdecision_key"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Judgement",
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
                ("verdict", models.CharField(max_length=20)),
                ("reason", models.TextField(blank=True)),
                ("value", models.JSONField(null=True)),
                ("hedge", models.CharField(blank=True, max_length=20)),
                ("credibility", models.PositiveSmallIntegerField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                ("undone_by_name", models.CharField(blank=True, max_length=120)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="judgements",
                        to="register.claim",
                    ),
                ),
            ],
            options={
                "db_table": "register_judgement",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "key"), name="judgement_key"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LegalSheet",
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
                ("sheet", models.JSONField()),
                ("law_data", models.CharField(max_length=80)),
                ("case_version", models.PositiveIntegerField()),
                ("law_on", models.DateField()),
                ("basis", models.JSONField(default=list)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.case",
                    ),
                ),
            ],
            options={
                "db_table": "register_legal_sheet",
                "ordering": ["pk"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "key"), name="legalsheet_key"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=models.UniqueConstraint(
                fields=("one", "other", "scheme"), name="match_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=models.CheckConstraint(
                condition=models.Q(("one__lt", models.F("other"))), name="match_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="move",
            constraint=models.UniqueConstraint(fields=("case", "key"), name="move_key"),
        ),
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.UniqueConstraint(
                fields=("deadline", "hours"), name="notice_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="grading",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="grading_key"
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.UniqueConstraint(
                fields=("report", "number"), name="claim_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("end__gt", models.F("start"))),
                name="claim_has_words",
            ),
        ),
        migrations.AddConstraint(
            model_name="casereport",
            constraint=models.UniqueConstraint(
                fields=("case", "report"), name="case_report_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="casereport",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="case_report_key"
            ),
        ),
        migrations.AddIndex(
            model_name="stepanswer",
            index=models.Index(fields=["case", "step"], name="step_answer_step"),
        ),
        migrations.AddConstraint(
            model_name="stepanswer",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="stepanswer_key"
            ),
        ),
        migrations.AddConstraint(
            model_name="subgroup",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="subgroup_key"
            ),
        ),
        migrations.AddConstraint(
            model_name="outcome",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="outcome_key"
            ),
        ),
        migrations.AddConstraint(
            model_name="searchtext",
            constraint=models.UniqueConstraint(
                fields=("kind", "target", "part"), name="search_text_once"
            ),
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(fields=["state", "id"], name="report_state"),
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(fields=["team", "-received_at"], name="report_received"),
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(
                condition=models.Q(("is_filed", False)),
                fields=["team", "-received_at", "-id"],
                name="report_unfiled",
            ),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(
                fields=("team", "sha256"), name="report_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(
                fields=("account", "team", "role"), name="membership_once"
            ),
        ),
        migrations.AddIndex(
            model_name="matchkey",
            index=models.Index(fields=["team", "key", "-id"], name="match_key_lookup"),
        ),
        migrations.AddConstraint(
            model_name="matchkey",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="match_key_once"
            ),
        ),
        migrations.AddIndex(
            model_name="deadline",
            index=models.Index(
                fields=["team", "state", "earliest"], name="deadline_time"
            ),
        ),
        migrations.AddIndex(
            model_name="deadline",
            index=models.Index(
                fields=["team", "state", "latest"], name="deadline_passed"
            ),
        ),
        migrations.AddConstraint(
            model_name="deadline",
            constraint=models.UniqueConstraint(
                fields=("case", "key"), name="deadline_key"
            ),
        ),
        migrations.AddConstraint(
            model_name="columnmapping",
            constraint=models.UniqueConstraint(
                fields=("team", "name"), name="mapping_name"
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["team", "due_at"], name="case_due"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["team", "-changed_at"], name="case_changed"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["team", "phase", "due_at"], name="case_phase"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                fields=["team", "sending_state", "destination_state"], name="case_route"
            ),
        ),
    ]
