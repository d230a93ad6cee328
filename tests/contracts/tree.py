"""The files of the project, for the contracts that look at all of them."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CORE = ROOT / "src" / "holdfast"
DESK = ROOT / "src" / "holdfast_desk"
CODE = ("src", "tests", "tools", "bench")
# What is made, not kept: environments, results, what tools remember.
MADE = frozenset((".git", ".venv", ".venv-core", "build", "dist", "out", "__pycache__"))
REMEMBERED = ("_cache", ".egg-info")


@cache
def project_files() -> tuple[Path, ...]:
    """Give every file that belongs to the project, whether git knows it or not."""
    return tuple(sorted(_files()))


@cache
def python_files(*folders: str) -> tuple[Path, ...]:
    """Give the modules of some top folders, or of all that hold code."""
    chosen = folders or CODE
    return tuple(
        path
        for path in project_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in chosen
    )


def shown(path: Path) -> str:
    """Name a file as anyone in the project would."""
    return path.relative_to(ROOT).as_posix()


def _files() -> Iterator[Path]:
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [name for name in inner if not _is_made(name)]
        yield from (Path(folder) / name for name in names if name[:9] != ".coverage")


def _is_made(name: str) -> bool:
    return name in MADE or name == ".hypothesis" or name.endswith(REMEMBERED)
