"""Saved pages: main text, title above it, and what the head says."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.html import read
from holdfast.reading.formats.html_text import MOST_TAGS, is_heavy, whole_text
from holdfast.reading.source import Source

STORY = (
    "<p>Fourteen people who fled Eldoria are held in the port of Vantry, and their"
    " lawyer was turned away at the gate on two mornings in a row this week.</p>"
    "<p>The harbour office gave no reason and wrote nothing down, she said, while a"
    " ship with room for all of them waited at the pier the whole time.</p>"
)
LINKED = (
    '<script type="application/ld+json">[{"@graph": [{"datePublished":'
    ' "2013-03-05", "publisher": {"name": "Kestrel"}}]}]</script>'
)


def page(head: str = "", body: str = STORY, attributes: str = "") -> Source:
    """Read a page with this head and body."""
    html = f"<html {attributes}><head>{head}</head><body>{body}</body></html>"
    return read(html.encode())


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<meta property="og:title" content=" Held  at sea ">', "Held at sea"),
        ("<title>Held at sea | Kestrel Watch</title>", "Held at sea"),
        ("<title>Held at sea - Kestrel Watch</title>", "Held at sea"),
        ("<title>Held at sea</title>", "Held at sea"),
        ("<title></title>", None),
        ('<script type="application/ld+json">{"headline": "Held"}</script>', "Held"),
        ('<meta name="og:title" content="A"><meta name="og:title" content="B">', "A"),
    ],
)
def test_the_title_is_what_the_page_gives(head: str, title: str | None) -> None:
    """And stands above the text, for who sends whom may stand only there."""
    source = page(head)
    assert source.title == title
    assert source.text.startswith(title or "Fourteen people")


def test_the_only_heading_is_the_title() -> None:
    """And is not said twice."""
    source = page("<title>Kestrel Watch</title>", f"<h1>Held</h1>{STORY}")
    assert source.title == "Held"
    assert source.text.count("Held") == 1


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta property="article:published_time" content="2013-03-05T1:0">', "date"),
        ('<meta name="date" content="20130305">', "date"),
        ('<meta name="DC.date" content="Tue, 05 Mar 2013 10:00:00 GMT">', "date"),
        ('<meta itemprop="datePublished" content="2013-03">', "month"),
        (LINKED, "date"),
        ('<meta name="date" content="03/05/2013">', None),
        ('<meta name="date" content="5013-03-05">', None),
        ("<script type='application/ld+json'>{oops</script>", None),
        ("", None),
    ],
)
def test_the_date_is_only_what_the_page_says_of_itself(
    head: str, date: str | None
) -> None:
    """A date in doubt is none, and one in the text is for the passes."""
    known = {"date": "2013-03-05", "month": "2013-03", None: None}
    assert page(head, f"{STORY}<p>4 May 2011</p>").published == known[date]


def test_publisher_and_language_are_read() -> None:
    """From the head and from the root."""
    source = page(
        '<meta property="og:site_name" content="Kestrel Watch">', attributes="lang=fr"
    )
    assert (source.publisher, source.language) == ("Kestrel Watch", "fr")
    linked = '{"publisher": "Heron Post"}'
    script = f'<script type="application/ld+json">{linked}</script>'
    assert page(script).publisher == "Heron Post"


def test_a_head_of_thousands_is_read_in_part() -> None:
    """The first entries count; what comes after hundreds does not."""
    filler = '<meta name="n{}" content="x">'
    many = "".join(filler.format(number) for number in range(600))
    date = '<meta name="date" content="2013-03-05">'
    assert page(date + many).published == "2013-03-05"
    assert page(many + date).published is None
    linked = '<script type="application/ld+json">{"datePublished": "2013-03-05"%s}'
    assert page(linked % "" + "</script>").published == "2013-03-05"
    assert page(linked % (" " * 200_001) + "</script>").published is None


def test_two_line_breaks_part_paragraphs() -> None:
    """As old pages write them; one is a line."""
    source = page(
        body=STORY.replace("</p><p>", "<br>\n<br />").replace("a row", "<br>")
    )
    assert source.text.count("\n\n") == 1
    assert source.text.count("\n") == 2 + 1


def test_tables_and_lists_are_kept() -> None:
    """Each cell and item apart."""
    source = page(
        body=f"{STORY}<p>The office listed:</p><ul><li>one rope on the first pier</li>"
        "<li>two ropes on the second pier</li></ul><p>It gave no names at all.</p>"
        "<table><tr><td>Vantry</td><td>14</td></tr></table>"
    )
    assert "first pier\n\ntwo ropes" in source.text
    assert "Vantry \t14" in source.text


def test_a_short_page_is_read_whole() -> None:
    """Nothing is too short to be a report."""
    assert (
        read(b"<p>Held &amp; hidden.<p>Fourteen").text == "Held & hidden.\n\nFourteen"
    )
    assert read(b"text without a tag").text == "text without a tag"


def test_a_page_without_text_says_so() -> None:
    """It may be filled in by a script."""
    with pytest.raises(UnreadableFileError) as refused:
        read(b"<html><body><script>draw()</script></body></html>")
    assert refused.value.code == "no_text"


def test_the_encoding_a_page_declares_is_believed() -> None:
    """In its head, in either form."""
    korean = "반트리 항구에 열네 명이 갇혀 있다."
    content = f"<meta charset=euc-kr><p>{korean}".encode("cp949")
    assert (read(content).text, read(content).notes) == (korean, ())


def test_half_characters_do_not_leave() -> None:
    """An escape can write what no file can hold."""
    assert read(b"<p>Held &#xD800; there").text == "Held \ufffd there"


def test_a_heavy_page_loses_its_tags_only() -> None:
    """What would keep the main-text reader busy is read another way."""
    heavy = "<html><title>T</title>" + "<p>word " * MOST_TAGS
    assert is_heavy(heavy)
    assert read(heavy.encode()).text.count("word") == MOST_TAGS
    assert is_heavy("<p " + "a=b " * 2000)
    assert is_heavy("<p " + "a<=b " * 2000)
    assert not is_heavy(STORY * 20)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("a<br>b<p>c", "a\nb\n\nc"),
        ("a<script>x<p></script >b", "ab"),
        ("a<!-- <p>x --><b>b</b>", "ab"),
        ("a<!doctype html>b", "ab"),
        ("a<script>b<script>c", "abc"),
        ("a<!--b<!--c", "abc"),
        ("1 < 2 &lt; 3", "1 < 2 < 3"),
        ("a\nb \t c", "a b c"),
        ("a<STYLE>x</style>b", "ab"),
        ("<td>a</td><td>b</td>", "a\n\nb"),
    ],
)
def test_tags_are_taken_away(page: str, text: str) -> None:
    """Blocks part paragraphs, what is hidden stays hidden."""
    assert whole_text(page) == text
