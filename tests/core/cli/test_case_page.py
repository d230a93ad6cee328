"""The page of a case: complete, harmless, and every link in it leads somewhere."""

import re
from dataclasses import replace

import pytest

from holdfast.cli.show_case_page import STYLES, case_page
from holdfast.facts.casefile import CaseFile, UnreadReport
from holdfast.facts.hedges import Hedge
from holdfast.facts.readings import Report
from holdfast.showing.page import page_file, policy
from tests.core.by_hand import (
    case_from,
    group_reading,
    reading_by_hand,
    report_of,
)
from tests.core.cases.good_case import GOOD
from tests.core.cli.test_show_html import HOSTILE, Parsed

CASE = case_from(
    group_reading("a", "2019-02-10", "Harbour Daily", 31, deadline="2019-02-20"),
    group_reading("b", "2019-02-11", "Mole Times", 31, by="Harbour Daily"),
    group_reading("c", "2019-02-12", "Quay Post", 31, by="Harbour Daily"),
    group_reading("d", "2019-02-23", "Pier Watch", 24, held="Tumen"),
    group_reading("e", "2019-03-09", "Mole Times", 31, status="returned"),
    group_reading("f", "2019-02-13", "Kestrel", 9, sending="KZ", destination="UZ"),
    group_reading("g", None, None, 31),
)
UNREAD = UnreadReport(
    "scan.png", None, "image", "This is a picture; type out its text."
)


def parsed(case: CaseFile, links: "dict[str, str] | None" = None) -> Parsed:
    """Give the page of a case, taken apart and closed properly."""
    page = Parsed(case_page(case, links))
    assert page.stack == []
    return page


def headings(page: str) -> list[str]:
    """Give the headings of the parts of a page."""
    return re.findall(r'<h2 class="case__part" id="[a-z-]+">([^<]+)</h2>', page)


def test_the_page_opens_by_saying_what_it_may_hold() -> None:
    """The first thing in the file, and the first on the screen."""
    page = case_page(CASE)
    assert page.startswith("<!-- internal: may name people -->\n<!doctype html>\n")
    assert '<p class="warning">Internal: may name people.' in page


def test_what_needs_judgement_comes_first() -> None:
    """Contradictions, time, rivals, sources, reasons, and what was left out."""
    assert headings(case_page(replace(CASE, unread=(UNREAD,)))) == [
        "What cannot all be true",
        "Timeline, as told",
        "Who says what, side by side",
        "What else is said",
        "One source, several reports",
        "Why these reports are shown as one case",
        "Left out, and why",
        "Could not be read",
        "The reports",
    ]


def test_what_people_decided_has_its_part() -> None:
    """Findings, judgements, consent, the harm review, approvals."""
    page = case_page(GOOD)
    assert "What people made of it" in headings(page)
    assert "12 to 15, reportedly; reasonable grounds to believe" in page
    assert "in the border region" in page


def test_rivals_stand_side_by_side_with_sources_dates_and_hedges() -> None:
    """Every answer a card, every report in it a link, its words quoted."""
    page = case_page(CASE)
    cards = re.findall(r'<article class="rival">.*?</article>', page)
    [thirty_one] = [card for card in cards if "<bdi>31</bdi>" in card][:1]
    assert "4 reports, 2 origins: Harbour Daily and g.txt" in thirty_one
    assert '<a href="#r1"><bdi>Harbour Daily, 10 Feb 2019</bdi></a>' in thirty_one
    assert "reportedly, according to Harbour Daily" not in thirty_one
    assert "stated, according to Harbour Daily" in thirty_one
    assert "“31 people”" in thirty_one
    assert "from 24 to 31" in page
    assert "Harbour Daily</bdi>: passed on by" in page


def test_every_link_leads_somewhere() -> None:
    """Inside the page to what is there, outside only where it was told to."""
    links = {"r1": "reports/1.html", "r1.c1": "reports/1.html#p3"}
    page = parsed(CASE, links)
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    addresses = {str(attrs["href"]) for attrs in page.all("a")}
    assert {a for a in addresses if not a.startswith("#")} == set(links.values())
    assert {a[1:] for a in addresses if a.startswith("#")} <= set(ids)
    for _, attrs in page.tags:
        assert set((attrs.get("aria-labelledby") or "").split()) <= set(ids)


