"""The worker: reads what waits, one after another; warns in time; upkeep."""

import signal
import time
from collections.abc import Callable
from datetime import datetime

from django.db import OperationalError, close_old_connections
from django.utils import timezone

from holdfast_desk.reader.reader import Reader, ReaderError
from holdfast_desk.register.actions.reports import (
    keep_fault,
    keep_told,
    released,
    take_next,
)
from holdfast_desk.register.actions.times import give_notices
from holdfast_desk.register.actions.upkeep import count_anew
from holdfast_desk.register.models import Report

NAP_SECONDS = 0.5
NOTICE_SECONDS = 60
UPKEEP_SECONDS = 6 * 60 * 60


def work(is_over: Callable[[], bool], nap_seconds: float = NAP_SECONDS) -> None:
    """Work until told that it is over; a database that is busy is tried again."""
    last: datetime | None = None
    kept: datetime | None = None
    with Reader() as reader:
        while not is_over():
            try:
                last = _warned(last)
                kept = counted(kept)
                if not read_one(reader):
                    time.sleep(nap_seconds)
            except OperationalError:
                close_old_connections()
                time.sleep(nap_seconds)


def read_one(reader: Reader) -> bool:
    """Read the report that has waited longest; say whether there was one."""
    report = take_next()
    if report is None:
        return False
    read_report(reader, report)
    return True


def read_all(reader: Reader) -> int:
    """Read everything that waits; give how many."""
    many = 0
    while read_one(reader):
        many += 1
    return many


def read_report(reader: Reader, report: Report) -> None:
    """Have one report read, and keep what came of it."""
    try:
        told = reader.read(
            report.file,
            bytes(report.untrusted_bytes),
            report.told_published,
            report.told_language,
            released(report),
        )
    except ReaderError as fault:
        keep_fault(report=report, code=fault.code, sentence=fault.sentence)
    else:
        keep_told(report=report, told=told)


def until_signalled() -> Callable[[], bool]:
    """Give a question that is answered with yes once the process is asked to end."""
    asked: list[int] = []
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _: asked.append(number))
    return lambda: bool(asked)


def _warned(last: datetime | None) -> datetime:
    now = timezone.now()
    if last is None or (now - last).total_seconds() >= NOTICE_SECONDS:
        give_notices(now)
        return now
    return last


def counted(last: datetime | None) -> datetime:
    """Look after the database if that is due; give when it was last done."""
    now = timezone.now()
    if last is None or (now - last).total_seconds() >= UPKEEP_SECONDS:
        count_anew()
        return now
    return last
