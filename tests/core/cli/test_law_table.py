"""The sheet as text: each part where there is something in it, every line sourced."""

import re
from dataclasses import replace
from datetime import date

from holdfast.cli.law_table import sheet_text
from holdfast.cli.law_view import aside_words, unbound_words, views
from holdfast.facts.legal import LegalSheet, Opens, Standing
from holdfast.facts.situation import Situation
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason

ON = date(2026, 11, 25)
WHOLE = reason(
    Situation(
        "LA",
        "CN",
        ("KP",),
        feared_harms=("torture", "execution"),
        circumstances=("child", "fighter"),
        nationality=("KP",),
    ),
    ON,
)


def text(sheet: LegalSheet = WHOLE, *first: str, width: int = 100) -> str:
    """Give a sheet as text."""
    return sheet_text(sheet, corpus(), width, first)


def test_every_part_has_its_heading() -> None:
    """In the order in which they are read."""
    shown = text()
    headings = (
        "Legal sheet: Laos → China → North Korea",
        "LAOS\n",
        "  Human rights\n",
        "  Before any removal\n",
        "  Open to other regions only\n",
        "  Set aside\n",
        "  Bodies that can be turned to\n",
        "  Blocked\n",
        "  Closed\n",
        "CHINA\n",
        "\nNOTE",
        "\nOPEN QUESTIONS\n",
        "\nSTEPS OF THE REVIEWER\n",
        "\nSOURCES\n",
    )
    places = [shown.find(heading) for heading in headings]
    assert -1 not in places
    assert places == sorted(places)


def test_a_part_that_is_empty_has_no_heading() -> None:
    """Nothing is left to put under it."""
    bare = replace(
        WHOLE, duties=(), set_aside=(), forums=(), notes=(), open_questions=()
    )
    shown = text(bare)
    for heading in ("Human rights", "Set aside", "Blocked", "NOTE", "OPEN QUESTIONS"):
        assert heading in text()
        assert f"{heading}\n" not in shown
    assert "STEPS OF THE REVIEWER" in shown


def test_what_opens_the_sheet_stands_before_its_parts() -> None:
    """As what a case rests on."""
    assert "Drawn up by hand." not in text()
    shown = text(WHOLE, "Drawn up by hand.")
    assert shown.index("Drawn up by hand.") < shown.index("LAOS")


def test_no_line_is_wider_than_it_may_be_or_ends_in_blanks() -> None:
    """However narrow the screen."""
    for width in (60, 100):
        lines = text(width=width).splitlines()
        assert max(map(len, lines)) <= width
        assert all(line == line.rstrip() for line in lines)


def test_every_line_ends_in_its_source() -> None:
    """Ids told at the end, and a day: also what does not bind and is closed."""
    shown = " ".join(text().split())
    many = len(re.findall(r"checked \d{4}-\d\d-\d\d\]", shown))
    remarks = len(WHOLE.notes) + len(WHOLE.open_questions)
    steps = 1  # one list, one source
    assert many == len(WHOLE.forums) + remarks + steps + sum(
        len(view.bound)
        + len(list(unbound_words(corpus(), view.doubtful)))
        + len(list(unbound_words(corpus(), view.unbound)))
        + bool(view.elsewhere)
        + len(list(aside_words(corpus(), view.aside)))
        for view in views(WHOLE)
    )
    assert f"State of the law data: {corpus().version}." in shown
    for id_ in WHOLE.cited & corpus().sources.keys():
        assert f"{id_}: {corpus().sources[id_].what[:20]}" in shown


def test_texts_of_other_regions_are_named_together() -> None:
    """Once each, and from what is known of all of them."""
    [view] = [view for view in views(WHOLE) if view.state == "LA"]
    named = {duty.instrument for duty in view.elsewhere}
    assert len(named) > 1
    shown = text(width=10_000)
    part = shown.partition("  Open to other regions only\n")[2]
    line = part.partition("\n")[0]
    for code in named:
        assert line.lower().count(corpus().instruments[code].name.lower()) == 1
    assert "checked 2026-" in line
    closer = tuple(replace(each, elsewhere=False) for each in WHOLE.duties)
    assert "Open to other regions only" not in text(replace(WHOLE, duties=closer))


def test_a_body_says_whether_it_is_open_before_why() -> None:
    """A closed one stands under its heading, with what casts doubt on it."""
    [line, *_] = [line for line in WHOLE.forums if line.opens is Opens.OPEN]
    told = replace(line, why="It is near.", limits=("It is slow.",), missing=())
    for opens in (Opens.OPEN, Opens.BLOCKED):
        changed = replace(told, opens=opens)
        shown = " ".join(text(replace(WHOLE, forums=(changed,))).split())
        assert f"{opens.capitalize()}. It is near. {line.time[:10]}" in shown
        assert "- It is slow. Becomes public: " in shown
    closed = replace(told, opens=Opens.CLOSED)
    shown = " ".join(text(replace(WHOLE, forums=(closed,))).split())
    assert f"[{line.id}]: It is near. It is slow. [" in shown


def test_a_duty_carries_its_marks() -> None:
    """Absolute, with exceptions, indirect; its measure, its ifs, what to mind."""
    shown = " ".join(text().split())
    for mark in (
        "(absolute, indirect, to North Korea)",
        "(with exceptions",
        "Measure: ",
        "If: ",
        "Exceptions: ",
        "Mind: Indirect: ",
        "[ ] ",
        "[~] ",
        "[x] ",
        "(can ask or order that nobody is removed)",
        "Missing: ",
        "Becomes public: ",
    ):
        assert mark in shown


def test_what_is_doubtful_is_kept_apart() -> None:
    """Not yet in force, or not known to bind."""
    heading = "Not yet in force, or not known to bind"
    one = replace(WHOLE.duties[0], standing=Standing.UNKNOWN, why="It is not known.")
    shown = text(replace(WHOLE, duties=(one,)))
    assert heading in shown
    assert "It is not known." in shown
    bound = replace(one, standing=Standing.BOUND)
    assert heading not in text(replace(WHOLE, duties=(bound,)))