def test_the_scores_are_explained() -> None:
    """What was compared, what it contributed, for and against."""
    page = case_page(CASE)
    assert "the same day of arrest" in page
    assert 'class="bar bar--for"' in page
    assert "speaks of others" in page
    assert "one speaks of a return to Uzbekistan, the other to North Korea" in page
    assert "\N{MINUS SIGN}" in page


def test_the_picture_and_the_list_tell_the_same() -> None:
    """Each mark leads to the line that says who dates it so."""
    page = parsed(CASE)
    marks = [attrs for tag, attrs in page.tags if tag == "rect" and "x" in attrs]
    moments = page.all("span", class_="timeline__moment")
    dated_reports = 5
    assert len(marks) == dated_reports + len(moments)


def test_the_page_may_load_and_send_nothing() -> None:
    """Only our own styles apply, by their hashes; there is no script."""
    page = case_page(CASE)
    rule = policy(styles=STYLES)
    assert f'http-equiv="Content-Security-Policy" content="{rule}"' in page
    assert "script-src" not in rule
    styles = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert styles == [page_file(name) for name in STYLES]
    assert "<script" not in page
    assert not re.search(r"(?:src|href)=[\"'](?!#)|url\(|@import|https?:", page)
    # The rule allows no style in an attribute.
    assert " style=" not in page


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_word_of_a_report_becomes_part_of_the_page(hostile: str) -> None:
    """Whatever a report says, wherever it is shown, it stays text."""
    plain = parsed(replace(CASE, unread=(UNREAD,)))
    reports = tuple(
        replace(filed, report=_hostile(filed.report, hostile)) for filed in CASE.reports
    )
    claims = tuple(
        replace(
            filed,
            origin=hostile,
            claim=replace(
                filed.claim,
                hedge=Hedge(words=hostile, attributed_to=hostile),
            ),
        )
        for filed in CASE.claims
    )
    page = parsed(
        replace(
            CASE,
            reports=reports,
            claims=claims,
            unread=(UnreadReport(hostile, None, "x", hostile),),
        )
    )
    assert {name for name, _ in page.tags} <= {name for name, _ in plain.tags}
    keys = {key for _, attrs in plain.tags for key in attrs}
    assert {key for _, attrs in page.tags for key in attrs} <= keys
    assert not {"\u202e", "\u2066", "\x00", "\x1b", "\x9b"} & set(page.text)


def _hostile(report: Report, hostile: str) -> Report:
    return replace(
        report, title=hostile, publisher=hostile, file=hostile, index=hostile
    )


def test_no_case_has_a_page_too() -> None:
    """It says that nobody is told of, and lists what was read."""
    nothing = CaseFile("intake", CASE.reports, (), ())
    page = case_page(nothing)
    assert "Holdfast found nobody in these reports who faces return" in page
    assert headings(page) == ["The reports"]
    assert "not known" not in page


def test_what_nobody_says_is_told() -> None:
    """A dash would look like an answer."""
    page = case_page(case_from(group_reading("a", "2019-02-10", "Pier Watch", 3)))
    assert '<dd class="glance__unknown">not known</dd>' in page
    assert "No report says: nationality" in page


def test_many_answers_are_counted_at_a_glance() -> None:
    """The cards below show them all."""
    many = [
        group_reading(f"x{number}", "2019-02-10", f"Paper {number}", number)
        for number in range(20, 32)
    ]
    assert re.search(r"<li>and \d more</li>", case_page(case_from(*many)))


def test_a_report_that_tells_of_no_case_has_no_scores() -> None:
    """There was nothing to compare."""
    bare = reading_by_hand(report_of("n", "2019-02-11", "Quay Post"), "No.", [], [])
    first = group_reading("a", "2019-02-10", "Pier Watch", 3)
    page = case_page(case_from(first, bare))
    assert "Holdfast found no forced return in it" in page
    assert "<td></td><td></td><td></td>" in page


def test_a_single_day_needs_no_picture() -> None:
    """A line without a length shows nothing."""
    one = group_reading("a", None, "Pier Watch", 3)
    assert "<svg" not in case_page(case_from(one))


def test_the_page_reads_well_in_the_dark_in_print_and_on_a_telephone() -> None:
    """Colours only as properties that every setting sets."""
    style = page_file("case.css")
    assert not re.search(r"#[0-9a-f]{3,8}\b|rgb\(", style)
    assert "@media print" in style
    assert "@media screen and (max-width: 56rem)" in style
