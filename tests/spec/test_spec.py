"""The executable specification: every text in `reading/*.toml` is read and compared."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.spans import Span
from tests.spec.invariants import broken_invariants
from tests.spec.reading_of import reading_of
from tests.spec.spec_cases import SpecCase, load_cases, misses

SPECS = load_cases()
GOOD = """
format = "reading"
[[case]]
name = "good"
text = "Nine were deported."
claims = [{ kind = "people_count", words = "Nine" }]
[case.expect]
act = "deportation"
count = { min = 9, max = 9 }
absent = ["names", "deadline"]
"""


@cache
def read_once(spec_id: int) -> Reading:
    """Read each text once for both tests."""
    spec = SPECS[spec_id]
    return reading_of(spec.text, spec.title, spec.published, spec.language)


def spec_name(spec_id: int) -> str:
    """Name a case by its file and itself."""
    return f"{SPECS[spec_id].file}-{SPECS[spec_id].name}"


@pytest.mark.parametrize("spec_id", range(len(SPECS)), ids=spec_name)
def test_reading_says_what_the_specification_says(spec_id: int) -> None:
    """Each line of a failure names one field, what was wanted and what came."""
    assert misses(SPECS[spec_id], read_once(spec_id)) == []


@pytest.mark.parametrize("spec_id", range(len(SPECS)), ids=spec_name)
def test_reading_keeps_the_invariants(spec_id: int) -> None:
    """Every quote stands where it says, every value is backed."""
    assert broken_invariants(read_once(spec_id)) == []


def test_no_two_cases_share_a_name() -> None:
    """A name is how a case is spoken of."""
    names = [spec_name(spec_id) for spec_id in range(len(SPECS))]
    assert len(set(names)) == len(names)


def loaded(folder: Path, content: str) -> SpecCase:
    """Write one file of one case and load it."""
    (folder / "words.toml").write_text(content, "utf-8")
    return load_cases(folder)[0]


def example() -> Reading:
    """Give what a right reading of `GOOD` looks like."""
    count = Count.exactly(9)
    said = Claim(
        "c1", "people_count", count, Span(0, 4), "Nine", case=0, backs=("count",)
    )
    case = ReportedCase("main", count=count, act="deportation", claims=("c1",))
    whole = reading_of("Nine were deported.")
    return replace(whole, text="Nine were deported.", cases=(case,), claims=(said,))


def test_a_right_reading_misses_nothing(tmp_path: Path) -> None:
    """What follows changes one thing at a time."""
    assert misses(loaded(tmp_path, GOOD), example()) == []


def test_a_wrong_field_is_told(tmp_path: Path) -> None:
    """Wanted and got stand in one line."""
    spec = loaded(tmp_path, GOOD.replace('"deportation"', '"expulsion"'))
    assert misses(spec, example()) == ["act: wanted expulsion, got deportation"]


def test_a_value_that_should_be_absent_is_told(tmp_path: Path) -> None:
    """Absent means none, and for a set, empty."""
    reading = example()
    named = replace(reading.cases[0], names=("Ada Invented",))
    spec = loaded(tmp_path, GOOD)
    got = misses(spec, replace(reading, cases=(named,)))
    assert got == ["names: wanted [], got ['Ada Invented']"]


def test_a_missing_claim_is_told(tmp_path: Path) -> None:
    """The words must be quoted by a claim of that kind."""
    spec = loaded(tmp_path, GOOD.replace('words = "Nine"', 'words = "Ten"'))
    assert [line[:8] for line in misses(spec, example())] == ["no claim"]


def test_a_case_where_none_was_wanted_is_told(tmp_path: Path) -> None:
    """A near miss that is read as a case is a failure."""
    spec = loaded(tmp_path, GOOD.partition("claims")[0] + "none = true")
    assert misses(spec, example()) == ["no case was wanted, got 1"]


def test_no_case_where_one_was_wanted_is_told(tmp_path: Path) -> None:
    """An empty reading does not pass."""
    reading = replace(example(), cases=(), claims=())
    assert misses(loaded(tmp_path, GOOD), reading) == ["a case was wanted, got none"]


def test_a_further_case_must_fit_all_that_is_said_of_it(tmp_path: Path) -> None:
    """One further case answers for one entry only."""
    other = 'others = [{ role = "precedent", act = "return" }]\n[case.expect]'
    spec = loaded(tmp_path, GOOD.replace("[case.expect]", other))
    reading = example()
    fitting = ReportedCase("precedent", act="return")
    assert misses(spec, replace(reading, cases=(*reading.cases, fitting))) == []
    assert len(misses(spec, reading)) == 1


def test_unlike_refuses_one_value(tmp_path: Path) -> None:
    """Used where several answers are right and one is surely wrong."""
    spec = loaded(tmp_path, GOOD + '[case.unlike]\nact = "deportation"\n')
    assert misses(spec, example()) == ["act: got deportation, which is wrong"]


@pytest.mark.parametrize(
    "content",
    [
        GOOD.replace("act =", "acts ="),
        GOOD.replace('"names"', '"name"'),
        GOOD.replace("words =", "word ="),
        GOOD.replace("text =", "none = true\ntext ="),
        GOOD.partition("claims")[0],
    ],
    ids=["field", "absent", "claim", "both", "neither"],
)
def test_a_case_that_nobody_could_judge_is_refused(
    tmp_path: Path, content: str
) -> None:
    """A slip of the pen must not make a case pass."""
    with pytest.raises((ValueError, KeyError)):
        loaded(tmp_path, content)


def test_files_of_another_format_are_left_to_their_own_runner(tmp_path: Path) -> None:
    """Only `format = "reading"` is ours."""
    (tmp_path / "dates.toml").write_text('[[case]]\ntext = "1 May"\n', "utf-8")
    assert load_cases(tmp_path) == ()


def test_a_quote_that_does_not_stand_at_its_span_breaks_an_invariant() -> None:
    """The invariants can fail."""
    reading = replace(example(), text="Ten were deported.  ")
    assert len(broken_invariants(reading)) == 2


def test_a_claim_without_its_case_breaks_an_invariant() -> None:
    """Cases and claims must list each other."""
    reading = example()
    bare = replace(reading.cases[0], claims=(), role="other")
    assert len(broken_invariants(replace(reading, cases=(bare,)))) == 3
