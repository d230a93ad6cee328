"""The claims of one case, each with the fields it backs: `backed`.

A field of a case is filled by whatever claims back it, so that nothing stands in
a case that no words say.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    ActValue,
    AliasValue,
    CustodyValue,
    DateValue,
    DemandValue,
    NameValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.reading.drafts import Draft
from holdfast.reading.frames import Mention, Removal, StateMention
from holdfast.reading.standing import DONE

HARMS = ("feared_harm", "suffered_harm")
SETS = {
    "feared_harm": ("feared_harms", "harm"),
    "suffered_harm": ("feared_harms", "harm"),
    "risk_factor": ("risk_factors", "factor"),
    "access_denied": ("access_denied", "access"),
    "demand": ("demanded", "demand"),
}


@dataclass(frozen=True, slots=True)
class Backed:
    """A claim to be, and the fields of its case that it backs."""

    kind: str
    value: Value
    span: Span
    hedge: Hedge = ASSERTED
    backs: tuple[str, ...] = ()


def backed(draft: Draft) -> list[Backed]:
    """Give all claims of a case in the order of the text."""
    found = [
        *_act(draft),
        *_status(draft),
        *_people(draft),
        *_states(draft),
        *_custody(draft),
        *_arrests(draft),
        *_dates(draft),
        *_sets(draft),
        *_rest(draft),
    ]
    return sorted(dict.fromkeys(found), key=lambda each: (each.span, each.kind))


def _act(draft: Draft) -> Iterator[Backed]:
    for removal in draft.chosen.strand.deeds:
        backs = ("act",) if removal.act == draft.act.act else ()
        value = ActValue(removal.act, removal.stage)
        yield Backed("act", value, removal.trigger, removal.hedge, backs)


def _status(draft: Draft) -> Iterator[Backed]:
    standing = draft.standing
    if standing is None:
        return
    hedge = standing.removal.hedge if standing.removal else ASSERTED
    yield Backed(
        "status", StatusValue(standing.status), standing.words, hedge, ("status",)
    )


def _people(draft: Draft) -> Iterator[Backed]:
    """Give numbers, nationalities and names; a phrase that tells both backs both."""
    strand = draft.chosen.strand
    main = strand.count
    for people in strand.people:
        for state in people.states:
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
            also = ("nationality",) if people.states else ()
            yield Backed(
                "people_count", people.count, people.count_span, ASSERTED, counts + also
            )
    yield from _names(draft, main)


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


def _states(draft: Draft) -> Iterator[Backed]:
    ends: tuple[tuple[str, StateMention | None], ...] = (
        ("sending_state", draft.sending),
        ("destination_state", draft.destination),
    )
    for field, state in ends:
        implied = draft.is_implied and field == "destination_state"
        if state is not None:
            hedge = IMPLIED if implied else ASSERTED
            yield Backed(field, StateValue(state.state), state.span, hedge, (field,))
    for state in draft.onward:
        yield Backed(
            "onward_state",
            StateValue(state.state),
            state.span,
            ASSERTED,
            ("onward_states",),
        )


def _custody(draft: Draft) -> Iterator[Backed]:
    first = True
    for mention in draft.of_kind("custody"):
        place = mention.value.place if isinstance(mention.value, CustodyValue) else None
        backs = ("custody_place",) if place and first else ()
        first = first and not place
        yield Backed("custody", mention.value, mention.span, mention.hedge, backs)


def _arrests(draft: Draft) -> Iterator[Backed]:
    """Give arrests; one on arrival after the return is no arrest before it."""
    done = [r for r in draft.chosen.strand.deeds if r.stage in DONE]
    arrests = draft.of_kind("arrest")
    before = [each for each in arrests if not _is_after_return(each, done)]
    place = next((m for m in before if getattr(m.value, "place", None)), None)
    date = _closest([m for m in before if getattr(m.value, "date", None)])
    for mention in arrests:
        backs = [
            field
            for field, found in (("arrest_place", place), ("arrest_date", date))
            if mention is found
        ]
        yield Backed("arrest", mention.value, mention.span, mention.hedge, tuple(backs))


def _closest(arrests: Sequence[Mention]) -> Mention | None:
    """Give the arrest told with the closest date that agrees with the first's."""
    if not arrests:
        return None
    dates = [str(getattr(each.value, "date", "")) for each in arrests]
    agreeing = [n for n, date in enumerate(dates) if date.startswith(dates[0])]
    return arrests[max(agreeing, key=lambda n: (len(dates[n]), -n))]


def _is_after_return(mention: Mention, done: Sequence[Removal]) -> bool:
    if not done or mention.span.start < done[0].trigger.end:
        return False
    return mention.span.start - done[0].trigger.end < AFTER_RETURN


AFTER_RETURN = 160
# Names farther apart than this are not told in one list.
ONE_LIST = 120


def _dates(draft: Draft) -> Iterator[Backed]:
    yield from _return_date(draft)
    given = False
    for mention in draft.of_kind("deadline"):
        value = mention.value
        fits = (
            isinstance(value, DateValue) and value.of == "return" and not draft.is_done
        )
        backs = ("deadline",) if fits and not given else ()
        given = given or bool(fits)
        yield Backed("deadline", value, mention.span, mention.hedge, backs)
    for mention in draft.of_kind("event_date"):
        yield Backed("event_date", mention.value, mention.span, mention.hedge)


def _return_date(draft: Draft) -> Iterator[Backed]:
    """Give the date of a removal that was carried out."""
    if not draft.is_done:
        return
    done = (r for r in draft.chosen.strand.deeds if r.stage in DONE and r.when)
    removal = next(iter(done), None)
    if removal is None or removal.when is None or removal.when.role == "deadline":
        return
    value = DateValue(removal.when.date, "return")
    yield Backed(
        "event_date", value, removal.when.span, removal.hedge, ("return_date",)
    )


def _sets(draft: Draft) -> Iterator[Backed]:
    for mention in draft.of_kind(*SETS):
        field, _ = SETS[mention.kind]
        denied = mention.hedge.firmness is Firmness.DENIED
        # Where they are held before any return is not what they fear of it.
        held = mention.kind == "suffered_harm" and any(
            each.span.overlaps(mention.span) for each in draft.of_kind("custody")
        )
        denied = denied or (held and not draft.is_done)
        yield Backed(
            mention.kind,
            mention.value,
            mention.span,
            mention.hedge,
            () if denied else (field,),
        )
    asked = [
        mention.span
        for mention in draft.of_kind("demand")
        if getattr(mention.value, "demand", None) == "no_return"
    ]
    for removal in draft.chosen.strand.deeds:
        told = any(removal.sentence.overlaps(span) for span in asked)
        if removal.stage == "demanded_not" and not told:
            value = DemandValue("no_return", None)
            yield Backed(
                "demand",
                value,
                removal.told or removal.trigger,
                ASSERTED,
                ("demanded",),
            )


# Not in the report's words: where they are from, as where they would be sent.
IMPLIED = Hedge(Firmness.BELIEVED, "implied")
TOLD = {"custody", "arrest", "deadline", "event_date", *SETS}


def _rest(draft: Draft) -> Iterator[Backed]:
    for mention in draft.mentions:
        if mention.kind not in TOLD:
            yield Backed(mention.kind, mention.value, mention.span, mention.hedge)
