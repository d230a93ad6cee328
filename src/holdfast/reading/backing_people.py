"""The claims that tell who the people of a case are: `people_of`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    AliasValue,
    NameValue,
    StateValue,
)
from holdfast.reading.backed import Backed
from holdfast.reading.drafts import Draft
from holdfast.reading.frames import People
from holdfast.reading.name_echoes import is_initials, name_words

# Names farther apart than this are not told in one list.
ONE_LIST = 120


def people_of(draft: Draft) -> Iterator[Backed]:
    """Give numbers, nationalities and names; a phrase that tells both backs both."""
    strand = draft.chosen.strand
    sent = _sent(draft)
    main = sent.count if sent else strand.count
    for people in (*strand.people, *((sent,) if sent else ())):
        national = [state for state in people.states if state.form != "part"]
        for state in national:
            yield Backed(
                "nationality",
                StateValue(state.state),
                state.span,
                ASSERTED,
                ("nationality",),
            )
        if (
            people.count is not None
            and people.count_span is not None
            and not _only_names(people.count_span, people.names)
        ):
            counts = ("count",) if people.count == main else ()
            also = ("nationality",) if national else ()
            yield Backed(
                "people_count", people.count, people.count_span, ASSERTED, counts + also
            )
    yield from _parts(draft, main)
    yield from _names(draft, main)


def _parts(draft: Draft, main: Count | None) -> Iterator[Backed]:
    """Give of how many something else is told than of all: no answer to how many."""
    for removal, count in draft.chosen.strand.parts:
        span = removal.people.count_span if removal.people else None
        if count is not None and span is not None and count != main:
            yield Backed("people_count", count, span, removal.hedge)


def _sent(draft: Draft) -> People | None:
    """Give those of a group that were sent back, where others are told to be not.

    "Of the 33, 25 were deported and the others released."
    """
    standing = draft.standing
    if standing is None or not standing.is_of_part or standing.removal is None:
        return None
    people = standing.removal.people
    return replace(people, count=people.part) if people and people.part else people


def _only_names(span: Span, names: Iterable[object]) -> bool:
    return any(getattr(name, "span", None) == span for name in names)


def _names(draft: Draft, main: Count | None) -> Iterator[Backed]:
    strand = draft.chosen.strand
    told = any(
        p.count == main and not _only_names(p.span, p.names)
        for p in strand.people
        if p.count
    )
    for named in strand.names:
        if is_initials(name_words(named.name)):
            continue  # `find_aliases` tells them
        full = " " in named.name.strip()
        value = NameValue(named.name) if full else AliasValue(named.name)
        kind, backs = ("person_name", ("names",)) if full else ("alias", ())
        yield Backed(kind, value, named.span, ASSERTED, backs)
        for alias in named.aliases:
            yield Backed(alias.kind, alias.value, alias.span, alias.hedge)
    if strand.names and main is not None and not told:
        whole = strand.names[0].span
        for named in strand.names[1:]:
            whole = (
                whole.join(named.span)
                if named.span.start - whole.end < ONE_LIST
                else whole
            )
        yield Backed("people_count", main, whole, ASSERTED, ("count",))
