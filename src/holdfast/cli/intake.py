"""Paths → units: what was named at the terminal, as bytes, one at a time.

Folders are walked in the order of their names, hidden files left out, links to
folders not followed, folders of our own drafts told and not read. A mailbox is parted
into its messages here, so that memory holds one and not everything said in it.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from holdfast.errors import UnreadableFileError
from holdfast.intake.outcomes import Unit
from holdfast.reading.formats.mbox import MBOX
from holdfast.reading.formats.own import LEFT_OUT
from holdfast.reading.open import format_of, open_report

STANDARD_INPUT = "-"
DRAFTS_MARK = ".holdfast-drafts"
"""The hidden file in a folder of drafts that Holdfast wrote."""
LARGEST = 512 * 1024 * 1024
TOO_LARGE = UnreadableFileError(
    "too_large",
    "This file is larger than 512 MB; split it, or read what is in it one by one.",
)
GONE = UnreadableFileError(
    "not_found", "There is no file or folder of this name; check how it is spelled."
)
CLOSED = UnreadableFileError(
    "no_permission",
    "You may not open this; ask its owner for the right to read it.",
)
NO_FILE = UnreadableFileError(
    "no_file", "This is neither a file nor a folder; name a file, a folder or -."
)
OWN_DRAFTS = UnreadableFileError(
    LEFT_OUT,
    "Holdfast wrote the drafts in this folder itself, so they are left out: a draft is"
    " no source. Name a file of it to read that.",
)
BROKEN = UnreadableFileError(
    "cannot_open", "The system cannot read this; check the disk, or copy it and retry."
)


def units(
    paths: Iterable[str],
    standard_input: BinaryIO,
    done: Callable[[], None] = lambda: None,
) -> Iterator[Unit]:
    """Give everything that the paths name, each opened when its turn comes.

    `done` is called after each file, for a progress bar.
    """
    for name in _names(paths):
        if name == STANDARD_INPUT:
            yield from _parted(Unit(name, standard_input.read()))
        elif isinstance(name, Unit):
            yield name
        else:
            yield from _parted(_opened(name))
        done()


def count_files(paths: Iterable[str]) -> int:
    """Count what `units` would open, for a progress bar."""
    return sum(1 for _ in _names(paths))


def shown_name(path: str) -> str:
    """Give a path as text that can be printed, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "replace")


def _names(paths: Iterable[str]) -> Iterator[str | Unit]:
    """Give files by name; a folder that cannot be listed as a unit of its own."""
    for path in paths:
        if path != STANDARD_INPUT and _is_folder(path):
            yield from _walked(path)
        else:
            yield path


def _walked(folder: str) -> Iterator[str | Unit]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Unit(shown_name(folder), error=_why(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _entered(entry.path)
        elif not _is_folder(entry.path):
            yield entry.path


def _entered(folder: str) -> Iterator[str | Unit]:
    """Walk a folder met on the way; one with our own drafts is told, not read."""
    if Path(folder, DRAFTS_MARK).is_file():
        yield Unit(shown_name(folder), error=OWN_DRAFTS)
    else:
        yield from _walked(folder)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def _opened(path: str) -> Unit:
    name = shown_name(path)
    try:
        about = Path(path).stat()
        if not stat.S_ISREG(about.st_mode):
            return Unit(name, error=NO_FILE)
        if about.st_size > LARGEST:
            return Unit(name, error=TOO_LARGE)
        return Unit(name, Path(path).read_bytes())
    except OSError as error:
        return Unit(name, error=_why(error))
    except ValueError:
        return Unit(name, error=GONE)


def _parted(unit: Unit) -> Iterator[Unit]:
    """Part a mailbox into its messages; one that cannot be parted stays whole."""
    if unit.error or format_of(unit.name, unit.untrusted_bytes) is not MBOX:
        yield unit
        return
    try:
        messages = open_report(unit.name, unit.untrusted_bytes).attachments
    except UnreadableFileError as error:
        yield Unit(unit.name, unit.untrusted_bytes, error)
        return
    for message in messages:
        yield Unit(f"{unit.name}/{message.file}", message.untrusted_bytes)


def _why(error: OSError) -> UnreadableFileError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return GONE
    return CLOSED if isinstance(error, PermissionError) else BROKEN
