"""How much a PDF will unfold into, found out before it is opened.

A PDF of one kilobyte can draw a form that draws ten forms that draw ten
forms, or hold a stream that unpacks to a gigabyte; the library that reads it
cannot be stopped once it has begun. This walks over the packed streams with
hard limits and weighs the forms without drawing anything.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from holdfast.reading.formats.pdf_streams import Streams, too_heavy

OBJECT = re.compile(rb"(?<!\d)(\d{1,8})\s{1,9}\d{1,5}\s{1,9}obj\b")
STREAM = re.compile(rb"\bstream\r?\n")
REFERENCE = re.compile(rb"(?<!\d)(\d{1,8})\s{1,9}\d{1,5}\s{1,9}R\b")
UPWARD = re.compile(rb"/(?:Parent|P|Prev|Pg)\s{1,9}\d{1,8}\s{1,9}\d{1,5}\s{1,9}R\b")
DRAWS = re.compile(rb"\sDo\b")
FORM = re.compile(rb"/Subtype\s*/Form\b")
NOT_DRAWN = re.compile(
    rb"/Subtype\s*/(?:Image|XML)\b|/Type\s*/(?:EmbeddedFile|ObjStm|XRef)\b"
)
FONT = re.compile(rb"/Length1\b|/CIDFontType0C\b|/OpenType\b|/Type1C\b")
CONTENTS = re.compile(rb"/Contents\s*(?:\[([^\]]*)\]|(\d{1,8}\s{1,9}\d{1,5}\s{1,9}R))")
OBJECT_STREAM = re.compile(rb"/Type\s*/ObjStm\b")
FIRST = re.compile(rb"/First\s{0,9}(\d{1,9})")
SHOWN = re.compile(rb"\(([^()]*)\)|<([0-9A-Fa-f\s]*)>")
# What people and programs write stays far below these. A weight is about one
# character on a page; pdfium takes up to 400 bytes for each, and about two
# seconds for as many as are allowed.
MOST_CONTENT, MOST_FONT, MOST_PIECES = 16 << 20, 64 << 20, 500
A_STRING, BYTES_OF_DRAWING = 4, 8
MOST_WEIGHT, DEEPEST = 2_500_000, 30
DICTIONARY = 100_000


@dataclass(frozen=True, slots=True)
class Weighed:
    """An object: what it refers to, how often it draws others, its own weight."""

    refers: tuple[int, ...]
    draws: int = 0
    weight: int = 1
    is_form: bool = False
    is_stream: bool = False


Objects = dict[int, Weighed]
Contents = list[list[int]]


def refuse_heavy(untrusted_bytes: bytes) -> None:
    """Raise `UnreadableFileError` for a PDF that would unfold without end."""
    streams = Streams(untrusted_bytes)
    entries = list(_written(untrusted_bytes))
    contents = _contents(untrusted_bytes)
    objects: Objects = {}
    for _, written, start in entries:
        if start is not None and OBJECT_STREAM.search(written):
            unpacked = streams.unpacked(start, written, MOST_CONTENT)
            objects.update(_packed_objects(unpacked, written))
            contents += _contents(unpacked)
    shown = {number for pieces in contents for number in pieces}
    for number, written, start in entries:
        most = _most(written, is_content=number in shown)
        if start is None or not most:
            objects[number] = Weighed(_refers(written), is_stream=start is not None)
        else:
            unpacked = streams.unpacked(start, written, most)
            objects[number] = _weighed(written, unpacked, most)
    _refuse_drawn(objects, contents)


def _contents(untrusted_bytes: bytes) -> Contents:
    """Give the numbers of the streams that each page is drawn from."""
    found: Contents = []
    for many, one in CONTENTS.findall(untrusted_bytes):
        found.append([int(number) for number in REFERENCE.findall(many or one)])
        if len(found[-1]) > MOST_PIECES:
            raise too_heavy()
    return found


def _written(untrusted_bytes: bytes) -> Iterator[tuple[int, bytes, int | None]]:
    """Give each object's number, its dictionary, and where its stream begins."""
    openings = OBJECT.finditer(untrusted_bytes)
    last = next(openings, None)
    while last is not None:
        following = next(openings, None)
        end = following.start() if following else len(untrusted_bytes)
        yield _object(untrusted_bytes, last, end)
        last = following


