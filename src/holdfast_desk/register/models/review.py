"""Who agreed to what, what may be shown to whom, and which steps people let pass."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.columns import InCase


class Consent(InCase):
    """Whether the people agree, to which use, for which readers, on what basis.

    It is good until it is looked at again; `given_by` says who agreed, without a name.
    `revoked_at` ends it; nothing of it is ever changed besides.
    """

    basis = models.CharField(max_length=40)
    answer = models.CharField(max_length=20)
    audiences = models.JSONField(default=list)
    names_too = models.BooleanField(default=False)
    approvers = models.JSONField(default=list)
    review_on = models.DateField(null=True)
    reason = models.TextField(blank=True)
    uses = models.JSONField(default=list)
    given_by = models.CharField(max_length=120, blank=True)
    revoked_at = models.DateTimeField(null=True)
    revoked_by_name = models.CharField(max_length=120, blank=True)
    revoked_reason = models.TextField(blank=True)

    class Meta(InCase.Meta):
        """Named by hand; those that wait to be looked at again are asked for by day."""

        db_table = "register_consent"
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["review_on"],
                condition=models.Q(revoked_at=None),
                name="consent_review",
            )
        ]


class HarmDecision(InCase):
    """What two people decided about showing one detail to one audience.

    The first proposes it, and it counts for nothing until a second confirms it.
    """

    detail = models.CharField(max_length=60)
    audience = models.CharField(max_length=20)
    decision = models.CharField(max_length=20)
    reason = models.TextField()
    instead = models.TextField(blank=True)
    second = models.CharField(max_length=120, blank=True)
    second_at = models.DateTimeField(null=True)

    class Meta(InCase.Meta):
        """Named by hand; those that wait for a second person are asked for by day."""

        db_table = "register_harm_decision"
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["on"], condition=models.Q(second=""), name="decision_waiting"
            )
        ]


class Approval(InCase):
    """That a person let a step pass (`terms/approvals.toml`)."""

    step = models.CharField(max_length=30)
    note = models.TextField(blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_approval"
