"""What lint cannot say: the core opens no file, asks no clock, hides no import."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.contracts.tree import CORE, python_files, shown

# Files belong to the command line; what the core reads is its own words.
OPENERS = frozenset(("open", "read_bytes", "read_text", "write_bytes", "write_text"))
FILE_MODULES = frozenset(("glob", "os", "pathlib", "shutil", "tempfile"))
OWN_WORDS = "importlib.resources"
MAY_OPEN = ("src/holdfast/cli/", "src/holdfast/watch/")
# What loads a part of itself when it is called: commands, and what needs Django ready.
COMMANDS = (
    "src/holdfast/cli/",
    "src/holdfast_desk/main.py",
    "bench/desk.py",
    "tests/desk/crash.py",
)
REASONED = "# noqa: PLC0415 -- "
ENVIRONMENT = frozenset(("environ", "getenv"))


def core_files() -> Iterator[Path]:
    """Give the modules that think, without those that meet files."""
    for path in python_files("src"):
        if path.is_relative_to(CORE) and not shown(path).startswith(MAY_OPEN):
            yield path


def test_the_core_opens_no_files() -> None:
    """It takes bytes and gives values; only loaders of its own words read."""
    assert list(_opening()) == []


def test_imports_stand_at_the_top() -> None:
    """Where the contracts and the reader see them.

    A command may load what only it needs when it is called; its line says why.
    """
    assert list(_inner_imports()) == []


def test_the_core_does_not_ask_the_environment() -> None:
    """It has no settings; it takes arguments."""
    asked = [
        shown(path)
        for path in core_files()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ENVIRONMENT
    ]
    assert asked == []


def test_nothing_is_left_to_do_without_an_issue() -> None:
    """A promise in a comment is kept by nobody."""
    words = ("TO" + "DO", "FIX" + "ME", "X" * 3)
    found = [
        shown(path)
        for path in python_files()
        if any(f"# {word}" in path.read_text("utf-8") for word in words)
    ]
    assert found == []


def test_there_is_a_core_to_look_at() -> None:
    """Otherwise everything above would hold."""
    assert CORE / "reading" / "open.py" in set(core_files())


def _opening() -> Iterator[str]:
    """Name what opens files, unless it loads words that came with the package."""
    for path in core_files():
        text = path.read_text("utf-8")
        tree = ast.parse(text)
        if FILE_MODULES & _imported(tree):
            yield f"{shown(path)} imports what knows files"
        elif OPENERS & _called(tree) and OWN_WORDS not in text:
            yield f"{shown(path)} opens files"


def _imported(tree: ast.Module) -> set[str]:
    """Give what is imported of modules that know files; a pure path is only a name."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            pure = all(alias.name.startswith("Pure") for alias in node.names)
            found.update(() if pure else (node.module,))
    return found


def _called(tree: ast.Module) -> set[str]:
    """Give the bare `open` and the methods by which paths are read and written."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    bare = {func.id for func in calls if isinstance(func, ast.Name)} & {"open"}
    methods = {func.attr for func in calls if isinstance(func, ast.Attribute)}
    return bare | (methods - {"open"})


def _inner_imports() -> Iterator[str]:
    for path in python_files():
        lines = path.read_text("utf-8").splitlines()
        for node in ast.walk(ast.parse("\n".join(lines))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for part in ast.walk(node):
                    if not isinstance(part, ast.Import | ast.ImportFrom):
                        continue
                    if not _has_reason(path, lines[part.lineno - 1]):
                        yield f"{shown(path)}:{part.lineno} {node.name}"


def _has_reason(path: Path, line: str) -> bool:
    return shown(path).startswith(COMMANDS) and REASONED in line