def _object(
    untrusted_bytes: bytes, opening: re.Match[bytes], end: int
) -> tuple[int, bytes, int | None]:
    end = min(end, opening.end() + DICTIONARY)
    stream = STREAM.search(untrusted_bytes, opening.end(), end)
    written = untrusted_bytes[opening.end() : stream.start() if stream else end]
    return int(opening[1]), written, stream.end() if stream else None


def _refers(written: bytes) -> tuple[int, ...]:
    below = UPWARD.sub(b"", written)
    return tuple(int(number) for number in REFERENCE.findall(below))


def _most(written: bytes, *, is_content: bool) -> int:
    """Give how much a stream may unpack to; none of it for what is not drawn."""
    if is_content:
        return MOST_CONTENT
    if NOT_DRAWN.search(written):
        return 0
    return MOST_FONT if FONT.search(written) else MOST_CONTENT


def _weighed(written: bytes, unpacked: bytes, most: int) -> Weighed:
    """Weigh a stream by what it shows, as if all of it were a page's code."""
    strings = SHOWN.findall(unpacked) if most == MOST_CONTENT else []
    letters = sum(len(plain) + len(digits) // 2 for plain, digits in strings)
    weight = letters + A_STRING * len(strings) + len(unpacked) // BYTES_OF_DRAWING
    if most == MOST_CONTENT and weight > MOST_WEIGHT:
        raise too_heavy()
    return Weighed(
        refers=_refers(written),
        draws=len(DRAWS.findall(unpacked)),
        weight=weight,
        is_form=FORM.search(written) is not None,
        is_stream=True,
    )


def _packed_objects(unpacked: bytes, written: bytes) -> Iterator[tuple[int, Weighed]]:
    """Give the objects an object stream holds: numbers first, then each."""
    first = FIRST.search(written)
    at = int(first[1]) if first else 0
    heads = [int(word) for word in unpacked[:at].split() if word.isdigit()]
    numbers, places = heads[::2], heads[1::2]
    for number, start, end in zip(numbers, places, [*places[1:], None], strict=False):
        body = unpacked[at + start : None if end is None else at + end]
        yield number, Weighed(_refers(body[:DICTIONARY]))


def _refuse_drawn(objects: Objects, contents: Contents) -> None:
    """Refuse pages and forms that come to more than can be drawn."""
    known: dict[int, int] = {}
    forms = [number for number, weighed in objects.items() if weighed.is_form]
    heaviest = max((_drawn(form, objects, known, 0) for form in forms), default=1)
    for pieces in contents:
        shown = [objects[number] for number in pieces if number in objects]
        own = sum(weighed.weight for weighed in shown)
        drawn = sum(weighed.draws for weighed in shown) * heaviest
        # The heaviest form may not be the one drawn: only gross excess counts.
        if own > MOST_WEIGHT or drawn > MOST_WEIGHT * 4:
            raise too_heavy()


def _drawn(number: int, objects: Objects, known: dict[int, int], depth: int) -> int:
    """Give at most how much a form draws, itself included."""
    if number in known:
        return known[number]
    if depth > DEEPEST:
        raise too_heavy()
    form = objects[number]
    known[number] = form.weight
    inner = _forms(form.refers, objects) if form.draws else ()
    below = [_drawn(each, objects, known, depth + 1) for each in inner]
    known[number] = form.weight + form.draws * max(below, default=1)
    if known[number] > MOST_WEIGHT:
        raise too_heavy()
    return known[number]


def _forms(refers: Iterable[int], objects: Objects) -> frozenset[int]:
    """Give the forms among these, also behind dictionaries of their own."""
    found: set[int] = set()
    seen: set[int] = set()
    waiting = list(refers)
    while waiting:
        number = waiting.pop()
        weighed = objects.get(number)
        if weighed is None or number in seen:
            continue
        seen.add(number)
        if weighed.is_form:
            found.add(number)
        elif not weighed.is_stream:
            waiting.extend(weighed.refers)
    return frozenset(found)
