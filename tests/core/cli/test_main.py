"""The command line as a whole: its manual, its exit statuses, its one-line faults."""

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from holdfast import __version__
from holdfast.cli.main import app
from holdfast.errors import BadCaseError, UsageError
from holdfast.intake.faults import fault_of
from tests.core.cli.running import EXAMPLES, ROOT, run, run_alone
from tests.core.cli.sample_readings import NAME

COMMANDS = ("read", "case", "law", "brief", "publish", "review", "check")


def test_the_manual_tells_what_a_person_needs() -> None:
    """What it is, how it is used, how it ends, what is safe."""
    told = run("--help").stdout
    for heading in (
        "EXAMPLES",
        "EXIT STATUS",
        "FILES AND SAFETY",
        "ENVIRONMENT",
        "SHELL COMPLETION",
    ):
        assert f"\n  {heading}\n" in told
    for command in COMMANDS:
        assert f"holdfast {command} " in told
    assert max(map(len, told.splitlines())) <= 80
    assert "..." not in told.partition("Commands:")[2]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_page_of_its_own(command: str) -> None:
    """With a sentence and an example."""
    told = run(command, "-h").stdout
    assert f"Usage: holdfast {command}" in told
    assert "EXAMPLES" in told
    assert run(command, "--help").exit_code == 0


def test_without_a_command_the_manual_is_shown() -> None:
    """Nobody is left alone with a prompt."""
    result = run()
    assert "EXAMPLES" in result.output
    assert result.exit_code == 2


def test_the_version_is_told() -> None:
    """For whoever reports a fault."""
    assert run("--version").stdout == f"holdfast {__version__}\n"


def test_an_unknown_command_is_refused() -> None:
    """With where to look."""
    result = run("reed", "x")
    assert result.exit_code == 2
    assert "No such command 'reed'" in result.stderr


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (UsageError("x", "Say where."), 2, "holdfast: Say where.\n"),
        (BadCaseError("x", "At phase: no."), 1, "holdfast: At phase: no.\n"),
        (
            OSError(28, "No space left on device"),
            1,
            "holdfast: No space left on device; nothing more was written.\n",
        ),
        (OSError(), 1, "holdfast: The system failed; nothing more was written.\n"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, sentence: str
) -> None:
    """On standard error, with the status the manual gives."""
    _fail_with(monkeypatch, error)
    result = run("check", "a.json")
    assert (result.exit_code, result.stdout, result.stderr) == (status, "", sentence)


def test_a_fault_of_ours_tells_its_place_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No traceback: it could hold a name."""
    _fail_with(monkeypatch, ValueError(NAME))
    result = run("check", "a.json")
    assert result.exit_code == 70
    assert "this is a fault of ours (ValueError at test_main.py:" in result.stderr
    assert NAME not in result.output
    assert "Traceback" not in result.output


def test_a_reader_that_has_gone_is_told_by_the_status_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody is left to read a sentence."""
    _fail_with(monkeypatch, BrokenPipeError())
    result = run("check", "a.json")
    assert (result.exit_code, result.output) == (141, "")


def test_a_fault_without_a_trace_is_told_by_its_kind() -> None:
    """One that came from another process."""
    assert fault_of(ValueError(NAME)) == "ValueError"


def _fail_with(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Let a command meet an error."""

    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr("holdfast.cli.check_case.read_json", fail)


def test_it_runs_as_its_own_process() -> None:
    """Exit status 0, 1 and 2, as a shell sees them."""
    assert run_alone("read", str(EXAMPLES)).returncode == 0
    assert run_alone("read", "no-such-file").returncode == 1
    assert run_alone("read").returncode == 2


def test_whoever_stops_listening_is_not_shouted_at() -> None:
    """`holdfast read … | head -1` ends without a word."""
    script = f'"{sys.executable}" -m holdfast read --format json --with-text'
    many = f'"{EXAMPLES}" ' * 40
    command = f"{script} {many} | head -c 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["/bin/bash", "-c", command],
        env={"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    assert done.stdout.endswith(b"141\n")


@pytest.mark.parametrize(
    ("shell", "answer"),
    [("bash", b"case"), ("zsh", b"case"), ("fish", b"case")],
)
def test_shells_can_complete_commands(shell: str, answer: bytes) -> None:
    """What Tab would be answered."""
    typed = {
        "COMP_WORDS": "holdfast ca",
        "COMP_CWORD": "1",
        "_TYPER_COMPLETE_ARGS": "holdfast ca",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_HOLDFAST_COMPLETE": f"complete_{shell}",
    }
    assert answer in run_alone(environment=typed).stdout


def test_colours_can_be_switched_off(tmp_path: Path) -> None:
    """NO_COLOR is kept, as everywhere."""
    path = tmp_path / "a.txt"
    path.write_text("Nine people were deported from Kazakhstan.", "utf-8")
    wishes = {"NO_COLOR": "1", "FORCE_COLOR": "1", "TERM": "xterm"}
    shown = run_alone("read", str(path), environment=wishes).stdout
    assert b"33m" not in shown


def test_the_command_is_made_of_these() -> None:
    """A new command needs its line here and in the manual."""
    group = typer.main.get_command(app)
    assert tuple(getattr(group, "commands", ())) == COMMANDS
