"""One word list at a time: what is understood, what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from holdfast.errors import UnknownTermError
from holdfast.terms import load

WORD = 'definition = "d"\n[labels]\nen = "a word"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give an empty folder of word lists, and forget it afterwards."""
    (tmp_path / "retired.toml").write_text("", "utf-8")
    monkeypatch.setattr(load, "HERE", tmp_path)
    for cached in (load.terms, load._retired):  # noqa: SLF001 (caches to be emptied)
        cached.cache_clear()
    yield tmp_path
    for cached in (load.terms, load._retired):  # noqa: SLF001
        cached.cache_clear()


def write(folder: Path, name: str, content: str) -> None:
    """Write one list, or one word of a list that is a folder."""
    path = folder / f"{name}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, "utf-8")


def test_terms_come_in_the_order_of_the_file(folder: Path) -> None:
    """Order can carry meaning, so it is kept."""
    write(
        folder,
        "things",
        '[z]\ndefinition="d"\nlabels={en="Z"}\n[a]\ndefinition="d"\nlabels={en="A"}',
    )
    assert list(load.terms("things")) == ["z", "a"]


def test_a_term_keeps_all_that_its_table_says(folder: Path) -> None:
    """Every key has its field."""
    write(
        folder,
        "things",
        '[a]\ndefinition="d"\nlabels={en="A", ko="가"}\ncues={en=["x", "y"]}\n'
        'source="s"\ntouches=["life"]\nrank=3\ngroup="g"\nstates=["CN"]',
    )
    assert load.terms("things")["a"] == load.Term(
        code="a",
        definition="d",
        labels={"en": "A", "ko": "가"},
        cues={"en": ("x", "y")},
        source="s",
        touches=("life",),
        rank=3,
        group="g",
        states=("CN",),
    )


def test_a_folder_is_a_list_with_one_file_a_word(folder: Path) -> None:
    """The code stands in the file and in its name."""
    write(folder, "things/b_word", 'code = "b_word"\n' + WORD)
    write(folder, "things/a_word", 'code = "a_word"\n' + WORD)
    assert list(load.terms("things")) == ["a_word", "b_word"]


def test_a_code_unlike_its_file_is_refused(folder: Path) -> None:
    """A copied file that kept its old code would hide a word."""
    write(folder, "things/a_word", 'code = "another"\n' + WORD)
    with pytest.raises(UnknownTermError, match="must be a_word"):
        load.terms("things")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('[a]\nlabels={en="A"}', "bad_term"),
        ('[a]\ndefinition="d"', "bad_term"),
        ('[a]\ndefinition="d"\nlabels={en="A"}\nlabel="A"', "bad_term"),
        ('[a]\ndefinition="d"\nlabels={ko="가"}', "no_label"),
        ('[a]\ndefinition="d"\nlabels="A"', "bad_term"),
        ('[a]\ndefinition="d"\nlabels={en="A"}\ntouches="life"', "bad_term"),
    ],
)
def test_what_nobody_reads_is_refused(folder: Path, content: str, code: str) -> None:
    """A slip in a list is told at once."""
    write(folder, "things", content)
    with pytest.raises(UnknownTermError) as caught:
        load.terms("things")
    assert caught.value.code == code


def test_a_list_that_does_not_exist_is_refused(folder: Path) -> None:
    """The sentence names the list that was asked for."""
    with pytest.raises(UnknownTermError, match="no word list nothing"):
        load.terms("nothing")
    assert list(folder.iterdir()) == [folder / "retired.toml"]


def test_a_retired_code_is_refused(folder: Path) -> None:
    """A code never comes back with another meaning."""
    write(folder, "retired", f"[a]\n{WORD.replace('[labels]', '[a.labels]')}")
    write(folder, "things", '[a]\ndefinition="d"\nlabels={en="A"}')
    with pytest.raises(UnknownTermError) as caught:
        load.terms("things")
    assert caught.value.code == "retired_term"


def test_label_falls_back_to_english(folder: Path) -> None:
    """A word without a label in a language is still shown."""
    write(folder, "things", '[a]\ndefinition="d"\nlabels={en="A", ko="가"}')
    assert load.label("things", "a", "ko") == "가"
    assert load.label("things", "a", "fr") == "A"
    assert load.label("things", "a") == "A"


def test_terms_cannot_be_changed(folder: Path) -> None:
    """The lists are shared by everyone who reads them."""
    write(folder, "things", '[a]\ndefinition="d"\nlabels={en="A"}')
    with pytest.raises(TypeError):
        load.terms("things")["b"] = load.terms("things")["a"]  # type: ignore[index]
