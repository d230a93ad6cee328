"""The page of a sheet: a summary that prints, each part where there is something."""

import re
from dataclasses import replace
from datetime import date

import pytest

from holdfast.cli.law_page import sheet_page
from holdfast.facts.legal import ForumLine, LegalSheet, Standing
from holdfast.facts.situation import Situation
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason

ON = date(2026, 11, 25)
WHOLE = reason(
    Situation("CN", "KP", feared_harms=("torture",), nationality=("KP",)), ON
)


def page(sheet: LegalSheet = WHOLE, *first: str) -> str:
    """Give the page of a sheet."""
    return sheet_page(sheet, corpus(), first)


def body(id_: str) -> ForumLine:
    """Give what the sheet says of one body."""
    [line] = [line for line in WHOLE.forums if line.id == id_]
    return line


def summary(sheet: LegalSheet = WHOLE) -> str:
    """Give the part of it that is printed, without its code."""
    shown = page(sheet).partition('<div class="law__summary">')[2]
    shown = shown.partition('<div class="law__annexes">')[0]
    return re.sub(r"<[^>]+>", " ", shown)


def test_the_summary_has_its_parts() -> None:
    """By State, then the questions."""
    shown = summary()
    headings = (
        "China",
        "Convention against Torture, article 3",
        "Holds if … a: ",
        "Before any removal",
        "Does not bind, or is not known to",
        "May hold a removal off",
        "Special procedures of the United Nations",
        "Can ask, speak or visit",
        "For a pattern, not for one removal",
        "Blocked",
        "Closed, for reasons in annex C",
        "Still missing for one or more of them",
        "Open questions",
    )
    places = [shown.find(heading) for heading in headings]
    assert -1 not in places
    assert places == sorted(places)


def test_an_empty_sheet_has_no_empty_parts() -> None:
    """Its State is named all the same."""
    bare = replace(
        WHOLE, duties=(), set_aside=(), forums=(), notes=(), open_questions=()
    )
    shown = summary(bare)
    assert "China" in shown
    for heading in ("Holds if", "Blocked", "May hold", "Open questions"):
        assert heading in summary()
        assert heading not in shown


def test_what_is_said_first_is_escaped() -> None:
    """Nothing in it becomes code of the page."""
    shown = page(WHOLE, "Drawn up from <b>a case</b> & more.")
    assert "Drawn up from &lt;b&gt;a case&lt;/b&gt; &amp; more." in shown
    assert "<b>" not in shown


def test_a_place_in_a_form_is_escaped() -> None:
    """A case may hold any words."""
    told = replace(WHOLE.situation, custody_place="<script>pier</script>")
    shown = page(reason(told, ON))
    assert "&lt;script&gt;pier" in shown
    assert "<script" not in shown


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"direct": False, "danger": "KP"}, "indirect, to North Korea"),
        ({"absolute": True}, "absolute"),
        ({"holds_if": ("the tide is high", "it rains")}, " · if a, b "),
        ({"exceptions": "at high tide"}, "with exceptions"),
        ({"caveats": ("The day is unverified.",)}, "day unverified"),
        ({"in_force": "2001-02"}, "since February 2001"),
    ],
)
def test_a_row_tells_its_marks(changes: dict[str, object], expected: str) -> None:
    """Of one duty that binds."""
    [first, *_] = WHOLE.duties
    plain = replace(
        first, absolute=False, holds_if=(), in_force=None, exceptions=None, caveats=()
    )
    one = replace(WHOLE, duties=(plain,), forums=(), open_questions=())
    assert expected not in summary(one)
    changed = replace(plain, **changes)  # type: ignore[arg-type]
    assert expected in summary(replace(one, duties=(changed,)))


def test_letters_lead_to_what_must_be_true() -> None:
    """Each if stands once below the table, whichever rows hold by it."""
    [first, *_] = WHOLE.duties
    one = replace(first, holds_if=("the tide is high", "it rains"))
    other = replace(first, provision="9", holds_if=("it rains", "it is dark"))
    shown = summary(replace(WHOLE, duties=(one, other), forums=()))
    assert "· if a, b ·" in shown
    assert "· if b, c ·" in shown
    assert "Holds if … a: the tide is high; b: it rains; c: it is dark." in shown


def test_a_state_looked_at_as_the_danger_says_so() -> None:
    """Special procedures are sent to it after a return."""
    returned = replace(WHOLE.situation, circumstances=("returned",))
    shown = summary(reason(returned, ON))
    assert "North Korea, as the State where harm is feared" in shown
    assert "China, as the State" not in shown


def test_an_unverified_row_says_so() -> None:
    """Whatever else it says."""
    [first, *_] = WHOLE.duties
    weak = replace(first, citation=replace(first.citation, verified=False))
    one = replace(WHOLE, forums=(), open_questions=())
    assert "unverified" not in summary(replace(one, duties=(first,)))
    assert "unverified" in summary(replace(one, duties=(weak,)))


def test_special_procedures_share_a_row() -> None:
    """Those for others are only counted; alone, they need no count."""
    fitting, other = body("sr_torture"), body("sr_forb")
    both = summary(replace(WHOLE, forums=(fitting, other)))
    assert "Torture" in both
    assert "1 more where they fit." in both
    assert "more where they fit" not in summary(replace(WHOLE, forums=(fitting,)))


def test_what_holds_a_removal_off_is_kept_apart() -> None:
    """And what cannot has a row of its own."""
    court = body("national_courts")
    told = summary(replace(WHOLE, forums=(court,)))
    assert "May hold a removal off" in told
    assert "(hours to days)" in told
    assert "Can ask, speak or visit" not in told
    cannot = replace(court, interim_measures=False)
    other = summary(replace(WHOLE, forums=(cannot,)))
    assert "Can ask, speak or visit" in other
    assert "May hold" not in other


def test_several_articles_of_a_text_are_named_together() -> None:
    """Among what must happen before a removal."""
    [first, *_] = WHOLE.duties
    before = replace(first, limb="procedure", provision="5")
    told = replace(WHOLE, duties=(before, replace(before, provision="6"), before))
    assert "Convention against Torture, 5 and 6." in summary(told)


def test_only_what_binds_is_in_the_table() -> None:
    """Without it there is no table of duties."""
    unknown = tuple(replace(each, standing=Standing.UNKNOWN) for each in WHOLE.duties)
    shown = summary(replace(WHOLE, duties=unknown))
    assert "Holds if" not in shown
    assert "Does not bind, or is not known to" in shown
    bound = tuple(each for each in WHOLE.duties if each.standing is Standing.BOUND)
    assert "Does not bind, or" not in summary(replace(WHOLE, duties=bound))


def test_a_row_that_rests_on_an_old_list_says_so() -> None:
    """In the summary as well: Rwanda's year is from memory and of low confidence."""
    route = Situation("RW", "BI", feared_harms=("torture",))
    told = page(reason(route, date(2016, 6, 14)))
    row = told.partition("African Refugee Convention, II(3)")[2].partition("</th>")[0]
    assert "day unverified · low confidence" in row
