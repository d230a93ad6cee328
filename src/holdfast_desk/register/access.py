"""Who may do what: acts, roles, and the one table that brings them together.

Closed by default: what no role of a team allows is not allowed, and what lies outside
an account's teams does not exist for it.
"""

from collections.abc import Mapping
from enum import StrEnum

from django.db.models import prefetch_related_objects

from holdfast.errors import HoldfastError
from holdfast_desk.register.models.account import Account, Team


class NotAllowedError(HoldfastError):
    """Somebody may see a thing, and may not do this with it."""


class NotFoundError(HoldfastError):
    """There is no such thing, or it is not for this account: the answer is the same."""


class Role(StrEnum):
    """What somebody is on a team."""

    RESEARCHER = "researcher"
    LEGAL = "legal"
    REVIEWER = "reviewer"
    CAMPAIGNER = "campaigner"
    SECURITY_OFFICER = "security_officer"
    READER = "reader"


ROLE_LABELS: Mapping[Role, str] = {
    Role.RESEARCHER: "researcher",
    Role.LEGAL: "legal adviser",
    Role.REVIEWER: "reviewer",
    Role.CAMPAIGNER: "campaigner",
    Role.SECURITY_OFFICER: "security officer",
    Role.READER: "reader",
}


class Act(StrEnum):
    """What one may do; every address of the desk names one (`web/urls.py`)."""

    ENTER = "enter"  # sign in; the only thing open to everybody
    BE_HERE = "be_here"  # one's own account, and what is on one's desk
    SEE = "see"  # cases and reports of one's teams
    SHOW_NAMES = "show_names"  # the names that are masked until asked for
    TAKE_IN = "take_in"  # reports, tables, cases from elsewhere
    RELEASE = "release"  # a file that may do harm: for reading, or as received
    JUDGE = "judge"  # claims, matches, sources
    FIND = "find"  # findings and outcomes
    MOVE = "move"  # the phase of a case, its sub-groups
    ADVISE = "advise"  # the legal sheet and its steps
    REVIEW = "review"  # consent, harm review, checks
    DRAFT = "draft"  # drafts and whom they go to
    TIME = "time"  # deadlines verified or waived
    EXPORT = "export"  # a case or a list leaves the desk as a file
    SEE_LOG = "see_log"  # the log of a case
    ADMINISTER = "administer"  # accounts, teams, roles


R = Role
EVERY_ROLE = frozenset(Role)
ALLOWED: Mapping[Act, frozenset[Role]] = {
    Act.SEE: EVERY_ROLE,
    Act.SHOW_NAMES: EVERY_ROLE - {R.READER, R.CAMPAIGNER},
    Act.TAKE_IN: frozenset((R.RESEARCHER,)),
    Act.RELEASE: frozenset((R.SECURITY_OFFICER,)),
    Act.JUDGE: frozenset((R.RESEARCHER, R.LEGAL)),
    Act.FIND: frozenset((R.RESEARCHER, R.LEGAL)),
    Act.MOVE: frozenset((R.RESEARCHER, R.REVIEWER, R.SECURITY_OFFICER)),
    Act.ADVISE: frozenset((R.LEGAL,)),
    Act.REVIEW: frozenset((R.REVIEWER, R.SECURITY_OFFICER, R.LEGAL, R.RESEARCHER)),
    Act.DRAFT: frozenset((R.RESEARCHER, R.LEGAL, R.REVIEWER, R.CAMPAIGNER)),
    Act.TIME: frozenset((R.RESEARCHER, R.LEGAL, R.REVIEWER)),
    Act.EXPORT: frozenset((R.RESEARCHER, R.SECURITY_OFFICER)),
    Act.SEE_LOG: frozenset((R.RESEARCHER, R.LEGAL, R.REVIEWER, R.SECURITY_OFFICER)),
}
"""Which roles of a team may do what with what belongs to it."""


def may(account: Account, act: Act, team: Team) -> bool:
    """Say whether an account may do this with what belongs to a team."""
    if not account.is_active:
        return False
    return bool(roles_of(account, team) & ALLOWED.get(act, frozenset()))


def may_anywhere(account: Account, act: Act) -> bool:
    """Say whether there is any team on which an account may do this."""
    if act is Act.ADMINISTER:
        return account.is_active and account.is_administrator
    return any(
        held & ALLOWED.get(act, frozenset()) for held in _roles(account).values()
    )


def roles_of(account: Account, team: Team) -> frozenset[Role]:
    """Give the roles that an account has on a team; none where it is not on it."""
    return _roles(account).get(team.pk, frozenset())


def team_ids(account: Account) -> tuple[int, ...]:
    """Give the teams an account is on, by their keys in the database."""
    return tuple(_roles(account)) if account.is_active else ()


def team_ids_for(account: Account, act: Act) -> tuple[int, ...]:
    """Give the teams on which an account may do this, by their keys."""
    wanted = ALLOWED.get(act, frozenset()) if account.is_active else frozenset()
    return tuple(team for team, held in _roles(account).items() if held & wanted)


def check(account: Account, act: Act, team: Team) -> None:
    """Refuse what an account may not do.

    Raises `NotFoundError` where it is not on the team at all, so that nobody learns
    what there is, and `NotAllowedError` where its role does not allow it.
    """
    if not roles_of(account, team) or not account.is_active:
        raise NotFoundError("not_found", "There is nothing here under this address.")
    if not may(account, act, team):
        raise NotAllowedError(
            "not_allowed",
            "Your role on this team does not allow that; ask whoever looks after it.",
        )


def check_administrator(account: Account) -> None:
    """Refuse whoever does not look after accounts and teams."""
    if not may_anywhere(account, Act.ADMINISTER):
        raise NotFoundError("not_found", "There is nothing here under this address.")


def remember_roles(account: Account) -> None:
    """Ask for the roles of an account once; what follows in its request keeps to them.

    Whoever is taken off a team is off it with the next page, not in the midst of one.
    """
    prefetch_related_objects([account], "memberships")


def _roles(account: Account) -> dict[int, frozenset[Role]]:
    """Give the roles by team."""
    found: dict[int, set[Role]] = {}
    for each in account.memberships.all():
        found.setdefault(each.team_id, set()).add(Role(each.role))
    return {team: frozenset(roles) for team, roles in found.items()}
