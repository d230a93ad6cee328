"""Told places: every answer that is a place, as exactly as it may be told."""

from unittest.mock import patch

from holdfast.atlas.told_places import states_told, told_places
from holdfast.safety.fields import Rule
from tests.core.atlas.told_by_hand import answer, of_border, overview

RULE = "holdfast.atlas.told_places.rule_for"


def test_rivals_and_denials_are_all_told() -> None:
    """None is chosen."""
    case = of_border(
        held_where=(answer("Tumen"), answer("Changchun"), answer("Yanji", denied=True)),
        arrested_where=answer("Shenyang"),
    )
    told = told_places(case)
    towns = [each.place for each in told if not each.is_state]
    assert towns == ["Tumen", "Changchun", "Yanji", "Shenyang"]
    assert [each.place for each in told if each.is_state] == ["CN", "KP"]
    assert [each.answer.denied for each in told].count(True) == 1


def test_a_place_is_looked_for_in_the_states_of_the_case() -> None:
    """Those of the way first, then where people are from."""
    case = of_border(onward_states=answer("RU"), nationality=answer("KP"))
    assert states_told(case) == ("CN", "KP", "RU")
    elsewhere = overview(held_where=answer("Tumen"))
    [told] = told_places(elsewhere)
    assert told.spot is None


def test_what_the_team_may_not_have_exactly_is_told_by_its_town() -> None:
    """The classes of fields decide, here as everywhere."""
    case = of_border(
        held_where=(answer("Tumen detention centre"), answer("No. 4 camp"))
    )
    assert [each.place for each in told_places(case)][:2] == [
        "Tumen detention centre",
        "No. 4 camp",
    ]
    with patch(RULE, return_value=Rule.DECIDED):
        assert [each.place for each in told_places(case)][:1] == ["Tumen"]
        assert "No. 4 camp" not in {each.place for each in told_places(case)}
