"""What can be searched: the words of reports, claims and findings."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.account import Team


class SearchText(models.Model):
    """The words of one thing, parted so that every script can be found.

    `words` are in small letters; Chinese, Japanese and Korean stand as pairs of signs.
    A long text has several parts. The index over them is made by a migration, for each
    database in its own way.
    """

    team = models.ForeignKey(Team, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10)
    target = models.CharField(max_length=60)
    part = models.PositiveSmallIntegerField(default=0)
    words = models.TextField()

    class Meta:
        """One row for each part of a thing that can be found."""

        db_table = "register_search_text"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["kind", "target", "part"], name="search_text_once"
            )
        ]
