"""Sentences say what may be said, and no more firmly."""

from dataclasses import replace

import pytest

from holdfast.errors import BadTemplateError
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.documents import Tells
from holdfast.facts.hedges import Firmness
from holdfast.publishing.moments import moment_of
from holdfast.publishing.phrases import phrases_of
from holdfast.publishing.telling import Teller, weakest
from holdfast.publishing.tellings import read_tellings, tellings
from tests.core.publishing.disclosures import disclosed, document, texts, told


def _teller(given: Disclosed) -> Teller:
    return Teller(given, phrases_of("en"))


def _said(given: Disclosed, id_: str) -> list[str]:
    return [each.text for each in _teller(given).tell(id_)]


@pytest.mark.parametrize(
    ("hedge", "text"),
    [
        ("asserted", "They are held in Changchun."),
        ("reported", "They are reportedly held in Changchun."),
        ("believed", "They are believed to be held in Changchun."),
        ("feared", "It is feared that they are held in Changchun."),
    ],
)
def test_a_fact_is_told_as_firmly_as_it_is_held(hedge: str, text: str) -> None:
    """Each grade has wording of its own, and the sentence says what it rests on."""
    given = disclosed(held_where=told("held_where", "Changchun", hedge=hedge))
    (sentence,) = _teller(given).tell("held-where")
    assert sentence.text == text
    assert sentence.hedge == hedge
    assert sentence.questions == ("held_where",)
    assert sentence.rests_on == ("f-held_where",)
    assert sentence.tells is Tells.FACT


def test_what_is_denied_is_not_told() -> None:
    """To print a denied place would spread it."""
    given = disclosed(held_where=told("held_where", "Changchun", hedge="denied"))
    assert _said(disclosed(), "held-where")
    assert _said(given, "held-where") == []


def test_what_is_not_disclosed_is_not_told() -> None:
    """There is no other way for a detail to get into a document."""
    assert _said(disclosed(held_where=None), "held-where") == []


def test_one_person_is_no_group() -> None:
    """“They” for one person would tell readers of others who do not exist."""
    given = disclosed(how_many=told("how_many", Count(1, 1)))
    assert _said(given, "held-where") == [
        "The person is believed to be held in Changchun."
    ]


def test_rivals_are_told_side_by_side() -> None:
    """To choose one in silence would be a judgement that nobody made."""
    given = disclosed(held_where=told("held_where", "Changchun", "Tumen"))
    assert _said(given, "held-where") == [
        "They are reportedly held in Changchun or Tumen; reports differ."
    ]


def test_rivals_that_no_sentence_holds_leave_it_out() -> None:
    """A title that accuses one of two States might accuse the wrong one."""
    given = disclosed(sending_state=told("sending_state", "CN", "LA"))
    assert _said(disclosed(), "title-before")
    assert _said(given, "title-before") == []


def test_rival_numbers_are_told_as_what_they_span() -> None:
    """No single number is given a certainty that it lacks."""
    spanned = told("how_many", Count(21, 21), Count(40, 40), spans=Count(21, 40))
    given = disclosed(how_many=spanned)
    assert _said(given, "rivals-how-many") == [
        "Reports differ on the number: they speak of between 21 and 40 people."
    ]
    assert _said(given, "number") == []
    assert _said(disclosed(), "rivals-how-many") == []


@pytest.mark.parametrize("spans", [Count(9, 41), None])
def test_rival_numbers_of_those_sent_back_are_never_told_as_one(
    spans: Count | None,
) -> None:
    """“9 to 41 people have been sent back” would be a count that nobody made."""
    differ = told("how_many_returned", Count(9, 9), Count(41, 41), spans=spans)
    differ = replace(differ, hedge=Firmness.ASSERTED)
    given = disclosed(
        how_many_returned=differ,
        what_happened=told("what_happened", "partly_returned", hedge="asserted"),
    )
    [sentence] = _said(given, "returned-number-rivals")
    assert sentence.startswith("Reports differ on how many have been sent back: they")
    for code in ("urgent_action", "press_release", "stop_action", "wgad_questionnaire"):
        told_all = texts(document(given, code))
        assert sentence in told_all
        assert not [each for each in told_all if "41 people have been" in each]
    one = disclosed(
        how_many_returned=told("how_many_returned", Count(9, 9), hedge="asserted"),
        what_happened=told("what_happened", "partly_returned", hedge="asserted"),
    )
    assert _said(one, "returned-number-rivals") == []
    alert = texts(document(one, "press_release"))
    assert "Of them, 9 people have been sent back." in alert


@pytest.mark.parametrize(
    ("authority", "expected"),
    [
        (told("authority", "Border Guard", hedge="asserted"), ["Border Guard"]),
        (told("authority", "Border Guard"), []),
        (told("authority", "Border Guard", hedge="asserted", provisional=True), []),
        (told("authority", "Border Guard", "UNHCR", hedge="asserted"), []),
        (told("authority", hedge="asserted", instead="some office"), []),
    ],
)
def test_who_holds_them_is_told_only_where_a_person_judged_it(
    authority: Detail, expected: list[str]
) -> None:
    """Reports name whoever decides, or asks, among the authorities."""
    given = disclosed("forum", authority=authority)
    made = document(given, "wgad_questionnaire")
    [field] = [
        each for each in made.blocks if each.label == "Authority that holds them"
    ]
    assert [each.text for each in field.sentences] == expected
    lacking = {each.field for each in made.missing}
    assert ("Authority that holds them" in lacking) == (not expected)
    assert "Who made the arrest" in lacking


