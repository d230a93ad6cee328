"""What any reading of any text keeps, over texts built from words of the field."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.dates import HedgedDate
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.terms.load import terms
from tests.spec.invariants import BACKED, broken_invariants
from tests.spec.reading_of import reading_of

# Each stands beside any other, so that a text is about removals more often than not.
PEOPLE = (
    *("nine Malian bakers", "Amina Dorvale", "two of them", "they", "her two sons"),
    *("at least 40 refugees", "the others", "a Yemeni cook", "Omar Lusk and Mira Lusk"),
)
REMOVALS = (
    *("were deported to", "face extradition to", "Togo must not return", "sent back"),
    *("was handed over by police in Osh to", "if they are expelled from", "will be"),
    *(
        "a court suspended the deportation of",
        "pushed back",
        "were freed",
        "refoulement",
    ),
)
STATES = ("Chad", "Mali", "North Korea", "the Gambia", "Osh", "CHAD\n\n", "Togo: ")
WHEN = ("on 3 May 2011", "by 20 February", "in 2014", "31/02/2012", "last year", "٣")
SAID = (
    *("They fear torture.", "reportedly", "denied that", "said", "“No”", "held in Osh"),
    *("UNHCR was denied access.", "arrested on arrival", "and", "(", ")", ",", "."),
)
ODD = (
    *("\n", "\n\n", "\x00", "\u200f", "e\u0301", "\U0001f6a8", "𐐀", "İ", "ß", "\ue000"),
    *("العودة القسرية", "החזרה", "выдача"),
)
EAST_ASIAN = (
    "탈북자 아홉 명을 강제 북송했다.",
    "三名朝鲜人被遣返朝鲜。",
    "중국",
    "朝鲜",
)
ENGLISH = [*PEOPLE, *REMOVALS, *STATES, *WHEN, *SAID, *ODD]


def built(pieces: Sequence[str]) -> st.SearchStrategy[str]:
    """Give texts put together of some pieces."""
    glue = st.sampled_from((" ", " ", " ", "", "\n", ". "))
    chosen = st.lists(st.sampled_from(pieces), max_size=30)
    return st.builds(lambda words, between: between.join(words), chosen, glue)


BUILT = built([*ENGLISH, *EAST_ASIAN])
DEED = "Togo deported nine Malian bakers to Mali."
# A removal by itself, so that most texts have a case, and anything around it.
TOLD = st.tuples(built(ENGLISH), built(ENGLISH)).map(
    lambda around: f"{around[0]}.\n\n{DEED}\n\n{around[1]}"
)
TEXTS = st.one_of(st.text(max_size=300), BUILT, TOLD)


@given(TEXTS)
def test_every_reading_keeps_the_invariants(text: str) -> None:
    """Quotes stand at their spans, cases own their claims, claims back all fields."""
    assert broken_invariants(reading_of(text)) == []


@given(TEXTS)
def test_claims_are_in_the_order_of_the_text(text: str) -> None:
    """And are numbered in it; each quotes something."""
    claims = reading_of(text).claims
    assert [claim.span for claim in claims] == sorted(claim.span for claim in claims)
    assert [claim.id for claim in claims] == [f"c{n + 1}" for n in range(len(claims))]
    assert all(claim.quote == claim.span.of(text) != "" for claim in claims)


@given(TEXTS)
def test_every_claim_of_a_case_exists_and_none_is_orphaned(text: str) -> None:
    """Ids lead from cases to claims and back."""
    reading = reading_of(text)
    by_id = {claim.id: claim for claim in reading.claims}
    for index, case in enumerate(reading.cases):
        assert [by_id[each].case for each in case.claims] == [index] * len(case.claims)


@given(TEXTS)
def test_every_field_is_backed_by_a_claim_of_its_case(text: str) -> None:
    """Nothing stands in a case that no words say."""
    reading = reading_of(text)
    for index, case in enumerate(reading.cases):
        own = (claim for claim in reading.claims if claim.case == index)
        backed = {field for claim in own for field in claim.backs}
        assert _filled(case) <= backed


@given(TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    """Nothing depends on what was read before."""
    assert reading_of(text) == reading_of(text)


@given(TEXTS, st.sampled_from(("en", "fr", "ko", "zh", "und")))
def test_any_language_may_be_declared_of_any_text(text: str, language: str) -> None:
    """A wrong tag loses cases, and breaks nothing."""
    reading = reading_of(text, language=language)
    assert broken_invariants(reading) == []
    assert reading.report.language == language


@given(TEXTS, TEXTS)
def test_any_title_may_be_declared_of_any_text(text: str, title: str) -> None:
    """It may stand in the text or not."""
    assert broken_invariants(reading_of(text, title=title)) == []


@given(TEXTS)
def test_codes_and_dates_are_of_the_contract(text: str) -> None:
    """No word of the text slips into a field for codes."""
    for case in reading_of(text, published="2019-03-12").cases:
        assert {case.act} <= set(terms("acts")) | {None}
        assert {case.status} <= set(terms("statuses")) | {None}
        assert {*case.feared_harms} <= set(terms("harms"))
        for date in (case.date, case.deadline, case.return_date, case.arrest_date):
            assert date is None or str(HedgedDate.parse(date)) == date


@given(TOLD)
def test_a_removal_told_by_itself_is_found_among_anything(text: str) -> None:
    """What stands around it in other paragraphs does not hide that it was told."""
    assert _acts(reading_of(text)) != set()


def _filled(case: ReportedCase) -> set[str]:
    return {field for field in BACKED if getattr(case, field) not in (None, ())}


def _acts(reading: Reading) -> set[str | None]:
    return {case.act for case in reading.cases}
