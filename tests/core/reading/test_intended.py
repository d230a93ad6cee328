"""Where people meant to go is not where they are sent."""

import pytest

from holdfast.facts.values import StateValue
from holdfast.reading.intended import find_intended
from tests.core.reading.sighting import sentence
from tests.core.reading.strands_seen import case_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They were on their way to South Korea.", "on their way to South Korea"),
        ("Nine bakers en route to Sweden were seized.", "en route to Sweden"),
        ("Nine bakers hoped to reach Sweden.", "hoped to reach Sweden"),
        ("She was trying to get to the Gambia.", "trying to get to the Gambia"),
    ],
)
def test_where_they_meant_to_go(text: str, words: str) -> None:
    """With the words that say so."""
    (mention,) = find_intended(sentence(text))
    assert mention.span.of(text) == words
    assert isinstance(mention.value, StateValue)


@pytest.mark.parametrize(
    "text",
    [
        "They were deported to Sweden.",
        "Sweden hoped to reach a deal.",
        "They were on their way home.",
        "The choir sang.",
    ],
)
def test_nobody_meant_to_go_there(text: str) -> None:
    """Sent there, or no State at all."""
    assert find_intended(sentence(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Laos deported six North Koreans en route to South Korea. They risk execution.",
        "Six women en route to Seoul were deported from Laos to North Korea in May.",
        "Laos will repatriate six North Koreans. They were on their way to Sweden.",
    ],
)
def test_it_is_no_destination(text: str) -> None:
    """The State they are from is, or the one that is named."""
    case = case_of(text)
    assert (case.sending_state, case.destination_state) == ("LA", "KP")
    assert case.onward_states == ()
