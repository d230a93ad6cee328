"""People at the desk, the teams they are on, and what they may do there."""

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from holdfast_desk.register.models.columns import Coded


class Accounts(BaseUserManager["Account"]):
    """Finds an account by the name it signs in with, in small letters."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        """Give the account of a sign-in name."""
        return self.get(username=(username or "").strip().lower())


class Account(Coded, AbstractBaseUser):
    """Somebody at the desk.

    An administrator looks after accounts and teams, and sees no case for it.
    """

    username = models.CharField(max_length=80, unique=True)
    shown_name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)
    is_administrator = models.BooleanField(default=False)
    must_change_password = models.BooleanField(default=False)
    made_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["shown_name"]

    objects = Accounts()

    class Meta:
        """Named by hand, so that classes can move between files."""

        db_table = "register_account"

    def __str__(self) -> str:
        """Give the name that others see."""
        return self.shown_name


class Team(Coded):
    """A compartment: who is not on it knows of none of its cases."""

    name = models.CharField(max_length=80, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Named by hand."""

        db_table = "register_team"
        ordering: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        """Give its name."""
        return self.name


class Membership(models.Model):
    """One role of an account on a team; a person may have several."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=30)
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        """One row for each role."""

        db_table = "register_membership"
        ordering: ClassVar[list[str]] = ["account_id", "role"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["account", "team", "role"], name="membership_once"
            )
        ]
