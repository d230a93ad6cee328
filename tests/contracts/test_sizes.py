"""Functions and files stay small, and every module says what one finds in it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import quantiles

import pytest

from tests.contracts.tree import CODE, CORE, python_files, shown

LONGEST_FUNCTION, LONGEST_FILE = 60, 400
NINE_IN_TEN_FUNCTIONS, NINE_IN_TEN_FILES = 25, 200
# Drawers: names that say nothing about what is inside.
FORBIDDEN = frozenset(
    "base common data handler helpers internals lib manager misc service utils".split()
)
# Written by Django, and read by nobody from end to end.
MIGRATIONS = "migrations"
# Django looks for a database engine under this name and no other.
GIVEN_NAMES = frozenset(("src/holdfast_desk/sqlcipher/base.py",))
ENDS = (".", "!", "?", ":", "…")


@cache
def tree_of(path: Path) -> ast.Module:
    """Parse a module once for all tests here."""
    return ast.parse(path.read_text("utf-8"))


def lengths(*folders: str) -> dict[str, int]:
    """Give how many lines each function takes, from `def` to its end."""
    return {
        f"{shown(path)}:{node.lineno} {node.name}": (node.end_lineno or 0)
        - node.lineno
        + 1
        for path in python_files(*folders)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def file_lengths(*folders: str) -> dict[str, int]:
    """Give how many lines each module has."""
    return {
        shown(path): len(path.read_text("utf-8").splitlines())
        for path in python_files(*folders)
        if path.parent.name != MIGRATIONS
    }


def over(limit: int, found: dict[str, int]) -> dict[str, int]:
    """Keep what is longer than the limit."""
    return {name: length for name, length in found.items() if length > limit}


def test_there_is_something_to_measure() -> None:
    """Otherwise every limit would be kept."""
    assert len(lengths("src")) > 500
    assert all(file_lengths(folder) for folder in CODE)


def test_no_function_is_too_long_to_read_at_once() -> None:
    """Sixty lines is a screen."""
    assert over(LONGEST_FUNCTION, lengths()) == {}


@pytest.mark.parametrize("folder", CODE)
def test_nine_functions_in_ten_are_small(folder: str) -> None:
    """Beauty is in the ninetieth percentile, not in the median."""
    assert quantiles(lengths(folder).values(), n=10)[-1] <= NINE_IN_TEN_FUNCTIONS


def test_no_file_is_one_that_everyone_edits() -> None:
    """Split it where two ideas meet."""
    assert over(LONGEST_FILE, file_lengths()) == {}


def test_nine_files_in_ten_are_short() -> None:
    """Of the program itself; a table of cases may be longer."""
    assert quantiles(file_lengths("src").values(), n=10)[-1] <= NINE_IN_TEN_FILES


def test_nothing_is_called_a_drawer() -> None:
    """Name a module or folder for what is inside."""
    named = {
        part
        for path in python_files()
        if shown(path) not in GIVEN_NAMES
        for part in Path(shown(path)).parts
    }
    assert {Path(part).stem for part in named} & FORBIDDEN == set()


def test_every_module_says_what_one_finds_in_it() -> None:
    """In the first line, as a sentence."""
    assert list(_without_a_first_sentence()) == []


def test_packages_hold_a_docstring_and_nothing_else() -> None:
    """Callers import the module; a package that imports itself breaks one day."""
    for path in CORE.rglob("__init__.py"):
        rest = tree_of(path).body[1:]
        assert all(_is_allowed(path, node) for node in rest), shown(path)


def _is_allowed(path: Path, node: ast.stmt) -> bool:
    """Allow the version, and the one visible table of formats."""
    if path.parent == CORE:
        return isinstance(node, ast.Assign)
    return path.parent.name == "formats"


def _without_a_first_sentence() -> Iterator[str]:
    for path in python_files():
        told = ast.get_docstring(tree_of(path)) or ""
        if not told.split("\n\n")[0].rstrip().endswith(ENDS):
            yield shown(path)
