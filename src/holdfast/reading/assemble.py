"""Strands and mentions → cases with their claims: `assembled`."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    ArrestValue,
    CustodyValue,
    DateValue,
    NameValue,
    StateValue,
    StatusValue,
)
from holdfast.reading.backing import HARMS, SETS, Backed, backed
from holdfast.reading.body import Body
from holdfast.reading.choosing import Chosen, chosen
from holdfast.reading.drafts import Draft, draft_of
from holdfast.reading.english import pattern
from holdfast.reading.frames import Mention, Removal
from holdfast.reading.lines import Read
from holdfast.reading.opening import Opening
from holdfast.reading.roles import strands_of

TYING = frozenset({"feared_harm", "suffered_harm", "access_denied", "demand"})


def assembled(
    reads: Sequence[Read], loose: Sequence[Mention], body: Body, opening: Opening
) -> tuple[tuple[ReportedCase, ...], tuple[Claim, ...]]:
    """Give the cases of a report and all its claims, in the order of the text.

    `loose` are mentions of the report as a whole: they belong to no case where
    there are several, and to the only one where there is one.
    """
    tied = frozenset(
        read.line.span for read in reads if any(m.kind in TYING for m in read.mentions)
    )
    choices = chosen(strands_of(read.line for read in reads), body, tied)
    shared = _shared_out(reads, choices)
    drafts = [
        draft_of(choice, mentions, body, opening)
        for choice, mentions in zip(choices, shared, strict=True)
    ]
    rows: list[tuple[int | None, Backed]] = [
        (at, each) for at, draft in enumerate(drafts) for each in backed(draft)
    ]
    rows += [(None, Backed(m.kind, m.value, m.span, m.hedge)) for m in loose]
    claims = _claims(rows, body)
    owned: list[list[Claim]] = [[] for _ in drafts]
    for claim in claims:
        if claim.case is not None:
            owned[claim.case].append(claim)
    cases = tuple(
        _case(draft, own, body) for draft, own in zip(drafts, owned, strict=True)
    )
    return cases, claims


def _shared_out(
    reads: Sequence[Read], choices: Sequence[Chosen]
) -> list[list[Mention]]:
    """Give each case the mentions of its sentences, and what follows them.

    Where and when people are held or moved counts only where the sentence speaks
    of them; what is feared may stand in a sentence of its own.
    """
    found: list[list[Mention]] = [[] for _ in choices]
    deeds = [choice.strand.deeds for choice in choices]
    telling: dict[Span, list[int]] = {}
    for at, choice in enumerate(choices):
        for line in choice.strand.lines:
            telling.setdefault(line, []).append(at)
    active = 0
    for read in reads if choices else ():
        near = telling.get(read.line.span, [])
        told = {at: _within(read.line.span, deeds[at]) for at in near[1:] and near}
        for mention in read.mentions:
            if mention.kind in HARMS and _is_general(read):
                continue
            if near:
                found[_nearest(mention, near, told)].append(mention)
            elif mention.kind not in CLOSE:
                found[active].append(mention)
        active = near[-1] if near else active
    return found


def _is_general(read: Read) -> bool:
    """Say whether a sentence tells of anybody: a rule of law, what often happens."""
    return pattern("background", "general").search(read.line.words) is not None


UNSAID = frozenset({"demanded_not", "hypothetical"})
CLOSE = frozenset({"custody", "arrest", "deadline", "event_date", "alias"})


def _within(line: Span, deeds: Sequence[Removal]) -> Sequence[Removal]:
    """Give the removals that a sentence tells, of all in the order of the text."""
    low = bisect_left(deeds, line.start, key=_place_of)
    return deeds[low : bisect_left(deeds, line.end, key=_place_of)]


def _place_of(removal: Removal) -> int:
    return removal.trigger.start


def _nearest(
    mention: Mention, near: list[int], told: Mapping[int, Sequence[Removal]]
) -> int:
    """Of the cases a sentence tells of, give the one told of last before a mention."""
    if len(near) == 1:
        return near[0]

    def start(at: int) -> int:
        before = [
            r.trigger.start
            for r in told[at]
            if r.sentence.overlaps(mention.span)
            and r.trigger.start <= mention.span.start
        ]
        return max(before, default=-1)

    return max(near, key=lambda at: (start(at), -at))


def _claims(rows: Iterable[tuple[int | None, Backed]], body: Body) -> tuple[Claim, ...]:
    """Give the claims their numbers in the order of the text, each told once."""
    once: dict[tuple[object, ...], tuple[int | None, Backed]] = {}
    for case, each in rows:
        key = (case, each.kind, each.value, each.span)
        known = once.get(key)
        backs = tuple(dict.fromkeys((*(known[1].backs if known else ()), *each.backs)))
        once[key] = (case, replace(each, backs=backs))
    ordered = sorted(
        once.values(), key=lambda row: (row[1].span, row[1].kind, row[0] or 0)
    )
    return tuple(
        Claim(
            id=f"c{number}",
            kind=each.kind,
            value=each.value,
            span=each.span,
            quote=each.span.of(body.text),
            hedge=each.hedge,
            case=case,
            backs=each.backs,
        )
        for number, (case, each) in enumerate(ordered, 1)
    )


def _case(draft: Draft, own: Sequence[Claim], body: Body) -> ReportedCase:
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
        status=next(
            (
                c.value.status
                for c in _backing(own, "status")
                if isinstance(c.value, StatusValue)
            ),
            None,
        ),
        custody_place=custody,
        arrest_place=arrest,
        place=custody or arrest,
        arrest_date=_date(own, "arrest_date"),
        deadline=deadline,
        return_date=returned,
        date=returned or deadline or _ruling(own),
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
    deciding = draft.standing.removal if draft.standing else None
    deeds = [deciding or draft.act, *draft.chosen.strand.deeds]
    telling = next((r for r in deeds if r.stage not in UNSAID), deeds[0])
    return telling.hedge.firmness
