"""The fields of a case, each filled from the claims that back it: `case_of`."""

from collections.abc import Iterable, Sequence

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import (
    ArrestValue,
    CustodyValue,
    DateValue,
    NameValue,
    StateValue,
)
from holdfast.reading.backed import SETS
from holdfast.reading.body import Body
from holdfast.reading.drafts import Draft
from holdfast.reading.standing import AHEAD

UNSAID = frozenset({"demanded_not", "hypothetical"})


def case_of(draft: Draft, own: Sequence[Claim], body: Body) -> ReportedCase:
    """Fill each field of a case from the claims that back it."""
    custody = _place(own, "custody_place")
    arrest = _place(own, "arrest_place")
    returned, deadline = _date(own, "return_date"), _date(own, "deadline")
    return ReportedCase(
        role=draft.chosen.role,
        sending_state=_state(own, "sending_state"),
        destination_state=_state(own, "destination_state"),
        onward_states=_states(own, "onward_states"),
        nationality=_states(own, "nationality"),
        count=_count(own),
        names=tuple(
            dict.fromkeys(
                c.value.name
                for c in _backing(own, "names")
                if isinstance(c.value, NameValue)
            )
        ),
        act=draft.act.act,
        hedge=_hedge(draft),
        status=draft.standing.status if draft.standing else None,
        custody_place=custody,
        arrest_place=arrest,
        place=custody or arrest,
        arrest_date=_date(own, "arrest_date"),
        deadline=deadline,
        return_date=returned,
        date=returned or deadline or _ruling(own) or _attempt(draft),
        published=body.published,
        **{field: _codes(own, field) for field in dict(SETS.values())},
        claims=tuple(claim.id for claim in own),
    )


def _backing(claims: Iterable[Claim], field: str) -> list[Claim]:
    return [claim for claim in claims if field in claim.backs]


def _state(claims: Iterable[Claim], field: str) -> str | None:
    return next(iter(_states(claims, field)), None)


def _states(claims: Iterable[Claim], field: str) -> tuple[str, ...]:
    values = (claim.value for claim in _backing(claims, field))
    return tuple(dict.fromkeys(v.state for v in values if isinstance(v, StateValue)))


def _count(claims: Iterable[Claim]) -> Count | None:
    values = (claim.value for claim in _backing(claims, "count"))
    return next((value for value in values if isinstance(value, Count)), None)


def _place(claims: Iterable[Claim], field: str) -> str | None:
    values = (claim.value for claim in _backing(claims, field))
    found = (v.place for v in values if isinstance(v, CustodyValue | ArrestValue))
    return next((place for place in found if place), None)


def _date(claims: Iterable[Claim], field: str) -> str | None:
    values = (claim.value for claim in _backing(claims, field))
    found = (v.date for v in values if isinstance(v, DateValue | ArrestValue))
    return next((date for date in found if date), None)


def _ruling(claims: Iterable[Claim]) -> str | None:
    values = (claim.value for claim in claims if claim.kind == "event_date")
    return next(
        (v.date for v in values if isinstance(v, DateValue) and v.of == "ruling"), None
    )


def _attempt(draft: Draft) -> str | None:
    """Give the day on which it was tried in vain to send people back."""
    tried = (r for r in draft.chosen.strand.deeds if r.stage == "attempted")
    return next((r.when.date for r in tried if r.when), None)


def _codes(claims: Iterable[Claim], field: str) -> tuple[str, ...]:
    """Give the codes of a set, each once, in the order of the alphabet."""
    keys = {kind: key for kind, (name, key) in SETS.items() if name == field}
    return tuple(
        sorted({str(getattr(c.value, keys[c.kind])) for c in _backing(claims, field)})
    )


def _hedge(draft: Draft) -> Firmness:
    """Say how firmly the act is told that decides where the people stand.

    A demand or an “if” says nothing of what will be done, where a threat, an order
    or a report of it stands beside it.
    """
    standing = draft.standing
    if standing and standing.rival:
        # Reports differ: nobody's word counts for more than the weakest.
        deeds = draft.chosen.strand.deeds
        told = {r.hedge.firmness for r in deeds if r.stage in AHEAD - UNSAID}
        told = (told | {standing.hedge.firmness}) - {Firmness.DENIED}
        return [grade for grade in Firmness if grade in told][-1]
    deciding = standing.removal if standing else None
    deeds = [deciding or draft.act, *draft.chosen.strand.deeds]
    telling = next((r for r in deeds if r.stage not in UNSAID), deeds[0])
    return telling.hedge.firmness
