"""Case JSON: an inverse both ways, and strict about what a person edited."""

import json
from copy import deepcopy
from dataclasses import dataclass, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cases.exchange import (
    NOTICE,
    VERSION,
    case_to_json,
    is_case,
    json_to_case,
    parse_case,
    read_case,
    write_case,
)
from holdfast.cases.shapes import SHAPE_BY_KEYS, from_json, to_json
from holdfast.errors import BadCaseError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.values import KINDS
from tests.core.by_hand import case_from, group_reading
from tests.core.cases.any_case import ANY_CASE

CASE = case_from(
    group_reading("a", "2019-02-10", "Pier Watch", 12),
    group_reading("b", "2019-02-12", "Mole Times", 15),
    with_text=True,
)
TWICE = '{"holdfast_case": 1, "phase": "intake", "phase": "hold"}'
ANY_JSON: "st.SearchStrategy[Json]" = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner)
    ),
    max_leaves=6,
)


@given(ANY_CASE)
def test_what_is_written_can_be_read(case: CaseFile) -> None:
    """Through text and back, nothing is lost and nothing added."""
    assert json_to_case(parse_case(write_case(case))) == case


@given(ANY_CASE)
def test_what_is_read_is_written_the_same(case: CaseFile) -> None:
    """The other way round: JSON, case, and the same JSON."""
    given_ = json.loads(json.dumps(case_to_json(case)))
    assert case_to_json(json_to_case(given_)) == given_


def test_the_file_opens_by_saying_what_it_may_hold() -> None:
    """Then its version; people read from the top."""
    written = write_case(CASE)
    assert written.startswith('{\n  "notice": "internal: may name people"')
    opened = case_to_json(CASE)
    assert list(opened)[:2] == ["notice", "holdfast_case"]
    assert (opened["notice"], opened["holdfast_case"]) == (NOTICE, VERSION)


def test_a_case_knows_itself_from_other_json() -> None:
    """A reading is no case, and neither is a list."""
    assert is_case(case_to_json(CASE))
    assert not is_case({"report": {}})
    assert not is_case([])


def test_what_has_a_default_may_be_left_out() -> None:
    """Whoever writes by hand writes no empty lists."""
    short = {key: part for key, part in case_to_json(CASE).items() if part != []}
    assert len(short) < len(case_to_json(CASE))
    assert json_to_case(short) == CASE


def edited(*path: str | int, to: Json) -> JsonObject:
    """Give the case JSON with one thing in it changed."""
    whole = deepcopy(case_to_json(CASE))
    place: Json = whole
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    place[path[-1]] = to  # type: ignore[index]
    return whole


GOOD_JUDGEMENT: JsonObject = {
    "id": "j1",
    "claim": "r1.c1",
    "verdict": "accept",
    "by": "Amal",
    "on": "2019-02-15",
}


@pytest.mark.parametrize(
    ("given_", "sentence"),
    [
        ([], "At the case: an object was expected."),
        ({}, "At holdfast_case: this must be 1, the version of case JSON known here."),
        (
            edited("notice", to="open"),
            f'At notice: this always says "{NOTICE}"; put it back.',
        ),
        (
            edited("holdfast_case", to=2),
            "At holdfast_case: this must be 1, the version of case JSON known here.",
        ),
        (
            {"holdfast_case": 1, "notice": NOTICE},
            "At the case: phase, reports, accounts, claims must be there.",
        ),
        (edited("phase", to=3), "At phase: text was expected."),
        (edited("reports", to={}), "At reports: a list was expected."),
        (edited("reports", 0, to=1), "At reports[0]: an object was expected."),
        (edited("reports", 0, "key", to=1), "At reports[0].key: text was expected."),
        (
            edited("reports", 1, "characters", to="9"),
            "At reports[1].characters: a whole number was expected.",
        ),
        (
            edited("reports", 1, "characters", to=True),
            "At reports[1].characters: a whole number was expected.",
        ),
        (
            edited("claims", 0, "hedge", to="sure"),
            (
                "At claims[0].hedge: a hedge is one of asserted, reported, believed,"
                " feared, denied."
            ),
        ),
        (
            edited("claims", 0, "kind", to="rumour"),
            "At claims[0].value: no claim is of this kind.",
        ),
        (
            edited("claims", 0, "end", to=0),
            "At claims[0]: A claim must quote its span.",
        ),
        (
            edited("claims", 0, "value", to={"min": 3, "max": 2, "approximate": False}),
            "At claims[0]: A count cannot end below its start.",
        ),
        (
            edited("accounts", 0, "number", to=None),
            "At accounts[0].number: a whole number was expected.",
        ),
        (
            edited("joined", 0, "verdict", to="certain"),
            "At joined[0].verdict: one of same, possible, apart was expected.",
        ),
        (
            edited("joined", 0, "compared", 0, "weight", to="1"),
            "At joined[0].compared[0].weight: a number was expected.",
        ),
        (
            edited("findings", 0, "range", to=False),
            "At findings[0].range: text was expected.",
        ),
        (
            edited("findings", 0, "values", to=[]),
            "At findings[0]: A finding needs at least one value.",
        ),
        (
            edited("findings", 0, "by", to="Amal"),
            (
                "At findings[0]: A person's finding needs its date (on), reason and"
                " standard."
            ),
        ),
        (
            edited("judgements", to=[GOOD_JUDGEMENT | {"value": {"size": 3}}]),
            (
                "At judgements[0].value: no claim has a value with these keys; copy a"
                " claim's and change that."
            ),
        ),
        (
            edited("judgements", to=[{"id": "j1"}]),
            "At judgements[0]: claim, verdict, by, on must be there.",
        ),
        (
            edited("approvals", to=[{"id": "a", "stepp": "facts"}]),
            "At approvals[0]: step, by, on must be there.",
        ),
        (
            edited("consent", to=[{"id": "x", "names_too": "yes"}]),
            "At consent[0]: basis, answer, audiences, by, on must be there.",
        ),
    ],
)
def test_what_does_not_fit_is_named_by_its_place(given_: Json, sentence: str) -> None:
    """The place as the file has it; never a name or a word of a report."""
    case, faults = read_case(given_)
    assert case is None
    assert sentence in faults
    with pytest.raises(BadCaseError) as caught:
        json_to_case(given_)
    assert caught.value.sentence == faults[0]


