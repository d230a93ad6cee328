"""The annexes of a page: every line of the sheet in full, with its source and day."""

import re
from dataclasses import replace
from datetime import date

import pytest

from holdfast.cli.law_page_annexes import annexes
from holdfast.facts.legal import LegalSheet, Opens, Standing
from holdfast.facts.situation import Situation
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason
from holdfast.showing.page import escaped

ON = date(2026, 11, 25)
WHOLE = reason(
    Situation("CN", "KP", feared_harms=("torture",), custody_place="the pier"), ON
)


def page(sheet: LegalSheet = WHOLE) -> str:
    """Give the annexes of a sheet."""
    return "".join(annexes(sheet, corpus()))


def test_every_annex_is_there_in_order() -> None:
    """Also where a sheet is empty."""
    bare = replace(
        WHOLE, duties=(), set_aside=(), forums=(), notes=(), open_questions=()
    )
    for sheet in (WHOLE, bare):
        headings = re.findall(r'<h2 class="law__annex">(\w)\.', page(sheet))
        assert headings == list("ABCDEF")


def test_every_line_of_the_sheet_is_in_an_annex() -> None:
    """Duties, what is set aside, bodies, remarks, steps and sources."""
    shown = page()
    for duty in WHOLE.duties:
        said = duty.why if duty.standing is Standing.NOT_BOUND else duty.text
        assert escaped(said) in shown
    for aside in WHOLE.set_aside:
        assert escaped(aside.why[1:]) in shown
    for line in WHOLE.forums:
        assert escaped(line.why) in shown
    for remark in (*WHOLE.notes, *WHOLE.open_questions):
        assert escaped(remark.text) in shown
    for step in WHOLE.steps:
        assert escaped(step.told) in shown
    for id_ in WHOLE.cited & corpus().sources.keys():
        assert f"<li>{id_}: " in shown


def test_a_form_shows_values_and_blanks() -> None:
    """A closed body has none."""
    [wgeid] = [line for line in WHOLE.forums if line.id == "wgeid"]
    shown = page(replace(WHOLE, forums=(wgeid,)))
    assert "<dd>the pier</dd>" in shown
    assert '<dd class="law__blank">blank</dd>' in shown
    closed = replace(wgeid, opens=Opens.CLOSED, why="Closed: it is far.", form=())
    told = page(replace(WHOLE, forums=(closed,)))
    assert "<dd" not in told
    assert "China: closed" in told
    assert "it is far." in told
    bare = replace(wgeid, form=())
    assert "<dl" not in page(replace(WHOLE, forums=(bare,)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"exceptions": "at high tide"}, "Exceptions: at high tide."),
        ({"holds_if": ("it rains",)}, "If it rains."),
        ({"caveats": ("It is old.",)}, "Mind: It is old."),
        ({"limb": "human_rights", "standard": "a guess"}, "Measure: a guess."),
    ],
)
def test_a_duty_is_told_in_full(changes: dict[str, object], expected: str) -> None:
    """What it does not have is not there."""
    [first, *_] = WHOLE.duties
    bare = replace(first, exceptions=None, holds_if=(), caveats=(), limb="procedure")
    assert expected not in page(replace(WHOLE, duties=(bare,)))
    changed = replace(bare, **changes)  # type: ignore[arg-type]
    assert expected in page(replace(WHOLE, duties=(changed,)))


def test_a_state_of_which_everything_binds_is_not_in_annex_b() -> None:
    """It has nothing to say there."""
    bound = tuple(each for each in WHOLE.duties if each.standing is Standing.BOUND)
    alone = replace(WHOLE, duties=bound, set_aside=(), forums=())
    shown = page(alone).partition("B. What")[2].partition("C. The bodies")[0]
    assert "China" not in shown
    whole = page().partition("B. What")[2].partition("C. The bodies")[0]
    assert "China" in whole
