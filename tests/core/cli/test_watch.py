"""What is told while reports are read: counted, and a bar only where it helps."""

from pathlib import Path

import pytest
from rich.console import Console

from holdfast.cli.watch import Watch
from holdfast.intake.outcomes import Outcome, Read, Unread
from tests.core.cli.running import files_in
from tests.core.cli.sample_readings import READING

TOLD: "tuple[Outcome, ...]" = (
    Read(READING, ("3 bytes were lost.",)),
    Unread("a\nb.png", None, "image", "Type it out."),
)


def test_outcomes_pass_and_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """What was not read is said at once, each on one line."""
    watch = Watch(told_elsewhere=False)
    assert tuple(watch.seen(iter(TOLD))) == TOLD
    assert (watch.read, watch.unread) == (1, 1)
    assert capsys.readouterr().err == (
        "in/rustam-olimov-note.txt: 3 bytes were lost.\na b.png: Type it out.\n"
    )
    watch.sum_up(Path("out/x.html"))
    assert capsys.readouterr().err == ("1 read, 1 could not be read. Open out/x.html\n")


def test_nothing_is_told_twice(capsys: pytest.CaptureFixture[str]) -> None:
    """A table on the screen tells it already."""
    watch = Watch(told_elsewhere=True)
    list(watch.seen(iter(TOLD)))
    watch.sum_up(None)
    assert capsys.readouterr().err == ""


def test_nothing_read_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder is a finding too; an opened case is none."""
    watch = Watch(told_elsewhere=True)
    watch.sum_up(Path("x"))
    watch.lead_to(Path("x"))
    assert capsys.readouterr().err == "There was no file to read.\nOpen x\n"


@pytest.mark.parametrize(
    ("is_terminal", "names", "bar"),
    [(True, ["a", "b"], True), (True, ["a"], False), (False, ["a", "b"], False)],
)
def test_a_bar_is_shown_for_several_files_on_a_terminal(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    is_terminal: bool,
    names: list[str],
    bar: bool,
) -> None:
    """Nowhere else: it would stand in files and in logs."""
    files = files_in(tmp_path, names)
    watch = Watch(told_elsewhere=False)
    watch.console = Console(stderr=True, force_terminal=is_terminal, width=60)
    with watch.progress(files, to_screen=False) as done:
        for _ in files:
            done()
    assert ("Reading" in capsys.readouterr().err) == bar
