"""Entries: each value by its type, nothing by chance, nothing left over."""

from collections.abc import Callable
from datetime import date

import pytest

from holdfast.countries.entries import Entries
from holdfast.errors import BadCountryError


def entries(**given: object) -> Entries:
    """Give a table of one sheet."""
    return Entries(given, "kz.salt")


def test_each_value_is_given_by_its_type() -> None:
    """And what was given is gone from the table."""
    table = entries(
        a="salt", c=True, d=date(2001, 5, 1), e=["x", "y"], f={"g": 1}, h=[{"i": 2}]
    )
    assert table.text("a") == "salt"
    assert table.maybe("b") is None
    assert table.truth("c") is True
    assert table.day("d") == date(2001, 5, 1)
    assert table.texts("e") == ("x", "y")
    assert table.texts("left_out") == ()
    assert table.table("f").entries == {"g": 1}
    assert [each.entries for each in table.tables("h")] == [{"i": 2}]
    assert table.tables("left_out") == ()
    table.nothing_left()


def test_tables_by_name_know_where_they_stand() -> None:
    """So that a refusal names the table."""
    [(name, inner)] = entries(READ={"what": "a page"}).by_name().items()
    assert (name, inner.at) == ("READ", "kz.salt, READ")


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda table: table.text("none"), "none is missing"),
        (lambda table: table.text("blank"), "blank is missing"),
        (lambda table: table.text("number"), "number must be text"),
        (lambda table: table.truth("none"), "none must be true or false"),
        (lambda table: table.truth("number"), "number must be true or false"),
        (lambda table: table.day("none"), "none must be a day"),
        (lambda table: table.day("blank"), "blank must be a day"),
        (lambda table: table.texts("number"), "number must be a list of texts"),
        (lambda table: table.texts("numbers"), "numbers must be a list of texts"),
        (lambda table: table.table("number"), "number must be a table"),
        (lambda table: table.table("none"), "none must be a table"),
        (lambda table: table.tables("number"), "number must be a list of tables"),
        (lambda table: table.tables("numbers"), "numbers must be a table"),
        (lambda table: table.by_name(), "blank must be a table"),
    ],
)
def test_what_is_missing_or_of_another_type_is_refused(
    ask: Callable[[Entries], object], sentence: str
) -> None:
    """With where it stands and what it must be."""
    with pytest.raises(BadCountryError) as caught:
        ask(entries(blank=" ", number=1, numbers=[1]))
    assert caught.value.code == "bad_key"
    assert caught.value.sentence == f"kz.salt: {sentence}."


def test_a_key_that_nobody_reads_is_refused() -> None:
    """A misspelt key would else be a rule that does not hold."""
    with pytest.raises(BadCountryError, match=r"nobody reads \['stray'\]") as caught:
        entries(stray=1).nothing_left()
    assert caught.value.code == "unknown_key"
