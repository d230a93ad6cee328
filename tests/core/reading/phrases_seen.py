"""English sentences taken apart for the tests of single steps: `there`, `spoken_of`."""

from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.reading.frames import People, Removal, StateMention
from holdfast.reading.people import find_people, marks_of
from holdfast.reading.phrase_tokens import Phrases, phrases_of
from holdfast.reading.removals import find_removals
from holdfast.reading.triggers import Told, told_of
from tests.core.reading.sighting import sentence, sentences


@dataclass(frozen=True, slots=True)
class Seen:
    """A phrase for people in plain words."""

    words: str
    count: Count | None
    states: tuple[str, ...]
    names: tuple[str, ...]


def there(text: str) -> Phrases:
    """Give the tokens of a sentence."""
    sighted = sentence(text)
    body = sighted.body
    return phrases_of(body.text, body.shadow, sighted.span, marks_of(sighted))


def spoken_of(text: str) -> list[People]:
    """Give the phrases for people of a sentence."""
    return list(find_people(sentence(text)))


def seen_in(text: str) -> list[Seen]:
    """Give the same, as words, number, States and names."""
    return [
        Seen(
            people.span.of(text),
            people.count,
            tuple(state.state for state in people.states),
            tuple(named.name for named in people.names),
        )
        for people in spoken_of(text)
    ]


def told(text: str) -> Told:
    """Give a sentence with its removal words."""
    return told_of(sentence(text))


def removals_in(text: str) -> list[Removal]:
    """Give the removals that a text of any number of sentences tells."""
    return [
        removal
        for sighted in sentences(text)
        for removal in find_removals(told_of(sighted))
    ]


def removal_in(text: str) -> Removal:
    """Give the only removal of a text."""
    (only,) = removals_in(text)
    return only


def code(state: StateMention | None) -> str | None:
    """Give the State of a mention."""
    return state.state if state else None
