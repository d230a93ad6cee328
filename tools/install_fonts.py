"""Installs the fonts that PDFs need, where this is Debian and whoever asks may.

    python -m tools.install_fonts

Nothing happens where they are there. Where they are not and cannot be installed, a line
says what will be left out; that is no failure: everything else works.
"""

import os
import shutil
import subprocess

from holdfast.publishing.fonts import fonts_for
from holdfast.publishing.pdf import missing

LANGUAGES = ("en", "ko", "zh", "fr", "es")
# Fonts are worth a minute of waiting, not more. Installing what came is never cut off.
SECONDS = 60
QUIET = ("-qq", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=15")
ENVIRONMENT = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}


def packages() -> tuple[str, ...]:
    """Give the packages that would bring the fonts which are not there."""
    gaps = (gap for language in LANGUAGES for gap in missing(fonts_for(language, "")))
    return tuple(dict.fromkeys(package for _, package in gaps))


def install(apt: str, wanted: tuple[str, ...], seconds: int = SECONDS) -> bool:
    """Fetch, with a newer list of packages if need be, and install what was fetched."""
    call = (apt, *QUIET, "install", "-y", "--no-install-recommends", *wanted)
    if not run(*call, "--download-only", seconds=seconds) and run(
        apt, *QUIET, "update"
    ):
        run(*call, "--download-only", seconds=seconds)
    return run(*call, "--no-download", seconds=None)


def run(*command: str, seconds: int | None = SECONDS) -> bool:
    """Run a command without a word; say whether it did what it should."""
    try:
        done = subprocess.run(
            command, env=ENVIRONMENT, capture_output=True, check=False, timeout=seconds
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def bring(wanted: str, apt: str | None) -> str | None:
    """Install what is wanted; where that cannot be, say what it means."""
    if apt is not None:
        print(f"Installing {wanted} for PDFs …", flush=True)
        if install(apt, tuple(wanted.split())):
            return None
    return (
        f"Without {wanted}, PDFs in Korean and Chinese are left out; all else is made."
        f" On Debian, as root: apt-get install {wanted}"
    )


def main() -> None:
    """Look for the fonts, and bring what is missing."""
    wanted = " ".join(packages())
    apt = shutil.which("apt-get") if os.geteuid() == 0 else None
    told = bring(wanted, apt) if wanted else None
    if told is not None:
        print(told)


if __name__ == "__main__":
    main()
