"""What a person is told while reports are read, on standard error."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from holdfast.cli.intake import count_files
from holdfast.intake.outcomes import Outcome, Read, Unread
from holdfast.masking.masks import mask_file
from holdfast.reading.formats.own import LEFT_OUT
from holdfast.showing.words import one_line

UNFOUND = re.compile("[\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3]")
"""Letters of the scripts in which the reader finds no names."""


class Watch:
    """Counts what was read, says what was not, and shows how far it has got."""

    def __init__(self, *, told_elsewhere: bool, mask_names: bool = False) -> None:
        """Say nothing of single reports where their view on the screen does.

        With `mask_names` the name of a file that could not be read is covered: where
        it lies is told, and what kind it is.
        """
        self.mask_names = mask_names
        self.console = Console(stderr=True, highlight=False, soft_wrap=True)
        self.told_elsewhere = told_elsewhere
        self.read = 0
        self.unread = 0

    def seen(self, told: Iterator[Outcome]) -> Iterator[Outcome]:
        """Count outcomes as they pass, and say what of them was not read.

        What Holdfast wrote itself goes no further.
        """
        left_out = 0
        for outcome in told:
            if isinstance(outcome, Unread) and outcome.code == LEFT_OUT:
                left_out += 1
                self._print(f"{outcome.file}: {outcome.message}")
                continue
            if isinstance(outcome, Unread):
                self.unread += 1
                self._say(f"{self._shown(outcome.file)}: {outcome.message}")
            else:
                self.read += 1
                self._note(outcome)
                self._warn(outcome)
            yield outcome
        if not self.read:
            # Nothing else was given, so what was asked for was not read.
            self.unread += left_out

    @contextmanager
    def progress(
        self, files: Sequence[str], *, to_screen: bool
    ) -> Iterator[Callable[[], None]]:
        """Show a bar where it disturbs nobody; give what moves it one file on."""
        clear = self.console.is_terminal and not (to_screen and Console().is_terminal)
        total = count_files(files) if clear else 0
        if total < 2:  # noqa: PLR2004 -- a bar for one file would only flicker
            yield lambda: None
            return
        columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=self.console, transient=True) as bar:
            task = bar.add_task("", total=total)
            yield lambda: bar.advance(task)

    def sum_up(self, written: Path | None) -> None:
        """Say where the results lie, and how many reports were read."""
        if not self.read + self.unread:
            self.console.print("There was no file to read.")
        elif written:
            counted = f"{self.read} read"
            if self.unread:
                counted += f", {self.unread} could not be read"
            self._print(f"{counted}. Open {written}")

    def lead_to(self, written: Path) -> None:
        """Say where the results lie, where no report had to be read for them."""
        self._print(f"Open {written}")

    def _shown(self, file: str) -> str:
        """Give the name of a file nobody could look into as it may be shown."""
        folder, slash, name = file.rpartition("/")
        return folder + slash + mask_file(name) if self.mask_names else file

    def _note(self, outcome: Read) -> None:
        for note in outcome.notes:
            self._say(f"{outcome.reading.report.file}: {note}")

    def _warn(self, outcome: Read) -> None:
        """Say that names stay where the reader finds none."""
        if self.mask_names and UNFOUND.search(outcome.reading.text):
            self._print(
                "Names in Korean and Chinese are not found and stay uncovered;"
                f" look through {outcome.reading.report.file}."
            )

    def _say(self, sentence: str) -> None:
        if not self.told_elsewhere:
            self._print(sentence)

    def _print(self, sentence: str) -> None:
        self.console.print(Text(one_line(sentence)))
