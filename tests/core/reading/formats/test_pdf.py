"""PDFs: text, pages, paragraphs and joined words; scans and locks say so."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.facts.spans import Span
from holdfast.reading.formats import pdf as reader
from holdfast.reading.formats.pdf import read
from tests.samples.make_samples import pdf

WIDE = "The line that shows how wide the lines of this page are by custom."
LOCK = (
    b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"ab" * 32 + b"> /U <"
    b"" + b"cd" * 32 + b"> >> /ID [<00> <00>] "
)


def test_pages_begin_where_the_map_says() -> None:
    """At the first word of each."""
    source = read(pdf([["First page."], ["Second page."], ["Third page."]]))
    assert [source.text[start:].split()[0] for start in source.pages] == [
        "First",
        "Second",
        "Third",
    ]


def test_a_short_line_ends_its_paragraph() -> None:
    """A full one goes on, and so does one before a small letter."""
    source = read(pdf([["Held", WIDE, WIDE, "Its end.", "The next", "goes on."]]))
    assert source.text == f"Held\n\n{WIDE}\n{WIDE}\nIts end.\n\nThe next\ngoes on."


def test_a_paragraph_goes_on_overleaf() -> None:
    """The end of a page is the end of a line."""
    source = read(pdf([[WIDE], ["and so on."]]))
    assert source.text == f"{WIDE}\nand so on."


@pytest.mark.parametrize(
    ("lines", "word"),
    [(["the depor-", "tation"], "deportation"), (["in mid-", "March"], "mid-March")],
)
def test_a_parted_word_is_joined_and_leads_back(lines: list[str], word: str) -> None:
    """The hyphen stays where a capital follows."""
    source = read(pdf([lines]))
    start = source.text.index(word)
    there = source.offsets.to_original(Span(start, start + len(word)))
    assert there.of(source.original).replace("\x02", "") == word.replace("-", "")


@pytest.mark.parametrize(
    ("title", "read_as"),
    [(b"(Held)", "Held"), (b"(letter.docx)", None), (b"(Microsoft Word - a)", None)],
)
def test_a_title_that_is_a_file_name_is_none(title: bytes, read_as: str | None) -> None:
    """Programs put all kinds of things there."""
    assert read(pdf([["x"]], info=b"<< /Title %s >>" % title)).title == read_as


def test_the_day_it_was_made_is_no_day_of_publication() -> None:
    """A file's own dates say when someone saved it."""
    made = b"<< /Title (Held) /CreationDate (D:20130305100000Z) >>"
    source = read(pdf([["x"]], info=made))
    assert (source.title, source.published) == ("Held", None)


def test_a_scan_names_the_remedy() -> None:
    """No text layer, but a way to get one."""
    with pytest.raises(UnreadableFileError) as refused:
        read(pdf([b"q Q", b"q Q"]))
    assert refused.value.code == "no_text_layer"
    assert "OCR" in refused.value.sentence


def test_a_page_without_text_is_counted() -> None:
    """Where the others have some."""
    assert read(pdf([["text"], b"q Q"])).notes == (
        "1 page is without text (pictures need OCR first).",
    )


def test_a_lock_says_what_to_do() -> None:
    """The password is asked of the person, not here."""
    with pytest.raises(UnreadableFileError) as refused:
        read(pdf([["x"]], LOCK))
    assert refused.value.code == "encrypted"


def test_a_damaged_file_says_so() -> None:
    """Whatever is damaged in it."""
    with pytest.raises(UnreadableFileError) as refused:
        read(b"%PDF-1.7\nnothing follows")
    assert refused.value.code == "damaged"


def test_reading_stops_where_too_much_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """And says how many pages were left."""
    monkeypatch.setattr(reader, "OBJECTS_A_MEGABYTE", 60)
    source = read(pdf([["one"], ["two"], ["three"], ["four"]]))
    assert source.text == "one\ntwo"
    assert source.notes == ("2 pages are left unread: too much is drawn there.",)


def test_a_broken_page_is_empty() -> None:
    """The others are read."""
    broken = pdf([["one"], ["two"]]).replace(b"[5 0 R", b"[9 0 R")
    source = read(broken)
    assert source.text.strip() == "two"
    assert source.notes == ("1 page is without text (pictures need OCR first).",)
