"""Every word of a finished file, wherever a program may have put it."""

import json
import zlib
from base64 import b64encode
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import UnreadableFileError, UsageError
from holdfast.facts.documents import Block, Document, Kind, Sentence, Tells
from holdfast.proofing.finished import READERS, words_of
from holdfast.publishing.docx import to_docx
from holdfast.publishing.html import to_html
from holdfast.publishing.pdf import to_pdf
from holdfast.publishing.text import to_text

NAME = "Quillfeather"


def document(text: str = "", **more: str) -> Document:
    """Give a short document."""
    block = Block(Kind.PARAGRAPH, (Sentence(f"They are held. {text}", Tells.FACT),))
    return Document(
        template="urgent_action",
        audience="public",
        language="en",
        direction="ltr",
        title=more.get("title", "Appeal"),
        blocks=(block,),
        notices=(more.get("notice", "DRAFT"),),
    )


MADE = {
    "txt": lambda made: to_text(made).encode(),
    "html": lambda made: to_html(made).encode(),
    "pdf": lambda made: to_pdf(made, "alert"),
    "docx": to_docx,
}


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("where", ["text", "title", "notice"])
def test_a_word_is_found_in_every_form_of_a_document(kind: str, where: str) -> None:
    """In the text, the title, the notices on each page."""
    make = MADE[kind]
    assert NAME not in words_of(make(document()), kind)
    planted = document(NAME) if where == "text" else document(**{where: NAME})
    assert NAME in words_of(make(planted), kind)


PACKED = b64encode(b"<text>Quillfeather").decode()
HIDDEN_IN_PAGES = (
    "<p>{}</p>",
    "<p>Quill<b>fea</b>ther</p>",
    "<p>&#81;uillfeather</p>",
    "<!-- {} -->",
    "<img alt='{}'>",
    "<p data-{}>",
    "<title>{}</title>",
    "<script>let a = '{}'</script>",
    "<style>/* {} */</style>",
    "<?made by {}?>",
    "<!DOCTYPE {}>",
    "<![CDATA[{}]]>",
    "<a href='mailto:%51uillfeather%40example.org'>",
    "&lt;p title='{}'&gt;",
    f"<img src='data:image/svg+xml;base64,{PACKED}'>",
    f"<img src='data:image/png;base64,{PACKED}'>",
)


@pytest.mark.parametrize("page", HIDDEN_IN_PAGES)
@pytest.mark.parametrize("kind", ["html", "feed"])
def test_a_word_is_found_wherever_a_page_can_hide_it(kind: str, page: str) -> None:
    """Shown or not."""
    words = words_of(f"<html>{page.format(NAME)}</html>".encode(), kind)
    assert NAME.lower() in words.lower()


def test_fonts_and_broken_packs_inside_a_page_give_no_words() -> None:
    """A font's bytes are no text; what cannot be unpacked stays as it is."""
    font = b64encode(b"Quillfeather").decode()
    assert NAME not in words_of(
        f"<i style='src:url(data:font/woff2;base64,{font})'>".encode(), "html"
    )
    assert "QQQ" in words_of(b"<img src='data:image/png;base64,QQQ'>", "html")


def test_words_of_one_line_stay_together_and_blocks_apart() -> None:
    """Otherwise a name would end where the next word begins."""
    words = words_of(
        b"<div><p>One</p><p>Two</p><span>Three</span><span>Four</span></div>", "html"
    )
    assert "OneTwo" not in words
    assert "ThreeFour" in words


@pytest.mark.parametrize(
    "told",
    [
        json.dumps({"a": [NAME]}),
        json.dumps({NAME: None}),
        '{"a": "\\u0051uillfeather", "a": 1}',
        '{"a": 1}\n{"b": "Quillfeather"}',
        "Quillfeather, no JSON",
        "{Quillfeather\n]",
    ],
)
def test_a_word_is_found_anywhere_in_json(told: str) -> None:
    """Keys, doubled keys, escapes, a line each, and what is no JSON at all."""
    assert NAME in words_of(told.encode(), "json")


def test_numbers_of_json_stand_alone() -> None:
    """A phone kept as a number is one."""
    assert (
        "1012345678" in words_of(b'{"a": 1012345678, "b": true}', "json").splitlines()
    )


def test_a_calendar_is_unfolded_and_unescaped() -> None:
    """Lines are broken anywhere in it."""
    words = words_of(b"SUMMARY:Quill\r\n feather\\, 7 March\\nSecond\r\n", "ics")
    assert "Quillfeather, 7 March\nSecond" in words


def test_text_that_is_no_utf_8_is_shown_as_what_it_is() -> None:
    """And a mark at its beginning is none of its words."""
    assert words_of(b"\xef\xbb\xbfQuillfeather \xff", "txt") == "Quillfeather \\xff"


def archive(**parts: bytes) -> bytes:
    """Give a Word file of these parts."""
    made = BytesIO()
    with ZipFile(made, "w") as opened:
        for name, content in parts.items():
            opened.writestr(name.replace("_", ".").replace("0", "/"), content)
    return made.getvalue()


