"""What can be searched and matched: written in the transaction of what it is about."""

from collections.abc import Iterable

from holdfast.facts.casefile import CaseFile
from holdfast.matching.candidates import keys
from holdfast.showing.case_words import answer_words, question_words
from holdfast_desk.register.models import Case, MatchKey, Report, SearchText
from holdfast_desk.register.words import hashed, index_words

REPORT, CASE = "report", "case"
PART, OVERLAP = 20_000, 20
"""Words in one row of the index, and how many of them the next row has too: a server's
index holds no more than a megabyte in a row, and a phrase may lie across two."""


def index_report(report: Report) -> None:
    """Let a report be found by its text, and by what it says of itself."""
    told = (report.title, report.publisher, report.index, report.note, report.text)
    _write(REPORT, report.code, report.team_id, told)


def index_case(case: Case, built: CaseFile) -> None:
    """Let a case be found by its findings, and set beside others by its keys."""
    found = (
        f"{question_words(each.question)} {answer_words(each.question, value)}"
        for each in built.findings
        if each.question != "named"
        for value in each.values
    )
    reasons = (each.reason for each in built.findings if each.reason)
    _write(CASE, case.code, case.team_id, (case.headline, *found, *reasons))
    _write_keys(case, built)


def _write(kind: str, target: str, team: int, told: Iterable[str]) -> None:
    words = index_words("\n".join(filter(None, told))).split(" ")
    parts = [words[n : n + PART] for n in range(0, len(words), PART - OVERLAP)]
    kept = SearchText.objects.filter(kind=kind, target=target)
    kept.filter(part__gte=len(parts)).delete()
    for number, part in enumerate(parts):
        SearchText.objects.update_or_create(
            kind=kind,
            target=target,
            part=number,
            defaults={"team_id": team, "words": " ".join(part)},
        )


def _write_keys(case: Case, built: CaseFile) -> None:
    wanted = {hashed(key) for each in built.accounts for key in keys(each)}
    kept = set(case.match_keys.values_list("key", flat=True))
    case.match_keys.filter(key__in=kept - wanted).delete()
    MatchKey.objects.bulk_create(
        MatchKey(case=case, team_id=case.team_id, key=key)
        for key in sorted(wanted - kept)
    )
