"""The claims that tell where and when people were taken, held and sent."""

from collections.abc import Iterator, Sequence

from holdfast.facts.hedges import Firmness
from holdfast.facts.values import (
    CustodyValue,
    DateValue,
)
from holdfast.reading.backed import Backed
from holdfast.reading.drafts import Draft
from holdfast.reading.frames import Mention, Removal
from holdfast.reading.standing import DONE

# What stands so near after a return happened after it. Korean and Chinese say as much
# in fewer letters.
AFTER_RETURN, AFTER_RETURN_DENSE = 160, 60


def custody_of(draft: Draft) -> Iterator[Backed]:
    """Give where they are held; the first place told is that of the case.

    So are its rivals, where one breath tells several: "held in Osh or Uzgen".
    """
    start: int | None = None
    for mention in draft.of_kind("custody"):
        place = mention.value.place if isinstance(mention.value, CustodyValue) else None
        if place and start is None:
            start = mention.span.start
        backs = ("custody_place",) if place and mention.span.start == start else ()
        yield Backed("custody", mention.value, mention.span, mention.hedge, backs)


def arrests_of(draft: Draft) -> Iterator[Backed]:
    """Give arrests; one on arrival after the return is no arrest before it.

    Where some alone were sent back, or may have been, it is told of the others too.
    """
    told = draft.chosen.strand.removals if draft.is_done else ()
    done = [r for r in told if r.stage in DONE]
    arrests = draft.of_kind("arrest")
    reach = AFTER_RETURN_DENSE if draft.is_dense else AFTER_RETURN
    before = [each for each in arrests if not _is_after_return(each, done, reach)]
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


def _is_after_return(mention: Mention, done: Sequence[Removal], reach: int) -> bool:
    if not done or mention.span.start < done[0].trigger.end:
        return False
    return mention.span.start - done[0].trigger.end < reach


def dates_of(draft: Draft) -> Iterator[Backed]:
    """Give when they were sent, until when they may be, and what else has a day."""
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
    deeds = draft.chosen.strand.deeds
    told = (r for r in deeds if r.hedge.firmness is not Firmness.DENIED)
    done = (r for r in told if r.stage in DONE and r.when)
    removal = next(iter(done), None)
    if removal is None or removal.when is None or removal.when.role == "deadline":
        return
    value = DateValue(removal.when.date, "return")
    yield Backed(
        "event_date", value, removal.when.span, removal.hedge, ("return_date",)
    )
