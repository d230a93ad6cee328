"""Gathering: every question with its rival answers; nothing merged, nothing chosen."""

from dataclasses import replace

from holdfast.cases.gather import ALWAYS_ASKED, gather, provisional_findings
from holdfast.facts.casefile import CaseFile, Judgement
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import CustodyValue, StateValue, StatusValue
from holdfast.terms.load import terms
from tests.core.by_hand import (
    Words,
    case_from,
    group_reading,
    reading_by_hand,
    report_of,
)

FIRST = group_reading("a", "2019-02-10", "Pier Watch", 12)
SECOND = group_reading("b", "2019-02-12", "Mole Times", 15, held="Tumen")
LATER = group_reading("c", "2019-03-02", "Pier Watch", 12, status="returned")


def values(case: CaseFile, question: str) -> list[object]:
    """Give the values that answer a question, in their order."""
    return [answer.value for answer in gather(case).answers(question)]


def test_rivals_stand_side_by_side_in_the_order_they_were_first_said() -> None:
    """The order in which files are given makes no difference."""
    case = case_from(SECOND, FIRST)
    assert values(case, "how_many") == [Count.exactly(12), Count.exactly(15)]
    assert values(case, "held_where") == ["Hunchun", "Tumen"]
    assert case == case_from(FIRST, SECOND)


def test_every_answer_keeps_who_says_it_and_in_which_words() -> None:
    """Nothing without its words."""
    [answer, _] = gather(case_from(FIRST, SECOND)).answers("how_many")
    [saying] = answer.sayings
    assert (saying.report, saying.quote) == ("r1", "12 people")
    assert saying.claim == "r1.c1"


def test_one_value_said_twice_is_one_answer_with_two_sayings() -> None:
    """Agreement is shown as agreement."""
    third = group_reading("d", "2019-02-13", "Quay Post", 12)
    [answer, _] = gather(case_from(FIRST, SECOND, third)).answers("how_many")
    assert [saying.report for saying in answer.sayings] == ["r1", "r3"]
    assert answer.origins == ("Pier Watch", "Quay Post")


def test_an_answer_is_as_firm_as_the_weakest_who_says_it() -> None:
    """Two who say one thing do not make it firmer."""
    hedged = group_reading("d", "2019-02-13", "Quay Post", 12, firmness=Firmness.FEARED)
    [answer] = gather(case_from(FIRST, hedged)).answers("how_many")
    assert answer.hedge is Firmness.FEARED


def test_how_many_were_returned_is_no_rival_of_how_many_are_at_risk() -> None:
    """Two questions, asked apart."""
    case = case_from(FIRST, SECOND, LATER)
    assert values(case, "how_many") == [Count.exactly(12), Count.exactly(15)]
    assert values(case, "how_many_returned") == [Count.exactly(12)]


def test_a_denied_value_stands_beside_what_it_denies() -> None:
    """A denied return is a claim that is denied."""
    denied = reading_by_hand(
        report_of("d", "2019-02-14", "Ministry"),
        "from CN to KP: they are not held in Hunchun",
        [
            Words("from CN", "sending_state", StateValue("CN"), ("sending_state",)),
            Words(
                "to KP", "destination_state", StateValue("KP"), ("destination_state",)
            ),
            Words(
                "not held in Hunchun",
                "custody",
                CustodyValue("Hunchun"),
                ("custody_place",),
                Firmness.DENIED,
            ),
        ],
        [
            ReportedCase(
                "main",
                sending_state="CN",
                destination_state="KP",
                custody_place="Hunchun",
                published="2019-02-14",
            )
        ],
    )
    case = case_from(FIRST, SECOND, denied)
    told = [(a.value, a.denied) for a in gather(case).answers("held_where")]
    assert ("Hunchun", False) in told
    assert ("Hunchun", True) in told


def test_spellings_of_a_place_that_differ_by_accents_are_one_answer() -> None:
    """Rivals are other places, not other keyboards."""
    other = group_reading("d", "2019-02-13", "Quay Post", 12, held="HÚNCHUN")
    [answer] = gather(case_from(FIRST, other)).answers("held_where")
    assert (answer.value, len(answer.sayings)) == ("Hunchun", 2)


