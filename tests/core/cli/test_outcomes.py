"""Outcomes: what was read and what was not, in order, with one job or several."""

import os
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from holdfast.cli import outcomes as module
from holdfast.cli.intake import CLOSED, TOO_LARGE
from holdfast.cli.outcomes import ENDED, outcomes
from holdfast.intake.outcomes import Options, Outcome, Read, Unit, Unread, outcomes_of
from tests.core.cli.running import BAD, ROOT

PLAIN = Options()
MAIL = ROOT / "tests" / "samples" / "email" / "report.eml"


def units_of(*texts: str) -> list[Unit]:
    """Give a unit for each text."""
    return [Unit(f"{number}.txt", text.encode()) for number, text in enumerate(texts)]


def names(told: "list[Outcome]") -> list[str]:
    """Give the files that outcomes are of."""
    return [
        each.file if isinstance(each, Unread) else each.reading.report.file
        for each in told
    ]


@pytest.mark.usefixtures("reader_by_hand")
def test_what_came_inside_is_a_report_of_its_own() -> None:
    """A mail, its attached text, its attached picture that nobody can read yet."""
    told = list(outcomes_of(Unit("m.eml", MAIL.read_bytes()), PLAIN))
    assert names(told) == ["m.eml", "m.eml/port.txt", "m.eml/note.png"]
    assert [isinstance(each, Read) for each in told] == [True, True, False]


def test_a_unit_that_could_not_be_opened_is_told_with_its_hash() -> None:
    """Where there are bytes there is a hash; where there are none, none."""
    bare, hashed = (
        list(outcomes_of(Unit("a", bytes_, TOO_LARGE), PLAIN)) for bytes_ in (b"", b"x")
    )
    assert bare == [Unread("a", None, "too_large", TOO_LARGE.sentence)]
    assert isinstance(hashed[0], Unread)
    assert (hashed[0].id or "").startswith("sha256:2d711642b726")


@pytest.mark.usefixtures("reader_by_hand")
def test_a_fault_of_ours_is_told_without_a_word_of_the_report() -> None:
    """The kind of error, not its message."""
    [told] = outcomes(units_of(f"{BAD} Rustam Olimov"), PLAIN)
    assert isinstance(told, Unread)
    assert (told.code, "RuntimeError" in told.message) == ("reader_failed", True)
    assert "Olimov" not in told.message


def test_several_jobs_give_what_one_gives() -> None:
    """In the same order, whatever is done first."""
    units = units_of(*(f"{number} people were deported." for number in range(12, 40)))
    alone = list(outcomes(units, PLAIN))
    assert names(alone) == [unit.name for unit in units]
    assert list(outcomes(units, PLAIN, jobs=2)) == alone


def test_a_process_that_dies_takes_no_other_report_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is tried once more by itself, and then told."""
    monkeypatch.setattr(module, "_listed", _die)
    [told] = outcomes(units_of("x"), PLAIN, jobs=2)
    assert isinstance(told, Unread)
    assert (told.code, told.message) == (ENDED.code, ENDED.sentence)


def test_new_processes_take_over_from_dead_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pool that broke refuses work; another is made."""
    made: list[_Pool] = []

    def pool_of(_: int) -> _Pool:
        made.append(_Pool(is_broken=not made))
        return made[-1]

    monkeypatch.setattr(module, "_pool", pool_of)
    units = units_of("a", "b")
    assert names(list(outcomes(units, PLAIN, jobs=2))) == ["0.txt", "1.txt"]
    assert [pool.was_shut for pool in made] == [True, True]


def _die(_: Unit, __: Options) -> "list[Outcome]":
    os._exit(9)


class _Pool:
    """Stands for a pool of processes; a broken one refuses everything."""

    def __init__(self, *, is_broken: bool) -> None:
        self.is_broken = is_broken
        self.was_shut = False

    def submit(self, _: object, unit: Unit, __: Options) -> "Future[list[Outcome]]":
        """Refuse, or give a result at once."""
        if self.is_broken:
            raise BrokenProcessPool
        done: Future[list[Outcome]] = Future()
        done.set_result([Unread(unit.name, None, "x", "x")])
        return done

    def shutdown(self, *, cancel_futures: bool) -> None:
        """Note that it was ended."""
        self.was_shut = cancel_futures


def test_the_options_reach_the_reader(tmp_path: Path) -> None:
    """Date and language."""
    path = tmp_path / "a.txt"
    path.write_text("Nine people were deported.", "utf-8")
    unit = Unit(str(path), path.read_bytes())
    [told] = outcomes([unit], Options("2031-03", "fr"))
    assert isinstance(told, Read)
    assert told.reading.report.published == "2031-03"
    assert told.reading.report.language == "fr"


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_could_not_be_opened_is_told_alike_by_several_jobs(jobs: int) -> None:
    """An error finds its way to another process and back."""
    [told] = outcomes([Unit("a", error=CLOSED)], PLAIN, jobs=jobs)
    assert told == Unread("a", None, "no_permission", CLOSED.sentence)
