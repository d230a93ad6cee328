"""The demonstration: invented people at a desk, and the public record of February 2012.

Nobody is named in it; the reports are those of `examples/`, told in our own words.
"""

from collections.abc import Iterator
from pathlib import Path

from holdfast.errors import UsageError
from holdfast_desk.reader.reader import Reader
from holdfast_desk.register.access import Account, Role
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.people import (
    choose_password,
    give_role,
    make_account,
    make_first_administrator,
    open_team,
)
from holdfast_desk.register.actions.reports import Item, take_in
from holdfast_desk.register.queries.people import is_anybody_here
from holdfast_desk.register.queries.reports import read_reports
from holdfast_desk.worker import read_all

TEAM = "East Asia"
LEADER = "amal"
PEOPLE = (
    (LEADER, "Amal", (Role.RESEARCHER, Role.LEGAL)),
    ("bo", "Bo", (Role.LEGAL, Role.RESEARCHER)),
    ("dana", "Dana", (Role.REVIEWER, Role.SECURITY_OFFICER)),
    ("eun", "Eun", (Role.CAMPAIGNER,)),
)


def is_there() -> bool:
    """Say whether somebody has used this register already."""
    return is_anybody_here()


def make(folder: Path) -> Iterator[str]:
    """Make the accounts, take the reports in, have them read, and open the case."""
    if is_there():
        raise UsageError(
            "not_empty",
            "Somebody uses this register already; the demonstration wants an empty one."
            " Set HOLDFAST_HOME to another folder.",
        )
    files = sorted(path for path in folder.iterdir() if path.is_file())
    admin, password = make_first_administrator(username="admin", shown_name="Admin")
    yield f"  admin  {password}   looks after accounts and teams"
    team = open_team(by=admin, name=TEAM)
    made: dict[str, Account] = {}
    for username, shown_name, roles in PEOPLE:
        account, password = make_account(
            by=admin, username=username, shown_name=shown_name
        )
        for role in roles:
            give_role(by=admin, account=account.code, team=team.code, role=role)
        made[username] = choose_password(account=account, password=password)
        told = ", ".join(role.replace("_", " ") for role in roles)
        yield f"  {username:<6} {password}   {told}"
    leader = made[LEADER]
    for path in files:
        take_in(by=leader, team=team, item=Item(path.name, path.read_bytes(), "upload"))
    with Reader() as reader:
        many = read_all(reader)
    case = open_case(by=leader, team=team, reports=read_reports(leader))
    yield f"{many} reports were read; the case is “{case.headline}”."
