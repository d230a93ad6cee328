"""What a text may say besides: law, drafts, addresses, other languages."""

from holdfast.facts.documents import Tells
from tests.core.proofing.disclosing import (
    ASSERTED,
    BELIEVED,
    REPORTED,
    detail,
    document,
    fact,
    found,
)

HELD = detail("held_where", "Osh")
TAKEN = detail("arrested_where", "Almaty", hedge=ASSERTED)


def test_states_are_held_as_places_are() -> None:
    """Whoever sends people away being told, another State is strange."""
    sender = detail("sending_state", "KZ", hedge=ASSERTED)
    assert found("They were in Kazakhstan.", sender) == []
    assert found("They wished to reach Norway.", sender) == [("unheld_place", "Norway")]
    assert found("Norway must help them.", sender) == [("unheld_place", "Norway")]
    assert found("Norway must help them.", TAKEN) == []
    assert found("We urge Norway to help them.", TAKEN) == []


def test_a_nationality_is_hedged_like_anything() -> None:
    """By a demonym or by "from"."""
    people = detail("nationality", "UZ", hedge=BELIEVED)
    assert found("They are from Uzbekistan.", people) == [("too_firm", "Uzbekistan")]
    assert found("They are thought to be from Uzbekistan.", people) == []
    assert found("They miss Uzbekistan.", people) == []


def test_small_towns_are_found_in_french_and_spanish() -> None:
    """The reader knows the words around towns in English alone."""
    held = detail("held_where", "Bangkok")
    french = "Ils seraient détenus à Chiang Mai."
    assert found(french, held, language="fr") == [("unheld_place", "Chiang Mai")]
    spanish = "Estarían recluidos en Bangkok, no en Casa."
    assert found(spanish, held, language="es") == []


def test_a_part_is_not_the_whole() -> None:
    """Some is not all, nor they, nor most."""
    status = detail("what_happened", "partly_returned")
    draft = document(fact("Some of them have reportedly returned.", "what_happened"))
    for text, words in (
        ("All of them have reportedly returned.", "All"),
        ("They have reportedly returned.", "They"),
        ("Most of them have reportedly returned.", "Most"),
    ):
        assert found(text, status, draft=draft) == [("too_firm", words)]
    text = "Several of them have reportedly returned."
    assert found(text, status, draft=draft) == []


def test_words_that_nobody_listed_need_the_hedge_of_the_draft() -> None:
    """What the draft hedged stays hedged, whatever it is."""
    draft = document(fact("They reportedly scrub floors at night.", "other"))
    firm = [("too_firm", "scrub floors at night")]
    assert found("They scrub floors at night.", HELD, draft=draft) == firm
    assert found("They allegedly scrub floors at night.", HELD, draft=draft) == []
    assert found("Floors", HELD, draft=draft) == []


def test_a_weaker_hedge_may_go_where_the_finding_is_firm() -> None:
    """The draft was more careful than it had to be."""
    known = detail("context", "x", hedge=ASSERTED)
    draft = document(fact("They reportedly scrub floors at night.", "context"))
    assert found("They scrub floors at night.", known, draft=draft) == []


def test_law_and_patterns_lend_their_figures() -> None:
    """And tell of others, whom no finding is about."""
    law = fact("Since 1982 the State is bound by Article 33.", tells=Tells.LAW)
    pattern = fact(
        "Some people who were deported were beaten in 2029.", tells=Tells.PATTERN
    )
    draft = document(law, pattern)
    text = "The State is bound since 1982 by Article 33. "
    text += "In 2029 some people who were deported were beaten."
    assert found(text, HELD, draft=draft) == []
    assert ("unheld_number", "34") in found(
        "The State is bound since 1982 by Article 34.", HELD, draft=draft
    )


def test_labels_and_notices_of_the_draft_are_no_claims() -> None:
    """They are the same in every document of the kind."""
    text = "UA __/31\nDraft of 3 March 2031\n\nDRAFT. Not for publication.\n\nHeld:\n x"
    assert found(text, HELD, draft=document()) == []


def test_our_own_sentences_pass() -> None:
    """As they stand, and broken into lines."""
    draft = document(
        fact("They are reportedly held in Osh.", "held_where"),
        title="They are reportedly held",
    )
    text = "They are reportedly\nheld in Osh."
    assert found(text, HELD, draft=draft) == []


def test_a_text_without_words_has_no_fault() -> None:
    """Nor has one without findings."""
    assert found("", HELD) == []
    assert found("They are safe and well.", HELD) == [("unheld_claim", "are safe")]


def test_a_language_without_words_is_proofed_by_the_english_ones() -> None:
    """Numbers and places are found at least."""
    assert found("21 Osh", TAKEN, language="de") == [
        ("unheld_number", "21"),
        ("unheld_place", "Osh"),
    ]


def test_faults_of_broken_lines_stand_where_they_stood() -> None:
    """Chinese lines end anywhere, inside a date too."""
    due = detail("deadline", "2031-03-20")
    lead = "据报，他们获告知最迟将在这一年的三月之后的某一天即"
    text = f"{lead}2031年3\n月21日前将被遣返。"
    assert found(text, due, language="zh") == [("unheld_date", "2031年3月21日前")]


def test_reported_is_the_weakest_that_a_believed_finding_passes() -> None:
    """Hearsay is firmer than belief."""
    believed = detail("held_where", "Osh", hedge=BELIEVED)
    assert found("They are reportedly held in Osh.", believed) != []
    assert found("They are thought to be held in Osh.", believed) == []
    assert REPORTED is HELD.hedge
