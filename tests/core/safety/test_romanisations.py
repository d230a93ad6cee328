"""The tables of scripts and of what is looked for: whole, and of the shape read."""

import pytest

from holdfast.errors import UnknownTermError
from holdfast.safety.romanisations import (
    choices,
    han,
    letters,
    names_in,
    rules,
    sentence,
    words,
)
from holdfast.safety.secrets_marks import reasons_not_looked_for
from holdfast.terms.load import terms


def test_every_field_of_a_case_is_looked_for_in_some_way() -> None:
    """A new field must be put on the list, or it would be searched as plain words."""
    kinds = set(names_in("searching")) - {"never"}
    listed = {field for kind in kinds for field in words("searching", kind)}
    listed |= set(reasons_not_looked_for())
    not_asked = {"unjudged"}
    assert set(terms("fields")) | set(terms("questions")) <= listed | not_asked


def test_korean_syllables_have_all_their_parts() -> None:
    """Nineteen that begin, twenty-one vowels, twenty-eight that end."""
    sizes = [len(choices("hangul", part)) for part in ("leads", "vowels", "tails")]
    assert sizes == [19, 21, 28]


def test_characters_know_their_readings() -> None:
    """From Unicode's own tables, in both scripts of Chinese."""
    assert han()["张"].pinyin == ("zhang",)
    assert han()["張"].hangul == ("장",)
    assert han()["张"].forms == ("張",)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: words("hangul"),
        lambda: sentence("hangul", "leads"),
        lambda: choices("hangul"),
        lambda: rules("hangul", "leads"),
        lambda: letters("hangul", "leads"),
        lambda: letters("nowhere", "at all"),
        lambda: names_in("months"),
    ],
)
def test_a_table_of_another_shape_is_refused(wrong: object) -> None:
    """The sentence names the files."""
    assert callable(wrong)
    with pytest.raises(UnknownTermError) as refused:
        wrong()
    assert refused.value.code == "bad_romanisation"
