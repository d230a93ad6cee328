"""Paths → a case file: reports are read and gathered."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from holdfast.cases.accounts import accounts_of
from holdfast.cases.opening import keyed, open_case
from holdfast.cli.intake import units
from holdfast.cli.outcomes import outcomes
from holdfast.facts.casefile import CaseFile, UnreadReport
from holdfast.intake.outcomes import Options, Outcome, Read, Unread
from holdfast.masking.case_masks import mask_case
from holdfast.masking.masks import mask_reading, named_by
from holdfast.matching.select import select


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person says of the reports: dates by file, one for all, a language."""

    dates: Mapping[str, str] = field(default_factory=dict)
    published: str | None = None
    language: str | None = None
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class Gathered:
    """A case, and the readings it was gathered from by their key in it.

    A case that was opened from its JSON (`case_json.py`) comes without readings.
    """

    case: CaseFile
    read: Mapping[str, Read] = field(default_factory=dict)


def read_files(
    files: Iterable[str], wishes: Wishes, done: Callable[[], None]
) -> Iterator[Outcome]:
    """Read all files, each under the date that was given for it.

    Files under one date are read in one go, so that jobs can share them.
    """

    def date_of(file: str) -> str | None:
        return wishes.dates.get(file, wishes.published)

    for published, same in groupby(files, key=date_of):
        options = Options(published, wishes.language)
        yield from outcomes(
            units(list(same), sys.stdin.buffer, done), options, wishes.jobs
        )


def gathered(told: Iterable[Outcome], *, with_text: bool) -> Gathered:
    """Gather what was read into one proposed case."""
    unread: list[UnreadReport] = []
    read: dict[str, Read] = {}
    for outcome in told:
        if isinstance(outcome, Unread):
            unread.append(UnreadReport(*_told(outcome)))
        else:
            read[outcome.reading.report.id] = outcome
    by_key = keyed(each.reading for each in read.values())
    accounts = [
        account
        for key, reading in by_key.items()
        for account in accounts_of(key, reading)
    ]
    case = open_case(
        by_key, select(by_key, accounts), unread=unread, with_text=with_text
    )
    return Gathered(case, {key: read[each.report.id] for key, each in by_key.items()})


def masked_case(found: Gathered) -> Gathered:
    """Cover the names of people in the case and in all its readings."""
    # Also those of cases that were left out: their report is shown beside it.
    names = [name for each in found.read.values() for name in named_by(each)]
    return Gathered(
        mask_case(found.case, names),
        {
            key: Read(mask_reading(each.reading, names), each.notes)
            for key, each in found.read.items()
        },
    )


def _told(outcome: Unread) -> tuple[str, str | None, str, str]:
    return outcome.file, outcome.id, outcome.code, outcome.message
