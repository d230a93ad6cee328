"""Which package may import which: the contracts of `pyproject.toml` are kept."""

import subprocess
import tomllib
from pathlib import Path
from sysconfig import get_path
from typing import cast

from tests.contracts.tree import CORE, ROOT

LINTER = Path(get_path("scripts")) / "lint-imports"


def test_every_contract_is_kept() -> None:
    """What breaks one, and how, stands in the message."""
    done = subprocess.run(
        [LINTER, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_no_contract_lets_anything_through() -> None:
    """An ignored import is a broken contract with a nicer name."""
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    assert "ignore_imports" not in settings
    assert "unmatched_ignore" not in settings


def test_every_room_has_its_layer() -> None:
    """The linter asks for it; this says which file to edit."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = cast("list[dict[str, object]]", _contracts(settings))
    layers = " ".join(cast("list[str]", contracts[0]["layers"]))
    named = set(layers.replace("(", " ").replace(")", " ").replace("|", " ").split())
    rooms = {path.parent.name for path in CORE.glob("*/__init__.py")}
    assert rooms <= named, "Give the new package a layer in pyproject.toml."


def _contracts(settings: dict[str, dict[str, dict[str, object]]]) -> object:
    return settings["tool"]["importlinter"]["contracts"]
