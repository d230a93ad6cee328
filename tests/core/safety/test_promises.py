"""What must hold of every disclosure of every case, however it was decided."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.casefile import Approval, Consent, HarmDecision, PersonalDetail
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Disclosed
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.known import Known
from holdfast.safety.disclose import disclose
from holdfast.safety.fields import class_of
from holdfast.terms.load import terms

ON = date(2019, 3, 1)
DAY = ON.isoformat()
NEVER = frozenset(
    "broker helper safe_house vehicle source sympathetic_official message_time"
    " message_channel".split()
)
NUMBERS = frozenset(("how_many", "how_many_returned", "other_number"))
PERSONAL = tuple(
    sorted(terms("fields").keys() - terms("questions").keys() - {"other_details"})
)
STAFF = st.lists(st.sampled_from(("Amal", "Bo", "Dana")), min_size=1, max_size=3)
AUDIENCES = st.sampled_from(tuple(terms("audiences")))
OUTSIDE = st.sampled_from(("lawyer", "forum", "partner", "public"))


@st.composite
def findings(draw: st.DrawFn) -> tuple[Finding, ...]:
    """Give a finding on some questions; every value is one that no other field has."""
    found = []
    for question in terms("questions"):
        if question == "how_many" or draw(st.booleans()):
            number = Count.exactly(draw(st.integers(1, 60)))
            value = number if question in NUMBERS else f"secret {question} value"
            by = draw(st.sampled_from((None, "Amal")))
            ground = (
                (DAY, "weighed", "reasonable_grounds") if by else (None, None, None)
            )
            found.append(
                Finding(
                    id=f"f.{question}",
                    question=question,
                    values=(value,),
                    hedge=Firmness.REPORTED,
                    rests_on=(f"c.{question}",),
                    by=by,
                    on=ground[0],
                    reason=ground[1],
                    standard=ground[2],
                )
            )
    return tuple(found)


@st.composite
def personal(draw: st.DrawFn) -> tuple[PersonalDetail, ...]:
    """Give details of up to three people."""
    fields = draw(st.lists(st.sampled_from(PERSONAL), max_size=12))
    people = st.sampled_from(("A", "B", None))
    return tuple(
        PersonalDetail(
            f"d{at}", field, f"hidden {field} {at}x", "Amal", DAY, draw(people)
        )
        for at, field in enumerate(fields)
    )


@st.composite
def decisions(draw: st.DrawFn) -> tuple[HarmDecision, ...]:
    """Give decisions on any field, for any audience, by one person or more."""
    fields = draw(st.lists(st.sampled_from(tuple(terms("fields"))), max_size=20))
    return tuple(
        HarmDecision(
            id=f"h{at}",
            detail=field,
            audience=draw(AUDIENCES),
            decision=draw(st.sampled_from(("show", "generalise", "withhold"))),
            by=tuple(draw(STAFF)),
            on=DAY,
            reason="weighed",
            instead="in safer words",
        )
        for at, field in enumerate(fields)
    )


@st.composite
def cases(draw: st.DrawFn) -> Known:
    """Give a case in which anything may have been decided by anybody."""
    consents = st.builds(
        Consent,
        id=st.just("k"),
        basis=st.sampled_from(tuple(terms("consent_bases"))),
        answer=st.sampled_from(tuple(terms("consent_answers"))),
        audiences=st.lists(AUDIENCES, max_size=3).map(tuple),
        names_too=st.booleans(),
        by=STAFF.map(tuple),
        on=st.just(DAY),
        review_on=st.sampled_from((None, "2019-02-28", "2019-03-20")),
        reason=st.sampled_from((None, "held without contact")),
    )
    approved = st.builds(
        Approval,
        id=st.just("a"),
        step=st.sampled_from(tuple(terms("approvals"))),
        by=st.sampled_from(("Amal", "Dana")),
        on=st.just(DAY),
    )
    return Known(
        phase=draw(st.sampled_from(("verifying", "public"))),
        findings=draw(findings()),
        personal=draw(personal()),
        consent=tuple(draw(st.lists(consents, max_size=2))),
        harm_review=draw(decisions()),
        approvals=tuple(draw(st.lists(approved, max_size=5))),
    )


@given(cases(), OUTSIDE)
def test_what_identifies_needs_consent_for_names(case: Known, audience: str) -> None:
    """And never comes on vital interest, whatever was decided."""
    got = disclose(case, audience, ON)
    if not isinstance(got, Disclosed):
        return
    named = [d for d in got.details if class_of(d.question) == "identifying"]
    agreed = {
        answer.basis
        for answer in case.consent
        if answer.names_too
        and answer.answer == "given"
        and audience in answer.audiences
    }
    assert not named or got.basis in agreed - {"vital_interest"}


@given(cases(), OUTSIDE)
def test_those_who_help_are_never_shown(case: Known, audience: str) -> None:
    """By no consent and no decision."""
    told = repr(disclose(case, audience, ON))
    assert [field for field in NEVER if f"hidden {field} " in told] == []


@given(cases(), OUTSIDE)
def test_what_a_detail_does_not_show_is_nowhere(case: Known, audience: str) -> None:
    """Values of fields that are not disclosed stand in no other part of it."""
    got = disclose(case, audience, ON)
    shown = {d.question for d in got.details} if isinstance(got, Disclosed) else set()
    held = {d.field: d.value for d in case.personal}
    held |= {f.question: v for f in case.findings if isinstance(v := f.values[0], str)}
    hidden = [value for field, value in held.items() if field not in shown]
    told = repr(got)
    assert [value for value in hidden if value in told] == []


@given(cases(), OUTSIDE)
def test_without_a_basis_only_open_fields_leave(case: Known, audience: str) -> None:
    """Nothing here was published, so nothing internal leaves either."""
    got = disclose(case, audience, ON)
    if isinstance(got, Disclosed) and got.basis is None:
        assert {class_of(d.question) for d in got.details} <= {"open"}
        assert got.draft_only


@given(cases())
def test_the_public_is_told_nothing_sensitive_that_nobody_decided(case: Known) -> None:
    """By two people, and not by one alone."""
    got = disclose(case, "public", ON)
    if not isinstance(got, Disclosed):
        return
    by_two = {
        d.detail
        for d in case.harm_review
        if d.audience == "public" and len(set(d.by)) > 1 and d.decision != "withhold"
    }
    closed = {d.question for d in got.details if class_of(d.question) != "open"}
    assert closed <= by_two


@given(cases(), AUDIENCES)
def test_the_same_case_is_told_the_same_way_twice(case: Known, audience: str) -> None:
    """No clock, no chance."""
    assert disclose(case, audience, ON) == disclose(case, audience, ON)


@given(cases())
def test_the_team_is_shown_everything_and_may_issue_nothing(case: Known) -> None:
    """Unless the team itself decided to withhold it."""
    got = disclose(case, "team", ON)
    assert isinstance(got, Disclosed)
    assert got.draft_only
    kept = {each.why for each in got.withheld}
    assert kept <= {"decided"}
