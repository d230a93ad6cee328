"""Which mention belongs to which case: `shared_out`."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from holdfast.facts.spans import Span
from holdfast.reading.backed import HARMS
from holdfast.reading.choosing import Chosen
from holdfast.reading.english import pattern
from holdfast.reading.frames import Mention, People, Removal
from holdfast.reading.lines import Read
from holdfast.reading.strands import Line

RETURNS = re.compile(
    r"deport|\breturn|expel|expuls|extradit|repatriat|refoul|rendition"
    r"|sen[dt] (?:back|home)|pushed back|handed (?:back|over)"
)
SOME = re.compile(
    r"\b(?:they|he|she|(?:those|some|many|several|most|others|all|both|one|two|three|four)"
    r" (?:of them|of whom|who|were|was|had|have|alleged|reported|said|\w+ed))\b"
)
FEARED = re.compile(
    r"\b(?:fear\w*|risk\w*|danger\w*|could|would|may|might|will|fac(?:e|es|ed|ing)"
    r"|threat\w*|concern\w*|they|he|she|those|await\w*)\b"
)
# "Those who are sent back", "his relatives", "my uncles": they speak of people told of
# before.
THEIR_OWN = re.compile(r"(?:those|his|her|their|my|our)\b")
CLOSE = frozenset({"custody", "arrest", "deadline", "event_date", "alias"})


def shared_out(reads: Sequence[Read], choices: Sequence[Chosen]) -> list[list[Mention]]:
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
    active = [0]
    for read in reads if choices else ():
        near = telling.get(read.line.span, [])
        told = {at: _within(read.line.span, deeds[at]) for at in near[1:] and near}
        for mention in _of_somebody(read):
            theirs = _told_last(mention.span.start, near, told) if near else active
            if mention.kind not in HARMS:
                theirs = theirs[:1] if near else theirs[-1:]
            for at in theirs:
                if near or _may_be_theirs(mention, read, choices[at]):
                    found[at].append(mention)
        active = _told_last(read.line.span.end, near, told) if near else active
    return found


def _may_be_theirs(mention: Mention, read: Read, choice: Chosen) -> bool:
    """Say whether a sentence that tells of nobody in a case may tell their harm.

    It does where it speaks of returns, or of the State they are sent to; else what
    is feared is theirs where the sentence speaks of no other people, and what was
    suffered is not.
    """
    if mention.kind not in HARMS:
        return mention.kind not in CLOSE
    if RETURNS.search(read.line.words):
        return True
    if read.states & {
        r.destination.state for r in choice.strand.deeds if r.destination
    }:
        return True
    if any(_is_told_anew(people, read.line) for people in read.line.people):
        return False
    telling = SOME if mention.kind == "suffered_harm" else FEARED
    return telling.search(read.line.words) is not None


def _is_told_anew(people: People, line: Line) -> bool:
    """Say whether a phrase tells of people by itself; "they" and "those who" do not."""
    words = people.span.shift(-line.span.start).of(line.words)
    return not people.pronoun and THEIR_OWN.match(words) is None


def _of_somebody(read: Read) -> Sequence[Mention]:
    """Give what a sentence tells, without the harms it tells of anybody."""
    harmed = any(mention.kind in HARMS for mention in read.mentions)
    if not harmed or not _is_general(read):
        return read.mentions
    return [mention for mention in read.mentions if mention.kind not in HARMS]


def _is_general(read: Read) -> bool:
    """Say whether a sentence tells of anybody: a rule of law, what often happens."""
    return pattern("background", "general").search(read.line.words) is not None


def _within(line: Span, deeds: Sequence[Removal]) -> Sequence[Removal]:
    """Give the removals that a sentence tells, of all in the order of the text."""
    low = bisect_left(deeds, line.start, key=_place_of)
    return deeds[low : bisect_left(deeds, line.end, key=_place_of)]


def _place_of(removal: Removal) -> int:
    return removal.trigger.start


def _told_last(
    place: int, near: list[int], told: Mapping[int, Sequence[Removal]]
) -> list[int]:
    """Of the cases a sentence tells of, give those told of last before a place.

    They are several where one verb is told of several groups: "sent six to C and four
    to D, where they fear torture".
    """
    if len(near) == 1:
        return near

    def start(at: int) -> int:
        before = [r.trigger.start for r in told[at] if r.trigger.start <= place]
        return max(before, default=-1)

    starts = {at: start(at) for at in near}
    last = max(starts.values())
    if last >= 0:
        return [at for at in near if starts[at] == last]
    first = {at: min((r.trigger.start for r in told[at]), default=-1) for at in near}
    return [at for at in near if first[at] == first[near[0]]]
