"""The examples: one case, with its contradictions, and two decoys left out."""

import re
from functools import cache
from pathlib import Path

import pytest

from holdfast.cases.check import check
from holdfast.cases.gather import gather
from holdfast.cases.overview import Answer
from holdfast.cli.case_intake import Gathered, Wishes, gathered, read_files
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from tests.core.cli.running import EXAMPLES

REPORTS = sorted(EXAMPLES.iterdir())
# What a text about people at risk must not tell: see docs/reference/examples.md.
TELLING = re.compile(
    r"\b(?:aged|year-old|daughter|son|wife|husband|mother|father|sister|brother|uncle"
    r"|aunt|cousin|broker|smuggler|guide|safe house|missionary|church|pastor)s?\b",
    re.IGNORECASE,
)


@cache
def found() -> Gathered:
    """Read the examples once."""
    told = read_files([str(EXAMPLES)], Wishes(), lambda: None)
    return gathered(told, with_text=True)


def case() -> CaseFile:
    """Give the case of the examples."""
    return found().case


def answers(question: str) -> tuple[Answer, ...]:
    """Give what the examples answer to a question."""
    return gather(case()).answers(question)


def test_the_record_is_one_case_and_the_decoys_are_left_out() -> None:
    """Each with its reason."""
    assert case().unread == ()
    files = {filed.key: Path(filed.report.file).name for filed in case().reports}
    taken = {account.report for account in case().accounts}
    decoys = {file for key, file in files.items() if key not in taken}
    assert decoys == {
        "2012-02-13-harbour-watch.txt",
        "2012-02-26-kestrel-watch.md",
    }
    apart = {left.report for left in case().left_out if left.reason == "apart"}
    assert {files[key] for key in apart} == decoys
    assert len(taken) >= 8
    assert check(case()) == ()


def test_they_disagree_as_the_record_does() -> None:
    """How many, where, what became of them."""
    numbers = {answer.value for answer in answers("how_many")}
    assert numbers >= {
        Count.exactly(21),
        Count(21, None),
        Count.exactly(24),
        Count.exactly(31),
        Count(25, 25, approximate=True),
    }
    returned = {answer.value for answer in answers("how_many_returned")}
    assert returned >= {Count.exactly(19), Count(9, None), Count.exactly(31)}
    assert {answer.value for answer in answers("held_where")} >= {"Changchun", "Tumen"}
    assert {answer.value for answer in answers("what_happened")} >= {
        "at_risk",
        "returned",
    }
    contested = {found.question for found in gather(case()).contradictions}
    assert contested >= {"how_many", "how_many_returned", "held_where"}


def test_they_agree_on_where_and_by_when() -> None:
    """Whatever language they are in."""
    assert [answer.value for answer in answers("sending_state")] == ["CN"]
    assert [answer.value for answer in answers("destination_state")] == ["KP"]
    assert [answer.value for answer in answers("deadline")] == ["2012-02-20"]
    assert "Shenyang" in {answer.value for answer in answers("arrested_where")}


def test_who_passes_on_one_paper_is_one_origin() -> None:
    """The paper and three press reviews, in three languages."""
    [answer] = [a for a in answers("how_many") if a.value == Count.exactly(31)]
    reports = {saying.report for saying in answer.sayings}
    assert len(reports) >= 4
    assert "Dong-A Ilbo" in answer.origins
    assert len(answer.origins) <= len(reports) - 3


def test_nobody_at_risk_is_named_or_given_away() -> None:
    """Neither in the texts nor in what is read from them."""
    assert answers("named") == ()
    for filed in case().reports:
        assert not TELLING.search(filed.text or ""), filed.report.file


@pytest.mark.parametrize("path", REPORTS, ids=[path.name for path in REPORTS])
def test_every_text_says_whose_words_it_is_in(path: Path) -> None:
    """They are ours, and not its publisher's."""
    text = path.read_text("utf-8")
    ours = ("Retold in our own words", "Invented for", "우리 말로", "我们自己的话")
    assert any(words in text for words in ours)
