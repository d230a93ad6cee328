"""A draft with patterns in it is read as the draft without them: they are no case."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from holdfast.countries.sheet import country_sheet, patterns
from holdfast.facts.readings import ReportedCase
from tests.spec.reading_of import reading_of

HARMS = ("detention", "torture", "execution")
PLACES = {"en": "Changchun", "ko": "창춘", "zh": "长春"}
DAYS = (date(2012, 2, 14), date(2026, 11, 25))
LEADS = {
    "en": """14 February 2012

China must not return 21 people from North Korea

21 people from North Korea are reportedly held in Changchun and risk being forcibly
returned to North Korea by 20 February 2012. If they are returned, it is feared that
they will face detention, torture and execution.
""",
    "ko": """2012년 2월 14일

중국은 북한 사람 21명을 강제송환해서는 안 된다

북한 사람 21명이 창춘에 구금되어 있으며 2012년 2월 20일까지 강제송환될 위험에 처한
것으로 알려졌다. 송환되면 구금, 고문, 처형을 당할 것으로 우려된다.
""",
    "zh": """2012年2月14日

中国不得遣返21名朝鲜人

据报道，21名朝鲜人被关押在长春，面临在2012年2月20日之前被强行遣返朝鲜的危险。如果被遣返，
恐将遭受关押、酷刑和处决。
""",
}


@cache
def told(language: str, more: str = "") -> list[ReportedCase]:
    """Read a draft, with a sentence after its first paragraph; give what it says."""
    reading = reading_of(f"{LEADS[language]}\n{more}\n")
    return [replace(case, claims=()) for case in reading.cases]


@pytest.mark.parametrize("language", LEADS)
def test_the_draft_alone_says_what_it_should(language: str) -> None:
    """So that there is something to spoil."""
    [case] = told(language)
    assert (case.hedge, case.status) == ("reported", "at_risk")
    assert (case.custody_place, case.deadline) == (PLACES[language], "2012-02-20")
    assert set(case.feared_harms) == set(HARMS)


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize("language", LEADS)
def test_a_pattern_leaves_the_case_as_it_is(language: str, on: date) -> None:
    """No other status, no other day, no other group; only a harm it adds itself."""
    sheet = country_sheet(("CN", "KP"), on)
    rows = patterns(sheet, HARMS, public=True)
    assert rows
    for row in rows:
        if set(row.harms) <= {*HARMS, "harsh_punishment"}:
            read = told(language, row.told(language) or "")
            assert read == told(language), row.id


@pytest.mark.parametrize("topic", ["exit_law", "climate", "state_position", "treaty"])
@pytest.mark.parametrize("language", LEADS)
def test_so_does_what_else_a_draft_tells_of_a_state(language: str, topic: str) -> None:
    """Its law, its position, its treaties, what happened there at the time."""
    for row in country_sheet(("CN", "KP"), DAYS[0]).rows:
        if row.topic == topic and row.verified and row.public:
            read = told(language, row.told(language) or "")
            assert read == told(language), row.id
