"""Any case file that can be built, for properties that must hold of them all."""

from hypothesis import strategies as st

from holdfast.facts.casefile import (
    Account,
    Approval,
    CaseFile,
    Consent,
    FiledClaim,
    FiledReport,
    Grading,
    HarmDecision,
    Judgement,
    LeftOut,
    UnreadReport,
)
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.matches import Compared, Match, Verdict
from holdfast.facts.values import KINDS
from tests.core.facts.test_contract import (
    CASES,
    COUNTS,
    LISTS,
    MAYBE,
    REPORTS,
    WORDS,
    claims,
)

NUMBERS = st.integers(0, 9)
POINTS = st.floats(-9, 9, allow_nan=False).map(lambda number: round(number, 2))
FIRMNESSES = st.sampled_from(Firmness)
# Every shape but the count, which has rules of its own.
SHAPES = [shape for kind, shape in KINDS.items() if kind != "people_count"]
VALUES = COUNTS | st.one_of([st.from_type(shape) for shape in SHAPES])
ANSWERS = COUNTS | WORDS
ANSWER_LISTS = st.lists(ANSWERS, min_size=1, max_size=3).map(tuple)
COMPARED = st.builds(Compared, WORDS, POINTS, POINTS, WORDS)
MATCHES = st.builds(
    Match,
    WORDS,
    NUMBERS,
    WORDS,
    NUMBERS,
    WORDS,
    st.sampled_from(Verdict),
    st.lists(COMPARED, max_size=2).map(tuple),
)
PROVISIONAL = st.builds(
    Finding,
    id=WORDS,
    question=WORDS,
    values=ANSWER_LISTS,
    hedge=FIRMNESSES,
    rests_on=LISTS,
    range=st.none() | ANSWERS,
    origins=st.none() | NUMBERS,
)
JUDGED = st.builds(
    Finding,
    id=WORDS,
    question=WORDS,
    values=ANSWER_LISTS,
    hedge=FIRMNESSES,
    rests_on=LISTS,
    standard=WORDS,
    reason=WORDS,
    by=WORDS,
    on=WORDS,
    supersedes=MAYBE,
)
JUDGEMENTS = st.builds(
    Judgement,
    *[WORDS] * 5,
    reason=MAYBE,
    value=st.none() | VALUES,
    hedge=st.none() | FIRMNESSES,
    credibility=st.none() | NUMBERS,
)


def some(items: "st.SearchStrategy[object]") -> "st.SearchStrategy[tuple[object, ...]]":
    """Give a few of something."""
    return st.lists(items, max_size=2).map(tuple)


ANY_CASE = st.builds(
    CaseFile,
    phase=WORDS,
    reports=some(st.builds(FiledReport, WORDS, REPORTS, MAYBE)),
    accounts=some(st.builds(Account, WORDS, NUMBERS, CASES, LISTS)),
    claims=some(st.builds(FiledClaim, WORDS, claims(), MAYBE)),
    unread=some(st.builds(UnreadReport, WORDS, MAYBE, WORDS, WORDS)),
    joined=some(MATCHES),
    left_out=some(
        st.builds(LeftOut, WORDS, WORDS, st.none() | NUMBERS, st.none() | MATCHES)
    ),
    judgements=some(JUDGEMENTS),
    gradings=some(st.builds(Grading, *[WORDS] * 5, MAYBE)),
    findings=some(PROVISIONAL | JUDGED),
    consent=some(
        st.builds(
            Consent,
            *[WORDS] * 3,
            LISTS,
            st.booleans(),
            LISTS,
            WORDS,
            MAYBE,
            MAYBE,
        )
    ),
    harm_review=some(st.builds(HarmDecision, *[WORDS] * 4, LISTS, WORDS, WORDS, MAYBE)),
    approvals=some(st.builds(Approval, *[WORDS] * 4, MAYBE)),
)
