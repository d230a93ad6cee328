"""The fields of a case, each filled from the claims that back it."""

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from tests.core.reading.strands_seen import case_of
from tests.spec.reading_of import reading_of


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


def test_what_no_claim_backs_is_empty() -> None:
    """Nothing stands in a case that no words say."""
    case = case_of("Amina Dorvale faces deportation.")
    assert (case.sending_state, case.destination_state) == (None, None)
    assert (case.nationality, case.onward_states) == ((), ())
    assert (case.custody_place, case.arrest_place, case.place) == (None, None, None)
    assert (case.arrest_date, case.deadline, case.return_date) == (None, None, None)
    assert (case.date, case.published) == (None, None)


def test_where_nobody_says_where_they_are_held_they_were_arrested_somewhere() -> None:
    """A case has a place, if any is told."""
    text = "Nine Malian bakers were arrested in Lomé. They face deportation to Mali."
    assert case_of(text).place == "Lomé"


def test_states_and_names_stand_once() -> None:
    """However often they are told."""
    case = case_of(
        "Togo deported Amina Dorvale, a Malian baker, and Omar Lusk to Mali. In May"
        " Amina Dorvale, a Malian, was jailed."
    )
    assert case.names == ("Amina Dorvale", "Omar Lusk")
    assert case.nationality == ("ML",)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Togo deported nine bakers to Mali on 3 May 2012.", "2012-05-03"),
        ("Togo will deport nine bakers to Mali by 9 May 2012.", "2012-05-09"),
        (
            (
                "Togo plans to deport nine bakers to Mali. On 4 February 2012 a court"
                " ruled that they may be deported."
            ),
            "2012-02-04",
        ),
        (
            (
                "Togo will deport nine bakers to Mali by 9 May 2012. On 4 February"
                " 2012 a court ruled that they may be deported."
            ),
            "2012-05-09",
        ),
    ],
)
def test_the_day_of_a_case(text: str, date: str) -> None:
    """That of the return, else the last day, else that of the ruling."""
    assert case_of(text).date == date


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
        ("Togo must not deport nine bakers to Mali.", Firmness.ASSERTED),
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


def test_a_case_names_all_claims_of_its_own() -> None:
    """Those that back a field and those that do not."""
    text = "Nine bakers faced extradition to Chad. On 3 May they were deported."
    reading = reading_of(text)
    (case,) = reading.cases
    assert case.claims == tuple(c.id for c in reading.claims if c.case == 0)
    assert () in [claim.backs for claim in reading.claims]


def test_a_case_has_the_day_of_its_report() -> None:
    """It says when all this was known."""
    reading = reading_of("Nine bakers face deportation.", published="2012-02-14")
    assert reading.cases[0].published == "2012-02-14"
