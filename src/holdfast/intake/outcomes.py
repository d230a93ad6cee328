"""Unit → outcomes: each report in it read, or a sentence that says why it was not."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from holdfast.errors import HoldfastError, UnreadableFileError
from holdfast.facts.leaves import JsonObject
from holdfast.facts.readings import Reading
from holdfast.intake.faults import fault_of
from holdfast.reading.open import Look, Opened, open_all
from holdfast.reading.read import read


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing to read: its name as it is shown, and its bytes or why not."""

    name: str
    untrusted_bytes: bytes = b""
    error: UnreadableFileError | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What the person says of the reports: their date and their language."""

    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A report that was read, what of it could not be, and who sent it.

    The sender is never shown; it is there to be covered.
    """

    reading: Reading
    notes: tuple[str, ...] = ()
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A report that could not be read; `id` is None where no byte was seen."""

    file: str
    id: str | None
    code: str
    message: str


Outcome = Read | Unread


def outcomes_of(
    unit: Unit, options: Options, look: Look | None = None
) -> Iterator[Outcome]:
    """Read a unit and whatever came inside it, each as a report of its own.

    `look` is shown the bytes of each first, and may hold it back.
    """
    if unit.error:
        yield unread(unit.name, id_of(unit), unit.error)
        return
    for opened in open_all(unit.name, unit.untrusted_bytes, look=look):
        yield _outcome(opened, options)


def _outcome(opened: Opened, options: Options) -> Outcome:
    if opened.source is None:
        return unread(opened.name, opened.id, opened.error)
    try:
        reading = read(
            opened.source,
            name=opened.name,
            id=opened.id,
            published=options.published,
            language=options.language,
        )
    except Exception as error:  # noqa: BLE001 -- one odd report must not end a run
        return unread(opened.name, opened.id, error)
    return Read(reading, opened.source.notes, opened.sender)


def id_of(unit: Unit) -> str | None:
    """Give the id of the report in a unit; None where no byte was seen."""
    whole = unit.untrusted_bytes
    return f"sha256:{sha256(whole).hexdigest()}" if whole else None


def unread(file: str, id_: str | None, error: Exception | None) -> Unread:
    """Give what is told of a report that could not be read."""
    if isinstance(error, HoldfastError):
        return Unread(file, id_, error.code, error.sentence)
    return Unread(
        file,
        id_,
        "reader_failed",
        f"Holdfast stumbled over this report ({fault_of(error)}); it is a fault of"
        " ours. Keep the report, and tell us this line and what kind of file it is.",
    )


def unread_to_json(outcome: Unread) -> JsonObject:
    """Give what is known of a report that could not be read."""
    return {
        "report": {"id": outcome.id, "file": outcome.file},
        "error": {"code": outcome.code, "message": outcome.message},
    }
