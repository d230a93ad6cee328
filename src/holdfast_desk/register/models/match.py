"""Which other cases may be about the same people, and what a person said of that."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.account import Team
from holdfast_desk.register.models.case import Case
from holdfast_desk.register.models.columns import Recorded


class MatchKey(models.Model):
    """Something a case must share with another to be worth comparing.

    `key` is hashed under the desk's own key, since it may be how a name sounds.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="match_keys")
    team = models.ForeignKey(Team, models.CASCADE, related_name="+")
    key = models.CharField(max_length=32)

    class Meta:
        """Asked for by key, inside a team."""

        db_table = "register_match_key"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "key"], name="match_key_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["team", "key", "-id"], name="match_key_lookup")
        ]


class Match(models.Model):
    """Two cases of a team set beside each other, and what each comparison gave."""

    one = models.ForeignKey(Case, models.CASCADE, related_name="matches")
    other = models.ForeignKey(Case, models.CASCADE, related_name="+")
    scheme = models.CharField(max_length=30)
    verdict = models.CharField(max_length=20)
    points = models.FloatField()
    compared = models.JSONField(default=list)
    proposed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A pair is proposed once for each scheme, the older case first."""

        db_table = "register_match"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["one", "other", "scheme"], name="match_once"
            ),
            models.CheckConstraint(
                condition=models.Q(one__lt=models.F("other")), name="match_order"
            ),
        ]


class MatchJudgement(Recorded):
    """What a person said of a match: same, apart or open; the latest counts."""

    match = models.ForeignKey(Match, models.CASCADE, related_name="judgements")
    verdict = models.CharField(max_length=20)
    reason = models.TextField(blank=True)
    undone_at = models.DateTimeField(null=True)
    undone_by_name = models.CharField(max_length=120, blank=True)

    class Meta:
        """In the order in which they were given."""

        db_table = "register_match_judgement"
        ordering: ClassVar[list[str]] = ["pk"]
