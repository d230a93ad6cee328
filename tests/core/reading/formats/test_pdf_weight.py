"""What a PDF would unfold into is found out before it is opened."""

import zlib
from base64 import a85encode

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.pdf_streams import Streams
from holdfast.reading.formats.pdf_weight import refuse_heavy
from tests.fuzz.hostile_files import forms_in_forms, packed_page
from tests.samples.make_samples import pdf, written

MOST = 1000
CODE = b"BT (Held) Tj ET"


def refused(untrusted_bytes: bytes) -> bool:
    """Say whether a PDF is refused as too heavy."""
    try:
        refuse_heavy(untrusted_bytes)
    except UnreadableFileError as error:
        return error.code == "too_large"
    return False


def test_an_honest_file_is_let_through() -> None:
    """Text, and a form or two."""
    assert not refused(pdf([["Held"]] * 9))
    assert not refused(forms_in_forms(2000))
    assert not refused(packed_page(1000, b"(a)Tj "))


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_a_page_that_unpacks_without_end_is_refused(layers: int) -> None:
    """However often it was packed."""
    assert refused(packed_page(200_000, b"(a)Tj ", layers))


def test_forms_that_multiply_are_refused() -> None:
    """Nine times ten of them in one another."""
    assert refused(forms_in_forms(9000))


def test_forms_are_found_behind_dictionaries_and_in_packed_objects() -> None:
    """Where the names of forms stand is up to whoever writes the file."""
    drawn = b" /X Do" * 60
    form = b"<< /Subtype /Form /Length %d /Resources %%d 0 R >>\nstream\n%s\nendstream"
    forms = [form % (len(drawn), drawn) % (20 + number) for number in range(9)]
    behind = [b"<< /XObject << /X %d 0 R >> >>" % (3 + number) for number in range(9)]
    filler = [b"<< >>"] * 9
    plain = [b"<< /Type /Catalog >>", *forms, *filler, *behind]
    assert refused(written(plain))
    head = b" ".join(b"%d %d" % (20 + n, n * 40) for n in range(9)) + b" "
    packed = zlib.compress(head + b"".join(each.ljust(40) for each in behind))
    holder = b"<< /Type /ObjStm /N 9 /First %d /Filter /FlateDecode >>\nstream\n%s\n"
    inside = [b"<< >>", *forms, holder % (len(head), packed) + b"endstream"]
    assert refused(written(inside))
    assert not refused(written([b"<< >>", *forms]))


def test_a_form_that_draws_itself_is_drawn_once() -> None:
    """The library stops there too."""
    form = b"<< /Subtype /Form /X 1 0 R >>\nstream\n /X Do /X Do\nendstream"
    assert not refused(written([form]))


def test_forms_too_deep_are_refused() -> None:
    """Even where each draws only one."""
    form = b"<< /Subtype /Form /X %d 0 R >>\nstream\n /X Do\nendstream"
    assert refused(written([form % (2 + number) for number in range(60)]))


def test_a_heavy_form_drawn_often_is_refused() -> None:
    """Each is drawn anew, wherever it was drawn before."""
    heavy = b"BT " + b"(Held) Tj " * 9000 + b"ET"
    form = b"<< /Subtype /Form >>\nstream\n%s\nendstream" % heavy
    page = b"<< /Contents 3 0 R /Resources << /XObject << /X 1 0 R >> >> >>"
    code = b"<< >>\nstream\n%s\nendstream"
    assert not refused(written([form, page, code % (b" /X Do" * 9)]))
    assert refused(written([form, page, code % (b" /X Do" * 900)]))


def test_a_page_of_too_many_pieces_is_refused() -> None:
    """The same piece a thousand times over."""
    pieces = b"/Contents [%s]" % (b"4 0 R " * 1000)
    assert refused(written([b"<< /Type /Page %s >>" % pieces]))


@pytest.mark.parametrize(
    ("filters", "packed"),
    [
        (b"", CODE),
        (b"/FlateDecode", zlib.compress(CODE)),
        (b"/Fl /Fl", zlib.compress(zlib.compress(CODE))),
        (b"/ASCII85Decode /FlateDecode", a85encode(zlib.compress(CODE)) + b"~>"),
        (b"/ASCIIHexDecode", CODE.hex().encode() + b">"),
    ],
)
def test_a_stream_is_unpacked_through_its_filters(
    filters: bytes, packed: bytes
) -> None:
    """In the order in which they stand."""
    streams = Streams(packed + b"endstream rest")
    assert streams.unpacked(0, filters, MOST) == CODE


@pytest.mark.parametrize(
    ("filters", "packed", "unpacked"),
    [
        (b"/FlateDecode", b"not packed", b""),
        (b"/FlateDecode", zlib.compress(CODE * 9)[:-9], None),
        (b"/ASCIIHexDecode", b"no hex>", b""),
        (b"", b"never ends", b"never ends"),
    ],
)
def test_a_damaged_stream_ends_where_it_is(
    filters: bytes, packed: bytes, unpacked: bytes | None
) -> None:
    """What came out of it until then counts."""
    found = Streams(packed).unpacked(0, filters, MOST)
    assert found == unpacked if unpacked is not None else found.startswith(b"BT")


def test_all_streams_together_have_a_limit() -> None:
    """One stretch of bytes that many objects claim is counted each time."""
    streams = Streams(b"x" * MOST + b"endstream")
    streams.left = MOST + 1
    assert len(streams.unpacked(0, b"", MOST * 2)) == MOST
    with pytest.raises(UnreadableFileError):
        streams.unpacked(0, b"", MOST * 2)
    with pytest.raises(UnreadableFileError):
        streams.unpacked(0, b"/Fl " * 9, MOST)
