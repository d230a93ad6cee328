"""Where the people of a strand stand, and what ties their removal to protection."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import StatusValue
from holdfast.reading.disputed import rival_of
from holdfast.reading.english import pattern
from holdfast.reading.frames import Mention, Removal
from holdfast.reading.strands import Strand

REST = re.compile(r"the (?:others?|rest|remaining|remainder)\b")
LET_GO = re.compile(
    r"\b(?:others?|rest|remaining|remainder)\b[^.;]{0,60}"
    r"\b(?:released|freed|let go|granted|allowed to (?:stay|remain)|resettled)\b"
)
DONE = frozenset({"carried_out", "partly_carried_out"})
STOPPED = frozenset({"stayed", "averted"})
# "No refugees were deported", "it is not known whether they were".
ONLY = {"negated": "stayed", "asked": "unknown"}
AHEAD = frozenset(
    "threatened ordered requested scheduled attempted appealed demanded_not"
    " negated".split()
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A code of `terms/statuses.toml` and the words that decide it.

    `is_of_part` says that it is told of some of a group, and that the others fared
    otherwise. `by` says so where reports differ; `rival` is what the others say.
    """

    status: str
    words: Span
    removal: Removal | None
    is_of_part: bool = False
    said: Hedge = ASSERTED
    by: str | None = None
    rival: "Standing | None" = None

    @property
    def hedge(self) -> Hedge:
        """Give how firmly it is told: as the removal is that decides it."""
        return self.removal.hedge if self.removal else self.said


def standing_of(
    strand: Strand, shadow: str, mentions: Sequence[Mention] = ()
) -> Standing | None:
    """Say where the people stand, as the latest that the report tells.

    `mentions` may tell it too: passes over Korean and Chinese find a status.
    """
    told = [removal for removal in strand.removals if removal.stage in DONE]
    done = [r for r in told if r.hedge.firmness is not Firmness.DENIED] or told
    only = {removal.hedge.grade for removal in told}
    if len(only) == 1 and (status := ONLY.get(*only)):
        return _of(status, told[0])
    died = _said(strand.lines, shadow, "died", None) if strand.is_single else None
    if died is not None:
        return Standing("unknown", died, None)
    if done and not _is_only_part(done):
        return _disputed(done, shadow) or _of("returned", done[0])
    partly = _partly(strand, done, shadow)
    if partly is not None:
        return partly
    for code, name in (("resettled", "safe"), ("released", "released")):
        words = _said(strand.lines, shadow, name, f"not_{name}")
        if words is not None and _is_last(words, strand):
            return Standing(code, words, None)
    return _mentioned(strand, mentions) or _open(strand, shadow)


def _partly(strand: Strand, done: Sequence[Removal], shadow: str) -> Standing | None:
    """Say how those stand of whom only some were sent back."""
    part = [each for each in strand.parts if each[0].stage in DONE]
    if part:
        whole = strand.count is None or _nearly_all(strand.count, part)
        apart = _is_apart(part[0][0], shadow)
        standing = _of("returned" if whole or apart else "partly_returned", part[0][0])
        return replace(standing, is_of_part=apart)
    return _of("partly_returned", done[0]) if done else None


def _mentioned(strand: Strand, mentions: Sequence[Mention]) -> Standing | None:
    """Give the status told last, if nothing after it threatens again."""
    told = [
        m
        for m in mentions
        if isinstance(m.value, StatusValue)
        and any(line.holds(m.span) for line in strand.lines)
    ]
    last = max(told, key=lambda each: each.span, default=None)
    if last is None or last.hedge.firmness is Firmness.DENIED:
        return None
    if not isinstance(last.value, StatusValue) or not _is_last(last.span, strand):
        return None
    return Standing(last.value.status, last.span, None, said=last.hedge)


def _open(strand: Strand, shadow: str) -> Standing | None:
    """Say whether a removal that did not happen was stopped or still threatens."""
    deeds = strand.deeds
    stopped = [removal for removal in deeds if removal.stage in STOPPED]
    unknown = _said(strand.lines, shadow, "unknown", None)
    if unknown is not None and deeds and not stopped:
        return Standing("unknown", unknown, None)
    if stopped:
        return _of("stayed", stopped[-1])
    let_go = _said(strand.lines, shadow, "let_go", "not_let_go")
    if let_go is not None and _is_last(let_go, strand):
        return Standing("released", let_go, None)
    came_to_nothing = _said(strand.lines, shadow, "stopped", None)
    if came_to_nothing is not None and _is_last(came_to_nothing, strand):
        return Standing("stayed", came_to_nothing, None)
    ahead = [removal for removal in deeds if removal.stage in AHEAD]
    if ahead and all(removal.stage == "attempted" for removal in ahead):
        return _of("stayed", ahead[-1])  # it was tried and did not come about
    later = ahead or [
        r for r in deeds if r.stage in {"hypothetical", "named", "generic"}
    ]
    return _of("at_risk", later[0]) if later else None


def _of(status: str, removal: Removal) -> Standing:
    return Standing(status, removal.told or removal.trigger, removal)


def _disputed(done: Sequence[Removal], shadow: str) -> Standing | None:
    """Say that a return threatens still, where every word of it stands against another.

    Whoever acts on it must not take people for lost while reports differ.
    """
    rivals = [rival_of(removal, shadow) for removal in done]
    first = rivals[0]
    if first is None or not all(rivals):
        return None
    returned = _of("returned", done[0])
    return Standing("at_risk", first.words, done[0], by=first.by, rival=returned)


def _is_only_part(done: Sequence[Removal]) -> bool:
    return all(r.stage == "partly_carried_out" for r in done)


def _nearly_all(
    count: Count | None, parts: Sequence[tuple[Removal, Count | None]]
) -> bool:
    """Say whether the parts that were sent back are most of the whole."""
    if count is None or count.min is None:
        return False
    most = max((part.min or 0 for _, part in parts if part), default=0)
    return most * 2 > count.min


def _is_apart(removal: Removal, shadow: str) -> bool:
    """Say whether so many were sent back, and the rest were let go."""
    people = removal.people
    if people is None or people.count is None:
        return False
    is_rest = REST.match(people.span.of(shadow))
    return bool(is_rest or LET_GO.search(removal.sentence.of(shadow)))


def _said(
    lines: Sequence[Span], shadow: str, name: str, barred: str | None
) -> Span | None:
    """Give the last words of a strand's sentences that a list of patterns finds."""
    for line in reversed(lines):
        words = line.of(shadow).replace("\n", " ")
        found = pattern("standing", name).search(words)
        if found and not (barred and pattern("standing", barred).search(words)):
            return Span(*found.span()).shift(line.start)
    return None


def _is_last(words: Span, strand: Strand) -> bool:
    """Say whether nothing later in the text threatens again."""
    later = (
        removal
        for removal in strand.deeds
        if removal.stage in {"ordered", "threatened", "scheduled"}
        and removal.sentence.start > words.end
    )
    return next(later, None) is None
