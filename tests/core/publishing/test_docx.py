"""DOCX for an editor: read back sentence by sentence, and silent about us."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn

from holdfast.facts.documents import Document, Kind
from holdfast.publishing.docx import to_docx
from holdfast.reading.open import open_report
from tests.core.publishing.printed import (
    LAID_OUT,
    LANGUAGES,
    alert,
    block,
    document,
    form,
)


def opened(given: Document) -> Word:
    """Write a document and open it as a word processor would."""
    return docx.Document(BytesIO(to_docx(given)))


def parts(given: Document) -> dict[str, str]:
    """Give every part of the file as text."""
    with ZipFile(BytesIO(to_docx(given))) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


@pytest.mark.parametrize("layout", sorted(LAID_OUT))
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_read_back_as_plain_paragraphs(language: str, layout: str) -> None:
    """Our own reader finds every sentence, the title and the language."""
    given = LAID_OUT[layout](language)
    source = open_report("draft.docx", to_docx(given))
    assert source.title == given.title
    assert source.language == language
    text = source.text.split("\n\n")
    assert text[: len(given.notices) + 1] == [*given.notices, given.title]
    told = [s.text for s in given.sentences]
    assert [each for each in told if each not in source.text] == []


def test_each_sentence_is_a_run_of_its_own() -> None:
    """So an editor's sentence can be set beside ours."""
    given = document("en", block(Kind.PARAGRAPH, "One is held.", "Two are free."))
    (paragraph,) = opened(given).paragraphs[-1:]
    assert [run.text for run in paragraph.runs] == [
        "One is held.",
        " ",
        "Two are free.",
    ]
    chinese = replace(given, language="zh")
    (paragraph,) = opened(chinese).paragraphs[-1:]
    assert [run.text for run in paragraph.runs] == ["One is held.", "Two are free."]


def test_styles_say_what_a_paragraph_is() -> None:
    """Headings, lists, quotations and addresses are more than letters that look so."""
    given = document(
        "en",
        block(Kind.HEADING, "Law", level=1),
        block(Kind.HEADING, "Treaties", level=2),
        block(Kind.PARAGRAPH, "It binds."),
        block(Kind.LIST, "Release them.", label="demands"),
        block(Kind.LIST, "A list."),
        block(Kind.QUOTE, "They asked."),
        block(Kind.NOTICE, "Mind this."),
        block(Kind.ADDRESS, "The Minister", "Nowhere"),
    )
    styled = [
        (each.style.name if each.style else "", each.text)
        for each in opened(given).paragraphs[len(given.notices) :]
    ]
    assert styled == [
        ("Title", given.title),
        ("Heading 1", "Law"),
        ("Heading 2", "Treaties"),
        ("Normal", "It binds."),
        ("List Number", "Release them."),
        ("List Bullet", "A list."),
        ("Quote", "They asked."),
        ("Caption", "Mind this."),
        ("No Spacing", "The Minister"),
        ("No Spacing", "Nowhere"),
        ("No Spacing", ""),
    ]


def test_fields_are_a_table_with_blanks() -> None:
    """What is asked stands beside its answer, or beside nothing."""
    given = form("en")
    (table,) = opened(given).tables
    rows = [tuple(cell.text for cell in row.cells) for row in table.rows]
    asked = [each for each in given.blocks if each.kind is Kind.FIELDS]
    assert rows == [
        (each.label, each.sentences[0].text if each.sentences else "") for each in asked
    ]
    assert any(answer == "" for _, answer in rows)


def test_each_numbered_list_begins_at_one() -> None:
    """The second does not go on where the first ended."""
    lists = (block(Kind.LIST, "A.", "B.", label="demands") for _ in range(2))
    word = opened(document("en", *lists))
    numbers = [element.get(qn("w:val")) for element in word.element.iter(qn("w:numId"))]
    assert len(numbers) == 4
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


