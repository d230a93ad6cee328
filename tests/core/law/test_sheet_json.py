"""The sheet as JSON: stable keys, and every line with its sources and its day."""

import json
from datetime import date

from holdfast.facts.counts import Count
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.legal import Citation, Remark
from holdfast.facts.situation import StatePosition
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason
from holdfast.law.sheet_json import VERSION, cited, sheet_to_json, situation_to_json
from tests.core.law.law_by_hand import LAST_LOOK, situation

CITED = ("duties", "set_aside", "forums", "notes")


def sheet(**more: object) -> JsonObject:
    """Give the sheet of a situation as JSON."""
    drawn = reason(situation(**more), LAST_LOOK)
    return sheet_to_json(drawn, corpus().sources, ("by hand",))


def objects(told: Json) -> list[JsonObject]:
    """Give a list of objects as one."""
    assert isinstance(told, list)
    found = [each for each in told if isinstance(each, dict)]
    assert len(found) == len(told)
    return found


def test_the_sheet_has_its_parts() -> None:
    """In their order, and they survive being written."""
    told = sheet()
    assert list(told) == [
        "version",
        "law_data",
        "basis",
        "situation",
        "duties",
        "set_aside",
        "forums",
        "notes",
        "open_questions",
        "steps",
        "sources",
    ]
    assert told["version"] == VERSION == 1
    assert told["basis"] == ["by hand"]
    assert json.loads(json.dumps(told)) == told


def test_every_line_names_its_sources_and_the_day() -> None:
    """And each id that is one of ours is told at the end."""
    told = sheet()
    explained = told["sources"]
    assert isinstance(explained, dict)
    for part in CITED:
        for line in objects(told[part]):
            assert line["sources"]
            assert date.fromisoformat(str(line["checked_on"])) <= LAST_LOOK
            assert line["verified"] in (True, False)
    named = {
        str(id_)
        for part in ("duties", "set_aside", "forums")
        for line in objects(told[part])
        for id_ in (line["sources"] if isinstance(line["sources"], list) else [])
    }
    assert explained.keys() == named & corpus().sources.keys()


def test_the_situation_is_told_whole_and_without_names() -> None:
    """Counts and positions are objects."""
    told = situation(
        count=Count(9, None, approximate=True),
        positions=(StatePosition("KZ", "economic_migrants"),),
        circumstances=("named",),
    )
    given = situation_to_json(told, "2026-11-25")
    assert given["on"] == "2026-11-25"
    assert given["count"] == {"min": 9, "max": None, "approximate": True}
    assert given["positions"] == [{"state": "KZ", "position": "economic_migrants"}]
    assert given["circumstances"] == ["named"]
    assert given["feared_in"] == ["UZ"]
    assert situation_to_json(situation(), "2026-11-25")["count"] is None


def test_a_form_tells_each_field_with_its_label() -> None:
    """A blank is null."""
    body = next(line for line in objects(sheet()["forums"]) if line["id"] == "wgeid")
    fields = {str(each["field"]): each for each in objects(body["form"])}
    assert fields["destination"]["value"] == "Uzbekistan"
    assert fields["full_name"]["value"] is None
    assert fields["full_name"]["label"]


def test_a_body_says_whether_it_fits_and_is_looked_at_as_open_or_not() -> None:
    """In fields of their own: the reason does not say it again."""
    bodies = {str(line["id"]): line for line in objects(sheet()["forums"])}
    assert bodies["sr_torture"]["fits"] is True
    assert bodies["wgeid"]["fits"] is False
    for line in bodies.values():
        assert line["opens"] in ("open", "blocked", "closed")
        assert not str(line["why"]).startswith(("Open", "Blocked", "Closed"))


def test_a_question_carries_its_source_in_its_words() -> None:
    """Also that memory alone stands behind it."""
    citation = Citation(("One", "Two"), date(2026, 11, 20), verified=True)
    remark = Remark("x", "Who?", citation)
    assert cited(remark) == "Who? [One, Two; checked 2026-11-20]"
    weak = Remark("x", "Who?", Citation(("One",), date(2026, 11, 20), verified=False))
    assert cited(weak) == "Who? [One; checked 2026-11-20; unverified]"
