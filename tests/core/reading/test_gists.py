"""What the phrases for one group tell together, read once."""

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.frames import People, StateMention
from holdfast.reading.gists import Gist


def people(at: int, count: int | None = None, *states: str) -> People:
    """Give a phrase at a place."""
    span = Span(at, at + 1)
    told = tuple(StateMention(state, span) for state in states)
    return People(span, Count.exactly(count) if count else None, states=told)


def test_states_stand_once_in_order() -> None:
    """A nationality told twice counts once."""
    gist = Gist([people(0, 2, "TD"), people(2, None, "SD", "TD")])
    gist.read_on()
    assert [*gist.states] == ["TD", "SD"]
    assert gist.told == Count.exactly(2)


def test_reads_on_from_where_it_stopped() -> None:
    """What came since is read, what was read stays."""
    phrases = [people(0)]
    gist = Gist(phrases)
    gist.read_on()
    phrases.append(people(2, 3, "TD"))
    gist.read_on()
    assert (gist.told, [*gist.states], gist.seen) == (Count.exactly(3), ["TD"], 2)


def test_another_list_is_not_its_own() -> None:
    """A list put in place of the first, or cut short, must be read anew."""
    phrases = [people(0)]
    gist = Gist(phrases)
    gist.read_on()
    assert gist.is_of(phrases)
    assert not gist.is_of([*phrases])
    phrases.clear()
    assert not gist.is_of(phrases)
