"""Every template in every language it exists in, from the reports of the examples.

The structure of each PDF is looked through: tags, headings, lists, language, title.
"""

from datetime import date
from functools import cache

import pytest

from holdfast.cases.knowing import known_of
from holdfast.cli.case_intake import Wishes, gathered, read_files
from holdfast.drafting.grounds import Grounds, grounds_for
from holdfast.facts.documents import Document, Kind
from holdfast.facts.known import Known
from holdfast.publishing.compose import compose
from holdfast.publishing.docx import to_docx
from holdfast.publishing.fonts import fonts_for
from holdfast.publishing.pdf import missing, to_pdf
from holdfast.publishing.template import templates
from holdfast.reading.open import open_report
from tests.contracts.tree import ROOT
from tests.core.publishing.pdf_structure import structure_of
from tests.core.publishing.printed import EAST_ASIAN

DAY = date(2012, 2, 14)
NO_FONT = pytest.mark.skipif(
    bool(missing(fonts_for("ko", ""))),
    reason="Korean and Chinese PDFs need the Debian package fonts-noto-cjk",
)
EVERY = [
    pytest.param(
        template.code,
        language,
        id=f"{template.code}-{language}",
        marks=NO_FONT if language in EAST_ASIAN else (),
    )
    for template in templates().values()
    for language in template.languages
]


@cache
def known() -> Known:
    """Give what the examples tell, without a person's judgement."""
    told = read_files([str(ROOT / "examples")], Wishes(), lambda: None)
    return known_of(gathered(told, with_text=True).case)


@cache
def grounds(audience: str) -> Grounds:
    """Give what an audience may be told of them."""
    given = grounds_for(known(), audience, DAY, DAY)
    assert isinstance(given, Grounds)
    return given


def composed(code: str, language: str) -> Document:
    """Give a document as a command would."""
    template = templates()[code]
    on = grounds(template.audience)
    return compose(on.disclosed, template, language, on.law, on.country)


def squeezed(text: str) -> str:
    """Leave out blanks: where a line ends is no matter."""
    return "".join(text.split())


@pytest.mark.parametrize(("code", "language"), EVERY)
def test_every_pdf_can_be_read_aloud_and_is_whole(code: str, language: str) -> None:
    """Its tags are in order, and no sentence is lost between text and page."""
    given = composed(code, language)
    made = structure_of(to_pdf(given, templates()[code].layout))
    assert made.faults() == []
    assert made.language.partition("-")[0] == language
    said = made.said()
    lost = [s.text for s in given.sentences if squeezed(s.text) not in said]
    assert lost == []


@pytest.mark.parametrize(("code", "language"), EVERY)
def test_every_docx_is_read_back_whole(code: str, language: str) -> None:
    """An editor's file holds every sentence and label of the document."""
    given = composed(code, language)
    text = open_report("draft.docx", to_docx(given)).text
    labels = (each.label for each in given.blocks if each.kind is Kind.FIELDS)
    wanted = (given.title, *(s.text for s in given.sentences), *filter(None, labels))
    assert [each for each in wanted if each not in text] == []
