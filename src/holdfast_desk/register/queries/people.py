"""Accounts and teams, for those who look after them."""

from holdfast_desk.register.access import ROLE_LABELS, Role, check_administrator
from holdfast_desk.register.models import Account, ColumnMapping, Membership, Team


def accounts_for(account: Account) -> list[Account]:
    """Give every account with its roles; only for an administrator."""
    check_administrator(account)
    rows = Account.objects.prefetch_related("memberships__team")
    return list(rows.order_by("shown_name"))


def teams_for(account: Account) -> list[Team]:
    """Give every team with who is on it; only for an administrator."""
    check_administrator(account)
    return list(Team.objects.prefetch_related("memberships__account"))


def own_teams(account: Account) -> list[Team]:
    """Give the teams somebody is on."""
    return list(Team.objects.filter(memberships__account=account).distinct())


def own_roles(account: Account) -> list[Membership]:
    """Give the roles somebody has, with their teams."""
    return list(account.memberships.select_related("team"))


def role_label(role: str) -> str:
    """Give what a role is called."""
    return ROLE_LABELS[Role(role)]


def is_anybody_here() -> bool:
    """Say whether the desk has an account yet."""
    return Account.objects.exists()


def mappings_of(team: Team) -> list[ColumnMapping]:
    """Give the columns that a team keeps by name, for its next table."""
    return list(team.mappings.order_by("name"))
