"""A word list that is not what it should be is refused with a sentence."""

from collections.abc import Callable

import pytest

from holdfast.errors import UnknownTermError
from holdfast.reading import word_tables
from holdfast.reading.word_tables import entry_for, load_tables


@pytest.mark.parametrize(
    ("take", "value"),
    [
        (word_tables.table_of, 3),
        (word_tables.words_of, "nine"),
        (word_tables.rows_of, "nine"),
        (word_tables.rows_of, ["nine"]),
        (word_tables.pairs_of, {"dozens": [24]}),
        (word_tables.pairs_of, {"dozens": "24 to 99"}),
        (word_tables.kinds_of, {"plain": "on"}),
    ],
)
def test_a_table_of_another_shape_is_refused(
    take: Callable[[word_tables.Table, str], object], value: object
) -> None:
    """The sentence says what was expected."""
    with pytest.raises(UnknownTermError) as refused:
        take({"key": value}, "key")
    assert refused.value.code == "bad_word_list"
    assert "expected" in refused.value.sentence


def test_a_language_without_a_table_has_that_of_english() -> None:
    """`any` is no language."""
    tables = load_tables("calendar")
    assert entry_for(tables, "ko")[0] == "ko"
    assert entry_for(tables, "xx") == ("en", tables["en"])
    assert entry_for(tables, "any")[0] == "en"
