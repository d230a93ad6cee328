"""The kinds of hazard a file can hold, and which of them hold it back unread."""

from collections.abc import Iterable
from enum import StrEnum


class Hazard(StrEnum):
    """What was seen in a file; never a verdict on who sent it."""

    PROGRAM = "program"  # runs when it is opened
    SCRIPT = "script"  # runs when it is opened by what its name says
    DISGUISED = "disguised"  # the name hides what kind of file it is
    TEST_STRING = "test_string"  # the harmless string that scanners are tried with
    MACRO = "macro"  # an Office file with a program inside
    REMOTE_TEMPLATE = "remote_template"  # an Office file that fetches another
    ACTIVE_OBJECT = "active_object"  # a document that carries something to be run
    LAUNCH = "launch"  # a PDF that starts a program
    ARCHIVE = "archive"  # a ZIP with any of these inside
    CARRIED = "carried"  # a mail with any of these attached; the mail itself is read
    PDF_SCRIPT = "pdf_script"  # a PDF with a script, as forms have too
    FILES_INSIDE = "files_inside"  # a document with whole files in it
    UNSEEN = "unseen"  # locked, or packed in a way that nobody could look inside


WARNED = frozenset((Hazard.PDF_SCRIPT, Hazard.FILES_INSIDE, Hazard.UNSEEN))
"""Read all the same: reading takes the words and runs nothing. All others are held."""

HELD = "held"
HELD_WORDS = (
    "This file holds something that may do harm to whoever opens it, so it was not"
    " read. Do not open it on your machine; ask your security officer, who can release"
    " it for reading."
)


def is_held(hazards: tuple[Hazard, ...]) -> bool:
    """Say whether a file with these is kept unread until somebody releases it."""
    return not WARNED.issuperset(hazards)


def hazards_told(codes: Iterable[str]) -> tuple[Hazard, ...]:
    """Give hazards by their codes, as they are kept and sent."""
    return tuple(Hazard(each) for each in codes)
