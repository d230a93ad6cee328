"""Installs the browser and the database that tests of the desk need, where it may.

    python -m tools.install_system

Nothing happens where they are there. Where they are not and cannot be installed, a line
says which tests will be skipped; on CI, a skip is a failure.
"""

import os
import shutil
from pathlib import Path

from tools.install_fonts import install

POSTGRES = "/usr/lib/postgresql"
WANTED = {"chromium": "the browser", "postgresql-15": "PostgreSQL"}


def lacking() -> tuple[str, ...]:
    """Give the packages that would bring what is not there."""
    there = {
        "chromium": shutil.which("chromium") is not None,
        "postgresql-15": any(Path(POSTGRES).glob("*/bin/initdb")),
    }
    return tuple(package for package in WANTED if not there[package])


def main() -> None:
    """Look for them, and bring what is missing."""
    wanted = lacking()
    apt = shutil.which("apt-get") if os.geteuid() == 0 else None
    if wanted and apt is not None:
        print(f"Installing {' '.join(wanted)} for the tests of the desk …", flush=True)
        install(apt, wanted, seconds=600)
    for package in lacking():
        told = WANTED[package]
        print(f"Without {package}, tests with {told} are skipped.")


if __name__ == "__main__":
    main()
