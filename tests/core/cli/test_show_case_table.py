"""A case on the terminal and in text files: calm, whole, and within its width."""

import re
from dataclasses import replace

import pytest
from rich.console import Console

from holdfast.cases.gather import gather
from holdfast.cli.case_glance import NOT_TOLD
from holdfast.cli.show_case_page import case_page
from holdfast.cli.show_case_table import case_text, timeline_text
from holdfast.cli.show_table import page_of_text
from holdfast.facts.counts import Count
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import (
    AccessValue,
    ArrestValue,
    CustodyValue,
    DateValue,
    HarmValue,
    PositionValue,
    StateValue,
    StatusValue,
)
from holdfast.showing.words import wide
from tests.core.by_hand import (
    Words,
    case_from,
    group_reading,
    reading_by_hand,
    report_of,
)
from tests.core.cases.good_case import GOOD, PLAIN
from tests.core.cli.test_case_page import CASE, UNREAD


def shown(width: int = 100) -> str:
    """Give the view of a case as a terminal of a width would show it."""
    console = Console(width=width, highlight=False, no_color=True)
    return case_text(replace(CASE, unread=(UNREAD,)), console)


def test_the_view_has_its_parts_in_order() -> None:
    """What it is, at a glance, what is contested, in time, who says it, why."""
    text = shown()
    parts = [
        "as the latest report has it.",
        "Told by 6 of 7 reports; no person has judged it yet.",
        "How many ",
        "No report says:",
        "What cannot all be true",
        "Timeline, as told",
        "Who says what",
        "Why these reports are shown as one case",
        "Left out, and why",
        "Could not be read",
        "Internal: may name people.",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_rivals_are_told_each_with_who_says_so() -> None:
    """One origin is counted once; whoever passes on is told as passing on."""
    text = " ".join(shown().split())
    assert "4 reports, 2 origins: Harbour Daily and g.txt" in text
    assert "[2 rivals]" in text
    assert "from 24 to 31" in text


def test_what_all_agree_on_is_told_in_short() -> None:
    """The page tells everyone who says so."""
    text = " ".join(shown().split())
    assert "and 3 more reports" in text


def test_no_markup_in_a_report_is_obeyed() -> None:
    """Publishers and places are words, not commands."""
    odd = group_reading("a", "2019-02-12", "[bold]Paper[/bold]", 31, held="[red]Tumen")
    text = " ".join(case_text(case_from(odd), page_of_text()).split())
    assert "[bold]Paper[/bold], 12 Feb 2019: stated" in text
    assert "[red]Tumen" in text


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """Also with wide letters."""
    wide_one = group_reading(
        "z", "2019-02-12", "아침신문모음의긴이름", 31, by="晨间报摘"
    )
    console = Console(width=width, highlight=False, no_color=True)
    text = case_text(case_from(wide_one, group_reading("y", None, "晨", 12)), console)
    assert max(map(wide, text.splitlines())) <= width
    assert ("In its words" in text) == (width >= 60)


def test_what_is_not_known_and_what_is_too_much_is_told() -> None:
    """A gap is marked, and a crowd is counted."""
    many = [
        group_reading(f"x{number}", "2019-02-10", f"Paper {number}", number)
        for number in range(20, 32)
    ]
    text = " ".join(case_text(case_from(*many), page_of_text()).split())
    assert "By when not known" in text
    assert re.search(r"· and \d more", text)


def test_a_case_without_claims_is_shown_all_the_same() -> None:
    """Somebody rejected them all."""
    text = case_text(replace(PLAIN, claims=(), joined=()), page_of_text())
    assert "People: return, and what came of it is not known." in text
    assert "Timeline" not in text


def test_where_everything_is_said_nothing_is_missed() -> None:
    """No empty sentence stands in its place."""
    said = [
        Words("in CN", "sending_state", StateValue("CN"), ("sending_state",)),
        Words("to KP", "destination_state", StateValue("KP"), ("destination_state",)),
        Words("from KP", "nationality", StateValue("KP"), ("nationality",)),
        Words("three", "people_count", Count.exactly(3), ("count",)),
        Words("held", "custody", CustodyValue("Tumen"), ("custody_place",)),
        Words(
            "taken",
            "arrest",
            ArrestValue("Yanji", "2019-02-08"),
            ("arrest_place", "arrest_date"),
        ),
        Words("by then", "deadline", DateValue("2019-02-20", "return"), ("deadline",)),
        Words("at risk", "status", StatusValue("at_risk"), ("status",)),
        Words("hurt", "feared_harm", HarmValue("torture"), ("feared_harms",)),
        Words("unseen", "access_denied", AccessValue("unhcr"), ("access_denied",)),
        Words("migrants", "state_position", PositionValue("CN", "economic_migrants")),
    ]
    told = ReportedCase(
        role="main",
        sending_state="CN",
        destination_state="KP",
        nationality=("KP",),
        count=Count.exactly(3),
        custody_place="Tumen",
        arrest_place="Yanji",
        arrest_date="2019-02-08",
        deadline="2019-02-20",
        status="at_risk",
        feared_harms=("torture",),
        access_denied=("unhcr",),
    )
    words = "; ".join(each.words for each in said)
    reading = reading_by_hand(report_of("a", "2019-02-10", "Quay"), words, said, [told])
    case = case_from(reading)
    text = case_text(case, page_of_text())
    assert "No report says" not in text
    assert NOT_TOLD not in text
    assert "China: economic" in text
    assert "No report says" not in case_page(case)


def test_what_people_decided_is_shown() -> None:
    """Findings beside what the claims come to."""
    text = " ".join(case_text(GOOD, page_of_text()).split())
    assert "What people found • How many: 12 to 15, reportedly;" in text


def test_the_timeline_is_plain_lines() -> None:
    """A line for each moment, opened by the warning."""
    lines = timeline_text(CASE).splitlines()
    assert lines[:2] == ["internal: may name people", ""]
    assert len(lines) - 2 == len(gather(CASE).timeline)
    assert lines[2].startswith(
        "2019-02-08  Arrest (Harbour Daily, 10 Feb 2019: stated;"
    )
