"""The claims of one case, each with the fields it backs: `backed`.

A field of a case is filled by whatever claims back it, so that nothing stands in
a case that no words say.
"""

from collections.abc import Iterator
from dataclasses import replace

from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.values import (
    ActValue,
    DemandValue,
    PositionValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.reading.backed import SETS, Backed
from holdfast.reading.backing_events import arrests_of, custody_of, dates_of
from holdfast.reading.backing_people import people_of
from holdfast.reading.drafts import Draft
from holdfast.reading.frames import StateMention

# Not in the report's words: where they are from, as where they would be sent.
IMPLIED = Hedge(Firmness.BELIEVED, "implied")
TOLD = {"custody", "arrest", "deadline", "event_date", *SETS}


def backed(draft: Draft) -> list[Backed]:
    """Give all claims of a case in the order of the text."""
    found = [
        *_act(draft),
        *_status(draft),
        *people_of(draft),
        *_states(draft),
        *custody_of(draft),
        *arrests_of(draft),
        *dates_of(draft),
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
    while standing is not None:
        hedge = standing.hedge
        if standing.by is not None:
            hedge = replace(hedge, attributed_to=standing.by)
        value = StatusValue(standing.status)
        yield Backed("status", value, standing.words, hedge, ("status",))
        standing = standing.rival


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


def _sets(draft: Draft) -> Iterator[Backed]:
    for mention in draft.of_kind(*SETS):
        field, _ = SETS[mention.kind]
        denied = mention.hedge.firmness is Firmness.DENIED
        # Where they are held or taken before any return is not what they fear of it.
        held = mention.kind == "suffered_harm" and any(
            each.span.overlaps(mention.span)
            for each in draft.of_kind("custody", "arrest")
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


def _rest(draft: Draft) -> Iterator[Backed]:
    for mention in draft.mentions:
        if mention.kind not in TOLD:
            value = _whose(mention.value, draft)
            yield Backed(mention.kind, value, mention.span, mention.hedge)


def _whose(value: Value, draft: Draft) -> Value:
    """Give "the authorities" of a report that names no State: those who send."""
    if isinstance(value, PositionValue) and value.state is None and draft.sending:
        return replace(value, state=draft.sending.state)
    return value
