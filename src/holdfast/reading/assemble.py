"""Strands and mentions → cases with their claims: `assembled`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from holdfast.facts.claims import Claim
from holdfast.facts.readings import ReportedCase
from holdfast.reading.backed import Backed
from holdfast.reading.backing import backed
from holdfast.reading.body import Body
from holdfast.reading.case_fields import case_of
from holdfast.reading.choosing import chosen
from holdfast.reading.drafts import Draft, draft_of
from holdfast.reading.frames import Mention
from holdfast.reading.lines import Read
from holdfast.reading.opening import Opening
from holdfast.reading.roles import strands_of
from holdfast.reading.sharing import shared_out

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
    shared = shared_out(reads, choices)
    drafts = [
        draft_of(choice, mentions, body, opening)
        for choice, mentions in zip(choices, shared, strict=True)
    ]
    drafts = [_ending_alike(draft, drafts) for draft in drafts]
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
        case_of(draft, own, body) for draft, own in zip(drafts, owned, strict=True)
    )
    return cases, claims


def _ending_alike(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Let the return of somebody named go where all others of a report go.

    "A was expelled to C in March; B and D were expelled in April."
    """
    ends = {d.destination.state: d.destination for d in drafts if d.destination}
    end = next(iter(ends.values()), None)
    taken = {draft.sending.state} if draft.sending else set()
    if draft.destination or len(ends) != 1 or end is None or end.state in taken:
        return draft
    own = {*draft.chosen.strand.states}
    if not draft.chosen.strand.names or not draft.is_done:
        return draft
    if own and end.state not in own:
        return draft
    return replace(draft, destination=end, is_implied=True)


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
