"""The cast, the same in every test, and reports that were read; all of it invented.

Amal leads the case, Bo is on her team, Chi is at the desk but not on the team, Dana is
the second approver, Root looks after the desk and is on no team.
"""

from dataclasses import dataclass

from django.test import Client

from holdfast.facts.leaves import JsonObject
from holdfast_desk.reader.child import told_by
from holdfast_desk.reader.reader import Told, told_of
from holdfast_desk.register.access import Role
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.reports import Item, keep_told, take_in, take_next
from holdfast_desk.register.models import Account, Case, Membership, Report, Team

FIRST = (
    "Harbour Watch, 3 May 2019\n\nA group of 12 North Koreans is detained in Luang"
    " Namtha, among them Ri Haneul. They were reportedly arrested on 1 May 2019 near"
    " the border. It is feared that Laos will deport them to North Korea by 9 May 2019,"
    " where they could be tortured."
)
SECOND = (
    "River Post, 5 May 2019\n\nAt least 14 North Koreans detained in Laos may be"
    " deported from Laos to North Korea within days, an activist said. They risk"
    " execution."
)
KOREAN = (
    "탈북자 12명이 라오스에서 체포됐으며 강제북송될 위기에 처해 있다. 고문이 우려된다."
)
NAME = "Ri Haneul"


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is at the desk, and on which teams."""

    amal: Account
    bo: Account
    chi: Account
    dana: Account
    root: Account
    east: Team
    west: Team


def a_cast() -> Cast:
    """Make everybody, with their roles."""
    east, west = Team.objects.create(name="East"), Team.objects.create(name="West")
    amal = _account("Amal", east, Role.RESEARCHER, Role.LEGAL, Role.REVIEWER)
    bo = _account("Bo", east, Role.READER)
    chi = _account("Chi", west, *Role)
    dana = _account("Dana", east, Role.REVIEWER, Role.SECURITY_OFFICER)
    root = Account(username="root", shown_name="Root", is_administrator=True)
    root.set_password("a long password")
    root.save()
    return Cast(amal, bo, chi, dana, root, east, west)


def a_case(cast: Cast) -> Case:
    """Open a case from two reports that differ."""
    reports = [
        a_report(cast.amal, cast.east, "first.txt", FIRST),
        a_report(cast.amal, cast.east, "second.txt", SECOND),
    ]
    return open_case(by=cast.amal, team=cast.east, reports=[r.code for r in reports])


def a_report(by: Account, team: Team, name: str, text: str) -> Report:
    """Take a text in, and read it here rather than in a process of its own."""
    return an_item(by, team, Item(name, text.encode(), "upload"))


def an_item(by: Account, team: Team, item: Item) -> Report:
    """Take anything in, and read it."""
    report, _ = take_in(by=by, team=team, item=item)
    while taken := take_next():
        keep_told(report=taken, told=told(taken))
    report.refresh_from_db()
    return report


def told(report: Report) -> list[Told]:
    """Give what the reader tells of a report."""
    asked: JsonObject = {"name": report.file, "published": report.told_published}
    found = told_by(asked, bytes(report.untrusted_bytes))
    return [told_of(each) for each in found]


def at_screen(account: Account | None) -> Client:
    """Give a browser in which somebody has signed in, or nobody."""
    client = Client(headers={"host": "localhost"})
    if account is not None:
        client.force_login(account)
    return client


def _account(name: str, team: Team, *roles: Role) -> Account:
    account = Account(username=name.lower(), shown_name=name)
    account.set_password("a long password")
    account.save()
    for role in roles:
        Membership.objects.create(account=account, team=team, role=role)
    return account
