"""Full text over reports, cases and findings, in every script, inside one's teams.

Both databases answer the same: each word or phrase that is asked for must be there.
"""

from dataclasses import dataclass

from django.db import connection

from holdfast_desk.register.access import team_ids
from holdfast_desk.register.models import Account, Case, Report, SearchText
from holdfast_desk.register.words import is_single_sign, phrases

MOST = 50
SQLITE = (
    "SELECT t.id FROM register_search_index i JOIN register_search_text t"
    " ON t.id = i.rowid WHERE register_search_index MATCH %s AND t.team_id IN ({teams})"
    " ORDER BY i.rowid DESC LIMIT {most}"
)
POSTGRES = (
    "SELECT t.id FROM register_search_text t WHERE t.vector @@ ({wanted})"
    " AND t.team_id IN ({teams}) ORDER BY t.id DESC LIMIT {most}"
)
ONE_PHRASE = "phraseto_tsquery('simple', %s)"


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that has what was asked for: a report or a case."""

    report: Report | None = None
    case: Case | None = None


def found_for(account: Account, query: str) -> list[Found]:
    """Give what can be found, latest first; of other teams not even a number."""
    asked = phrases(query)
    teams = team_ids(account)
    if not asked or not teams:
        return []
    ids = _ids(asked, teams)
    rows = SearchText.objects.filter(pk__in=ids).values_list("pk", "kind", "target")
    hits = {pk: (kind, target) for pk, kind, target in rows}
    return _things(list(dict.fromkeys(hits[i] for i in ids if i in hits)), teams)


def _ids(asked: list[list[str]], teams: tuple[int, ...]) -> list[int]:
    if any(is_single_sign(phrase) for phrase in asked):
        return _by_sign(asked, teams)
    listed = ",".join(map(str, teams))
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            wanted = " AND ".join(f'"{" ".join(phrase)}"' for phrase in asked)
            cursor.execute(SQLITE.format(teams=listed, most=MOST * 2), [wanted])
        else:
            wanted = " && ".join(ONE_PHRASE for _ in asked)
            cursor.execute(
                POSTGRES.format(wanted=wanted, teams=listed, most=MOST * 2),
                [" ".join(phrase) for phrase in asked],
            )
        return [row[0] for row in cursor.fetchall()]


def _by_sign(asked: list[list[str]], teams: tuple[int, ...]) -> list[int]:
    """Look for single signs in the words themselves: no index has them."""
    rows = SearchText.objects.filter(team_id__in=teams)
    for phrase in asked:
        rows = rows.filter(words__contains=phrase[0])
    return list(rows.order_by("-pk").values_list("pk", flat=True)[: MOST * 2])


def _things(targets: list[tuple[str, str]], teams: tuple[int, ...]) -> list[Found]:
    # Asked for by their codes alone, which one index answers; then narrowed to teams.
    codes = [target for _, target in targets]
    reports = Report.objects.filter(code__in=codes)
    reports = reports.defer("untrusted_bytes", "text", "told_cases")
    by_code = {row.code: row for row in reports if row.team_id in teams}
    cases = Case.objects.filter(code__in=codes).select_related("team")
    case_by_code = {row.code: row for row in cases if row.team_id in teams}
    found = [
        Found(report=by_code.get(target), case=case_by_code.get(target))
        for _, target in targets
    ]
    return [each for each in found if each.report or each.case][:MOST]
