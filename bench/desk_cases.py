"""Many invented cases, written into the tables as the actions would leave them."""

import random
import statistics
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.core.management import call_command
from django.utils import timezone

from holdfast_desk.reader.child import told_by
from holdfast_desk.reader.reader import Reader, told_of
from holdfast_desk.register.access import Role
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.reports import Item, keep_told, take_in, take_next
from holdfast_desk.register.models import (
    Account,
    Case,
    CaseReport,
    Claim,
    Deadline,
    MatchKey,
    Membership,
    Report,
    SearchText,
    Team,
)
from holdfast_desk.register.models.columns import new_code
from holdfast_desk.register.queries.matches import proposed_for
from holdfast_desk.register.rows.cases import case_file
from holdfast_desk.register.words import index_words
from holdfast_desk.worker import read_all

PASSWORD = "a password for the bench"  # noqa: S105 -- of a register that is thrown away
TEXT = (
    "{paper}, 3 May 2019\n\n{many} North Koreans are detained in {town}. They were"
    " reportedly arrested on {day} May 2019 near the border with several others. It is"
    " feared that {sender} will deport them to North Korea by {by} May 2019, where they"
    " could be tortured or executed. UNHCR has been denied access to them. 강제북송"
)
WAYS = (("LA", "Laos", "Boten"), ("CN", "China", "Tumen"), ("VN", "Viet Nam", "Hanoi"))
BATCH = 2000
FULL = 40
"""How many cases are read for real; the others are made after their pattern."""

EXAMPLES = Path("examples")
PLAIN = frozenset((".md", ".txt", ".html"))
PILED = 4
"""How many cases are opened on all the reports of `examples/`, as full as any gets."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What the register holds, and how to sign in to it."""

    cases: int
    claims: int
    seconds: float
    codes: list[str]
    full: list[str]
    password: str


def fill(many: int) -> Filled:
    """Fill an empty register."""
    start = time.perf_counter()
    call_command("migrate", verbosity=0)
    chance = random.Random(2019)
    team = Team.objects.create(name="East")
    amal = Account(username="amal", shown_name="Amal")
    amal.set_password(PASSWORD)
    amal.save()
    for role in Role:
        Membership.objects.create(account=amal, team=team, role=role)
    read = [_read(amal, team, chance, number) for number in range(FULL)]
    full = [_as_full_as_the_demo(amal, team, number).code for number in range(PILED)]
    for first in range(FULL + PILED, many, BATCH):
        _copied(team, read, chance, range(first, min(first + BATCH, many)))
    codes = [case.code for case in read]
    codes += list(Case.objects.order_by("-pk").values_list("code", flat=True)[:200])
    took = time.perf_counter() - start
    cases, claims = Case.objects.count(), Claim.objects.count()
    return Filled(cases, claims, took, codes, full, PASSWORD)


def matched() -> float:
    """Give the milliseconds in which one case is set beside all others, the median."""
    amal = Account.objects.get(username="amal")
    times = []
    for case in Case.objects.order_by("-pk")[:20]:
        built = case_file(case)
        start = time.perf_counter()
        proposed_for(amal, case, built)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def intake(many: int) -> float:
    """Take reports in and have them read in their process; give how many a second."""
    amal, team = Account.objects.get(username="amal"), Team.objects.get(name="East")
    chance = random.Random(7)
    start = time.perf_counter()
    for number in range(many):
        text = _text(chance, 500_000 + number).encode()
        take_in(by=amal, team=team, item=Item(f"{number}.txt", text, "upload"))
    with Reader() as reader:
        read_all(reader)
    return many / (time.perf_counter() - start)


def _text(chance: random.Random, number: int) -> str:
    code, sender, town = WAYS[number % len(WAYS)]
    return TEXT.format(
        paper=f"Paper {number} of {code}",
        many=chance.randint(2, 90),
        town=town,
        sender=sender,
        day=chance.randint(1, 8),
        by=chance.randint(9, 28),
    )


def _read(amal: Account, team: Team, chance: random.Random, number: int) -> Case:
    """Read one report here, and open its case, as people would."""
    text = _text(chance, number).encode()
    return _opened(amal, team, [Item(f"{number}.txt", text, "upload")])


