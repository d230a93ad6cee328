"""Which decision counts for a value: on its field, its parts, or a danger it raises."""

import pytest

from holdfast.safety.danger import dangers, dangers_for
from holdfast.safety.decisions import review_for
from holdfast.safety.held import Held
from holdfast.safety.rulings import is_broken_up, ruling_on, settled
from tests.core.safety.known_by_hand import decision

PLACE = Held("held_where", ("Wick Prison",), ("c1",))
BOTH = tuple(dangers()[code] for code in ("building_or_cell", "place_of_custody"))


@pytest.mark.parametrize(
    ("made", "counts"),
    [
        ([], None),
        ([("held_where", "show")], "show"),
        ([("building_or_cell", "show")], None),
        ([("building_or_cell", "withhold")], "withhold"),
        ([("building_or_cell", "show"), ("place_of_custody", "show")], "show"),
        ([("held_where", "show"), ("place_of_custody", "generalise")], "generalise"),
        ([("place_of_custody", "show"), ("c1", "generalise")], "generalise"),
    ],
)
def test_a_danger_opens_a_value_only_with_every_other_it_raises(
    made: list[tuple[str, str]], counts: str | None
) -> None:
    """To withhold, one of them is enough."""
    review = review_for([decision(*each) for each in made], "public")
    found = ruling_on(review, PLACE, BOTH)
    assert (found.decision if found else None) == counts


def test_what_raises_no_danger_is_ruled_by_its_field_alone() -> None:
    """And by nothing where there is no decision."""
    review = review_for([decision("deadline", "withhold")], "public")
    assert ruling_on(review, Held("deadline", ("2019-03-20",), ()), ()) is not None
    assert ruling_on(review, Held("act", ("return",), ()), ()) is None


@pytest.mark.parametrize(
    ("what", "broken"), [("withhold", True), ("generalise", True), ("show", False)]
)
def test_a_combination_decided_against_is_broken_up(
    what: str,
    broken: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """For each field it is made of, and for no other."""
    review = review_for([decision("flight", what)], "public")
    assert is_broken_up(review, "route", dangers_for("public")) is broken
    assert not is_broken_up(review, "deadline", dangers_for("public"))


def test_a_note_is_settled_by_two_people_on_its_danger_or_its_field() -> None:
    """The stricter of the two."""
    place = dangers()["place_of_custody"]
    by_danger = review_for([decision("place_of_custody", "show")], "public")
    assert settled(by_danger, place, "held_where", ()) == "show"
    made = [decision("place_of_custody", "show"), decision("c1", "withhold")]
    assert (
        settled(review_for(made, "public"), place, "held_where", ["c1"]) == "withhold"
    )
    alone = [decision("held_where", "withhold", by=("Bo",))]
    assert settled(review_for(alone, "public"), place, "held_where", ()) is None