def test_a_number_is_told_again_only_where_it_is_not_certain() -> None:
    """The opening has it; what is added is that it is only reported."""
    reported = disclosed(how_many=told("how_many", Count(21, 21)))
    assert _said(disclosed(), "number") == []
    assert _said(reported, "number") == ["Reports speak of 21 people."]


def test_rival_kinds_of_removal_are_called_by_the_widest_word() -> None:
    """Return holds whichever legal name turns out to be right."""
    given = disclosed(act=told("act", "deportation", "extradition"))
    assert _said(given, "title-before") == [
        "China must not forcibly return 21 people from North Korea"
    ]


def test_place_and_day_of_an_arrest_are_one_sentence_only_if_equally_firm() -> None:
    """Joined, the weaker would borrow the firmness of the other."""
    assert _said(disclosed(), "arrested") == [
        "They were reportedly arrested in Shenyang on 8 February 2012."
    ]
    apart = disclosed(arrested_when=told("arrested_when", "2012-02-08", hedge="feared"))
    assert _said(apart, "arrested") == []


def test_a_sentence_is_as_weak_as_the_weakest_it_needs() -> None:
    """A feared removal does not become certain by a certain day."""
    given = disclosed(act=told("act", "deportation", hedge="feared"))
    (sentence,) = _teller(given).tell("deadline")
    assert sentence.hedge is Firmness.FEARED
    assert sentence.text.startswith("It is feared")
    assert weakest(()) is None


def test_each_position_is_a_sentence_with_its_state() -> None:
    """What officials call people is their word, and never ours."""
    positions = told("state_position", "CN traitors", "criminals")
    assert _said(disclosed(state_position=positions), "position") == [
        "The authorities of China reportedly consider that these people are traitors.",
        "Officials reportedly consider that these people are criminals.",
    ]


def test_wording_that_people_chose_takes_the_place_of_a_detail() -> None:
    """Two people decided on it to protect someone; the value itself is gone."""
    safer = replace(told("held_where"), instead="They are held in the north-east.")
    (sentence,) = _teller(disclosed(held_where=safer)).tell("held-where")
    assert sentence.text == "They are held in the north-east."
    assert sentence.questions == ("held_where",)


def test_where_no_number_may_be_told_the_people_are_a_group() -> None:
    """A withheld number must not be given away by “one person”."""
    teller = _teller(disclosed(how_many=None))
    assert teller.people[""] == "a group of people from North Korea"
    assert teller.counted == teller.people
    nowhere = _teller(disclosed(nationality=None))
    assert nowhere.people[""] == "21 people"


def test_the_time_zone_follows_a_day() -> None:
    """A deadline in the wrong zone may come a day too late."""
    assert _said(disclosed(), "zone-of-days") == []
    zoned = replace(disclosed(), zone="Asia/Shanghai")
    assert _said(zoned, "zone-of-days") == ["Days are counted in local time (UTC+8)."]
    assert _said(replace(zoned, published_on=None), "zone-of-days")
    undated = disclosed(deadline=told("deadline", "XXXX-02-20"))
    told_of = _said(replace(undated, zone="Asia/Shanghai"), "zone-of-days")
    assert told_of == ["Days are counted in local time (UTC+8)."]
    never = replace(undated, zone="Asia/Shanghai", published_on=None)
    assert _said(never, "zone-of-days") == [
        "Days are counted in local time (Asia/Shanghai)."
    ]


def test_the_last_day_of_appeals_is_told_with_its_zone() -> None:
    """Writers all over the world count to the same hour."""
    assert _said(disclosed(), "appeals-by") == []
    given = replace(disclosed(), appeals_by=("2012-03-27", "Asia/Seoul"))
    assert _said(given, "appeals-by") == [
        "Please send appeals by 27 March 2012 (UTC+9)."
    ]


@pytest.mark.parametrize(
    ("statuses", "moment"),
    [
        ((), "before"),
        (("at_risk",), "before"),
        (("unknown",), "before"),
        (("at_risk", "stayed"), "before"),
        (("stayed",), "stayed"),
        (("returned",), "after"),
        (("partly_returned",), "partly"),
        (("released",), "released"),
        (("resettled",), "resettled"),
        (("at_risk", "returned"), "disputed"),
        (("released", "resettled"), "disputed"),
        (("made up",), "before"),
    ],
)
def test_what_happened_decides_the_moment(
    statuses: tuple[str, ...], moment: str
) -> None:
    """To ask a State not to send people who are gone is to be ignored."""
    given = disclosed(what_happened=told("what_happened", *statuses))
    assert moment_of(given) == moment


def test_what_is_denied_decides_nothing() -> None:
    """A denied return must not end the appeal against it."""
    denied = told("what_happened", "returned", hedge="denied")
    assert moment_of(disclosed(what_happened=denied)) == "before"
    assert moment_of(disclosed(what_happened=None)) == "before"


def test_every_sentence_that_needs_an_answer_is_in_english() -> None:
    """One that is missing would stop a document on the night it is needed."""
    assert [id_ for id_ in tellings() if not phrases_of("en").has(id_)] == []


@pytest.mark.parametrize(
    "source",
    [
        '[a]\nneeds = ["whim"]',
        '[a]\nmoments = ["noon"]',
        '[a]\nrivals = "b"',
        '[a]\ntells = "tales"',
        '[a]\nonly = "sometimes"',
        '[a]\ngiven = ["time"]',
        "[a]\nwhims = 1",
        "[a]\nneeds = 1",
        "[a]\npeople = 1",
        "[a]\nrivals = 1",
    ],
)
def test_a_file_of_sentences_that_makes_no_sense_is_refused(source: str) -> None:
    """A mistyped rule would tell a sentence that should be held back."""
    with pytest.raises(BadTemplateError):
        read_tellings(source)
