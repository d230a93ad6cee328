"""`Draft`: a case as it is put together from a strand: its States, dates, places."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from holdfast.facts.spans import Span
from holdfast.reading.body import Body
from holdfast.reading.choosing import Chosen
from holdfast.reading.frames import Mention, Removal, StateMention
from holdfast.reading.opening import Opening
from holdfast.reading.place_names import states_of
from holdfast.reading.standing import DONE, Standing, standing_of
from holdfast.reading.states import find_states
from holdfast.reading.strands import Strand

SPECIFIC = (
    "extradition deportation expulsion repatriation rendition pushback removal"
    " transfer return"
).split()


HOMEWARD = frozenset("return repatriation pushback".split())


@dataclass(frozen=True, slots=True)
class Draft:
    """A strand with what was settled about it, and the mentions that belong to it.

    `is_dense` says that it is told in a script of few letters to a word.
    """

    chosen: Chosen
    standing: Standing | None
    sending: StateMention | None
    destination: StateMention | None
    onward: tuple[StateMention, ...]
    act: Removal
    mentions: tuple[Mention, ...]
    is_implied: bool = False
    is_dense: bool = False

    @property
    def is_done(self) -> bool:
        """Say whether the removal was carried out, for all or for some."""
        return self.standing is not None and self.standing.status.endswith("returned")

    def of_kind(self, *kinds: str) -> list[Mention]:
        """Give the mentions of some kinds, in order."""
        found = [mention for mention in self.mentions if mention.kind in kinds]
        return sorted(found, key=lambda mention: mention.span)


@dataclass(frozen=True, slots=True)
class Told:
    """All that a strand's States are settled from."""

    strand: Strand
    deeds: tuple[Removal, ...]
    mentions: tuple[Mention, ...]
    body: Body
    opening: Opening

    @property
    def heading(self) -> StateMention | None:
        """Give the country heading that the strand stands under."""
        return self.opening.heading_before(self.deeds[0].trigger.start)


def draft_of(
    choice: Chosen, mentions: Sequence[Mention], body: Body, opening: Opening
) -> Draft:
    """Settle where a strand's people stand and which States are involved."""
    strand = choice.strand
    standing = standing_of(strand, body.shadow, mentions)
    deeds = _telling(strand.deeds, standing)
    told = Told(strand, tuple(deeds), tuple(mentions), body, opening)
    destination = _destination(told)
    implied = None if destination else _implied(told)
    sending = _sending(told, destination or implied)
    taken = _codes(destination, sending)
    act = _act(deeds, standing)
    return Draft(
        chosen=choice,
        standing=standing,
        sending=sending,
        destination=destination or implied,
        is_implied=implied is not None,
        onward=tuple(s for r in deeds for s in r.onward if s.state not in taken),
        act=act,
        mentions=tuple(mentions),
        is_dense=not act.trigger.of(body.shadow).isascii(),
    )


def _codes(*states: StateMention | None) -> set[str]:
    return {state.state for state in states if state is not None}


def _telling(deeds: Sequence[Removal], standing: Standing | None) -> list[Removal]:
    """Put the removals first that decide where the people stand."""
    done = [r for r in deeds if r.stage in DONE]
    if standing is not None and standing.status.endswith("returned"):
        return [*done, *(r for r in deeds if r.stage not in DONE)]
    return [*deeds]


def _act(deeds: Sequence[Removal], standing: Standing | None) -> Removal:
    """Give the removal with the word that tells most of those told most often."""
    told = [r for r in deeds if r.stage not in {"voluntary", "hypothetical"}]
    real = [r for r in told if r.stage != "generic"] or told or list(deeds)
    if standing is not None and standing.status.endswith("returned"):
        done = [r for r in real if r.stage in DONE]
        real = done if any(r.act != "return" for r in done) else real
    times = Counter(removal.act for removal in real)
    return min(
        real,
        key=lambda r: (
            r.act == "return",
            r.act != "rendition",
            -times[r.act],
            SPECIFIC.index(r.act),
        ),
    )


def _destination(told: Told) -> StateMention | None:
    """Give where they are sent: as told, else a heading that is no sender's."""
    senders = _senders(told)
    every = [r.destination for r in told.deeds if r.destination is not None]
    named = [state for state in every if state.state not in senders] or every
    if named:
        return _beyond_agents(told.deeds) or named[0]
    heading = told.heading
    return heading if heading and senders and heading.state not in senders else None


def _implied(told: Told) -> StateMention | None:
    """Give the State they arrived in or are from, where none is named as the end."""
    senders = _senders(told)
    own = [s for people in told.strand.people for s in people.states]
    # People of several States have no one home.
    home = own if len({state.state for state in own}) == 1 else ()
    if any(STRIPPED.search(line.of(told.body.shadow)) for line in told.strand.lines):
        home = ()
    found = chain(
        _arrived_in(told), _asked_by(told), home, _held_by(told), _feared_in(told)
    )
    return next((s for s in found if s.state not in senders), None)


def _arrived_in(told: Told) -> Iterator[StateMention]:
    """Give the States in which people are told to be once they were sent away."""
    done = [r.trigger.end for r in told.deeds if r.stage in DONE]
    if not done:
        return
    body = told.body
    for line in told.strand.lines:
        if line.end < done[0]:
            continue
        yield from _states_led(body, line, ARRIVED)
    if _senders(told):
        later = [m for m in told.mentions if m.span.start > done[0]]
        yield from _lying_in(later)


def _held_by(told: Told) -> Iterator[StateMention]:
    """Give whose forces held people once they were sent away: "held by S police"."""
    done = [r.trigger.end for r in told.deeds if r.stage in DONE]
    for line in told.strand.lines if done else ():
        for state in _states_led(told.body, line, HELD_BY):
            if state.span.start > done[0]:
                yield state


