"""What a ZIP or an Office file holds: by its list of parts, and their first bytes."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from holdfast_desk.reader.hazard.hazards import Hazard

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
MOST_PARTS, MOST_DEPTH = 5_000, 3
LARGEST_PART, MOST_IN_ALL = 8 << 20, 64 << 20
"""How much of a part is looked at, and of all of them together."""
IS_LOCKED = 1
FOLDER = "/"
OFFICE = "[content_types].xml"
MACRO_PARTS = re.compile(r"(?:vbaproject\.bin$|^xl/macrosheets/|^basic/|^scripts/)")
OBJECT_PARTS = re.compile(r"(?:/activex/|/embeddings/oleobject)")
TEMPLATE_PART = "word/_rels/settings.xml.rels"
TEMPLATE = re.compile(
    rb"<[^>]*(?:attachedTemplate[^>]*TargetMode\s*=\s*[\"']External"
    rb"|TargetMode\s*=\s*[\"']External[^>]*attachedTemplate)"
)
MACRO_TYPE = b"macroenabled"
Look = Callable[[str, bytes], frozenset[Hazard]]


class Budget:
    """How much may still be unpacked, in bytes and in parts."""

    def __init__(self) -> None:
        """Begin with all of it."""
        self.bytes_left, self.parts_left = MOST_IN_ALL, MOST_PARTS

    def part(self, archive: ZipFile, about: ZipInfo) -> bytes | None:
        """Unpack the beginning of a part; None where it cannot be looked at."""
        self.parts_left -= 1
        if self.parts_left < 0 or self.bytes_left <= 0 or about.flag_bits & IS_LOCKED:
            return None
        try:
            with archive.open(about) as member:
                told = member.read(min(LARGEST_PART, self.bytes_left))
        except Exception:  # noqa: BLE001 -- damaged in whichever way: nobody looked
            return None
        self.bytes_left -= len(told)
        return told


def hazards_in_zip(
    untrusted_bytes: bytes, look: Look, budget: Budget, depth: int = 0
) -> Iterator[Hazard]:
    """Give what a ZIP holds; `look` tells the hazards of a part by itself."""
    try:
        archive = ZipFile(BytesIO(untrusted_bytes))
    except Exception:  # noqa: BLE001 -- damaged in whichever way: nobody can look
        yield Hazard.UNSEEN
        return
    with archive:
        parts = archive.infolist()
        is_office = any(each.filename.lower() == OFFICE for each in parts)
        for about in parts:
            if about.filename.endswith(FOLDER):
                continue
            told = budget.part(archive, about)
            name = about.filename.lower()
            yield from _office(name, told or b"")
            found = look(about.filename, told or b"")
            if told is None:
                yield Hazard.UNSEEN
            elif told.startswith(ZIP):
                found |= _nested(told, look, budget, depth)
            yield from _as_seen_from_outside(found, is_office=is_office)


def _nested(told: bytes, look: Look, budget: Budget, depth: int) -> frozenset[Hazard]:
    if depth >= MOST_DEPTH:
        return frozenset((Hazard.UNSEEN,))
    return frozenset(hazards_in_zip(told, look, budget, depth + 1))


def _office(name: str, told: bytes) -> Iterator[Hazard]:
    """Give what a part of an Office file tells by its name, and three by content."""
    if MACRO_PARTS.search(name) or (name == OFFICE and MACRO_TYPE in told.lower()):
        yield Hazard.MACRO
    if OBJECT_PARTS.search(f"/{name}"):
        yield Hazard.FILES_INSIDE
    if name == TEMPLATE_PART and TEMPLATE.search(told):
        yield Hazard.REMOTE_TEMPLATE


def _as_seen_from_outside(
    found: frozenset[Hazard], *, is_office: bool
) -> Iterator[Hazard]:
    """Call what a part holds by what that makes of the whole."""
    if Hazard.UNSEEN in found:
        yield Hazard.UNSEEN
    rest = found - {Hazard.UNSEEN}
    if rest:
        yield Hazard.ACTIVE_OBJECT if is_office else Hazard.ARCHIVE
