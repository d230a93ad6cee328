"""The page of a report: complete, harmless, and the same without its script."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from holdfast.cli.show_html import report_page
from holdfast.cli.show_index import INDEX_END, index_entry, index_start, page_name
from holdfast.facts.hedges import Hedge
from holdfast.facts.readings import Reading
from holdfast.facts.spans import Span
from holdfast.intake.outcomes import Read, Unread
from holdfast.showing.page import escaped, page_file, policy
from tests.core.cli.sample_readings import NAME, READING

HOSTILE = (
    "</div><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!-- --><style>*{display:none}</style>",
    "&lt;b&gt; &#x202e; $title ${style}",
    "\u202egnihtemos\u202c \u2066x\u2069 \x00\x1b[2J\x9b",
    "javascript:alert(1)",
)
VOID = {"meta", "br"}


class Parsed(HTMLParser):
    """A page as a browser would take it apart."""

    def __init__(self, page: str) -> None:
        """Take a page apart at once."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.stack: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag; keep track of what is open."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened last, and nothing else."""
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        """Gather the text of the report."""
        if "div" in self.stack and "section" in self.stack:
            self.text += data

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        """Give the attributes of all tags of a kind, `class_` being the class."""
        sought = {key.rstrip("_"): value for key, value in wanted.items()}
        return [
            attrs
            for name, attrs in self.tags
            if name == tag and sought.items() <= attrs.items()
        ]


def parsed(reading: Reading = READING) -> Parsed:
    """Give the page of a reading, taken apart and closed properly."""
    page = Parsed(report_page(Read(reading, ("3 bytes were lost.",))))
    assert page.stack == []
    return page


def test_the_page_opens_by_saying_what_it_may_hold() -> None:
    """The first thing in the file, and the first on the screen."""
    page = report_page(Read(READING))
    assert page.startswith("<!-- internal: may name people -->\n<!doctype html>\n")
    assert '<p class="warning">Internal: may name people.' in page


def test_the_whole_text_stands_in_the_page() -> None:
    """Nothing is lost between segments."""
    assert parsed().text.startswith(READING.text)


def test_every_claim_and_every_passage_lead_to_each_other() -> None:
    """Anchors work without any script."""
    page = parsed()
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    links = [attrs["href"] for attrs in page.all("a") if attrs.get("href")]
    assert {str(link).removeprefix("#") for link in links} <= set(ids)
    claims = page.all("a", class_="claim__link")
    assert len(claims) == len(READING.claims)
    passages = [a for a in page.all("a") if (a["class"] or "").startswith("said")]
    shown = {one for a in passages for one in (a["data-claims"] or "").split()}
    assert shown == {a["data-claims"] for a in claims}


def test_passages_are_described_by_what_they_say() -> None:
    """Whoever hears the page hears the claim with the passage."""
    page = parsed()
    ids = {attrs.get("id") for _, attrs in page.tags}
    described = [a["aria-describedby"] for a in page.all("a") if "id" in a]
    assert described
    assert {one for each in described for one in (each or "").split()} <= ids


def test_the_hedge_is_told_in_words_and_by_the_line() -> None:
    """Colour alone tells nothing."""
    page = report_page(Read(READING))
    assert "reportedly, according to Guards (<bdi>“told”</bdi>)" in page
    assert 'class="said hedge-reported"' in page
    assert 'class="said hedge-feared"' in page


def test_the_page_may_load_and_send_nothing() -> None:
    """Only our own style and script apply, by their hashes."""
    page = report_page(Read(READING))
    rule = policy(page_file("page.js"))
    assert f'http-equiv="Content-Security-Policy" content="{rule}"' in page
    assert rule.startswith("default-src 'none'; style-src 'sha256-")
    for tag in ("style", "script"):
        inside = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(inside) == 1
        digest = b64encode(sha256(inside[0].encode()).digest()).decode()
        assert f"'sha256-{digest}'" in rule
    assert not re.search(r"(?:src|href)=[\"'](?!#)|url\(|@import|https?:", page)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_word_of_a_report_becomes_part_of_the_page(hostile: str) -> None:
    """Whatever a report says, wherever it is shown, it stays text."""
    plain = parsed()
    text = hostile + READING.text
    claims = tuple(
        replace(claim, span=claim.span.shift(len(hostile))) for claim in READING.claims
    )
    first = replace(
        claims[0],
        quote=hostile,
        span=Span(0, len(hostile)),
        hedge=Hedge(words=hostile, attributed_to=hostile),
    )
    said = replace(
        READING.report,
        title=hostile,
        publisher=hostile,
        file=hostile,
        index=hostile,
        language=hostile,
        id=hostile,
    )
    page = parsed(replace(READING, text=text, claims=(first, *claims[1:]), report=said))
    names = {name for name, _ in plain.tags}
    assert {name for name, _ in page.tags} == names
    keys = {key for _, attrs in plain.tags for key in attrs} | {"class"}
    assert {key for _, attrs in page.tags for key in attrs} <= keys
    assert len(page.all("script")) == 1
    assert not {"\u202e", "\u2066", "\x00", "\x1b", "\x9b"} & set(page.text)


def test_text_in_any_script_finds_its_own_direction() -> None:
    """Arabic in an English report runs from the right."""
    page = parsed()
    assert page.all("div", id="text") == [
        {"class": "report__text", "id": "text", "dir": "auto", "lang": "en"}
    ]
    assert "unicode-bidi: plaintext" in page_file("page.css")


def test_a_reading_without_text_or_case_has_a_page() -> None:
    """Little to show is shown."""
    bare = replace(READING, text="", cases=(), claims=())
    assert (
        "Holdfast found nobody here who faces return. Read it yourself."
        in report_page(Read(bare))
    )
    no_text = parsed(replace(READING, text=""))
    assert {a["href"] for a in no_text.all("a", class_="claim__link")} == {"#text"}


def test_notes_and_open_questions_are_told() -> None:
    """What was not read and what is not said belong on the page."""
    page = report_page(Read(READING, ("3 bytes were lost.",)))
    assert "Note: 3 bytes were lost." in page
    assert "The report does not say what they are kept from and what is asked." in page
    assert "4 people were sent back from Kazakhstan (deportation) (background)." in page


def test_the_script_is_short() -> None:
    """What is long is not read by those who have to trust it."""
    assert len(page_file("page.js").splitlines()) <= 150


def test_the_list_leads_to_every_page() -> None:
    """Reports that were read have a link, the others a reason."""
    entries = index_entry(Read(READING), "0001-a.html") + index_entry(
        Unread("<b>.png", None, "empty", "This file is empty."), ""
    )
    page = index_start() + entries + INDEX_END
    assert page.startswith("<!-- internal: may name people -->\n")
    taken_apart = Parsed(page)
    assert taken_apart.stack == []
    assert [a["href"] for a in taken_apart.all("a")] == ["0001-a.html"]
    assert "Not read: This file is empty." in page
    assert "<bdi>&lt;b&gt;.png</bdi>" in page


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("in/Press Release.TXT", "0007-press-release.html"),
        ("../../etc/passwd", "0007-passwd.html"),
        ("box.mbox/message-1.eml", "0007-message-1.html"),
        ("C:\\letters\\a.doc", "0007-a.html"),
        ("-", "0007-report.html"),
        ("███ ██.txt", "0007-report.html"),
        ("보고서.txt", "0007-보고서.html"),
        ("x" * 300 + ".txt", f"0007-{'x' * 60}.html"),
    ],
)
def test_a_page_is_named_after_its_report(file: str, name: str) -> None:
    """Never outside the folder, never longer than a system takes."""
    assert page_name(7, file) == name


def test_escaping_leaves_harmless_words_alone() -> None:
    """Letters of every script stay as they are."""
    assert escaped(f"{NAME} 북송 遣返 ترحيل") == f"{NAME} 북송 遣返 ترحيل"
