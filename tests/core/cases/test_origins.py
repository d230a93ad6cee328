"""Origins: five papers that cite one activist are one source."""

import pytest

from holdfast.cases.gather import gather
from holdfast.cases.origins import is_named, is_same, named_origin, names_it
from holdfast.cases.origins import sentence_around as around
from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import ReportedCase
from holdfast.facts.spans import Span
from tests.core.by_hand import (
    Words,
    case_from,
    group_reading,
    hedge_of,
    reading_by_hand,
    report_of,
)

PUBLISHERS = ("Harbour Daily", "Mole Times")


def claim_in(text: str, words: str, by: str | None = None) -> Claim:
    """Give a claim that quotes these words of a text."""
    start = text.index(words)
    return Claim(
        "c1",
        "people_count",
        Count.exactly(9),
        Span(start, start + len(words)),
        words,
        hedge_of(Firmness.REPORTED, by),
    )


@pytest.mark.parametrize(
    ("text", "by", "origin"),
    [
        ("Nine men are held, according to Harbour Daily.", None, "Harbour Daily"),
        ("Nine men are held, the Harbour Daily reported.", None, "Harbour Daily"),
        ("Nine men are held, said the daily Harbour Daily.", None, "Harbour Daily"),
        ("Nine men, the Harbour Daily has now learned.", None, "Harbour Daily"),
        ("Nine men are held, police told\nHarbour Daily.", None, "Harbour Daily"),
        ("Nine men are held near the Harbour Daily.", None, None),
        ("Nine men met Harbour Daily, the police said.", None, None),
        ("Nine men saw it, Harbour Daily said.", "an activist", "Harbour Daily"),
        ("Nine men are held. Harbour Daily said no more.", None, None),
        ("Nine men are held.", "the Harbour Daily", "Harbour Daily"),
        ("Nine men are held.", "Ilse Marrow", "Ilse Marrow"),
        ("Nine men are held.", "an activist", None),
        ("Nine men are held.", "Chinese officials", None),
        ("Nine men are held, Pier Watch said.", "Pier Watch", "Pier Watch"),
    ],
)
def test_an_origin_is_only_what_the_text_names(
    text: str, by: str | None, origin: str | None
) -> None:
    """A source without a name is never taken for another."""
    claim = claim_in(text, "Nine men", by)
    assert named_origin(claim, text, "Quay Post", PUBLISHERS) == origin


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("하버데일리(Harbour Daily)에 따르면 아홉 명이 구금됐다.", "아홉 명"),
        ("据《海港日报》（Harbour Daily）报道，九人被关押。", "九人"),
    ],
)
def test_papers_are_cited_in_korean_and_chinese(text: str, words: str) -> None:
    """The cues are data; the paper is known by its publisher's name."""
    claim = claim_in(text, words)
    assert named_origin(claim, text, "아침", PUBLISHERS) == "Harbour Daily"


def test_a_paper_that_names_itself_cites_nobody() -> None:
    """What Harbour Daily has learned is its own word in Harbour Daily."""
    text = "Nine men are held, according to Harbour Daily."
    assert named_origin(claim_in(text, "Nine men"), text, "Harbour Daily", ()) is None


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Ilse Marrow", True),
        ("Marrow", True),
        ("the Harbour Daily", True),
        ("an activist in Seoul", False),
        ("South Korean activists", False),
        ("officials", False),
        ("인권단체", False),
    ],
)
def test_a_source_is_named_or_only_its_kind(told: str, named: bool) -> None:  # noqa: FBT001
    """One capital can be a State; two are a name."""
    assert is_named(told) is named


def test_names_of_a_source_are_one_where_the_shorter_is_in_the_longer() -> None:
    """With and without its article and its second word."""
    assert is_same("The Harbour Daily", "Harbour Daily News")
    assert not is_same("Harbour Daily", "Mole Times")
    assert not is_same("the", "of")


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        ("said Dong-A on Monday", "Dong-A Ilbo", True),
        ("said Amnesty", "Amnesty International", True),
        ("said Harbourmaster", "Harbour Daily", False),
        ("said NK", "NK Daily", False),
        ("said nothing", "", False),
    ],
)
def test_a_publisher_is_known_by_its_first_words(
    text: str,
    name: str,
    named: bool,  # noqa: FBT001
) -> None:
    """A first word of three letters or fewer tells too little."""
    assert names_it(text, name) is named


def test_the_sentence_around_a_stretch_ends_where_it_ends() -> None:
    """Full stops of two scripts, and blank lines; a line may end inside it."""
    text = "One. Two words here! Three"
    assert around(text, 5, 8) == "Two words here!"
    assert around("一。二三。四", 2, 3) == "二三。"
    assert around("a\n\nbc\nd\n\ne", 3, 4) == "bc\nd"


def test_reports_that_cite_one_paper_are_one_origin() -> None:
    """The paper itself, and two that pass it on."""
    own = group_reading("a", "2019-02-10", "Harbour Daily", 12)
    first = group_reading("b", "2019-02-11", "Mole Times", 12, by="Harbour Daily")
    second = group_reading("c", "2019-02-12", "Quay Post", 12, by="the Harbour Daily")
    alone = group_reading("d", "2019-02-12", "Pier Watch", 12)
    [answer] = gather(case_from(own, first, second)).answers("how_many")
    assert answer.origins == ("Harbour Daily",)
    [answer] = gather(case_from(own, first, second, alone)).answers("how_many")
    assert answer.origins == ("Harbour Daily", "Pier Watch")


def test_a_heading_has_what_its_report_has_from_another() -> None:
    """It tells the number without saying whose it is."""
    counted = Count.exactly(12)
    passing_on = reading_by_hand(
        report_of("b", "2019-02-11", "Mole Times"),
        "12 people held. Harbour Daily counts twelve people.",
        [
            Words("12 people", "people_count", counted, ("count",)),
            Words(
                *("twelve people", "people_count", counted, ("count",)),
                Firmness.REPORTED,
                "Harbour Daily",
            ),
        ],
        [ReportedCase("main", count=counted, published="2019-02-11")],
    )
    [answer] = gather(case_from(passing_on)).answers("how_many")
    assert [each.quote for each in answer.sayings] == ["12 people", "twelve people"]
    assert answer.origins == ("Harbour Daily",)


def test_a_paper_that_is_cited_and_cites_is_followed() -> None:
    """Mole Times has it from Harbour Daily, Quay Post from Mole Times."""
    first = group_reading("a", "2019-02-11", "Mole Times", 12, by="Harbour Daily")
    second = group_reading("b", "2019-02-12", "Quay Post", 12, by="Mole Times")
    [answer] = gather(case_from(first, second)).answers("how_many")
    assert answer.origins == ("Harbour Daily",)


def test_papers_that_cite_each_other_end_somewhere() -> None:
    """A ring is no chain without an end."""
    first = group_reading("a", "2019-02-11", "Mole Times", 12, by="Quay Post")
    second = group_reading("b", "2019-02-12", "Quay Post", 12, by="Mole Times")
    [answer] = gather(case_from(first, second)).answers("how_many")
    assert len(answer.origins) <= len(answer.sayings)


def test_a_report_without_a_publisher_is_its_own_origin() -> None:
    """It cannot be held for another's."""
    first = group_reading("a", "2019-02-11", None, 12)
    second = group_reading("b", "2019-02-12", None, 12)
    [answer] = gather(case_from(first, second)).answers("how_many")
    assert answer.origins == ("r1", "r2")
