"""What a text may say of a case: firmness, figures, places, law and demands."""

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Address, Disclosed
from holdfast.proofing.held import Allowed
from holdfast.proofing.proof import proof
from tests.core.proofing.disclosing import (
    ABOUT_25,
    ASSERTED,
    AT_LEAST_21,
    DENIED,
    FEARED,
    detail,
    disclosed,
    document,
    fact,
    found,
)

HELD = detail("held_where", "Osh")
TAKEN = detail("arrested_where", "Almaty", hedge=ASSERTED)


def test_a_flat_sentence_is_too_firm() -> None:
    """The predicate and the place are both named."""
    assert found("They are held in Osh.", HELD) == [
        ("too_firm", "held"),
        ("too_firm", "Osh"),
    ]


def test_a_fault_names_the_question_and_says_what_to_do() -> None:
    """Its sentence repeats nothing of the text."""
    [fault, _] = proof("They are held in Osh.", "en", disclosed(HELD))
    assert fault.questions == ("held_where",)
    assert "hedge it again" in fault.sentence
    assert "Osh" not in fault.sentence


@pytest.mark.parametrize(
    "text",
    [
        "They are reportedly held in Osh.",
        "They are held in Osh, activists say.",
        "They are held, reportedly, in Osh.",
        "They are held, reportedly in Osh.",
        "They may be held in Osh.",
        "Osh is where they are reportedly held.",
        "Amid reports that they are held in Osh, nothing is certain to us.",
    ],
)
def test_a_hedge_of_any_kind_will_do(text: str) -> None:
    """Weaker wording than the finding's is never a fault."""
    assert [code for code, _ in found(text, HELD)] == [] or "certain to" in text


@pytest.mark.parametrize(
    "text",
    [
        "They are held in Osh and reportedly fear return.",
        "Amid fears for their safety, they are held in Osh.",
        "They, who are held in Osh, reportedly fear return.",
    ],
)
def test_a_hedge_in_another_clause_does_not_help(text: str) -> None:
    """Each clause carries its own."""
    assert ("too_firm", "held") in found(text, HELD)


def test_a_place_of_an_asserted_finding_needs_no_hedge() -> None:
    """The same town may be known for one thing and reported for another."""
    taken = detail("arrested_where", "Osh", hedge=ASSERTED)
    text = "They were arrested in Osh and are reportedly held there."
    assert found(text, HELD, taken) == []
    assert found("They waited in Osh.", HELD, taken) == []
    assert found("They waited in Osh.", HELD) == [("too_firm", "Osh")]


def test_harm_is_feared_whatever_the_finding_says() -> None:
    """Nobody foretells what will be done to anyone."""
    harm = detail("feared_harms", "torture", hedge=ASSERTED)
    assert found("They are at risk of torture.", harm) == []
    assert found("They will be tortured.", harm) == [("too_firm", "tortured")]


def test_harm_that_was_suffered_has_a_finding_of_its_own() -> None:
    """It is held against that, and not against what is feared."""
    feared = detail("feared_harms", "torture", hedge=FEARED)
    suffered = detail("suffered_harms", "torture", hedge=ASSERTED)
    text = "They have suffered torture."
    assert found(text, feared, suffered) == []
    assert ("unheld_claim", "have suffered") in found(text, feared)


def test_people_at_risk_are_not_told_as_returned() -> None:
    """The finding on where they stand is the one that is passed over."""
    status = detail("what_happened", "at_risk", hedge=ASSERTED)
    assert found("They have been deported.", status) == [
        ("too_firm", "have been deported")
    ]
    assert found("They will be deported.", status) == [("too_firm", "will be deported")]
    assert found("They are at risk of being deported.", status) == []


def test_a_return_that_is_known_may_be_told() -> None:
    """And one that is reported only as such."""
    known = detail("what_happened", "returned", hedge=ASSERTED)
    reported = detail("what_happened", "returned")
    assert found("They have been deported.", known) == []
    assert found("They have been deported.", reported) != []
    assert found("They have reportedly been deported.", reported) == []