def _asked_by(told: Told) -> Iterator[StateMention]:
    """Give the States that people are wanted by, or that asked for them."""
    for line in told.strand.lines:
        yield from _states_led(told.body, line, WANTED_BY)


def _feared_in(told: Told) -> Iterator[StateMention]:
    """Give the States in which a harm is feared: "who feared torture in C"."""
    for line in told.strand.lines:
        yield from _states_led(told.body, line, FEARED_IN)


def _states_led(
    body: Body, line: Span, lead: re.Pattern[str]
) -> Iterator[StateMention]:
    """Give the States of a sentence that certain words lead up to."""
    for state in find_states(body.text, body.shadow, line):
        start = max(line.start, state.span.start - LEAD)
        if lead.search(body.shadow[start : state.span.start]):
            yield state


def _senders(told: Told) -> set[str]:
    """Give the States that send; nobody is sent home by home."""
    named = {r.sending.state for r in told.deeds if r.sending and not r.vague_sender}
    return named - _home(told)


def _home(told: Told) -> set[str]:
    """Give where people are from who are sent home, to no State that is told."""
    homeward = all(r.act in HOMEWARD and not r.destination for r in told.deeds)
    return {*told.strand.states} if homeward else set()


def _beyond_agents(deeds: Sequence[Removal]) -> StateMention | None:
    """Give where people were flown whom agents of another State took over."""
    ended = [removal for removal in deeds if removal.destination is not None]
    first = next(iter(ended), None)
    if first is None or first.act != "transfer":
        return None
    return next(
        (
            r.destination
            for r in ended[1:]
            if r.sentence == first.sentence and r.act != "transfer"
        ),
        None,
    )


def _sending(told: Told, destination: StateMention | None) -> StateMention | None:
    """Give who sends: as a removal tells it, else the heading, the title, a place."""
    taken, own = _codes(destination) | _home(told), {*told.strand.states}
    above = (told.opening.label, told.heading)
    found = [
        *_others((r.sending for r in told.deeds if not r.vague_sender), taken),
        *_others(above, taken | {*told.strand.states[:1]}),
        *_others((_declared(told),), taken),
        *_others((r.sending for r in told.deeds if r.vague_sender), taken),
        *_others(told.opening.title, taken | own),
        *_others(_lying_in(told.mentions), taken | own),
    ]
    if not found:  # costly, so looked for last
        found = _others(_staying_in(told.strand, told.body), taken | own)
    return next(iter(found or _others(above, taken)), None)


def _declared(told: Told) -> StateMention | None:
    """Give the State of a title that the text has not, where the text means it."""
    if told.opening.declared is None:
        return None
    sentence = told.deeds[0].sentence
    found = MEANT.search(told.body.shadow, sentence.start, sentence.end)
    span = Span(*found.span()) if found else told.deeds[0].trigger
    return StateMention(told.opening.declared, span, "short")


def _staying_in(strand: Strand, body: Body) -> list[StateMention]:
    """Give the States that the sentences of a strand say they are or were in."""
    found = []
    for line in strand.lines:
        for state in find_states(body.text, body.shadow, line):
            lead = body.shadow[
                max(line.start, state.span.start - LEAD) : state.span.start
            ]
            if STAYING.search(lead):
                found.append(state)
    return found


FEARED_IN = re.compile(
    r"\b(?:fear(?:s|ed|ing)?|risk(?:s|ed|ing)?|danger|at risk|fac(?:e|es|ed|ing))\b"
    r"[^.;]{3,60} in (?:the )?$"
)
ARRIVED = re.compile(
    r"\b(?:(?:up)?on (?:his |her |their )?(?:arrival|return)|after (?:arriving|landing"
    r"|(?:his|her|their) (?:arrival|return))|arrived|landed)(?: back)? (?:in|at|to)"
    r"\s+(?:the\s+)?$"
)
# Whose nationality was taken away is not sent to where that was from.
STRIPPED = re.compile(
    r"\b(?:stripp|withdr|revok|depriv|cancel|remov|los[te]|annul)\w*\b[^.;]{0,60}"
    r"\b(?:national|citizen)|\b(?:nationality|citizenship)\b[^.;]{0,40}"
    r"\b(?:withdrawn|revoked|removed|cancelled|annulled)"
)
WANTED_BY = re.compile(
    r"\b(?:wanted|sought|demanded|requested) by (?:the )?$"
    r"|\b(?:request|behest|insistence|demand)s? (?:of|from|by) (?:the )?$"
    r"|\b(?:notice|warrant)s? (?:issued |requested )?by (?:the )?$"
)
HELD_BY = re.compile(
    r"\b(?:held|detained|arrested|imprisoned|interrogated|questioned|tortured|beaten)"
    r"\b[^.;]{0,30} by (?:the )?$"
)
MEANT = re.compile(
    r"\b(?:the )?(?:government|authorities|police|court|ministry|minister|state)\b"
)
STAYING = re.compile(
    r"(?<!resettlement )(?<!resettled )(?<!resettle )"
    r"\b(?:in|reached|entered|entering|(?<!to cross )into"
    r"|across|within)\s+(?:the\s+)?(?:[\w'-]+,\s+)?$"
)
LEAD = 40


def _others(
    states: Iterable[StateMention | None], taken: set[str]
) -> list[StateMention]:
    return [s for s in states if s is not None and s.state not in taken]


def _lying_in(mentions: Sequence[Mention]) -> list[StateMention]:
    """Give the States of the places where people are held or were picked up."""
    found = []
    for mention in mentions:
        place = getattr(mention.value, "place", None)
        if mention.kind in {"custody", "arrest"} and place:
            found += [
                StateMention(s, mention.span, "place") for s in states_of(place)[:1]
            ]
    return found