@pytest.mark.parametrize(
    ("language", "tag", "font"),
    [
        ("en", "en-GB", "Georgia"),
        ("ko", "ko-KR", "Batang"),
        ("zh", "zh-CN", "SimSun"),
        ("vi", "vi", "Georgia"),
    ],
)
def test_it_says_its_language_and_names_fonts(
    language: str, tag: str, font: str
) -> None:
    """For spelling, for reading aloud, and for characters that look right."""
    styles = parts(replace(alert("en"), language=language))["word/styles.xml"]
    assert set(re.findall(r'<w:lang w:val="([^"]+)"', styles)) == {tag}
    default = re.search(
        r'<w:style[^>]*w:styleId="Normal".*?</w:style>', styles, re.DOTALL
    )
    assert default
    assert f'w:eastAsia="{font}"' in default[0]
    assert "Theme=" not in default[0]


def test_a_script_that_runs_leftward_is_set_so() -> None:
    """Direction is data of the document."""
    styles = parts(replace(alert("en"), direction="rtl"))["word/styles.xml"]
    assert styles.count("<w:bidi/>") == styles.count("<w:rtl/>") == 1
    assert "<w:bidi/>" not in parts(alert("en"))["word/styles.xml"]


def test_every_page_says_that_it_is_a_draft() -> None:
    """The first in its text, the others in their head; each counts its pages."""
    given = alert("en")
    section = opened(given).sections[0]
    line = "HOLDFAST · Urgent action · UA __/26 · 14 March 2026"
    assert [each.text for each in section.first_page_header.paragraphs] == [line]
    heads = [each.text for each in section.header.paragraphs]
    assert heads == [line, *given.notices]
    for foot in (section.first_page_footer, section.footer):
        fields = foot.paragraphs[0]._p.iter(qn("w:fldSimple"))  # noqa: SLF001 -- as there
        assert [each.get(qn("w:instr")) for each in fields] == ["PAGE", "NUMPAGES"]


def test_it_tells_nothing_of_who_made_it_and_when() -> None:
    """The library's own empty document names an author and a day; ours nobody."""
    empty = docx.Document().core_properties
    assert (empty.author, empty.created is None) == ("python-docx", False)
    made = parts(alert("en"))
    assert set(re.findall(r"<(\w+:\w+)[ >/]", made["docProps/core.xml"])) == {
        "cp:coreProperties",
        "dc:title",
        "dc:language",
    }
    assert "docProps/app.xml" not in made
    assert not [name for name in made if "thumbnail" in name or "custom" in name]
    assert "python-docx" not in "".join(made.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_names_no_font_that_it_is_not_set_in(language: str) -> None:
    """A list of fonts for thirty scripts is text that nobody reads and checks search.

    A font for Khmer once sounded like a planted name in the leak test.
    """
    made = parts(alert(language))
    theme, table = made["word/theme/theme1.xml"], made["word/fontTable.xml"]
    assert "script=" not in theme
    assert "DaunPenh" not in "".join(made.values())
    named = set(re.findall(r'<w:font w:name="([^"]*)"', table))
    set_in = made["word/styles.xml"] + made["word/numbering.xml"]
    assert named
    assert {name for name in named if f'"{name}"' not in set_in} == set()
    assert "<a:font " in _themes_of_the_library()


def _themes_of_the_library() -> str:
    saved = BytesIO()
    docx.Document().save(saved)
    with ZipFile(saved) as archive:
        return archive.read("word/theme/theme1.xml").decode("utf-8")


def test_the_same_document_gives_the_same_bytes() -> None:
    """No part of the archive carries the hour at which it was packed."""
    assert to_docx(alert("ko")) == to_docx(alert("ko"))
    with ZipFile(BytesIO(to_docx(alert("ko")))) as archive:
        days = {entry.date_time for entry in archive.infolist()}
    assert days == {(1980, 1, 1, 0, 0, 0)}
