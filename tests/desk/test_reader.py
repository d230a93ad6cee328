"""The process that reads: limited, renewed, and never the end of the desk."""

import os
import signal

import pytest

from holdfast_desk import worker
from holdfast_desk.reader.reader import Reader, ReaderError
from holdfast_desk.register.actions.reports import Item, take_in
from holdfast_desk.register.models import Report
from tests.desk.people import FIRST, Cast


def test_a_process_reads_and_is_renewed() -> None:
    """After so many reports another one takes over."""
    with Reader(reads=2) as reader:
        first = reader.read("a.txt", FIRST.encode())
        process = reader.number
        assert first[0].reading is not None
        reader.read("b.txt", b"nothing")
        assert reader.number == process
        reader.read("c.txt", b"nothing")
        assert reader.number != process


def test_a_process_that_died_is_told_and_followed_by_another() -> None:
    """Killed from outside, as the system does for want of memory."""
    with Reader() as reader:
        reader.read("a.txt", b"words")
        os.kill(reader.number or 0, signal.SIGKILL)
        with pytest.raises(ReaderError) as error:
            while True:
                reader.read("b.txt", b"words")
                os.kill(reader.number or 0, signal.SIGKILL)
        assert error.value.code == "reading_ended"
        assert reader.read("c.txt", FIRST.encode())[0].reading is not None


def test_a_reading_that_takes_too_long_is_stopped() -> None:
    """The wait is a limit, not a hope."""
    with Reader(wait_seconds=0) as reader, pytest.raises(ReaderError) as error:
        reader.read("a.txt", FIRST.encode() * 200)
    assert error.value.code == "reading_too_long"


def test_what_reads_sees_nothing_of_our_surroundings() -> None:
    """No key, no database, no home."""
    os.environ["HOLDFAST_KEY_FILE"] = "/nowhere/desk.key"
    try:
        with Reader() as reader:
            reader.read("a.txt", b"words")
            with open(f"/proc/{reader.number}/environ", "rb") as told:  # noqa: PTH123 -- of the system
                assert b"HOLDFAST" not in told.read()
    finally:
        del os.environ["HOLDFAST_KEY_FILE"]


def test_the_worker_reads_what_waits(cast: Cast) -> None:
    """And notes what it could not read."""
    for name, words in (("a.txt", FIRST.encode()), ("b.jpg", b"\xff\xd8\xff\xe0")):
        take_in(by=cast.amal, team=cast.east, item=Item(name, words, "upload"))
    with Reader() as reader:
        assert worker.read_all(reader) == 2
    states = set(Report.objects.values_list("state", flat=True))
    assert states == {Report.READ, Report.UNREAD}


def test_the_worker_notes_a_reader_that_did_not_come_back(cast: Cast) -> None:
    """The report stays, with the sentence."""
    take_in(
        by=cast.amal,
        team=cast.east,
        item=Item("a.txt", FIRST.encode() * 200, "upload"),
    )
    with Reader(wait_seconds=0) as reader:
        assert worker.read_one(reader)
    report = Report.objects.get()
    assert (report.state, report.error_code) == (Report.FAILED, "reading_too_long")


def test_the_worker_ends_when_it_is_told(cast: Cast) -> None:
    """Between two reports, never inside one."""
    asked = iter([False, False, True])
    worker.work(lambda: next(asked), nap_seconds=0)
