"""A case in words: never firmer than its reports, never choosing among rivals."""

from dataclasses import replace

import pytest

from holdfast.cases.gather import gather
from holdfast.cases.overview import Answer, Asked, Moment, Saying
from holdfast.cli.case_glance import glances, unknown_words
from holdfast.cli.case_reasons import basis_words, why_joined, why_left_out
from holdfast.facts.casefile import CaseFile, LeftOut, UnreadReport
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import ASSERTED, Firmness
from holdfast.facts.spans import Span
from holdfast.facts.values import StateValue
from holdfast.showing.case_headline import NOBODY, case_headline, latest_status
from holdfast.showing.case_words import (
    answer_words,
    by_whom,
    contradiction_words,
    grouped_contradictions,
    moment_words,
    range_words,
    said_words,
)
from tests.core.by_hand import case_from, group_reading, hedge_of
from tests.core.cases.good_case import GOOD, PLAIN

SAYING = Saying("r1.c1", "r1", Span(0, 1), "x", ASSERTED)
FIRST = group_reading("a", "2019-02-10", "Pier Watch", 12, firmness=Firmness.REPORTED)
RETURNED = group_reading("b", "2019-03-09", "Mole Times", 31, status="returned")


def headline_of(case: CaseFile) -> str:
    """Give the sentence of a case."""
    return case_headline(case, gather(case))


@pytest.mark.parametrize(
    ("question", "value", "words"),
    [
        ("how_many", Count(21, None), "at least 21"),
        ("deadline", "2019-02-20", "20 February 2019"),
        ("sending_state", "CN", "China"),
        ("what_happened", "at_risk", "at risk of return"),
        ("feared_harms", "torture", "torture"),
        ("held_where", "Hun\nchun", "Hun chun"),
        (
            "legal_reference",
            "convention_against_torture Article 3",
            "Convention against Torture, Article 3",
        ),
        ("state_position", "CN economic_migrants", "China: economic migrants"),
        ("state_position", "economic migrants", "economic migrants"),
        ("state_position", "CN", "China"),
    ],
)
def test_an_answer_is_put_in_words(
    question: str, value: AnswerValue, words: str
) -> None:
    """Codes by their labels, a report's own words on one line."""
    assert answer_words(question, value) == words


def test_a_denied_answer_says_so() -> None:
    """It would look like its opposite."""
    denied = Answer("torture", (SAYING,), ("x",), denied=True)
    assert said_words("feared_harms", denied) == "not so: torture"


@pytest.mark.parametrize(
    ("range_", "words"),
    [
        (Count(21, 1041), "from 21 to 1,041"),
        ("2019-02-01/2019-03-09", "from 1 February 2019 to 9 March 2019"),
        (None, ""),
    ],
)
def test_a_range_is_told_where_there_is_one(
    range_: AnswerValue | None, words: str
) -> None:
    """Rivals that cannot be spanned are only listed."""
    assert range_words(Asked("how_many", (), range_)) == words


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("at_risk", "12 people face return from China to North Korea"),
        ("stayed", "The return of 12 people from China to North Korea has been stop"),
        ("returned", "12 people were sent back from China to North Korea"),
        ("partly_returned", "Some of 12 people were sent back from China to North"),
        ("released", "12 people were released and not sent back from China"),
        ("resettled", "12 people found safety in another State"),
        ("unknown", "12 people: return from China to North Korea, and what came"),
    ],
)
def test_every_status_has_its_sentence(status: str, sentence: str) -> None:
    """Without naming anyone."""
    case = case_from(group_reading("a", "2019-02-10", "Pier Watch", 12, status=status))
    assert headline_of(case).startswith(sentence)


def test_the_headline_is_the_latest_report_s_and_says_so() -> None:
    """The number of those returned, where it speaks of a return."""
    case = case_from(FIRST, RETURNED)
    told = "31 people were sent back from China to North Korea"
    assert headline_of(case) == f"{told}, as the latest report has it"
    latest = latest_status(case, gather(case))
    assert latest is not None
    assert latest.value == "returned"


def test_the_headline_says_no_number_of_another_report() -> None:
    """Nor its hedge: what one report tells is that report's own."""
    early = group_reading("c", "2019-02-28", "Quay Post", 9, status="returned")
    hedged = replace(
        early,
        claims=tuple(
            replace(each, hedge=hedge_of(Firmness.FEARED)) for each in early.claims
        ),
    )
    told = "31 people were sent back from China to North Korea"
    case = case_from(FIRST, hedged, RETURNED)
    assert headline_of(case) == f"{told}, as the latest report has it"
    bare = replace(
        case,
        claims=tuple(each for each in case.claims if each.claim.id != "r3.c1"),
    )
    assert headline_of(bare) == (
        "People were sent back from China to North Korea, as the latest report has it"
    )


def test_the_headline_is_no_firmer_than_its_number() -> None:
    """Where the status is said outright, and the number only reported."""
    assert headline_of(case_from(FIRST)).endswith("North Korea, reportedly")


def test_without_dates_the_headline_is_one_report_s() -> None:
    """None of them is the latest."""
    case = case_from(
        group_reading("a", None, "Pier Watch", 12),
        group_reading("b", None, "Mole Times", 12, status="returned"),
    )
    assert headline_of(case).endswith(", as one report has it")


def test_rival_numbers_are_spanned_in_the_headline() -> None:
    """None of them is chosen."""
    other = group_reading("b", "2019-02-11", "Mole Times", 15, held="Tumen")
    assert headline_of(case_from(FIRST, other)).startswith("12 to 15 people face")


def test_reports_without_a_date_have_a_latest_too() -> None:
    """The first that is said."""
    case = case_from(group_reading("a", None, "Pier Watch", 12))
    assert headline_of(case).startswith("12 people face return")