def test_what_no_finding_holds_is_no_claim_to_make() -> None:
    """Hedged or not, unless it is asked for or feared."""
    assert found("They were beaten.", HELD) == [("unheld_claim", "were beaten")]
    assert found("They must not be beaten.", HELD) == []
    assert found("People who were beaten may complain.", HELD) == []


def test_what_is_denied_is_no_fact() -> None:
    """It may be told as denied."""
    denied = detail("what_happened", "returned", hedge=DENIED)
    text = "They were deported."
    assert found(text, denied) == [("denied_as_fact", "were deported")]
    assert found("They were not deported.", denied) == []


def test_what_a_state_holds_is_its_own_view() -> None:
    """Nobody else says it."""
    view = detail("state_position", "economic_migrants")
    assert found("They are economic migrants.", view) == [
        ("too_firm", "are economic migrants")
    ]
    assert found("The ministry says they are economic migrants.", view) == []


@pytest.mark.parametrize("word", ["certainly", "undoubtedly", "officially"])
def test_words_that_insist_are_too_firm(word: str) -> None:
    """Even where the hedge stays."""
    text = f"They are {word} reported to be held in Osh."
    assert found(text, HELD) == [("too_firm", word)]


def test_asking_for_certainty_insists_on_nothing() -> None:
    """Nor does saying that there is none, nor a word that the draft had."""
    assert found("It is not confirmed that they are held in Osh.", HELD) == []
    assert found("They must confirm whether they are held in Osh.", HELD) == []
    assert found("If they are indeed held in Osh, they need help.", HELD) == []
    draft = document(fact("Indeed they are reportedly held in Osh.", "held_where"))
    assert found("They are indeed reportedly held in Osh.", HELD, draft=draft) == []


def test_law_insists_as_it_likes() -> None:
    """Without a draft it is known by its words."""
    text = "The Convention clearly prohibits that anyone be tortured."
    assert found(text, detail("feared_harms", "torture")) == []


def test_a_number_keeps_its_bounds() -> None:
    """The same number said more exactly is too firm, another one is unheld."""
    people = detail("how_many", AT_LEAST_21, hedge=ASSERTED)
    assert found("At least 21 people wait.", people) == []
    assert found("At least twenty-one people wait.", people) == []
    assert found("21 people at least wait.", people) == []
    assert found("21 people wait.", people) == [("too_firm", "21")]
    assert found("More than 21 people wait.", people) == [("too_firm", "More than 21")]
    assert found("At least 22 people wait.", people) == [
        ("unheld_number", "At least 22")
    ]


def test_about_a_number_is_not_the_number() -> None:
    """Another word for about will do."""
    people = detail("how_many", ABOUT_25, hedge=ASSERTED)
    assert found("Some 25 people wait.", people) == []
    assert found("25 people wait.", people) == [("too_firm", "25")]


def test_rivals_leave_a_number_open() -> None:
    """One of them may be told as somebody's word."""
    rivals = detail(
        "how_many", Count.exactly(21), Count.exactly(31), spanned=Count(21, 31)
    )
    several = detail("how_many", Count.exactly(21), Count.exactly(31))
    for people in (rivals, several):
        assert found("Reportedly between 21 and 31 people wait.", people) == []
        assert ("too_firm", "31") in found("31 people wait.", people)
        assert found("According to relatives, 31 people wait.", people) == []


def test_rivals_with_open_ends_span_what_they_can() -> None:
    """At least nine or at least twelve is at least nine; up to and at least is none."""
    people = detail("how_many", Count(9, None), Count(12, None), hedge=ASSERTED)
    assert found("At least nine people wait.", people) == []
    both = detail("how_many", Count(9, None), Count(None, 40), hedge=ASSERTED)
    assert found("At least nine people wait.", both) == []


