"""What nobody sees is taken out before a document is printed."""

from dataclasses import replace

import pytest

from holdfast.facts.documents import Document, Kind
from holdfast.publishing.docx import to_docx
from holdfast.publishing.pdf import to_pdf
from holdfast.publishing.visible import visible
from tests.core.publishing.pdf_structure import structure_of
from tests.core.publishing.printed import block, document

UNSEEN = ("\x00", "\x1b", "\u200b", "\u202e", "\u2066", "\ufeff", "\uffff", "\ud800")


def strewn(sign: str) -> Document:
    """Give a document with a sign in every place where text can stand."""
    given = document(
        "en",
        block(Kind.PARAGRAPH, f"Van{sign}try"),
        block(Kind.FIELDS, label=f"Pla{sign}ce"),
    )
    return replace(
        given,
        title=f"Ti{sign}tle",
        number=f"U{sign}A",
        notices=(f"DRA{sign}FT",),
        words=(("kind", f"Ki{sign}nd"),),
    )


@pytest.mark.parametrize("sign", UNSEEN)
def test_what_nobody_sees_is_taken_out(sign: str) -> None:
    """Wherever it stands; and both kinds of file can then be made."""
    given, clean = strewn(sign), strewn("")
    assert given != clean
    assert visible(given) == clean
    assert to_pdf(given, "alert") == to_pdf(clean, "alert")
    assert to_docx(given) == to_docx(clean)


@pytest.mark.parametrize("sign", ["\n", "\r\n", "\t", "\x0b", "\u2028"])
def test_what_breaks_a_line_becomes_a_blank(sign: str) -> None:
    """Words do not run together."""
    given = document("en", block(Kind.PARAGRAPH, f"Port{sign}Vantry"))
    assert visible(given) == document("en", block(Kind.PARAGRAPH, "Port Vantry"))


def test_what_is_seen_stays() -> None:
    """Letters, marks that join them, and blanks that hold a line together."""
    given = document(
        "en", block(Kind.PARAGRAPH, "می\u200cخواهم «\u202fÉtat\u00a0» 북송")
    )
    assert visible(given) == given
    bare = replace(given, number=None)
    assert visible(bare) == bare


def test_a_page_without_number_and_words_is_whole() -> None:
    """Nothing stands where there is nothing to say."""
    bare = replace(strewn(""), number=None, words=(), notices=())
    assert structure_of(to_pdf(bare, "alert")).faults() == []