def _as_full_as_the_demo(amal: Account, team: Team, number: int) -> Case:
    """Open a case on the reports of `examples/`, each made its own by its last line."""
    files = sorted(each for each in EXAMPLES.iterdir() if each.suffix in PLAIN)
    own = f"\n\n{number}\n".encode()
    items = [Item(each.name, each.read_bytes() + own, "upload") for each in files]
    return _opened(amal, team, items)


def _opened(amal: Account, team: Team, items: list[Item]) -> Case:
    """Take reports in, read them here, and open a case on them."""
    reports = [take_in(by=amal, team=team, item=item)[0] for item in items]
    while taken := take_next():
        found = told_by({"name": taken.file}, bytes(taken.untrusted_bytes))
        keep_told(report=taken, told=[told_of(each) for each in found])
    return open_case(by=amal, team=team, reports=[each.code for each in reports])


def _copied(
    team: Team, read: list[Case], chance: random.Random, numbers: range
) -> None:
    """Make cases after the pattern of those that were read."""
    patterns = [read[number % FULL] for number in numbers]
    reports = Report.objects.bulk_create(
        _report(team, pattern, number)
        for pattern, number in zip(patterns, numbers, strict=True)
    )
    cases = Case.objects.bulk_create(_case(pattern, chance) for pattern in patterns)
    rows = list(zip(patterns, cases, reports, strict=True))
    CaseReport.objects.bulk_create(
        CaseReport(case=case, report=report, key="r1", numbers=[0])
        for _, case, report in rows
    )
    claims = {pattern.pk: _claims(pattern) for pattern in read}
    Claim.objects.bulk_create(
        _claim(report, claim)
        for pattern, _, report in rows
        for claim in claims[pattern.pk]
    )
    keys = {p.pk: list(p.match_keys.values_list("key", flat=True)) for p in read}
    MatchKey.objects.bulk_create(
        MatchKey(case=case, team=team, key=key)
        for pattern, case, _ in rows
        for key in (*keys[pattern.pk], new_code())
    )
    SearchText.objects.bulk_create(
        SearchText(team=team, kind="report", target=r.code, words=index_words(r.text))
        for r in reports
    )
    SearchText.objects.bulk_create(
        SearchText(team=team, kind="case", target=c.code, words=index_words(c.headline))
        for c in cases
    )
    Deadline.objects.bulk_create(_deadline(case) for case in cases if case.due_at)


def _report(team: Team, pattern: Case, number: int) -> Report:
    link = pattern.case_reports.select_related("report").get()
    row = link.report
    row.pk, row.code, row.team = None, new_code(), team
    row.sha256 = row.known_by = f"{number:064x}"
    row.is_filed = True
    row.text = row.text + f"\n\n{number}"
    return row


def _case(pattern: Case, chance: random.Random) -> Case:
    due = timezone.now() + timedelta(hours=chance.randint(-900, 900))
    names = (
        "team_id phase headline sending_state destination_state nationality count_min"
        " count_max status firmness report_count unjudged_count rival_count"
    ).split()
    copied = {name: getattr(pattern, name) for name in names}
    copied["due_at"] = due if due > timezone.now() else None
    return Case(**copied, due_what="return")


def _claims(pattern: Case) -> list[Claim]:
    return list(pattern.case_reports.get().report.claims.all())


def _claim(report: Report, claim: Claim) -> Claim:
    names = (
        "number kind value start end quote is_identifying firmness grade hedge_words"
        " said_by case_number backs"
    ).split()
    return Claim(report=report, **{name: getattr(claim, name) for name in names})


def _deadline(case: Case) -> Deadline:
    assert case.due_at is not None  # noqa: S101 -- asked for just before
    return Deadline(
        case=case,
        team_id=case.team_id,
        key="return",
        what="return",
        earliest=case.due_at,
        latest=case.due_at + timedelta(hours=50),
        verify_from=case.due_at + timedelta(hours=50),
        told="By that day.",
        basis="From a provisional finding.",
        hardness="hard",
    )
