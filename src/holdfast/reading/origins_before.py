"""Where people are from, as a heading or what comes before tells it: `with_origins`."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from holdfast.facts.spans import Span
from holdfast.reading.body import Body
from holdfast.reading.frames import People
from holdfast.reading.gathering import first_deed, take_in
from holdfast.reading.states import find_states
from holdfast.reading.strands import Strand

# A heading stands at the top, is short, and ends without a stop.
TOP, SHORT, STOPS = 600, 130, (".", "!", "?", ":", ",")
HEADED_WITHIN = 1500
# So near must people in general be told of, from whom some were sent home.
NEAR = 600
AFTER = 160
HOMEWARD = frozenset({"return", "repatriation"})
# What a heading must tell for its people to be those of the report.
ABOUT = re.compile(
    r"\b(?:deport|expel|expul|extradit|return|sent|send|hand(?:ed|s)? over|remov"
    r"|repatriat|held|detain|arrest|fac(?:e|es|ing)|dump|push|refoul|forced|flown|taken"
    r"|threat|risk|danger)"
)


def with_origins(strands: Sequence[Strand], body: Body) -> None:
    """Let people of no State that is told be from where the text before them says."""
    headings = [s for s in strands if _is_headed(s, body)]
    for heading in headings:
        _give_to_first(heading, strands)
    sent = [s for s in strands if s.deeds and not s.states and _is_sent_home(s)]
    if sent:
        told = [p for s in strands for p in s.people if p.states]
        told.sort(key=lambda people: people.span)
        ends = [people.span.end for people in told]
        for strand in sent:
            if not _is_told_after(strand, body):
                _take_from_before(strand, told, ends)


def _is_headed(strand: Strand, body: Body) -> bool:
    """Say whether only a heading tells of people of a State: "SAUDI WOMAN HELD"."""
    told = strand.states and strand.count and not strand.names
    return bool(told) and all(_is_in_heading(each.span, body) for each in strand.people)


def _is_in_heading(span: Span, body: Body) -> bool:
    """Say whether a phrase stands in a short line at the top that no stop ends."""
    if span.start > TOP:
        return False
    first = body.text.rfind("\n", 0, span.start) + 1
    last = body.text.find("\n", span.end)
    line = body.text[first:last].strip() if last > 0 else ""
    is_short = 0 < len(line) <= SHORT and not line.endswith(STOPS)
    return is_short and ABOUT.search(line.lower()) is not None


def _give_to_first(heading: Strand, strands: Sequence[Strand]) -> None:
    """Make the people of a heading those first told of, of whom there are as many."""
    top = heading.people[0].span.end
    for strand in strands:
        if strand is heading or not strand.deeds or not strand.people:
            continue
        apart = strand.people[0].span.start - top
        if strand.count == heading.count and 0 < apart < HEADED_WITHIN:
            if not strand.states:
                take_in(strand, heading)
                heading.people, heading.removals, heading.parts = [], [], []
                heading.lines = []
            return


def _is_sent_home(strand: Strand) -> bool:
    several = strand.count is not None and (strand.count.min or 0) > 1
    homeward = all(r.act in HOMEWARD and not r.destination for r in strand.deeds)
    return strand.definite and several and homeward


def _is_told_after(strand: Strand, body: Body) -> bool:
    """Say whether a State is told after what was done to them: it may be theirs."""
    start = max(line.end for line in strand.lines) if strand.lines else 0
    return bool(find_states(body.text, body.shadow, Span(start, start + AFTER)))


def _take_from_before(
    strand: Strand, told: Sequence[People], ends: Sequence[int]
) -> None:
    """Take the one State of people in general told of right before.

    "Families from C continued to arrive. Police found three people, who were returned."
    """
    at = first_deed(strand)
    before = told[bisect_left(ends, at - NEAR) : bisect_left(ends, at)]
    states = {state.state for people in before for state in people.states}
    senders = {r.sending.state for r in strand.deeds if r.sending}
    loose = [people for people in before if not people.definite]
    if len(states) == 1 and loose and not states & senders:
        strand.people.append(replace(loose[-1], count=None, count_span=None, names=()))