@pytest.mark.parametrize(
    "part",
    [
        b"<w:p><w:r><w:t>Quill</w:t></w:r><w:r><w:t>feather</w:t></w:r></w:p>",
        b"<w:comment w:author='Quillfeather'/>",
        b"<w:p><w:del><w:r><w:delText>Quillfeather</w:delText></w:r></w:del></w:p>",
        b"<x><!-- Quillfeather --></x>",
        b"<?by Quillfeather?><x/>",
        b"<x><![CDATA[Quillfeather]]></x>",
        b"<x>Quillfeather",
        b"<!DOCTYPE x [<!ENTITY a 'Quillfeather'>]><x>&a;</x>",
    ],
)
def test_a_word_is_found_in_every_part_of_a_word_file(part: bytes) -> None:
    """Runs, comments, what was struck out, instructions, broken parts."""
    named = part.replace(b"w:", b"w:") if b"w:" not in part else part
    wrapped = (
        b"<w:document xmlns:w='w'>" + named + b"</w:document>"
        if b"w:" in part
        else part
    )
    assert NAME in words_of(archive(word0document_xml=wrapped), "docx")


def test_names_and_pictures_of_a_word_file_are_searched() -> None:
    """A part is named by somebody, a picture carries its own notes."""
    assert NAME in words_of(archive(word0Quillfeather_xml=b"<x/>"), "docx")
    assert NAME in words_of(archive(word0a_png=b"\x89PNG\0tEXt Quillfeather\0"), "docx")


def test_paragraphs_of_a_word_file_stand_apart() -> None:
    """And properties from each other."""
    part = b"<w:d xmlns:w='w'><w:p><w:t>One</w:t></w:p><w:p><w:t>Two</w:t></w:p></w:d>"
    assert "OneTwo" not in words_of(archive(word0document_xml=part), "docx")
    assert "OneTwo" not in words_of(
        archive(core_xml=b"<c><t>One</t><a>Two</a></c>"), "docx"
    )


STRING = b"%%PDF-1.4\n1 0 obj\n<< /Title %s >>\nendobj\n"


def with_inside(extra: bytes) -> bytes:
    """Give a PDF with something more inside that no page shows."""
    made = to_pdf(document(), "alert")
    return made.replace(b"trailer", extra + b"\ntrailer", 1)


def stream(content: bytes, about: bytes = b"") -> bytes:
    """Give a packed stream."""
    packed = zlib.compress(content)
    return b"99 0 obj\n<< %s /Length %d >>\nstream\n%s\nendstream\nendobj" % (
        about,
        len(packed),
        packed,
    )


@pytest.mark.parametrize(
    "extra",
    [
        b"98 0 obj (Quillfeather) endobj",
        b"98 0 obj (Quill\\\nfeather) endobj",
        b"98 0 obj (\\121uillfeather) endobj",
        b"98 0 obj (\\(Quillfeather\\)) endobj",
        b"98 0 obj (a (Quillfeather) b) endobj",
        b"98 0 obj <" + NAME.encode().hex().encode() + b"> endobj",
        b"98 0 obj <FEFF" + NAME.encode("utf-16-be").hex().encode() + b"> endobj",
        b"98 0 obj (\xfe\xff" + NAME.encode("utf-16-be") + b") endobj",
        b"98 0 obj (\xef\xbb\xbfQuillfeather) endobj",
        stream(b"<< /Alt (Quillfeather) >>"),
        stream(b"<< /ActualText <" + NAME.encode().hex().encode() + b"> >>"),
        stream(b"<x:xmpmeta><dc:creator>Quillfeather</dc:creator></x:xmpmeta>"),
        stream(b"Dear Quillfeather, an attached letter", b"/Type /EmbeddedFile"),
        b"99 0 obj << >> stream\n<x>Quillfeather</x>\nendstream endobj",
    ],
)
def test_a_word_is_found_inside_a_pdf(extra: bytes) -> None:
    """Strings as they may be written, packed streams, XMP, what is attached."""
    assert NAME not in words_of(with_inside(b""), "pdf")
    assert NAME in words_of(with_inside(extra), "pdf")


@pytest.mark.parametrize(
    "extra",
    [
        stream(b"(Quillfeather)", b"/Subtype /Image"),
        stream(b"OTTO (Quillfeather)"),
        stream(b"BT Quillfeather ET"),
        b"98 0 obj <0012003400560078> endobj",
    ],
)
def test_glyphs_and_pictures_of_a_pdf_give_no_words(extra: bytes) -> None:
    """Their bytes would be anything, and cry at everything."""
    assert words_of(with_inside(extra), "pdf") == words_of(with_inside(b""), "pdf")


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_file_that_cannot_be_opened_is_refused(kind: str) -> None:
    """What cannot be searched must not leave."""
    with pytest.raises(UnreadableFileError) as refused:
        words_of(b"Quillfeather", kind)
    assert refused.value.code == "finished_file_unreadable"
    assert NAME not in refused.value.sentence


def test_a_file_that_would_unpack_to_too_much_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A finished document is small."""
    monkeypatch.setattr("holdfast.proofing.finished.MOST_BYTES", 10)
    with pytest.raises(UnreadableFileError):
        words_of(archive(a_xml=b"<x>" + b" " * 20 + b"</x>"), "docx")


def test_a_kind_that_nobody_can_search_is_refused() -> None:
    """It says which ones can be."""
    with pytest.raises(UsageError) as refused:
        words_of(b"", "odt")
    assert refused.value.code == "kind_not_searched"
    assert ", ".join(READERS) in refused.value.sentence


@given(st.binary(max_size=200), st.sampled_from(("html", "txt", "json", "ics", "feed")))
def test_any_bytes_give_words(untrusted_bytes: bytes, kind: str) -> None:
    """And never an error."""
    assert isinstance(words_of(untrusted_bytes, kind), str)
