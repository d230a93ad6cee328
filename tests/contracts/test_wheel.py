"""What is installed elsewhere holds everything that the program reads."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.contracts.tree import CORE, DESK, ROOT, project_files

BUILD = """import sys
from hatchling.build import build_wheel
build_wheel(sys.argv[1])
"""


def test_the_wheel_holds_the_whole_package(tmp_path: Path) -> None:
    """Words, names, pages, the mark of types, the licence; and nothing else."""
    subprocess.run(
        [sys.executable, "-c", BUILD, str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    inside = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    source = CORE.parent
    kept = {
        path
        for path in project_files()
        if path.is_relative_to(CORE) or path.is_relative_to(DESK)
    }
    assert inside == {path.relative_to(source).as_posix() for path in kept}
    assert {"holdfast/py.typed", "holdfast/showing/pages/page.css"} <= inside
    assert any(name.endswith("licenses/LICENSE") for name in ZipFile(wheel).namelist())
