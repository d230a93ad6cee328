"""`Table`: values by their type, and keys that nobody asked for."""

from collections.abc import Callable
from datetime import date

import pytest

from holdfast.errors import BadLawError
from holdfast.law.table import Table

GIVEN: dict[str, object] = {
    "text": "a word",
    "number": 3,
    "truth": True,
    "day": date(2012, 2, 14),
    "texts": ["a", "b"],
    "lists": [["a"], ["b", "c"]],
    "table": {"inner": "x"},
    "tables": [{"inner": "x"}, {"inner": "y"}],
}


def table(**entries: object) -> Table:
    """Give a table that stands somewhere."""
    return Table(entries, "pier")


def test_every_value_is_given_by_its_type() -> None:
    """And then nothing is left."""
    found = Table(GIVEN, "pier")
    assert found.text("text") == "a word"
    assert found.number("number") == 3
    assert found.truth("truth") is True
    assert found.day("day") == date(2012, 2, 14)
    assert found.texts("texts") == ("a", "b")
    assert found.lists("lists") == (("a",), ("b", "c"))
    inner = found.maybe_table("table")
    assert inner is not None
    assert inner.text("inner") == "x"
    assert [each.text("inner") for each in found.tables("tables")] == ["x", "y"]
    found.nothing_left()


def test_what_is_left_out_has_its_stand_in() -> None:
    """Only text and a day can be asked for in earnest."""
    found = table()
    assert found.maybe("text") is None
    assert found.number("number") == 0
    assert found.truth("truth") is False
    assert found.truth("truth", default=True) is True
    assert found.maybe_day("day") is None
    for missing in (found.texts("texts"), found.lists("lists"), found.tables("x")):
        assert not missing
    assert found.maybe_table("table") is None


def test_days_are_given_by_their_keys() -> None:
    """All of them, so that nothing is left."""
    found = table(KZ=date(2012, 2, 14), UZ=date(2013, 1, 1))
    assert found.days() == {"KZ": date(2012, 2, 14), "UZ": date(2013, 1, 1)}
    found.nothing_left()


@pytest.mark.parametrize(
    ("ask", "given", "sentence"),
    [
        (Table.text, None, "is missing"),
        (Table.text, 3, "must be text"),
        (Table.maybe, 3, "must be text"),
        (Table.number, "3", "must be a whole number"),
        (Table.number, True, "must be a whole number"),
        (Table.truth, 1, "must be true or false"),
        (Table.day, None, "is missing"),
        (Table.day, "2012-02-14", "must be a date"),
        (Table.texts, "a", "must be a list of texts"),
        (Table.texts, [1], "must be a list of texts"),
        (Table.lists, "a", "must be a list of lists"),
        (Table.lists, ["a"], "must be a list of texts"),
        (Table.maybe_table, "a", "must be a table"),
        (Table.tables, "a", "must be a list of tables"),
        (Table.tables, ["a"], "must be a table"),
    ],
)
def test_a_value_of_another_type_is_refused(
    ask: Callable[[Table, str], object], given: object, sentence: str
) -> None:
    """The sentence names the place and the key."""
    with pytest.raises(BadLawError, match=f"pier: key {sentence}") as caught:
        ask(table(**({} if given is None else {"key": given})), "key")
    assert caught.value.code == "bad_key"


def test_a_key_that_nobody_reads_is_refused() -> None:
    """It would look as if it said something."""
    with pytest.raises(BadLawError, match="nobody reads") as caught:
        table(stray="x").nothing_left()
    assert caught.value.code == "unknown_key"
