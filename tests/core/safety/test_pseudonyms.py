"""Labels for people: made anew, not to be joined, the same twice for the same."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from holdfast.safety.pseudonyms import pseudonyms
from tests.core.safety.known_by_hand import ON, detail

TWO = (detail("age", "34", "A"), detail("age", "41", "B"), detail("sex", "female", "A"))


def test_each_person_has_one_number_of_four_digits() -> None:
    """However many details there are; what is of nobody needs none."""
    given_ = pseudonyms((*TWO, detail("route", "by the mill", None)), "forum", ON)
    assert given_.keys() == {"A", "B"}
    assert all(number.isdigit() and len(number) == 4 for number in given_.values())
    assert len(set(given_.values())) == 2


def test_numbers_differ_by_audience_and_day() -> None:
    """Two documents laid side by side tell no more than each alone."""
    made = [
        pseudonyms(TWO, audience, day)["A"]
        for audience in ("lawyer", "forum", "partner", "public")
        for day in (ON, date(2019, 3, 2))
    ]
    assert len(set(made)) == len(made)


def test_numbers_depend_on_what_nobody_outside_knows() -> None:
    """Whoever guesses the desk's labels still cannot work them out."""
    other = (detail("age", "35", "A"), *TWO[1:])
    assert pseudonyms(other, "forum", ON)["A"] != pseudonyms(TWO, "forum", ON)["A"]


def test_the_same_case_gives_the_same_numbers() -> None:
    """A document is made twice alike."""
    assert pseudonyms(TWO, "forum", ON) == pseudonyms(TWO, "forum", ON)


def test_the_team_keeps_its_own_labels() -> None:
    """Its sheet never leaves the house."""
    assert pseudonyms(TWO, "team", ON) == {"A": "A", "B": "B"}


@given(st.integers(min_value=0, max_value=400))
def test_no_two_people_share_a_number(people: int) -> None:
    """Also where four digits would meet by chance."""
    many = [detail("age", "34", f"p{at}") for at in range(people)]
    made = pseudonyms(many, "forum", ON)
    assert len(set(made.values())) == len(made) == people
