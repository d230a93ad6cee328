"""The documents are kept true: what they name exists, and what exists they name."""

import ast
import re
from itertools import count
from pathlib import Path

import pytest
import typer

from holdfast import __version__
from holdfast.cli.main import app
from tests.contracts.tree import CORE, ROOT, project_files, shown
from tools.write_reference import FOLDER, NOTE, pages, stale_pages

AT_THE_ROOT = ("README", "GLOSSARY", "CONTRIBUTING", "SECURITY", "CHANGELOG")
DOCUMENTS = tuple(
    path
    for path in project_files()
    if path.suffix == ".md" and shown(path).startswith(("docs/", "tests/spec/"))
) + tuple(ROOT / f"{name}.md" for name in AT_THE_ROOT)
DECISIONS = tuple(sorted((ROOT / "docs" / "decisions").glob("*.md")))
LINK = re.compile(r"\[[^\]]+\]\((?!https?:|#)([^)#]+)")
PATH = re.compile(r"`((?:src|docs|tests|tools|bench|examples|requirements)/[^`*… ]*)`")
JOB = re.compile(r"(?<![\w-])make ([a-z-]+)(?=[`\s]|$)")
COMMAND = re.compile(r"holdfast ([a-z]+)\b")
# Named in worked examples of something new.
INVENTED = ("child_recruitment", "odt", "vi.toml", "vietnamese", "kampala")
NOUNS = (
    "spans counts dates date_points hedges claims readings casefile findings matches"
    " situation legal"
)


def text_of(path: Path) -> str:
    """Read a document."""
    return path.read_text("utf-8")


def heads_of_glossary() -> list[str]:
    """Give the first column of its tables."""
    return re.findall(r"^\| (.*?) \|", text_of(ROOT / "GLOSSARY.md"), re.MULTILINE)


def jobs() -> set[str]:
    """Give the jobs of the Makefile."""
    makefile = text_of(ROOT / "Makefile")
    phony = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    return set(" ".join(phony).split())


def test_the_reference_is_current() -> None:
    """`make reference` writes it."""
    assert stale_pages() == []


def test_no_page_of_the_reference_is_left_over() -> None:
    """A page that is no longer generated would be current for ever."""
    marked = {path.name for path in FOLDER.glob("*.md") if NOTE in text_of(path)}
    assert marked == {name for name, text in pages().items() if NOTE in text}


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_link_leads_somewhere(path: Path) -> None:
    """Links inside the project only; the others need a network."""
    for link in LINK.findall(text_of(path)):
        assert (path.parent / link).exists(), link


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_path_exists(path: Path) -> None:
    """What moved is mended where it is told of."""
    for told in PATH.findall(text_of(path)):
        if not any(word in told for word in INVENTED):
            assert (ROOT / told).exists(), told


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_job_and_command_exists(path: Path) -> None:
    """A reader who types what is written there must not be told no."""
    text = text_of(path)
    commands = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    shown_commands = re.findall(r"^    .*$|`holdfast [^`]*`", text, re.MULTILINE)
    for line in shown_commands:
        assert set(COMMAND.findall(line)) <= commands, line
    told = re.findall(r"^ {4}make [a-z]+|`make [^`]*`", text, re.MULTILINE)
    for line in told:
        assert set(JOB.findall(line)) <= jobs(), line


def test_every_job_is_told_of() -> None:
    """In the readme or in how to contribute."""
    told = text_of(ROOT / "README.md") + text_of(ROOT / "CONTRIBUTING.md")
    assert {job for job in jobs() if f"make {job}" not in told} == set()


def test_every_noun_stands_in_the_glossary() -> None:
    """The frozen values that every package speaks, each with one meaning."""
    heads = " ".join(heads_of_glossary())
    nouns = {
        node.name
        for module in NOUNS.split()
        for node in ast.parse(text_of(CORE / "facts" / f"{module}.py")).body
        if isinstance(node, ast.ClassDef)
    }
    assert {noun for noun in nouns if not re.search(rf"\b{noun}\b", heads)} == set()


def test_every_word_of_the_glossary_has_one_meaning() -> None:
    """None stands there twice."""
    words = [word for head in heads_of_glossary() for word in head.split(", ")]
    known = [word for word in words if word not in ("word", "---")]
    assert sorted(known) == sorted(set(known))


def test_every_room_is_on_the_map() -> None:
    """A package that the architecture does not name has no place in it."""
    told = text_of(ROOT / "docs" / "architecture.md")
    rooms = {path.parent.name for path in CORE.glob("*/__init__.py")}
    assert {room for room in rooms if f"`{room}`" not in told} == set()
    assert {f"`tests/{path.name}/`" for path in _test_folders()} <= set(
        re.findall(r"`tests/\w+/`", told)
    )


def test_decisions_are_numbered_and_complete() -> None:
    """One page each: what was the matter, what was decided, what follows."""
    for number, path in zip(count(1), DECISIONS, strict=False):
        text = text_of(path)
        assert path.name.startswith(f"{number:04}-"), path.name
        assert text.startswith(f"# {number}. "), path.name
        assert re.search(r"^Status: \w+", text, re.MULTILINE), path.name
        parts = re.findall(r"^## (\w+)$", text, re.MULTILINE)
        assert parts == ["Context", "Decision", "Consequences"], path.name


def test_the_changelog_begins_with_this_version() -> None:
    """What is not told there has not changed for anyone."""
    latest = re.search(r"^## ([\d.]+)", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert latest
    assert latest[1] == __version__


def test_others_are_named_for_what_we_took() -> None:
    """Names of towns and States come from people who ask to be named."""
    told = text_of(ROOT / "README.md")
    notice = text_of(CORE / "reading" / "gazetteer" / "NOTICE.md")
    for words in ("GeoNames", "creativecommons.org/licenses/by/4.0", "CLDR"):
        assert words in told
        assert words in notice
    assert "UNICODE LICENSE V3" in notice
    atlas = text_of(CORE / "atlas" / "NOTICE.md")
    assert "creativecommons.org/licenses/by/4.0" in atlas
    for words in ("GeoNames", "Natural Earth"):
        assert words in told
        assert words in atlas


def _test_folders() -> list[Path]:
    kept = (path for path in (ROOT / "tests").iterdir() if path.is_dir())
    return [path for path in kept if not path.name.startswith(("_", "."))]