def test_a_case_without_status_or_number_has_a_headline() -> None:
    """As far as it is known."""
    claims = tuple(
        filed for filed in PLAIN.claims if isinstance(filed.claim.value, StateValue)
    )
    bare = replace(PLAIN, claims=claims)
    assert headline_of(bare) == (
        "People: return from China to North Korea, and what came of it is not known"
    )


def test_nobody_is_told_of_where_there_is_no_case() -> None:
    """And nothing else is said."""
    assert headline_of(CaseFile("intake", (), (), ())) == NOBODY


def test_it_is_said_on_what_a_case_rests() -> None:
    """Reports, and whether anybody has judged."""
    assert (
        basis_words(case_from(FIRST))
        == "Told by 1 report; no person has judged it yet."
    )
    assert basis_words(CaseFile("intake", (), (), ())) == "There is no report."
    unread = (UnreadReport("a", None, "empty", "Empty."),)
    nothing = CaseFile("intake", (), (), (), unread)
    assert basis_words(nothing) == "No report could be read."
    assert basis_words(GOOD) == "Told by 2 reports; 1 finding by people."
    two = replace(GOOD, findings=(*GOOD.findings, replace(GOOD.findings[-1], id="f2")))
    assert basis_words(two).endswith("; 2 findings by people.")
    apart = group_reading(
        "k", "2019-02-11", "Kestrel", 9, sending="KZ", destination="UZ"
    )
    assert basis_words(case_from(FIRST, apart)).startswith("Told by 1 of 2 reports;")


def test_contradictions_of_one_question_are_one_sentence() -> None:
    """With what else may explain them."""
    third = group_reading("c", "2019-02-12", "Quay Post", 24)
    overview = gather(case_from(FIRST, third))
    [found] = grouped_contradictions(overview)
    assert contradiction_words(found) == (
        "How many: 12 and 24 cannot both be true; they may speak of different parts of"
        " the group"
    )


def test_a_denial_is_a_contradiction_of_one_value() -> None:
    """One says so, another says it is not so."""
    denied = group_reading("c", "2019-02-12", "Ministry", 12, firmness=Firmness.DENIED)
    [found, *_] = grouped_contradictions(gather(case_from(FIRST, denied)))
    assert contradiction_words(found) == "How many: 12; one says so, another denies it"


def test_a_moment_says_what_is_dated_and_by_whom() -> None:
    """The place or subject after it; the first few who say so."""
    reports = {filed.key: filed for filed in PLAIN.reports}
    moment = Moment(
        "2019-02-08", "arrest", "Tumen", (SAYING, replace(SAYING, report="r2"))
    )
    assert moment_words(moment) == "Arrest: Tumen"
    assert moment_words(moment, bare=True) == "Tumen"
    assert moment_words(replace(moment, detail=None)) == "Arrest"
    context = replace(moment, what="context", detail="leadership")
    assert moment_words(context).startswith("Context: ")
    assert by_whom(moment, reports) == (
        "Pier Watch, 10 Feb 2019: stated; Mole Times, 12 Feb 2019: stated"
    )
    assert by_whom(moment, reports, 1) == "Pier Watch, 10 Feb 2019: stated; and 1 more"


def test_reasons_are_told_with_their_points() -> None:
    """What told most comes first; against where something is left out."""
    reports = {filed.key: filed for filed in PLAIN.reports}
    told = why_joined(PLAIN.joined[0], reports)
    assert told.startswith("+9.75 points beside Mole Times, 12 Feb 2019 (the same day")
    apart = group_reading(
        "k", "2019-02-11", "Kestrel", 9, sending="KZ", destination="UZ"
    )
    [left] = case_from(FIRST, RETURNED, apart).left_out
    assert why_left_out(left).startswith("speaks of others (-")
    assert "one speaks of a return to Uzbekistan, the other to North Korea" in (
        why_left_out(left)
    )
    assert (
        why_left_out(LeftOut("r1", "no_case"))
        == "Holdfast found no forced return in it"
    )
    like = LeftOut("r1", "possible", 0, PLAIN.joined[0])
    assert why_left_out(like).startswith("may be the same: please look (+")


def test_the_glance_shows_rivals_and_what_is_not_known() -> None:
    """Ten seconds."""
    other = group_reading("b", "2019-02-11", "Mole Times", 15, held="Tumen")
    case = case_from(FIRST, other)
    lines = {line.called: line for line in glances(case, gather(case))}
    assert [told.words for told in lines["How many"].told] == ["12", "15"]
    assert [told.hedge for told in lines["How many"].told] == ["reportedly", ""]
    assert lines["How many"].rivals == 2
    assert lines["By when"].told == ()
    assert "Kept from" not in lines
    assert lines["Latest word"].told[0].hedge == "Mole Times, 11 Feb 2019"


def test_a_case_of_which_nobody_says_where_it_stands_has_no_latest_word() -> None:
    """Nothing stands for nothing."""
    bare = replace(PLAIN, claims=())
    assert "Latest word" not in {each.called for each in glances(bare, gather(bare))}


def test_many_answers_are_counted_at_a_glance() -> None:
    """Nobody reads ten numbers in ten seconds."""
    many = [
        group_reading(f"x{number}", "2019-02-10", f"Paper {number}", number)
        for number in range(20, 32)
    ]
    case = case_from(*many)
    [line] = [each for each in glances(case, gather(case)) if each.called == "How many"]
    assert len(line.told) + line.more == len(case.accounts)
    assert line.more > 0


def test_what_nobody_says_is_named_as_it_is_called() -> None:
    """A State keeps its capital."""
    assert "what the State says" in unknown_words(gather(case_from(FIRST)))
