"""Accounts, teams and roles: what an administrator looks after."""

import secrets

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from holdfast_desk.register.access import NotFoundError, Role, check_administrator
from holdfast_desk.register.actions.writing import RefusedError, atomic
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Membership, Team

WORD_BYTES = 12


def make_first_administrator(*, username: str, shown_name: str) -> tuple[Account, str]:
    """Make an administrator from the terminal; give the account and its password.

    The password is for one sign-in: it must be changed then.
    """
    with atomic():
        account, password = _made(username, shown_name, is_administrator=True)
        record("account_made", by=None, about=account.code)
    return account, password


def make_account(
    *, by: Account, username: str, shown_name: str, is_administrator: bool = False
) -> tuple[Account, str]:
    """Make an account; give it and a password for one sign-in."""
    check_administrator(by)
    with atomic():
        account, password = _made(
            username, shown_name, is_administrator=is_administrator
        )
        record("account_made", by=by, about=account.code)
    return account, password


def give_new_password(*, by: Account, account: str) -> tuple[Account, str]:
    """Give an account a new password for one sign-in."""
    check_administrator(by)
    with atomic():
        row = _account(account)
        password = secrets.token_urlsafe(WORD_BYTES)
        row.set_password(password)
        row.must_change_password = True
        row.save()
        record("password_given", by=by, about=row.code)
    return row, password


def change_password(*, by: Account, old: str, new: str) -> None:
    """Let somebody choose their own password; refuses one that is easily guessed."""
    if not by.check_password(old):
        raise RefusedError("wrong_password", "The old password is not right.")
    if old == new:
        raise RefusedError("same_password", "Choose a password you do not use yet.")
    try:
        validate_password(new, by)
    except ValidationError as error:
        raise RefusedError("weak_password", " ".join(error.messages)) from error
    with atomic():
        by.set_password(new)
        by.must_change_password = False
        by.save()
        record("password_changed", by=by, about=by.code)


def choose_password(*, account: Account, password: str) -> Account:
    """Let the first password of a demonstration stay, so that nobody has to choose."""
    with atomic():
        row = Account.objects.get(pk=account.pk)
        row.set_password(password)
        row.must_change_password = False
        row.save()
        record("password_changed", by=row, about=row.code)
    return row


def set_active(*, by: Account, account: str, is_active: bool) -> Account:
    """Shut an account, or open it again; nothing it did is lost."""
    check_administrator(by)
    with atomic():
        row = _account(account)
        if row.pk == by.pk and not is_active:
            raise RefusedError("own_account", "Nobody can shut their own account.")
        row.is_active = is_active
        row.save(update_fields=["is_active"])
        record("account_opened" if is_active else "account_shut", by=by, about=row.code)
    return row


def open_team(*, by: Account, name: str) -> Team:
    """Open a team: a compartment of its own."""
    check_administrator(by)
    with atomic():
        if not name.strip() or Team.objects.filter(name=name.strip()).exists():
            raise RefusedError("no_name", "Give the team a name no other team has.")
        team = Team.objects.create(name=name.strip())
        record("team_opened", by=by, team=team)
    return team


def give_role(*, by: Account, account: str, team: str, role: str) -> None:
    """Give somebody a role on a team."""
    check_administrator(by)
    with atomic():
        row, where = _account(account), _team(team)
        if role not in list(Role):
            raise RefusedError("no_role", "Choose a role.")
        Membership.objects.get_or_create(account=row, team=where, role=role)
        record("role_given", by=by, team=where, about=row.code, details={"role": role})


def take_role(*, by: Account, account: str, team: str, role: str) -> None:
    """Take a role from somebody; what they did stays theirs."""
    check_administrator(by)
    with atomic():
        row, where = _account(account), _team(team)
        Membership.objects.filter(account=row, team=where, role=role).delete()
        record("role_taken", by=by, team=where, about=row.code, details={"role": role})


def note_entry(*, by: Account, entered: bool) -> None:
    """Write that somebody signed in or out."""
    with atomic():
        record("signed_in" if entered else "signed_out", by=by, about=by.code)


def _made(
    username: str, shown_name: str, *, is_administrator: bool
) -> tuple[Account, str]:
    name = username.strip().lower()
    if not name or not shown_name.strip():
        raise RefusedError("no_name", "An account needs a sign-in name and a name.")
    if Account.objects.filter(username=name).exists():
        raise RefusedError("name_taken", "Another account signs in with this name.")
    password = secrets.token_urlsafe(WORD_BYTES)
    account = Account(
        username=name,
        shown_name=shown_name.strip(),
        is_administrator=is_administrator,
        must_change_password=True,
    )
    account.set_password(password)
    account.save()
    return account, password


def _account(code: str) -> Account:
    found = Account.objects.select_for_update().filter(code=code).first()
    if found is None:
        raise NotFoundError("not_found", "There is no such account.")
    return found


def _team(code: str) -> Team:
    found = Team.objects.filter(code=code).first()
    if found is None:
        raise NotFoundError("not_found", "There is no such team.")
    return found
