"""A finished file → every word in it, seen or hidden, for the residue check.

Rather a word too many than one too few: attributes, comments, names of parts, what was
struck out and what only programs read are all given. It is never shown to anybody.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from holdfast.errors import UnreadableFileError, UsageError
from holdfast.proofing.finished_markup import words_of_markup, words_of_xml
from holdfast.proofing.finished_pdf import printable_strings, words_of_pdf

MOST_BYTES = 64 << 20
FOLDED_LINE = re.compile(r"\r?\n[ \t]")
ESCAPED = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
ESCAPE = re.compile("|".join(map(re.escape, ESCAPED)))
MARKUP = (".xml", ".rels", ".vml", ".html", ".svg")
STYLES, KEPT = "word/styles.xml", 8
Json = str | int | float | bool | None | list["Json"] | list[tuple[str, "Json"]]


def words_of(untrusted_bytes: bytes, kind: str) -> str:
    """Give every word of a file of that kind.

    Raises `UsageError` for a kind that nobody can search: what cannot be searched
    must not leave. Raises `UnreadableFileError` for a file that cannot be opened.
    """
    reader = READERS.get(kind)
    if reader is None:
        raise UsageError(
            "kind_not_searched",
            f"Only {', '.join(READERS)} can be searched for what was withheld; add a"
            " reader for this kind in proofing/finished.py before it is published.",
        )
    return reader(untrusted_bytes)


def _text(untrusted_bytes: bytes) -> str:
    """Give text as it stands; bytes that are no UTF-8 show as what they are."""
    return untrusted_bytes.decode("utf-8-sig", "backslashreplace")


def _calendar(untrusted_bytes: bytes) -> str:
    """Give a calendar with its folded lines put together and its escapes undone."""
    whole = FOLDED_LINE.sub("", _text(untrusted_bytes))
    return ESCAPE.sub(lambda found: ESCAPED[found[0]], whole)


def _json(untrusted_bytes: bytes) -> str:
    """Give every string, number and key, a line each; of several lines, each line's."""
    text = _text(untrusted_bytes)
    try:
        found: Json = json.loads(text, object_pairs_hook=list)
    except ValueError:
        lines = text.splitlines()
        try:
            found = [json.loads(line, object_pairs_hook=list) for line in lines]
        except ValueError:
            return text
    return "\n".join(_leaves(found))


def _leaves(found: Json | tuple[str, Json]) -> Iterator[str]:
    if isinstance(found, list | tuple):
        for each in found:
            yield from _leaves(each)
    else:
        yield str(found)


def _markup(untrusted_bytes: bytes) -> str:
    return words_of_markup(_text(untrusted_bytes))


def _document(untrusted_bytes: bytes) -> str:
    """Give every part of a Word file: text, comments, changes, properties, names."""
    try:
        with ZipFile(BytesIO(untrusted_bytes)) as opened:
            parts = opened.infolist()
            if sum(part.file_size for part in parts) > MOST_BYTES:
                raise _unreadable()
            told = [_decoded(opened.comment)]
            for part in parts:
                told += [part.filename, _decoded(part.comment)]
                told.append(_part(part.filename, opened.read(part)))
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise _unreadable() from error
    return "\n".join(told)


def _part(name: str, untrusted_bytes: bytes) -> str:
    if name == STYLES:
        return _words_of_styles(untrusted_bytes)
    if name.lower().endswith(MARKUP):
        return words_of_xml(untrusted_bytes)
    return "\n".join(printable_strings(untrusted_bytes))


@lru_cache(KEPT)
def _words_of_styles(untrusted_bytes: bytes) -> str:
    """Read how a Word file looks once: nine tenths of it, alike in a whole language."""
    return words_of_xml(untrusted_bytes)


def _decoded(comment: bytes) -> str:
    return comment.decode("utf-8", "backslashreplace")


def _unreadable() -> UnreadableFileError:
    return UnreadableFileError(
        "finished_file_unreadable",
        "A finished document cannot be opened, so nobody can search it; make it again.",
    )


READERS: Mapping[str, Callable[[bytes], str]] = {
    "html": _markup,
    "txt": _text,
    "json": _json,
    "ics": _calendar,
    "feed": _markup,
    "pdf": words_of_pdf,
    "docx": _document,
}
