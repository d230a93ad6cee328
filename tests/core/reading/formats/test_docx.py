"""Word documents: the text as it stands today, within limits."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats import docx as reader
from holdfast.reading.formats.docx import read
from tests.fuzz.hostile_files import deep_elements, entities, many_elements, zip_bomb
from tests.samples.make_samples import docx, zipped

TEXT = "<w:r><w:t>{}</w:t></w:r>"
HELD = f"<w:p>{TEXT.format('Held')}</w:p>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (HELD * 2, "Held\n\nHeld"),
        (f"<w:p/>{HELD}<w:p> </w:p>", "Held"),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "a\tb"),
        ("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "a\nb"),
        ("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p>", "a-b"),
        (f"<w:p><w:ins>{TEXT.format('in')}</w:ins></w:p>", "in"),
        (f"<w:p>{TEXT.format('a')}<w:del>{TEXT.format('out')}</w:del></w:p>", "a"),
        (f"<w:p>{TEXT.format('a')}<w:moveFrom>{HELD}</w:moveFrom></w:p>", "a"),
        (f"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>{HELD}", "Held"),
        (f"<w:p>{TEXT.format('a')}<w:pict>{HELD}</w:pict></w:p>", "Held\n\na"),
        (f"<w:p><w:r>stray</w:r></w:p><w:br/>{HELD}", "Held"),
        ("<w:p><w:r><w:t>송환 𠮷 &amp; e\u0301</w:t></w:r></w:p>", "송환 𠮷 & e\u0301"),
    ],
)
def test_a_body_reads_as_it_stands(body: str, text: str) -> None:
    """Insertions kept, deletions left out, each paragraph apart."""
    assert read(docx(body)).text == text


def test_deletions_are_told() -> None:
    """That something was left out is said, what it was is not."""
    source = read(docx(f"{HELD}<w:p><w:del>{TEXT.format('out')}</w:del></w:p>"))
    assert source.notes == (
        "Passages marked as deleted in the document were left out.",
    )
    assert read(docx(HELD)).notes == ()


def test_notes_at_the_foot_are_read_last() -> None:
    """They may hold the source of what is said."""
    space = 'xmlns:w="urn:w"'
    parts = {
        "word/footnotes.xml": f"<w:f {space}>{HELD.replace('Held', 'Note')}</w:f>",
        "word/document.xml": f"<w:d {space}>{HELD}</w:d>",
    }
    assert read(zipped(parts)).text == "Held\n\nNote"


@pytest.mark.parametrize(
    ("body", "core", "title"),
    [
        (
            f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{TEXT.format("T")}</w:p>',
            "Other",
            "T",
        ),
        (HELD, "Held &amp; hidden", "Held & hidden"),
        (HELD, "letter.docx", None),
        (HELD, "Document1", None),
        (HELD, "", None),
    ],
)
def test_the_title_is_the_one_people_see(
    body: str, core: str, title: str | None
) -> None:
    """Else the one the file was given, unless that is a file's name."""
    assert read(docx(body, core)).title == title


def test_the_language_a_document_declares_is_kept() -> None:
    """Where its properties hold one."""
    core = "<c><dc:language>fr-FR</dc:language></c>"
    parts = {"word/document.xml": f"<d xmlns:w='u'>{HELD}</d>"}
    assert read(zipped(parts | {"docProps/core.xml": core})).language == "fr"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (docx("<w:p/>"), "no_text"),
        (b"PK\x03\x04 and no more", "damaged"),
        (zipped({"word/other.xml": ""}), "damaged"),
        (zipped({"word/document.xml": "<open>"}), "damaged"),
        (docx(HELD)[:-40], "damaged"),
        (docx(HELD).replace(b"PK\x01\x02", b"PK\x01\x09"), "damaged"),
        (entities(1000), "damaged"),
        (zip_bomb(5000), "too_large"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, code: str) -> None:
    """With what to do."""
    with pytest.raises(UnreadableFileError) as refused:
        read(content)
    assert refused.value.code == code


def test_a_document_of_too_many_elements_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Time is as scarce as memory."""
    monkeypatch.setattr(reader, "MOST_ELEMENTS", 50)
    with pytest.raises(UnreadableFileError) as refused:
        read(many_elements(20))
    assert refused.value.code == "too_large"


def test_a_document_larger_than_a_library_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever the file says of its own size."""
    monkeypatch.setattr(reader, "MOST_BYTES", 100)
    with pytest.raises(UnreadableFileError) as refused:
        read(docx(HELD))
    assert refused.value.code == "too_large"


def test_depth_is_no_trouble() -> None:
    """Paragraphs within paragraphs, five hundred deep, hold no text."""
    with pytest.raises(UnreadableFileError) as refused:
        read(deep_elements(2500))
    assert refused.value.code == "no_text"
