"""Claims: judged, amended, taken back, marked by hand."""

import pytest

from holdfast.cases.check import check
from holdfast.cases.gather import gather
from holdfast.facts.counts import Count
from holdfast.facts.leaves import JsonObject
from holdfast_desk.register.access import NotFoundError
from holdfast_desk.register.actions.claims import (
    Marked,
    Verdict,
    add_claim,
    judge_claims,
    undo_judgement,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Case
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import NAME, Cast


def key_of(case: Case, kind: str, report: str = "r1") -> str:
    """Give the key of the first claim of a kind in a report."""
    claims = case_file(case).claims
    return next(
        c.claim.id for c in claims if (c.claim.kind, c.report) == (kind, report)
    )


def test_many_are_accepted_at_once_and_amended_one_by_one(
    cast: Cast, case: Case
) -> None:
    """With one event for the whole."""
    claims = [each.claim.id for each in case_file(case).claims]
    judge_claims(by=cast.amal, case=case.code, claims=claims, verdict=Verdict("accept"))
    case.refresh_from_db()
    assert case.unjudged_count == 0
    with pytest.raises(RefusedError):
        judge_claims(
            by=cast.amal,
            case=case.code,
            claims=claims[:2],
            verdict=Verdict("reject", "both"),
        )


def test_an_amended_number_is_what_counts_and_undo_brings_the_old_one_back(
    cast: Cast, case: Case
) -> None:
    """The report is not changed by either."""
    key = key_of(case, "people_count")
    value: JsonObject = {"min": 13, "max": 13, "approximate": False}
    verdict = Verdict("amend", "the photograph shows 13", value)
    judge_claims(by=cast.amal, case=case.code, claims=[key], verdict=verdict)
    assert Count(13, 13) in _answers(case, "how_many")
    undo_judgement(by=cast.amal, case=case.code, claim=key)
    assert Count(12, 12) in _answers(case, "how_many")
    assert Count(13, 13) not in _answers(case, "how_many")
    with pytest.raises(RefusedError):
        undo_judgement(by=cast.amal, case=case.code, claim=key)


def test_a_rejected_claim_no_longer_speaks(cast: Cast, case: Case) -> None:
    """It stays on file, with the reason."""
    key = key_of(case, "feared_harm")
    verdict = Verdict("reject", "a misprint")
    judge_claims(by=cast.amal, case=case.code, claims=[key], verdict=verdict)
    assert "torture" not in _answers(case, "feared_harms")
    assert check(case_file(case)) == ()


def test_a_name_is_never_typed_in(cast: Cast, case: Case) -> None:
    """It is marked in the text, so that it stands there and nowhere else."""
    key = key_of(case, "person_name")
    verdict = Verdict("amend", "spelling", {"name": "Ri Hanul"})
    with pytest.raises(RefusedError):
        judge_claims(by=cast.amal, case=case.code, claims=[key], verdict=verdict)


def test_words_marked_by_hand_are_a_claim_with_their_quote(
    cast: Cast, case: Case
) -> None:
    """And an answer beside the others."""
    text = case_file(case).reports[0].text or ""
    start = text.index("near the border")
    marked = Marked(
        "r1", start, start + 15, "custody", {"place": "Boten", "authority": None}
    )
    claim = add_claim(by=cast.amal, case=case.code, marked=marked)
    assert claim.quote == "near the border"
    assert "Boten" in _answers(case, "held_where")
    assert check(case_file(case)) == ()
    name = text.index(NAME)
    again = Marked("r1", name, name + 2, "person_name", {"name": "Ri"})
    assert add_claim(by=cast.amal, case=case.code, marked=again).is_identifying


@pytest.mark.parametrize(
    "verdict",
    [
        Verdict("maybe"),
        Verdict("reject"),
        Verdict("amend", "no value"),
    ],
)
def test_a_verdict_that_says_nothing_is_refused(
    cast: Cast, case: Case, verdict: Verdict
) -> None:
    """Each with a sentence."""
    with pytest.raises(RefusedError):
        judge_claims(
            by=cast.amal,
            case=case.code,
            claims=[key_of(case, "people_count")],
            verdict=verdict,
        )


def test_a_claim_that_is_not_there_is_not_judged(cast: Cast, case: Case) -> None:
    """Nor a report, nor none at all."""
    for claims in (["r1.c999"], ["r9.c1"]):
        with pytest.raises(NotFoundError):
            judge_claims(
                by=cast.amal, case=case.code, claims=claims, verdict=Verdict("accept")
            )
    with pytest.raises(RefusedError):
        judge_claims(by=cast.amal, case=case.code, claims=[], verdict=Verdict("accept"))
    with pytest.raises(NotFoundError):
        marked = Marked("r9", 0, 1, "act", {"act": "return", "stage": "threatened"})
        add_claim(by=cast.amal, case=case.code, marked=marked)
    with pytest.raises(RefusedError):
        add_claim(by=cast.amal, case=case.code, marked=Marked("r1", 5, 5, "act", {}))


def _answers(case: Case, question: str) -> list[object]:
    return [a.value for a in gather(case_file(case)).answers(question)]
