"""The sentences of a report with all that each of them tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.body import body_of
from holdfast.reading.lines import NEAR, SHORT, Read, lines_of

DEED = "Nine bakers were deported to Chad."
QUIET = "The choir sang. "
LONG = f"{QUIET * (SHORT // len(QUIET))}\n\n"
PIECES = [
    *("Nine bakers were deported to Chad.", "They fear torture.", "\n", "\n\n", ". "),
    *(
        "북송",
        "탈북자 9명이 북송되었다.",
        "三名朝鲜人被遣返。",
        "العودة",
        "e\u0301",
        "𐐀",
    ),
    *("Amina Dorvale", "on 3 May", "must not", "(", "“", "\u200f", "\x00", "KENYA"),
]


def lines(text: str) -> tuple[Read, ...]:
    """Read an English text."""
    return lines_of(body_of(text, "en", "2019-03-12"))


def told(text: str) -> list[str]:
    """Give the sentences that were read."""
    return [read.line.span.of(text) for read in lines(text)]


def test_each_sentence_is_a_line() -> None:
    """With its people and its removals."""
    first, second = lines(f"{DEED} They fear torture.")
    assert [len(each) for each in (first.line.people, first.line.removals)] == [1, 1]
    assert [len(each) for each in (second.line.people, second.line.removals)] == [1, 0]
    assert [mention.kind for mention in second.mentions] == ["feared_harm"]


def test_of_a_report_without_removals_nothing_is_read() -> None:
    """However much it tells of people."""
    assert lines("Nine bakers fear torture in Chad.") == ()
    assert lines("") == ()


def test_a_short_report_is_read_whole() -> None:
    """The paragraphs around a removal may say whose it is."""
    assert told(f"Nine bakers met.\n\n{DEED}") == ["Nine bakers met.", DEED]


def test_of_a_long_report_only_what_stands_near_a_removal_is_read() -> None:
    """In its own paragraph, a few sentences on each side."""
    read = told(f"{LONG}{QUIET * 9}{DEED} {QUIET * 9}\n\n{QUIET}")
    assert len(read) == 2 * NEAR + 1
    assert read[NEAR] == DEED


@pytest.mark.parametrize(
    ("paragraph", "count"),
    [
        (DEED, 1),
        (f"{DEED} {QUIET * 9}", 1 + NEAR),
        (f"{QUIET * 9}{DEED}", NEAR + 1),
        (f"{DEED} {QUIET * 9}{DEED}", 2 * (1 + NEAR)),
        (f"{DEED} {QUIET * NEAR}{DEED}", 2 + NEAR),
        (f"{QUIET * 9}The transfer took a day. {QUIET * 9}", 0),
        (f"{QUIET * 9}The transfer took a day. {QUIET * 9}{DEED}", NEAR + 1),
    ],
)
def test_what_stands_near_is_read_once(paragraph: str, count: int) -> None:
    """A word that only sounds like a removal draws nothing in."""
    assert len(told(LONG + paragraph)) == count


def test_a_long_report_is_read_as_a_short_one_is_where_it_matters() -> None:
    """The same people, removals and mentions."""
    paragraph = f"{DEED} They fear torture."
    short, long = lines(paragraph), lines(LONG + paragraph)
    assert [len(read.line.people) for read in long] == [
        len(read.line.people) for read in short
    ]
    assert [len(read.line.removals) for read in long] == [1, 0]
    assert [[m.kind for m in read.mentions] for read in long] == [[], ["feared_harm"]]


def test_a_korean_paragraph_of_a_long_report_is_read_whole() -> None:
    """It is one line, however many sentences it has."""
    korean = "중국은 탈북자 9명을 북한으로 강제 북송했다. 합창단이 노래했다."
    assert told(f"{LONG}{QUIET * 9}{DEED}\n\n{korean}")[-1] == korean


@pytest.mark.parametrize(
    ("between", "kinds"),
    [("", ["suffered_harm"]), ("The choir sang. " * 9, [])],
)
def test_what_follows_a_return_is_suffered(between: str, kinds: list[str]) -> None:
    """While the return is what the text speaks of."""
    text = f"{DEED} {between}They were tortured in May."
    assert [mention.kind for mention in lines(text)[-1].mentions] == kinds


@pytest.mark.parametrize(
    ("text", "destination"),
    [
        ("중국은 탈북자 9명을 북한으로 강제 북송했다.", "KP"),
        ("中国将三名朝鲜难民遣返朝鲜。", "KP"),
    ],
)
def test_a_korean_or_chinese_paragraph_is_one_line(text: str, destination: str) -> None:
    """Read by the grammar of its language."""
    language = "ko" if "북" in text else "zh"
    (read,) = lines_of(body_of(text, language))
    (removal,) = read.line.removals
    assert read.line.span.of(text) == text
    assert removal.destination is not None
    assert removal.destination.state == destination


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_all_that_is_read_stands_in_the_text(text: str) -> None:
    """Lines in order, and everything they tell inside them."""
    reads = lines(text)
    spans = [read.line.span for read in reads]
    assert spans == sorted(spans)
    for read in reads:
        assert 0 <= read.line.span.start < read.line.span.end <= len(text)
        assert all(read.line.span.holds(each.span) for each in read.line.people)
        assert all(read.line.span.holds(each.trigger) for each in read.line.removals)
        assert all(mention.span.end <= len(text) for mention in read.mentions)
