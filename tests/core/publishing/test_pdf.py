"""PDFs as they leave: whole, tagged, the same every time, and silent about us."""

import hashlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import typst

from holdfast.errors import HoldfastError, MissingFontError, UsageError
from holdfast.facts.documents import Document, Kind
from holdfast.facts.leaves import JsonObject
from holdfast.publishing.fonts import Fonts, fonts_for, latin
from holdfast.publishing.pdf import FOLDER, LAYOUTS, missing, set_in, to_pdf
from tests.contracts.tree import CORE, ROOT
from tests.core.publishing.pdf_structure import Structure, structure_of
from tests.core.publishing.printed import (
    EAST_ASIAN,
    LAID_OUT,
    LANGUAGES,
    alert,
    block,
    document,
    told,
)

NO_FONT = pytest.mark.skipif(
    bool(missing(fonts_for("ko", ""))),
    reason="Korean and Chinese PDFs need the Debian package fonts-noto-cjk",
)
EVERY_LANGUAGE = [
    pytest.param(each, marks=NO_FONT if each in EAST_ASIAN else ())
    for each in LANGUAGES
]
EMPTY: JsonObject = {
    "language": "en",
    "direction": "ltr",
    "title": "x",
    "number": None,
    "notices": [],
    "words": {},
    "blocks": [],
}


def opened(given: Document, layout: str = "alert") -> Structure:
    """Set a document and open what was made."""
    return structure_of(to_pdf(given, layout))


