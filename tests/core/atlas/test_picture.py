"""The picture of a case's places: marks at towns, words, and no line between."""

from holdfast.atlas.picture import Ink, Picture, picture_of
from holdfast.atlas.told_places import told_places
from holdfast.cases.overview import Overview
from holdfast.facts.hedges import Firmness
from tests.core.atlas.told_by_hand import answer, of_border, overview

FIRM = Firmness.ASSERTED


def drawn(case: Overview) -> Picture:
    """Give the picture of a case that has one."""
    picture = picture_of(told_places(case))
    assert picture is not None
    return picture


def test_rivals_are_both_drawn_each_as_firmly_as_it_is_said() -> None:
    """Filled, hollow, crossed out: told by the shape, not by a colour."""
    held = (
        answer("Tumen", FIRM),
        answer("Changchun", Firmness.BELIEVED),
        answer("Hunchun", Firmness.DENIED, denied=True),
    )
    picture = drawn(of_border(held_where=held, arrested_where=answer("Shenyang")))
    assert [each.ink for each in picture.marks] == [
        Ink.FILLED,
        Ink.HOLLOW,
        Ink.CROSSED,
        Ink.HOLLOW,
    ]
    assert picture.marks[-1].question == "arrested_where"
    towns = {each.words for each in picture.towns}
    assert towns == {"Tumen", "Changchun", "Hunchun", "Shenyang"}


def test_a_prison_is_drawn_at_its_town_and_not_named() -> None:
    """Two places of custody in one town are one mark."""
    held = (answer("Tumen detention centre"), answer("Tumen No. 2 prison"))
    picture = drawn(of_border(held_where=held))
    [mark] = picture.marks
    assert mark.is_rough
    assert [each.words for each in picture.towns] == ["Tumen"]
    with_town = (*held, answer("Tumen", FIRM))
    [mark] = drawn(of_border(held_where=with_town)).marks
    assert (mark.is_rough, mark.ink) == (False, Ink.FILLED)


def test_marks_of_towns_that_lie_close_stand_apart() -> None:
    """Tumen and Onsong are a river apart, Yanji and Longjing a hill."""
    towns = ("Tumen", "Onsong", "Yanji", "Longjing", "Hunchun")
    picture = drawn(of_border(held_where=tuple(map(answer, towns))))
    places = [(each.x, each.y) for each in picture.marks]
    for at, (x, y) in enumerate(places):
        assert all(
            abs(x - other_x) + abs(y - other_y) >= 30
            for other_x, other_y in places[at + 1 :]
        )


def test_states_of_the_case_say_what_they_are_to_it() -> None:
    """Those around them are named and no more."""
    picture = drawn(of_border(held_where=answer("Tumen")))
    under = {each.words: each.under for each in picture.states}
    assert under["China"] == "sent by"
    assert under["North Korea"] == "sent to"
    assert under.get("Russia", "") == ""


def test_a_denied_state_is_none_of_the_case() -> None:
    """It is in the table, with the denial."""
    denied = overview(
        sending_state=answer("CN"),
        destination_state=answer("KP", Firmness.DENIED, denied=True),
        held_where=answer("Tumen"),
    )
    assert {each.words: each.under for each in drawn(denied).states}[
        "North Korea"
    ] == ""


def test_without_a_town_the_states_are_shown() -> None:
    """And without either, nothing."""
    picture = drawn(
        overview(sending_state=answer("KE"), destination_state=answer("SS"))
    )
    assert picture.marks == ()
    assert {"Kenya", "South Sudan"} <= {each.words for each in picture.states}
    assert picture_of(told_places(overview(held_where=answer("the hills")))) is None


def test_the_same_places_give_the_same_picture_at_once() -> None:
    """It is drawn once for all who look at it."""
    case = of_border(held_where=answer("Tumen"))
    assert drawn(case) is drawn(case)


def test_a_long_name_is_cut_short() -> None:
    """Names of towns come from reports; the picture has an edge."""
    picture = drawn(overview(sending_state=answer("TH"), held_where=answer("Bangkok")))
    assert all(len(each.words) <= 24 for each in picture.towns)
