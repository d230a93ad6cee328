"""Which column of a table means what: kept, so that the next table is quicker."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.account import Team
from holdfast_desk.register.models.columns import Coded, Recorded


class ColumnMapping(Coded, Recorded):
    """A named way to read tables of one kind: their headings → our fields."""

    team = models.ForeignKey(Team, models.CASCADE, related_name="mappings")
    name = models.CharField(max_length=80)
    columns = models.JSONField()

    class Meta:
        """A name is used once on a team."""

        db_table = "register_column_mapping"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["team", "name"], name="mapping_name")
        ]