def squeezed(text: str) -> str:
    """Leave out blanks: where a line ends is no matter."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_a_pdf_is_whole_and_can_be_read_aloud(language: str, layout: str) -> None:
    """Tags, headings, lists, language, title; and every sentence is there."""
    given = LAID_OUT[layout](language)
    made = opened(given, layout)
    assert made.faults() == []
    assert made.language.partition("-")[0] == language
    assert made.info["Title"] == given.title
    said = made.said()
    absent = [s.text for s in given.sentences if squeezed(s.text) not in said]
    assert absent == []


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_every_page_has_its_notices_and_its_number(language: str) -> None:
    """Whoever sees but one page sees that it is a draft."""
    given = alert(language, rounds=9)
    made = structure_of(to_pdf(given, "alert"))
    pages = len(made.pages)
    assert pages >= 2
    told_on = made.text.split("\f")
    assert len(told_on) == pages
    for here, text in enumerate(map(squeezed, told_on), 1):
        for notice in given.notices:
            assert squeezed(notice) in text
        count = told(language)["page"].format(page=here, pages=pages)
        assert squeezed(count) in text


def test_lists_of_demands_are_numbered_and_others_are_not() -> None:
    """A demand can be cited."""
    items = ("First.", "Second.")
    numbered = opened(document("en", block(Kind.LIST, *items, label="demands")))
    plain = opened(document("en", block(Kind.LIST, *items)))
    assert "1. First." in numbered.text
    assert "– First." in plain.text
    assert "L" in numbered.kinds()
    assert "L" in plain.kinds()


@pytest.mark.parametrize(
    ("levels", "depths"),
    [
        ((), [1]),
        ((2, 2), [1, 2, 2]),
        ((1, 2, 2, 1), [1, 2, 3, 3, 2]),
        ((2, 1, 2), [1, 2, 2, 3]),
    ],
)
def test_headings_go_down_by_one(levels: tuple[int, ...], depths: list[int]) -> None:
    """Whatever levels a template uses, its title is the first."""
    blocks = [block(Kind.HEADING, f"H{each}", level=each) for each in levels]
    made = opened(document("en", *blocks))
    assert [level for level, _ in made.headings()] == depths
    assert made.faults() == []


def test_sentences_stand_apart_as_their_language_wants() -> None:
    """With a blank between them, and in Chinese without one."""
    spaced = opened(document("en", block(Kind.PARAGRAPH, "One.", "Two.")))
    assert "One. Two." in spaced.text


@NO_FONT
def test_chinese_sentences_follow_without_a_blank() -> None:
    """The full stop brings its own."""
    made = opened(document("zh", block(Kind.PARAGRAPH, "一。", "二。")))
    assert "一。二。" in made.text


def test_a_script_that_runs_leftward_is_set_so() -> None:
    """Direction is data of the document, whichever language it is in."""
    shalom = "שלום לכולם"
    given = replace(
        document("en", block(Kind.PARAGRAPH, shalom)),
        language="he",
        direction="rtl",
        title=shalom,
    )
    made = opened(given)
    assert made.faults() == []
    assert made.language == "he"
    assert b"/Direction/R2L" in made.raw


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_the_same_document_gives_the_same_bytes(language: str) -> None:
    """Here, again, and in another process, time zone and folder."""
    script = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1])\n"
        "from tests.core.publishing.printed import alert\n"
        "from holdfast.publishing.pdf import to_pdf\n"
        "made = to_pdf(alert(sys.argv[2]), 'alert')\n"
        "print(hashlib.sha256(made).hexdigest())"
    )
    elsewhere = subprocess.run(
        [sys.executable, "-c", script, str(ROOT), language],
        cwd="/",
        env={"TZ": "Asia/Seoul", "LANG": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, again = (to_pdf(alert(language), "alert") for _ in range(2))
    assert first == again
    assert hashlib.sha256(first).hexdigest() == elsewhere.stdout.strip()


def test_threads_do_not_disturb_each_other() -> None:
    """A server sets documents for several people at once."""
    given = [alert("en", rounds) for rounds in range(1, 9)]
    alone = [to_pdf(each, "alert") for each in given]
    with ThreadPoolExecutor(4) as several:
        together = list(several.map(lambda each: to_pdf(each, "alert"), given))
    assert together == alone


def test_a_pdf_tells_nothing_of_who_made_it_and_when() -> None:
    """Neither an author nor a day nor a path; another PDF shows that it could."""
    source = b'#set document(title: "x", author: "Vera Novotna")\nx'
    telling = structure_of(typst.compile(source, timestamp=1_700_000_000))
    assert telling.info["Author"] == "Vera Novotna"
    assert telling.info["CreationDate"]
    assert b"CreateDate>" in telling.raw
    made = opened(alert("en"))
    told_of = {name for name, value in made.info.items() if value}
    assert told_of == {"Title", "Creator"}
    assert made.info["Creator"].startswith("Typst ")
    for telltale in (b"Date(", b"Date>", str(CORE).encode(), b".typ", b"/usr/"):
        assert telltale not in made.raw


def test_what_is_given_is_never_taken_for_source() -> None:
    """Text that looks like markup or code is printed as it stands."""
    wicked = '#read("parts.typ") *a* _b_ $c$ = d \\ // e "f" #set page(width: 1cm)'
    made = opened(document("en", block(Kind.PARAGRAPH, wicked)))
    assert squeezed(wicked) in squeezed(made.text)


def test_a_layout_reaches_nothing_but_its_folder() -> None:
    """It names no file beside its parts, no package and no address."""
    for source in (CORE / "publishing" / "layouts").glob("*.typ"):
        text = source.read_text("utf-8")
        imports = re.findall(r"#import (\S+)", text)
        assert imports == ([] if source.stem == "parts" else ['"parts.typ":'])
        assert not re.search(r"@|https?:|\bread\(|\bplugin\(|\bimage\(", text)
    assert (CORE / "publishing" / "layouts").samefile(FOLDER)
    assert {path.stem for path in (CORE / "publishing" / "layouts").iterdir()} == {
        *LAYOUTS,
        "parts",
    }


@pytest.mark.parametrize("letter", ["\u13a0", "\ue123", "\U0001f600"])
def test_a_letter_without_a_font_stops_the_pdf(letter: str) -> None:
    """It is neither left out nor drawn as a box; and the text is not told."""
    secret = f"Vantry {letter}"
    with pytest.raises(MissingFontError) as raised:
        to_pdf(document("en", block(Kind.PARAGRAPH, secret)), "alert")
    assert raised.value.code == "missing_letter"
    assert "Vantry" not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


def test_a_font_that_is_not_there_is_named_with_its_package() -> None:
    """One sentence says what to install."""
    fonts = Fonts(("Nowhere Sans",), (("Nowhere Sans", "fonts-nowhere"),))
    assert missing(fonts) == (("Nowhere Sans", "fonts-nowhere"),)
    with pytest.raises(MissingFontError) as raised:
        set_in("alert", EMPTY, fonts)
    assert raised.value.sentence == (
        "This PDF needs the font Nowhere Sans; on Debian, install fonts-nowhere."
    )


def test_what_typst_only_warns_of_stops_the_pdf() -> None:
    """A family that nobody has would be passed over with a warning."""
    with pytest.raises(UsageError) as raised:
        set_in("alert", EMPTY, Fonts((latin(), "Nowhere Sans")))
    assert raised.value.code == "unset_document"
    assert set_in("alert", EMPTY, Fonts((latin(),)))


def test_a_document_without_a_title_cannot_be_set() -> None:
    """Nobody could tell it from others."""
    with pytest.raises(UsageError, match="title"):
        to_pdf(replace(alert("en"), title=""), "alert")


def test_a_layout_that_does_not_exist_is_refused() -> None:
    """And the sentence names those that do."""
    with pytest.raises(HoldfastError, match="alert, form, letter, sheet"):
        to_pdf(alert("en"), "../alert")


def test_the_structure_test_can_fail() -> None:
    """A PDF without tags, language and title has all the faults there are."""
    bare = structure_of(typst.compile(b"= A\n#line()\nb", pdf_tags=False))
    told_of = " ".join(bare.faults())
    for fault in ("not tagged", "title", "PDF/UA-1", "Document", "no tag", "heading"):
        assert fault in told_of
