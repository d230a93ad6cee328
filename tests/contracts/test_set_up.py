"""What is set up is what was locked, from wherever the user's own settings say."""

import re
import stat
import subprocess
import tomllib
from pathlib import Path
from typing import cast

import pytest

from holdfast.publishing.fonts import fonts_for
from holdfast.publishing.pdf import missing
from tests.contracts.tree import ROOT, project_files, shown
from tools.install_fonts import LANGUAGES, bring, packages

LOCKS = ("setup", "run", "dev", "desk", "desk-dev", "bench", "gazetteer")
PIN = re.compile(r"([a-z0-9][a-z0-9-]*)==([^ ;\\]+)(?: ;[^\\]+)? ?\\?$")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
# Where packages come from, and where this was written, is nobody's business.
ADDRESS = re.compile(
    r"(?i)index[-_]url\s*=|--(?:extra-)?index|find-links|pypi\.org|pythonhosted"
    r"|registry\.npmjs|debian\.org|localhost:\d"
)
MACHINE = re.compile(r"(?<![\w.])/(?:home|root|work|Users|opt|tmp)/[\w.-]+")
NO_TEXT = frozenset((".docx", ".ogg", ".pdf", ".png", ".ppt", ".mp4", ".zip"))
THIS = Path(__file__).name


def pins(name: str) -> dict[str, list[str]]:
    """Give what a lock pins: each package with its versions, every line understood."""
    found: dict[str, list[str]] = {}
    hashed = True
    for line in (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines():
        pin = PIN.match(line)
        if pin:
            assert hashed, f"{line} follows a requirement without a hash"
            found.setdefault(pin[1], []).append(pin[2])
        else:
            assert line.startswith("#") or HASH.fullmatch(line), line
        hashed = pin is None
    assert hashed
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    """So that nothing is installed but what was meant."""
    assert pins(name)


@pytest.mark.parametrize("name", ["dev", "desk", "desk-dev", "bench"])
def test_what_is_tested_is_what_runs(name: str) -> None:
    """A lock for developers holds the versions that users get."""
    assert pins("run").items() <= pins(name).items()


def test_every_dependency_is_locked() -> None:
    """What is declared by hand is in the lock of those who need it."""
    settings = _settings()
    project = cast("dict[str, list[str]]", settings["project"])
    groups = cast("dict[str, list[object]]", settings["dependency-groups"])
    assert _names(project["dependencies"]) <= pins("run").keys()
    for group, name in (("build", "run"), ("dev", "dev"), ("bench", "bench")):
        assert _names(groups[group]) <= pins(name).keys()


def test_every_dependency_says_where_it_is_used() -> None:
    """A library that nobody can place is one too many."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    for line in text.splitlines():
        if re.match(r'    "[a-z0-9-]+[>=]=', line):
            assert "#" in line, line


def test_no_file_tells_an_address_or_a_machine() -> None:
    """Neither a package index nor a path of somebody's computer."""
    assert [shown(path) for path in project_files() if _tells(path)] == []


def test_ci_runs_what_anyone_runs() -> None:
    """One command is the whole of it."""
    script = ROOT / ".ci" / "run"
    assert "CI=true exec make check" in script.read_text("utf-8")
    assert script.stat().st_mode & stat.S_IXUSR


def test_the_jobs_are_listed_with_what_they_do() -> None:
    """`make help` names every job that is no file."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = " ".join(re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE))
    assert phony
    told = subprocess.run(
        ["/usr/bin/env", "make", "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert set(re.findall(r"make ([\w-]+)", told)) == set(phony.split())


@pytest.mark.parametrize("job", ["demo", "desk", "test-core", "bench", "leaks"])
def test_what_makes_pdfs_looks_for_fonts_first(job: str) -> None:
    """Whoever runs one of these has them, or is told what is left out."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    (needed,) = re.findall(rf"^{job}: (.*?) ##", makefile, re.MULTILINE)
    assert needed.split()[-1] == "fonts"


def test_fonts_that_come_need_no_word(capsys: pytest.CaptureFixture[str]) -> None:
    """A program that does what it is told stands for the one that installs."""
    assert bring("fonts-nowhere", "/bin/true") is None
    assert capsys.readouterr().out == "Installing fonts-nowhere for PDFs …\n"


@pytest.mark.parametrize("apt", [None, "/bin/false", "/nowhere/apt-get"])
def test_fonts_that_do_not_come_are_told_of(apt: str | None) -> None:
    """Without leave, without a network, without such a program: one line."""
    told = bring("fonts-nowhere", apt)
    assert told is not None
    assert told.endswith("apt-get install fonts-nowhere")
    assert "Korean and Chinese" in told


def test_a_machine_with_its_fonts_is_left_alone() -> None:
    """What is missing is what the PDFs of some language need."""
    gaps = {
        package
        for language in LANGUAGES
        for _, package in missing(fonts_for(language, ""))
    }
    assert set(packages()) == gaps <= {"fonts-noto-cjk"}


def _settings() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _names(requirements: list[str] | list[object]) -> set[str]:
    """Give the names of packages; a group may also include another one."""
    texts = (each for each in requirements if isinstance(each, str))
    return {re.split(r"[>=<]", text)[0] for text in texts}


def _tells(path: Path) -> bool:
    """Look for addresses and paths in a file of text; this one names them all."""
    if path.name == THIS or path.suffix in NO_TEXT or path.name == "LICENSE":
        return False
    text = path.read_text("utf-8", "replace")
    return bool(ADDRESS.search(text) or MACHINE.search(text))
