"""Cases and claims of a report: which belongs to which, what fills a field."""

from tests.core.reading.strands_seen import quotes
from tests.spec.reading_of import reading_of

TWO = (
    "On 3 May 2014 Kenya deported six Somali bakers to Somalia, where they fear"
    " torture. On 9 June 2015 Uganda deported four Rwandan poets to Rwanda. They were"
    " held in Kampala and fear execution."
)


def test_each_case_has_what_its_sentences_tell() -> None:
    """What is feared in one is not feared in the other."""
    first, second = reading_of(TWO).cases
    assert (first.role, first.destination_state, first.return_date) == (
        *("main", "SO", "2014-05-03"),
    )
    assert (second.role, second.destination_state, second.return_date) == (
        *("other", "RW", "2015-06-09"),
    )
    assert (first.feared_harms, second.feared_harms) == (("torture",), ("execution",))
    assert (first.custody_place, second.custody_place) == (None, "Kampala")


def test_claims_are_numbered_in_the_order_of_the_text() -> None:
    """From one on, each with its case."""
    claims = reading_of(TWO).claims
    assert [claim.id for claim in claims] == [f"c{n + 1}" for n in range(len(claims))]
    assert [c.span.start for c in claims] == sorted(c.span.start for c in claims)
    assert {claim.case for claim in claims} == {0, 1}


def test_nothing_is_claimed_twice() -> None:
    """The same words for the same value of the same case are one claim."""
    claims = reading_of(TWO + "\n\n" + TWO).claims
    keys = [(claim.case, claim.kind, claim.value, claim.span) for claim in claims]
    assert len(set(keys)) == len(keys)


def test_what_belongs_to_no_case_has_none() -> None:
    """The report's own number."""
    reading = reading_of(f"Index: AFR 99/013/2011\n\n{TWO}")
    (index,) = (claim for claim in reading.claims if claim.kind == "document_index")
    assert (index.quote, index.case, index.backs) == ("AFR 99/013/2011", None, ())


def test_without_a_case_nothing_is_claimed_of_people() -> None:
    """A fear by itself is nobody's."""
    reading = reading_of("Nine bakers fear torture in Mali.")
    assert (reading.cases, quotes(reading, "feared_harm")) == ((), [])
