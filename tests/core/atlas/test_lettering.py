"""Lettering: words that cover neither each other nor a mark."""

from holdfast.atlas.lettering import Box, Sheet, across, beside, width
from holdfast.atlas.outlines import CELL
from holdfast.atlas.view import HIGH, WIDE

ROWS, COLUMNS = HIGH // CELL, WIDE // CELL
ALL_ONE = [["CN"] * COLUMNS for _ in range(ROWS)]


def test_a_label_stands_to_the_right_of_its_mark_where_it_can() -> None:
    """As one reads."""
    label = beside(Sheet(), "Tumen", 400, 300, 20)
    assert (label.anchor, label.y) == ("start", 300)
    assert label.x > 420


def test_a_label_at_the_right_edge_stands_to_the_left() -> None:
    """Nothing is cut off."""
    label = beside(Sheet(), "Tumen", WIDE - 30, 300, 20)
    assert label.anchor == "end"


def test_labels_of_towns_that_lie_close_do_not_cover_each_other() -> None:
    """Each keeps its own room."""
    sheet = Sheet()
    for x, y in ((400, 300), (420, 310), (410, 330)):
        beside(sheet, "Longjing", x, y, 20)
    for at, one in enumerate(sheet.taken):
        assert not any(one.covers(other) for other in sheet.taken[at + 1 :])


def test_a_state_is_lettered_in_its_middle() -> None:
    """Where nothing else stands."""
    label = across(Sheet(), ALL_ONE, "CN", "China")
    assert label is not None
    assert abs(label.x - WIDE / 2) <= CELL
    assert abs(label.y - HIGH / 2) <= CELL
    taken = Sheet([Box(300, 200, 700, 450)])
    moved = across(taken, ALL_ONE, "CN", "China")
    assert moved is not None
    assert not (300 < moved.x < 700 and 200 < moved.y < 450)


def test_a_state_without_room_is_not_lettered() -> None:
    """Unless it is one of the case."""
    squares = [["CN"] * COLUMNS for _ in range(ROWS)]
    squares[5][5] = "LS"
    assert across(Sheet(), squares, "LS", "Lesotho") is None
    assert across(Sheet(), squares, "LS", "Lesotho", "sent to") is not None
    assert across(Sheet(), squares, "XX", "Elsewhere", "sent to") is None


def test_chinese_and_korean_signs_are_broad() -> None:
    """They are as wide as they are high."""
    assert width("图们", 10) == 20
    assert width("ab", 10) < 12
