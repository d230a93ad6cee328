"""`reason`: a situation on a day, every line sourced, none of them a conclusion."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cli.law_page import sheet_page
from holdfast.cli.law_table import sheet_text
from holdfast.errors import BadLawError
from holdfast.facts.legal import Citation, LegalSheet, Opens
from holdfast.facts.situation import Situation, StatePosition
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason
from tests.core.law.law_by_hand import LAST_LOOK, situation

SITUATIONS = (
    situation(),
    situation(feared_harms=()),
    situation(
        sending_state="CN",
        destination_state="KP",
        feared_harms=("torture", "execution"),
        nationality=("KP",),
        circumstances=("unaccompanied",),
        risk_factors=("illegal_exit",),
        positions=(StatePosition("CN", "economic_migrants"),),
        access_denied=("unhcr",),
    ),
    situation(
        sending_state="AT",
        destination_state="TR",
        onward_states=("IR",),
        feared_harms=("persecution", "detention"),
        circumstances=("fighter", "assurances", "pregnant"),
    ),
    situation(sending_state="HK", destination_state="CN", circumstances=("returned",)),
)
DAYS = (date(1950, 1, 1), date(1999, 12, 31), LAST_LOOK)
SHEETS = [(told, on) for told in SITUATIONS for on in DAYS]
CONCLUDES = re.compile(
    r"\b(violates|has violated|is a violation|is a refugee|are refugees|is no refugee"
    r"|are no refugees|is (?:un)?lawful|(?:would be|is|was) a breach|breaches|breached"
    r"|is illegal|has proved|guilty|entitled to asylum|will be tortured|must win)\b"
)
GIVEN = ("nothing they did", "whoever is no refugee keeps them")
STATES = st.sampled_from(("KZ", "CN", "KP", "TR", "US", "HK", "AT", "EG", "MX", "PS"))


def drawn(told: Situation, on: date) -> LegalSheet:
    """Draw up a sheet."""
    return reason(told, on)


def citations(sheet: LegalSheet) -> Iterator[Citation]:
    """Give what stands behind every line of a sheet."""
    assert sheet.duties
    assert sheet.set_aside
    yield from (duty.citation for duty in sheet.duties)
    yield from (aside.citation for aside in sheet.set_aside)
    yield from (line.citation for line in sheet.forums)
    yield from (remark.citation for remark in (*sheet.notes, *sheet.open_questions))


@pytest.mark.parametrize(("told", "on"), SHEETS)
def test_every_line_of_every_sheet_has_a_source_and_a_date(
    told: Situation, on: date
) -> None:
    """Duties, what is set aside, bodies, notes and questions."""
    for citation in citations(drawn(told, on)):
        assert citation.sources
        assert all(source.strip() for source in citation.sources)
        assert citation.checked_on <= LAST_LOOK


def test_words_of_a_conclusion_are_known_when_they_are_there() -> None:
    """Otherwise no sheet would hold any."""
    for told in (
        "China violates it.",
        "She is a refugee.",
        "This is unlawful.",
        "It would be a breach.",
    ):
        assert CONCLUDES.search(told)


@pytest.mark.parametrize(("told", "on"), SHEETS)
def test_no_sheet_concludes(told: Situation, on: date) -> None:
    """Neither as text nor as a page; a person does."""
    sheet = drawn(told, on)
    for shown in (
        sheet_text(sheet, corpus(), 10_000),
        re.sub(r"<[^>]+>", " ", sheet_page(sheet, corpus())),
    ):
        text = shown
        for allowed in GIVEN:
            text = text.replace(allowed, "")
        assert CONCLUDES.findall(text) == []


@given(STATES, STATES, st.dates(date(1945, 1, 1), date(2040, 1, 1)))
def test_a_sheet_can_be_drawn_up_for_everyone(
    sender: str, destination: str, on: date
) -> None:
    """Twice the same, with each body for the sender or the danger."""
    if sender == destination:
        destination = "UZ"
    told = situation(sending_state=sender, destination_state=destination)
    sheet = drawn(told, on)
    assert sheet == drawn(told, on)
    assert {line.id for line in sheet.forums} == corpus().forums.keys()
    assert {line.state for line in sheet.forums} <= {sender, destination}
    assert {duty.state for duty in sheet.duties} == {sender}


def test_each_state_of_a_route_is_looked_at_as_sender() -> None:
    """And each body once for each of them, also with two dangers."""
    told = situation(onward_states=("TM",), feared_in=("UZ", "TM"))
    sheet = drawn(told, LAST_LOOK)
    legs = {(duty.state, duty.danger, duty.direct) for duty in sheet.duties}
    assert legs == {("KZ", "UZ", True), ("KZ", "TM", False), ("UZ", "TM", True)}
    lines = [(line.state, line.id) for line in sheet.forums]
    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("dangers", [("CN", "KP"), ("KP", "CN")])
def test_of_two_dangers_the_most_open_line_of_a_body_is_kept(
    dangers: tuple[str, ...],
) -> None:
    """Whichever danger comes first: a mandate on one of them is open."""
    told = Situation("LA", "CN", ("KP",), feared_harms=("torture",), feared_in=dangers)
    lines = {(line.state, line.id): line for line in drawn(told, LAST_LOOK).forums}
    assert lines["LA", "sr_dprk"].opens is Opens.OPEN
    for danger, opens in (("CN", Opens.CLOSED), ("KP", Opens.OPEN)):
        alone = replace(told, feared_in=(danger,))
        found = [
            line
            for line in drawn(alone, LAST_LOOK).forums
            if (line.state, line.id) == ("LA", "sr_dprk")
        ]
        assert [line.opens for line in found] == [opens]


def test_after_a_return_both_states_are_asked_by_special_procedures() -> None:
    """Each once; before it, only who sends."""
    told = situation(sending_state="CN", destination_state="KP")
    after = drawn(replace(told, circumstances=("returned",)), LAST_LOOK)
    states = [line.state for line in after.forums if line.id == "sr_torture"]
    assert states == ["CN", "KP"]
    before = drawn(told, LAST_LOOK)
    states = [line.state for line in before.forums if line.id == "sr_torture"]
    assert states == ["CN"]
    lines = [(line.state, line.id) for line in after.forums]
    assert len(set(lines)) == len(lines)


def test_nothing_is_said_twice() -> None:
    """Though several States are asked the same."""
    told = replace(SITUATIONS[3], nationality=())
    sheet = drawn(told, LAST_LOOK)
    for lines in (sheet.notes, sheet.open_questions, sheet.set_aside):
        assert len(set(lines)) == len(lines)


def test_what_nobody_defined_is_refused() -> None:
    """A harm, and a body that has the matter."""
    with pytest.raises(BadLawError, match="no harm 'salt'") as harm:
        drawn(situation(feared_harms=("salt",)), LAST_LOOK)
    assert harm.value.code == "unknown_harm"
    with pytest.raises(BadLawError, match="no body 'pier'") as body:
        drawn(situation(filed_with=("pier",)), LAST_LOOK)
    assert body.value.code == "unknown_forum"


def test_the_sheet_names_the_data_it_rests_on() -> None:
    """And every source it cites."""
    sheet = drawn(situation(), LAST_LOOK)
    assert sheet.law_data == corpus().version
    assert {id_ for each in citations(sheet) for id_ in each.sources} >= sheet.cited
    assert "UNTC26" in sheet.cited
