"""Columns and constraints that several tables share, and what they may hold."""

import secrets
from typing import ClassVar

from django.db import models

# No vowels and no look-alikes: a code is read out over a bad line and spells nothing.
LETTERS = "23456789bcdfghjkmnpqrstvwxz"
CODE_LENGTH = 10


def new_code() -> str:
    """Give a code for an address: random, so that it tells of no other row."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


class Coded(models.Model):
    """A row with an address of its own."""

    code = models.CharField(
        max_length=CODE_LENGTH, unique=True, default=new_code, editable=False
    )

    class Meta:
        """No table of its own."""

        abstract = True


class Recorded(models.Model):
    """A row that somebody wrote at an instant, and that is never overwritten.

    `by_name` is how the person was called then, also where a case came from another
    desk and nobody here is meant.
    """

    by = models.ForeignKey(
        "register.Account", models.PROTECT, null=True, related_name="+"
    )
    by_name = models.CharField(max_length=120)
    on = models.DateField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """No table of its own."""

        abstract = True


class InCase(Recorded):
    """A row of one case, known inside it by its key: `f3`, `j12`."""

    case = models.ForeignKey("register.Case", models.CASCADE, related_name="%(class)ss")
    key = models.CharField(max_length=40)

    class Meta:
        """No table of its own; the order is the one in which things were written."""

        abstract = True
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "key"], name="%(class)s_key")
        ]
