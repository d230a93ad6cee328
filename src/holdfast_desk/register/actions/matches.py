"""Say whether two cases are about the same people; take it back; never merge."""

from django.utils import timezone

from holdfast.cases.shapes import to_json
from holdfast_desk.register.access import Act, NotFoundError
from holdfast_desk.register.actions.writing import (
    RefusedError,
    atomic,
    locked,
    written,
)
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Match, MatchJudgement
from holdfast_desk.register.queries.matches import proposed_for
from holdfast_desk.register.rows.cases import case_file

VERDICTS = ("same", "apart", "open")


def judge_match(
    *, by: Account, case: str, other: str, verdict: str, reason: str
) -> MatchJudgement:
    """Judge a proposed match; what was compared is kept as it was then."""
    with atomic():
        row = locked(by, Act.JUDGE, case)
        near = proposed_for(by, row, case_file(row))
        proposed = next((each for each in near if each.other.code == other), None)
        if proposed is None:
            raise NotFoundError("not_found", "There is no such match.")
        if verdict not in VERDICTS or not reason.strip():
            raise RefusedError("no_reason", "Choose an answer, and say why.")
        one, two = sorted((row, proposed.other), key=lambda each: each.pk)
        match, _ = Match.objects.update_or_create(
            one=one,
            other=two,
            scheme=proposed.match.scheme,
            defaults={
                "verdict": str(proposed.match.verdict),
                "points": proposed.match.points,
                "compared": [to_json(each) for each in proposed.match.compared],
            },
        )
        judged = MatchJudgement.objects.create(
            match=match, verdict=verdict, reason=reason.strip(), **written(by)
        )
        record("match_judged", by=by, case=row, about=other, details={"as": verdict})
    return judged


def undo_match(*, by: Account, case: str, other: str) -> None:
    """Take back the latest judgement on a match."""
    with atomic():
        row = locked(by, Act.JUDGE, case)
        standing = MatchJudgement.objects.filter(
            match__one__code__in=(row.code, other),
            match__other__code__in=(row.code, other),
            undone_at__isnull=True,
        )
        latest = standing.order_by("pk").last()
        if latest is None:
            raise RefusedError("nothing_to_undo", "Nobody has judged this match.")
        latest.undone_at, latest.undone_by_name = timezone.now(), by.shown_name
        latest.save(update_fields=["undone_at", "undone_by_name"])
        record("match_undone", by=by, case=row, about=other)
