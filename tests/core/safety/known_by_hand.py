"""What a case knows, built by hand for tests of safety; everybody in it is invented."""

from collections.abc import Iterable
from datetime import date

from holdfast.facts.casefile import Approval, Consent, HarmDecision, PersonalDetail
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Disclosed
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.known import Known
from holdfast.safety.disclose import disclose

ON = date(2019, 3, 1)
DAY = ON.isoformat()
AGREED = Consent("k1", "own_consent", "given", ("public",), False, ("Amal",), DAY)  # noqa: FBT003 - a value of the case
COUNT = Count.exactly(21)


def finding(
    question: str,
    *values: AnswerValue,
    by: str | None = "Amal",
    spanned: AnswerValue | None = None,
    hedge: Firmness = Firmness.REPORTED,
    on: str = DAY,
) -> Finding:
    """Give a person's finding, or a provisional one where `by` is None."""
    return Finding(
        id=f"f.{question}",
        question=question,
        values=values,
        hedge=hedge,
        rests_on=(f"c.{question}",),
        range=spanned,
        by=by,
        on=on if by else None,
        reason="weighed" if by else None,
        standard="reasonable_grounds" if by else None,
    )


def detail(
    field: str, value: str, person: str | None = "A", id_: str = ""
) -> PersonalDetail:
    """Give a personal detail; its id is its field unless told."""
    return PersonalDetail(id_ or f"d.{field}", field, value, "Amal", DAY, person)


def decision(
    code: str,
    what: str,
    audience: str = "public",
    by: tuple[str, ...] = ("Amal", "Dana"),
    on: str = DAY,
) -> HarmDecision:
    """Give a decision of the harm review, by two people unless told."""
    instead = "in safer words" if what == "generalise" else None
    return HarmDecision(f"h.{code}", code, audience, what, by, on, "weighed", instead)


def approvals(*steps: str, on: str = DAY) -> tuple[Approval, ...]:
    """Give approvals as `step person`."""
    return tuple(
        Approval(f"a{at}", step, by, on)
        for at, (step, by) in enumerate(map(str.split, steps))
    )


def known(*findings: Finding, personal: Iterable[PersonalDetail] = ()) -> Known:
    """Give a case with a count and what else is told of it."""
    return Known(
        phase="verifying",
        findings=(finding("how_many", COUNT), *findings),
        personal=tuple(personal),
    )


def disclosed(what: Known, audience: str = "public", on: date = ON) -> Disclosed:
    """Disclose to an audience; fails where that is refused."""
    got = disclose(what, audience, on)
    assert isinstance(got, Disclosed)
    return got
