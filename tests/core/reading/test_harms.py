"""Harms: feared, suffered after a return, or no more than a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.values import HarmValue
from holdfast.reading.frames import Mention
from holdfast.reading.harms import Returned, find_harms
from tests.core.reading.sighting import sentence, sentences


def told(mentions: tuple[Mention, ...]) -> set[tuple[str, str]]:
    """Give kinds and codes, denied ones aside."""
    return {
        (mention.kind.removesuffix("_harm"), mention.value.harm)
        for mention in mentions
        if isinstance(mention.value, HarmValue) and mention.hedge.firmness != "denied"
    }


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "Each is at risk of torture and further ill-treatment.",
            "torture ill_treatment",
        ),
        ("He faces execution.", "execution"),
        ("She could be sentenced to death.", "death_penalty"),
        ("Return would mean certain death.", "death"),
        ("He would be arbitrarily detained.", "detention"),
        ("They fear forced labour in a prison camp.", "forced_labour detention"),
        ("He might disappear.", "disappearance"),
        ("She would not get a fair trial.", "unfair_trial"),
        ("She fears that she will be raped.", "sexual_violence"),
        ("They fled indiscriminate violence.", "generalized_violence"),
        ("He risks severe punishment.", "harsh_punishment"),
        ("He fears that his relatives will be punished as well.", "family_punishment"),
        ("They fled religious persecution.", "persecution"),
        ("The torture they would face is known.", "torture"),
        ("They were sent to a country where they may be killed.", "death"),
    ],
)
def test_what_is_feared(text: str, codes: str) -> None:
    """One way to fear each harm."""
    assert told(find_harms(sentence(text))) == {
        ("feared", code) for code in codes.split()
    }


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Both were arrested upon arrival.", "detention"),
        ("Officers beat him on arrival.", "ill_treatment"),
        ("He was deported to Chad, where he was tortured.", "torture"),
        ("He was extradited to Chad and sentenced to death.", "death_penalty"),
        ("People sent back there are tortured.", "torture"),
        ("Those forcibly returned were subjected to forced labour.", "forced_labour"),
    ],
)
def test_what_was_suffered_after_a_return(text: str, codes: str) -> None:
    """The sentence itself says that it came after."""
    assert told(find_harms(sentence(text))) == {
        ("suffered", code) for code in codes.split()
    }


@pytest.mark.parametrize(
    "text",
    [
        "Torture is widespread in its prisons.",
        "The UN Committee against Torture met in May.",
        "The law prohibits torture.",
        "He was accused of torture and would stand trial.",
        "They were arrested in Chad and deported to Mali.",
        "He had been tortured before he fled.",
        "They were held incommunicado until their deportation.",
        "They live in fear of arrest and deportation.",
        "The execution of the deportation order may follow.",
        "A woman who was raped in 2009 fled to Mali and was deported.",
        "He was threatened with rape after his return.",
        "They were promised a fair trial after their return.",
    ],
)
def test_what_is_no_harm_of_theirs(text: str) -> None:
    """Names, laws, crimes, custody before a removal, and what made them flee."""
    assert told(find_harms(sentence(text))) == set()


def test_what_follows_a_return_told_before() -> None:
    """The caller says so; a day or a place before the return speaks against it."""
    after = Returned("ML", "2011-06-09")
    there = sentence("He was tortured by soldiers.")
    assert told(find_harms(there)) == set()
    assert told(find_harms(there, after)) == {("suffered", "torture")}
    assert told(find_harms(sentence("He was tortured in Mali."), after)) == set()
    assert told(find_harms(sentence("He was tortured in 2009."), after)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "He will not be executed.",
        "There is no risk of torture, the minister said.",
    ],
)
def test_a_harm_that_is_ruled_out_is_denied(text: str) -> None:
    """It stays a mention, so that a person sees who says so."""
    (mention,) = find_harms(sentence(text))
    assert mention.hedge.firmness == "denied"


def test_a_harm_against_which_a_promise_is_given_is_feared() -> None:
    """A diplomatic assurance does not rule out what it is asked for against."""
    words = "Chad gave assurances that he would not be tortured."
    (mention,) = find_harms(sentence(words))
    assert mention.hedge.firmness == "feared"


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Whatever is found lies inside its sentence."""
    for sighted in sentences(text):
        for mention in find_harms(sighted, Returned()):
            assert sighted.span.holds(mention.span)


@given(
    st.lists(
        st.sampled_from(
            "torture risk of was detained deported where and not , would if".split()
        ),
        max_size=40,
    )
)
def test_any_heap_of_harms_is_read(words: list[str]) -> None:
    """Words of harm in any order do not fail."""
    for sighted in sentences(" ".join(words)):
        assert len(find_harms(sighted, Returned("CN", "2012"))) <= len(words)