def test_a_hedged_number_needs_some_hedge() -> None:
    """A heading needs none, and a demand is one."""
    people = detail("how_many", Count.exactly(21))
    assert found("There are 21 people.", people) == [("too_firm", "21")]
    assert found("The 21 people must be released.", people) == []
    assert found("North Korea: 21 people", people, TAKEN)[0][0] != "too_firm"


def test_figures_that_count_nobody_are_held_too() -> None:
    """Ages, hours, shares; the mark of a list is none, nor is "every one"."""
    assert found("A 14-year-old waits.", TAKEN) == [("unheld_number", "14")]
    assert found("They waited fourteen days.", TAKEN) == [("unheld_number", "fourteen")]
    assert found("1. They wait.\n2. They hope.", TAKEN) == []
    assert found("One of them waits at 4.", TAKEN) == [("unheld_number", "4")]


def test_a_date_keeps_its_bounds() -> None:
    """Coarser is fine, finer is too firm, another day is unheld."""
    taken = detail("arrested_when", "2031-03-05", hedge=ASSERTED)
    about = detail("arrested_when", "2031-03-05~", hedge=ASSERTED)
    month = detail("arrested_when", "2031-03", hedge=ASSERTED)
    assert found("They were arrested on 5 March 2031.", taken) == []
    assert found("They were arrested on 5 March.", taken) == []
    assert found("They were arrested in March.", taken) == []
    assert found("They were arrested in 2031.", taken) == []
    assert found("They were arrested on 6 March 2031.", taken) == [
        ("unheld_date", "6 March 2031")
    ]
    assert found("They were arrested on 5 March 2031.", about) == [
        ("too_firm", "5 March 2031")
    ]
    assert found("They were arrested on 5 March 2031.", month) == [
        ("too_firm", "5 March 2031")
    ]


def test_by_a_day_is_not_on_it() -> None:
    """Unless the draft says so itself."""
    due = detail("deadline", "2031-03-20", hedge=ASSERTED)
    assert found("They will be deported by 20 March.", due) == []
    text = "They will be deported on 20 March."
    assert found(text, due) == [("too_firm", "20 March")]
    assert found(text, due, draft=document(fact(text, "deadline"))) == []
    assert found("They were seen on 2 March.", due) == [("unheld_date", "2 March")]


def test_days_counted_from_another_are_held_where_they_are_the_same() -> None:
    """The word "yesterday" of a text without a date is nobody's day."""
    taken = detail("arrested_when", "2031-03-05", hedge=ASSERTED)
    text = "They were arrested yesterday."
    assert found(text, taken) == [("unheld_date", "yesterday")]
    assert found(text, taken, published="2031-03-06") == []
    draft = document(fact(text, "arrested_when"))
    assert found(text, taken, draft=draft) == []


def test_appeals_and_publication_have_their_days() -> None:
    """They are held beside the findings."""
    open_case = Disclosed(
        "public",
        draft_only=True,
        details=(TAKEN,),
        appeals_by=("2031-04-15", "Asia/Bishkek"),
        published_on="2031-03-06",
    )
    text = "Write before 15 April 2031. Published on 6 March 2031."
    assert proof(text, "en", open_case) == ()


def test_places_are_held_in_every_language() -> None:
    """Also in the text of a detail, an office, or a legal sheet."""
    text = "They passed Osh on the way to Bishkek."
    assert found(text, TAKEN) == [("unheld_place", "Osh"), ("unheld_place", "Bishkek")]
    office = Address("embassy", "Embassy in Bishkek", "KG", ("1 Long Street, Osh",))
    case = Disclosed("public", True, (TAKEN,), addressees=(office,))  # noqa: FBT003 -- draft only
    assert proof(text, "en", case) == ()
    also = Allowed(("The courts of Osh and Bishkek",))
    assert proof(text, "en", disclosed(TAKEN), also=also) == ()
    changchun = detail("held_where", "Changchun")
    assert (
        found("이들은 창춘에 구금된 것으로 알려졌다.", changchun, language="ko") == []
    )