def test_a_place_in_another_script_is_the_same_answer() -> None:
    """It is shown by one name; the words stay as the report has them."""
    korean = group_reading("d", "2019-02-09", "아침", 12, held="훈춘")
    [answer] = gather(case_from(FIRST, korean)).answers("held_where")
    assert answer.value == "Hunchun"
    assert [each.quote for each in answer.sayings] == [
        "held in 훈춘",
        "held in Hunchun",
    ]


def test_what_no_report_says_is_told() -> None:
    """Silence is told, except about names."""
    overview = gather(case_from(FIRST))
    assert "nationality" in overview.unknown
    assert "how_many" not in overview.unknown
    assert "named" not in ALWAYS_ASKED
    assert set(ALWAYS_ASKED) <= terms("questions").keys()


def test_questions_come_in_the_order_of_their_list() -> None:
    """The order is data."""
    asked = [each.question for each in gather(case_from(FIRST, SECOND)).asked]
    assert asked == [each for each in terms("questions") if each in asked]


def test_a_sum_of_sub_groups_is_said_by_all_its_parts() -> None:
    """Where no claim holds just the value of a field, all that back it say it."""
    summed = reading_by_hand(
        report_of("s", "2019-02-11", "Pier Watch"),
        "seven men and five women from CN to KP",
        [
            Words("seven men", "people_count", Count.exactly(7), ("count",)),
            Words("five women", "people_count", Count.exactly(5), ("count",)),
        ],
        [ReportedCase("main", count=Count.exactly(12), published="2019-02-11")],
    )
    [answer] = gather(case_from(summed)).answers("how_many")
    assert answer.value == Count.exactly(12)
    assert [saying.quote for saying in answer.sayings] == ["seven men", "five women"]


def test_a_rejected_claim_no_longer_counts_and_stays_on_file() -> None:
    """People judge; nothing is lost."""
    case = case_from(FIRST, SECOND)
    rejected = replace(
        case, judgements=(Judgement("j1", "r2.c1", "reject", "Amal", "2019-02-15"),)
    )
    assert values(rejected, "how_many") == [Count.exactly(12)]
    assert rejected.claims == case.claims


def test_an_amended_value_takes_the_place_of_what_was_read() -> None:
    """A claim that backs a field brings its new value along."""
    case = case_from(FIRST, SECOND)
    amended = replace(
        case,
        judgements=(
            Judgement(
                "j1",
                "r2.c1",
                "amend",
                "Amal",
                "2019-02-15",
                "misread",
                Count(15, None),
            ),
            Judgement(
                "j2",
                "r2.c6",
                "amend",
                "Amal",
                "2019-02-15",
                "misread",
                StatusValue("stayed"),
                Firmness.BELIEVED,
            ),
        ),
    )
    assert values(amended, "how_many") == [Count.exactly(12), Count(15, None)]
    stayed = gather(amended).answers("what_happened")[1]
    assert (stayed.value, stayed.hedge) == ("stayed", Firmness.BELIEVED)


def test_provisional_findings_keep_every_rival_and_the_weakest_hedge() -> None:
    """Without a person nothing is chosen."""
    hedged = group_reading("d", "2019-02-13", "Quay Post", 20, firmness=Firmness.FEARED)
    found = {
        each.question: each
        for each in provisional_findings(gather(case_from(FIRST, SECOND, hedged)))
    }["how_many"]
    assert found.values == tuple(map(Count.exactly, (12, 15, 20)))
    assert found.range == Count(12, 20)
    assert (found.hedge, found.origins) == (Firmness.FEARED, 3)
    assert found.rests_on == ("r1.c1", "r2.c1", "r3.c1")
    assert found.is_provisional


def test_what_is_only_denied_is_no_finding() -> None:
    """That something is not so answers no question of what is."""
    only = group_reading("d", "2019-02-13", "Ministry", 12, firmness=Firmness.DENIED)
    found = {each.question for each in provisional_findings(gather(case_from(only)))}
    assert "how_many" not in found
    assert "sending_state" in found