def test_an_unknown_key_is_refused_with_the_known_ones() -> None:
    """A misspelt key would be lost without a word."""
    wrong = GOOD_JUDGEMENT | {"resaon": "x"}
    _, [fault] = read_case(edited("judgements", to=[wrong]))
    assert fault == (
        "At judgements[0]: there is an unknown key here; the known ones are id, claim,"
        " verdict, by, on, reason, value, hedge, credibility."
    )


def test_truth_is_asked_for_where_it_is_needed() -> None:
    """The word "yes" is only a text."""
    consent: JsonObject = {"id": "x", "basis": "own_consent", "answer": "given"}
    consent |= {"audiences": ["team"], "by": ["Amal"], "on": "2019", "names_too": "yes"}
    _, faults = read_case(edited("consent", to=[consent]))
    assert faults == ("At consent[0].names_too: true or false was expected.",)


def test_a_list_is_asked_for_where_one_is_needed() -> None:
    """One audience alone is still a list."""
    consent: JsonObject = {"id": "x", "basis": "own_consent", "answer": "given"}
    consent |= {"audiences": "team", "by": ["Amal"], "on": "2019", "names_too": True}
    _, faults = read_case(edited("consent", to=[consent]))
    assert faults == ("At consent[0].audiences: a list was expected.",)


def test_every_fault_is_found_not_only_the_first() -> None:
    """Whoever edits by hand mends everything in one go."""
    broken = edited("phase", to=3)
    broken["reports"] = [1, 2]
    _, faults = read_case(broken)
    assert len(faults) == 3


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "This is no JSON: it breaks at line 1, column 2."),
        ("[1,]\n", "This is no JSON: it breaks at line 1, column 4."),
        (TWICE, "A key stands twice in one object; keep one."),
        ('{"a": NaN}', "NaN and Infinity are no numbers of JSON."),
        ("[" * 100_000, "This JSON is nested too deeply."),
    ],
)
def test_what_is_no_json_says_where_it_breaks(text: str, sentence: str) -> None:
    """Before a case is looked for in it."""
    with pytest.raises(BadCaseError) as caught:
        parse_case(text)
    assert caught.value.sentence.startswith(sentence[:-1])


@given(st.sampled_from([field.name for field in fields(CaseFile)]), ANY_JSON, st.data())
def test_whatever_stands_there_is_read_or_refused(
    part: str, json_: Json, data: st.DataObject
) -> None:
    """No edit ends in anything but a case or a sentence with a place."""
    given_ = edited(part, to=json_)
    if (
        isinstance(given_["claims"], list)
        and given_["claims"]
        and data.draw(st.booleans())
    ):
        claim = given_["claims"][0]
        if isinstance(claim, dict) and claim:
            claim[data.draw(st.sampled_from(sorted(claim)))] = json_
    case, faults = read_case(given_)
    assert (case is None) == bool(faults)
    assert all(fault.startswith("At ") and fault.endswith(".") for fault in faults)


@dataclass(frozen=True)
class _Unknown:
    """A shape with a field of a type that JSON does not have."""

    field: bytes


def test_a_field_of_an_unknown_type_is_refused_and_not_guessed() -> None:
    """Whoever adds a part to the case file learns of it at once."""
    with pytest.raises(BadCaseError, match="nothing is known of this kind of field"):
        from_json(_Unknown, {"field": "x"}, "x")


def test_what_a_reader_builds_must_be_what_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A table of readers can be wrong."""
    monkeypatch.setattr("holdfast.cases.shapes.READERS", {Count: lambda *_: "x"})
    with pytest.raises(BadCaseError, match="something else was expected"):
        from_json(Count, {}, "x")


def test_every_shape_of_a_value_is_known_by_its_keys() -> None:
    """No two shapes have the same keys, so none is mistaken for another."""
    assert set(SHAPE_BY_KEYS.values()) == set(KINDS.values())


def test_what_has_no_fields_cannot_be_written() -> None:
    """A programmer's error is a sentence too."""
    with pytest.raises(BadCaseError):
        to_json(object())
