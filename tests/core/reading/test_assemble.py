"""Cases and claims of a report: which belongs to which, what fills a field."""

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from tests.core.reading.strands_seen import case_of, quotes
from tests.spec.reading_of import reading_of

TWO = (
    "On 3 May 2014 Kenya deported six Somali bakers to Somalia, where they fear"
    " torture. On 9 June 2015 Uganda deported four Rwandan poets to Rwanda. They were"
    " held in Kampala and fear execution."
)
LAW = "International law prohibits the return of any person to a risk of torture."


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


@pytest.mark.parametrize(
    "rule",
    [
        LAW,
        "Under international law, States are required not to return people to torture.",
        "Returnees to Chad often face torture.",
    ],
)
def test_a_rule_tells_no_fear_of_these_people(rule: str) -> None:
    """Nor does what often happens to others."""
    text = "Malta deported two Chadian cooks to Chad. "
    assert case_of(text + "They risk torture.").feared_harms == ("torture",)
    assert case_of(text + rule).feared_harms == ()


def test_a_case_is_filled_from_its_claims() -> None:
    """Each field by the first claim that backs it."""
    case = case_of(
        "Nine Malian bakers face deportation from Togo to Mali by 20 February 2012."
        " They were arrested in Lomé on 8 February 2012 and are held in Sokodé."
    )
    assert (case.sending_state, case.destination_state) == ("TG", "ML")
    assert (case.nationality, case.count) == (("ML",), Count.exactly(9))
    assert (case.arrest_place, case.arrest_date) == ("Lomé", "2012-02-08")
    assert (case.custody_place, case.place) == ("Sokodé", "Sokodé")
    assert (case.deadline, case.date) == ("2012-02-20", "2012-02-20")


def test_a_day_of_return_comes_before_a_deadline() -> None:
    """Once it is over, the last day is of no matter."""
    case = case_of("Togo deported nine bakers to Mali on 3 May 2012.")
    assert (case.return_date, case.deadline, case.date) == (
        *("2012-05-03", None, "2012-05-03"),
    )


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Togo deported nine bakers to Mali.", Firmness.ASSERTED),
        ("Togo reportedly deported nine bakers to Mali.", Firmness.REPORTED),
        ("Togo denied that it had deported nine bakers to Mali.", Firmness.DENIED),
        (
            "Togo reportedly plans to deport nine bakers. It must not deport them.",
            Firmness.REPORTED,
        ),
        (
            "According to reports, Togo will deport a baker. Togo must not deport him.",
            Firmness.REPORTED,
        ),
    ],
)
def test_how_firmly_the_act_is_told(text: str, hedge: Firmness) -> None:
    """A demand says nothing of what will be done, where a report stands beside it."""
    assert case_of(text).hedge is hedge


def test_codes_stand_once_in_the_order_of_the_alphabet() -> None:
    """However often and in whatever order the text tells them."""
    case = case_of(
        "Togo deported nine bakers to Mali. They fear torture and execution."
        " There they may be tortured."
    )
    assert case.feared_harms == ("execution", "torture")


def test_what_belongs_to_no_case_has_none() -> None:
    """The report's own number."""
    reading = reading_of(f"Index: AFR 99/013/2011\n\n{TWO}")
    (index,) = (claim for claim in reading.claims if claim.kind == "document_index")
    assert (index.quote, index.case, index.backs) == ("AFR 99/013/2011", None, ())


def test_without_a_case_nothing_is_claimed_of_people() -> None:
    """A fear by itself is nobody's."""
    reading = reading_of("Nine bakers fear torture in Mali.")
    assert (reading.cases, quotes(reading, "feared_harm")) == ((), [])
