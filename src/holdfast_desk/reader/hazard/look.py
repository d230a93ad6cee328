"""Bytes → hazards: the name, the first bytes, and what is inside, within limits."""

from holdfast_desk.reader.hazard.archives import ZIP, Budget, hazards_in_zip
from holdfast_desk.reader.hazard.hazards import Hazard
from holdfast_desk.reader.hazard.names import hazards_of_name
from holdfast_desk.reader.hazard.pdf import hazards_in_pdf, is_pdf
from holdfast_desk.reader.hazard.programs import hazards_of_bytes

HEAD = 2048
PAGE = (b"<!doctype html", b"<html", b"<?xml", b"<!--")
BLANK = b"\xef\xbb\xbf\xff\xfe \t\r\n\0"


def look_at(name: str, untrusted_bytes: bytes) -> tuple[Hazard, ...]:
    """Give what a file may do to whoever opens it, each once, in one order.

    A saved web page with scripts is no hazard: the desk shows its words, never itself.
    What lies inside a mail is not looked at here: it is a file of its own.
    """
    found = set(_of_one(name, untrusted_bytes))
    if untrusted_bytes.startswith(ZIP):
        found |= set(hazards_in_zip(untrusted_bytes, _of_one, Budget()))
    return tuple(each for each in Hazard if each in found)


def _of_one(name: str, untrusted_bytes: bytes) -> frozenset[Hazard]:
    """Look at a file by itself, and not at what is packed in it."""
    is_page = untrusted_bytes[:HEAD].lstrip(BLANK).lower().startswith(PAGE)
    found = {
        *hazards_of_name(name, is_page=is_page),
        *hazards_of_bytes(untrusted_bytes),
    }
    if is_pdf(untrusted_bytes):
        found.update(hazards_in_pdf(untrusted_bytes))
    return frozenset(found)
