"""Reading → contract JSON and back: an inverse, and strict about what it takes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.claims import Claim
from holdfast.facts.contract import (
    claim_to_json,
    json_to_claim,
    json_to_reading,
    json_to_value,
    reading_to_json,
    value_to_json,
)
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.readings import Reading, Report, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import KINDS, StateValue, Value

WORDS = st.text(min_size=1, max_size=12)
MAYBE = st.none() | WORDS
LISTS = st.lists(WORDS, max_size=3).map(tuple)
COUNTS = st.builds(
    lambda low, more, approximate: Count(low, low + more, approximate),
    st.integers(0, 99),
    st.integers(0, 9),
    st.booleans(),
) | st.builds(Count, st.integers(0, 99), st.none(), st.booleans())
HEDGES = st.builds(Hedge, st.sampled_from(Firmness), WORDS, MAYBE, MAYBE)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Give a claim of any kind, with a value of its shape."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    shape = KINDS[kind]
    value: Value = draw(COUNTS if shape is Count else st.from_type(shape))
    quote, start = draw(WORDS), draw(st.integers(0, 999))
    return Claim(
        id=draw(WORDS),
        kind=kind,
        value=value,
        span=Span(start, start + len(quote)),
        quote=quote,
        hedge=draw(HEDGES),
        case=draw(st.none() | st.integers(0, 9)),
        backs=draw(LISTS),
    )


REPORTS = st.builds(
    Report, WORDS, WORDS, WORDS, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, st.integers(0, 99)
)
CASES = st.builds(
    ReportedCase,
    role=st.sampled_from(("main", "other", "precedent")),
    sending_state=MAYBE,
    onward_states=LISTS,
    count=st.none() | COUNTS,
    names=LISTS,
    hedge=st.sampled_from(Firmness),
    deadline=MAYBE,
    claims=LISTS,
)
READINGS = st.builds(
    Reading,
    REPORTS,
    st.text(max_size=40),
    st.lists(CASES, max_size=2).map(tuple),
    st.lists(claims(), max_size=3).map(tuple),
)
PLAIN = Claim("c1", "sending_state", StateValue("CN"), Span(4, 9), "China")
READ = Reading(
    report=Report("sha256:0", "a.txt", "text/plain", None, None, None, None, None, 9),
    text="Not China",
    cases=(ReportedCase("main", sending_state="CN", claims=("c1",)),),
    claims=(PLAIN,),
)


@given(READINGS)
def test_what_is_written_can_be_read(reading: Reading) -> None:
    """Through JSON text and back, nothing is lost and nothing added."""
    line = json.dumps(reading_to_json(reading, with_text=True))
    assert json_to_reading(json.loads(line)) == reading


@given(claims())
def test_a_claim_survives_by_itself(claim: Claim) -> None:
    """Claims travel alone in the case JSON."""
    assert json_to_claim(claim_to_json(claim)) == claim
    assert json_to_value(claim.kind, value_to_json(claim.value)) == claim.value


def test_keys_stand_in_the_order_of_the_contract() -> None:
    """People compare lines by eye; the order is part of the contract."""
    line = reading_to_json(READ, with_text=True)
    assert list(line) == ["report", "text", "cases", "claims"]
    assert list(claim_to_json(PLAIN)) == [
        *("id", "kind", "value", "start", "end", "quote"),
        *("hedge", "attributed_to", "case", "backs"),
    ]


def test_the_text_is_left_out_unless_asked_for() -> None:
    """A text is long, and may name people."""
    line = reading_to_json(READ)
    assert list(line) == ["report", "cases", "claims"]
    assert json_to_reading(line).text == ""


def test_a_finer_grade_is_told_where_it_says_more() -> None:
    """The outer hedge stays one of the five."""
    hedge = Hedge(Firmness.REPORTED, "alleged", "allegedly", "a newspaper")
    claim = Claim(
        "c2", "sending_state", StateValue("CN"), Span(4, 9), "China", hedge, 0
    )
    written = claim_to_json(claim)
    assert list(written)[6:10] == ["hedge", "grade", "hedge_words", "attributed_to"]
    assert written["hedge"] == "reported"
    assert written["grade"] == "alleged"


def changed(part: str, key: str, value: Json) -> JsonObject:
    """Give the line of `READ` with one thing in it made wrong."""
    line: JsonObject = json.loads(json.dumps(reading_to_json(READ)))
    place = line[part]
    inner = place[0] if isinstance(place, list) else place
    assert isinstance(inner, dict)
    inner[key] = value
    return line


@pytest.mark.parametrize(
    ("part", "key", "value", "place"),
    [
        ("report", "id", None, "report.id"),
        ("report", "characters", True, "report.characters"),
        ("report", "weather", "fine", "report"),
        ("cases", "onward_states", "KP", "cases[0].onward_states"),
        ("cases", "count", {"min": 1}, "cases[0].count"),
        ("cases", "hedge", "surely", "cases[0].hedge"),
        ("claims", "start", "4", "claims[0].start"),
        ("claims", "case", False, "claims[0].case"),
        ("claims", "kind", "shoe_size", "claims[0].value"),
        ("claims", "value", {"state": 3}, "claims[0].value.state"),
        ("claims", "value", "CN", "claims[0].value"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(
    part: str, key: str, value: Json, place: str
) -> None:
    """The sentence says where, and never what stood there."""
    with pytest.raises(BadValueError) as caught:
        json_to_reading(changed(part, key, value))
    assert caught.value.code == "bad_json"
    assert caught.value.sentence.startswith(f"At {place}: ")


def test_a_missing_key_is_named() -> None:
    """Keys are ours, so they may be named."""
    line = reading_to_json(READ)
    del line["claims"]
    with pytest.raises(BadValueError) as caught:
        json_to_reading(line)
    assert caught.value.sentence == "At the line: claims must be there."


@pytest.mark.parametrize("given_json", [None, [], "line", 3])
def test_a_line_that_is_no_object_is_refused(given_json: Json) -> None:
    """Whatever JSON holds, it is refused in words."""
    with pytest.raises(BadValueError) as caught:
        json_to_reading(given_json)
    assert caught.value.sentence == "At the line: an object was expected."


@pytest.mark.parametrize(
    ("value", "place"), [("yes", "value.approximate"), (None, "value.approximate")]
)
def test_a_count_says_true_or_false(value: Json, place: str) -> None:
    """Neither a word nor nothing stands for a truth."""
    with pytest.raises(BadValueError) as caught:
        json_to_value("people_count", {"min": 1, "max": 1, "approximate": value})
    assert caught.value.sentence.startswith(f"At {place}: ")


def test_lists_and_texts_are_not_confused() -> None:
    """A list where text belongs, and the other way round."""
    for key, value in (("cases", {}), ("text", 3)):
        line = reading_to_json(READ, with_text=True)
        line[key] = value
        with pytest.raises(BadValueError) as caught:
            json_to_reading(line)
        assert caught.value.sentence.startswith(f"At {key}: ")
