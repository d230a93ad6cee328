"""Which strands are cases, which of them is the main one: `chosen`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from holdfast.facts.spans import Span
from holdfast.reading.body import Body
from holdfast.reading.english import pattern
from holdfast.reading.frames import Removal
from holdfast.reading.roles import MORE, Strand
from holdfast.reading.standing import DONE
from holdfast.reading.tie import is_tied

NO_DEED = frozenset({"voluntary"})
VAGUE_DEEDS = frozenset({"generic", "named", "hypothetical"})
# Of a short report all of it may tie a removal to protection; else its paragraph.
SHORT = 8_000
# So many people are a figure of policy, unless they were sent away.
MULTITUDE = 100_000
# So far may the names of a group stand from what was done to it.
NAMES_WITHIN = 700
MOST_NAMES = 8
HELD = re.compile(
    r"\b(?:held|detention|detained|detainees|custody|locked up|fac(?:e|ed|ing)|threat)"
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A strand that is a case, and its role in the report."""

    strand: Strand
    role: str


def chosen(
    strands: Sequence[Strand], body: Body, tied: frozenset[Span]
) -> tuple[Chosen, ...]:
    """Give the strands that are cases, the main one first.

    `tied` are the sentences that tell a harm, a demand or a denied access.
    """
    _named_one_by_one(strands)
    gathered = [s for strand in _gathered(strands, body) for s in _by_state(strand)]
    able = [strand for strand in gathered if is_case(strand, body, tied)]
    merged = _merged(able)
    settled = [s for s in merged if s.definite] or merged
    loose = [s for s in merged if not s.definite and s not in settled]
    kept = settled + [s for s in loose if not _absorbed(s, settled)]
    kept.sort(key=_first)
    if not kept:
        return ()
    main = max(kept, key=lambda strand: _weight(strand, body))
    others = [strand for strand in kept if strand is not main]
    return (
        Chosen(main, "main"),
        *(Chosen(other, _role(other, main, body)) for other in others),
    )


def _gathered(strands: Sequence[Strand], body: Body) -> list[Strand]:
    """Give what is threatened to people of a State in general to those counted.

    "There are over 500 Iraqi refugees in detention … must not return Iraqis."
    """
    kept = list(strands)
    for loose in strands:
        if (
            loose.definite
            or not loose.removals
            or any(r.stage in DONE for r in loose.removals)
        ):
            continue
        same = [
            strand
            for strand in kept
            if strand.definite
            and strand.count
            and set(strand.states) & set(loose.states)
            and any(HELD.search(line.of(body.shadow)) for line in strand.lines)
        ]
        if same and loose in kept:
            _take_in(same[0], loose)
            same[0].people = [p for p in same[0].people if p.definite]
            kept.remove(loose)
    return kept


def _named_one_by_one(strands: Sequence[Strand]) -> None:
    """Give a group the names told after it, where there are as many as people.

    "Three refugees were deported. A is 20 … B had fled … C was …".
    """
    for strand in strands:
        count = strand.count
        if count is None or count.min != count.max or strand.names or not strand.deeds:
            continue
        place = _first(strand)
        alone = [
            other
            for other in strands
            if len(other.names) == 1
            and not other.deeds
            and 0 < other.names[0].span.start - place < NAMES_WITHIN
        ]
        if count.min is not None and 1 < count.min == len(alone) <= MOST_NAMES:
            strand.names += [each.names[0] for each in alone]


def _by_state(strand: Strand) -> list[Strand]:
    """Part people of several States who are sent to their own, each to theirs.

    So are people in general who are sent "to C and D".
    """
    several = next((r for r in strand.removals if r.also_to and r.destination), None)
    if several is not None and strand.count is None and several.destination is not None:
        return [
            replace(
                strand,
                removals=[
                    replace(r, destination=state, also_to=()) for r in strand.removals
                ],
            )
            for state in (several.destination, *several.also_to)
        ]
    phrase = next(
        (p for p in strand.people if len({s.state for s in p.states}) > 1), None
    )
    homes = {r.destination.state for r in strand.deeds if r.destination}
    if (
        phrase is None
        or phrase.count
        or not homes <= set(strand.states[:1])
        or not homes
    ):
        return [strand]
    return [
        replace(
            strand,
            people=[replace(phrase, states=(state,))],
            removals=[replace(r, destination=state) for r in strand.removals],
        )
        for state in phrase.states
    ]


def is_case(strand: Strand, body: Body, tied: frozenset[Span]) -> bool:
    """Say whether a strand tells of definite people and of no routine."""
    deeds = [r for r in strand.deeds if r.stage not in NO_DEED and not _is_inner(r)]
    done = [removal for removal in deeds if removal.stage in DONE]
    if not deeds or not (strand.people or strand.names or _goes_somewhere(done)):
        return False
    if not strand.definite and not _may_be_loose(strand, done):
        return False
    vague = all(removal.stage in VAGUE_DEEDS for removal in deeds)
    if vague and (not _is_known(strand) or len(deeds) < len(strand.deeds)):
        return False
    if (
        not done
        and not _is_known(strand)
        and not strand.states
        and not _goes_somewhere(deeds)
    ):
        return False
    if not done and strand.count and (strand.count.min or 0) >= MULTITUDE:
        return False
    own = " ".join(span.of(body.shadow) for span in strand.lines).replace("\n", " ")
    return is_tied(
        own,
        _words_around(strand, body),
        acts=frozenset(removal.act for removal in deeds if removal.stage != "named"),
        harmed=bool(tied & set(strand.lines)),
        known=_is_known(strand) or (bool(done) and _goes_somewhere(done)),
    )


def _is_inner(removal: Removal) -> bool:
    """Say whether people were only moved to a town, with no other State in sight."""
    to = removal.destination
    if removal.act not in {"transfer", "removal"}:
        return False
    if to is None:
        return removal.sending is None
    here = removal.sending is None or removal.sending.state == to.state
    return to.form == "place" and here


def _may_be_loose(strand: Strand, done: Sequence[Removal]) -> bool:
    """Say whether people in general were sent somewhere, or stand right before it."""
    if done:
        return _goes_somewhere(done) or len(strand.states) == 1
    near = [
        r for r in strand.deeds if r.stage in {"threatened", "ordered", "scheduled"}
    ]
    return bool(near) and len(strand.states) == 1


def _goes_somewhere(deeds: Sequence[Removal]) -> bool:
    return any(removal.destination or removal.sending for removal in deeds)


def _is_known(strand: Strand) -> bool:
    """Say whether the people are counted or named."""
    return bool(strand.names) or strand.count is not None


def _words_around(strand: Strand, body: Body) -> str:
    if len(body.text) <= SHORT:
        return body.shadow.replace("\n", " ")
    first = min(strand.lines)
    near = [s for s in strand.lines if s.start - first.end < SHORT]
    return " ".join(span.of(body.shadow).replace("\n", " ") for span in near)


def _merged(strands: Sequence[Strand]) -> list[Strand]:
    """Make strands one where nothing tells them apart."""
    kept: list[Strand] = []
    for strand in strands:
        same = next((s for s in kept if _are_same(s, strand)), None)
        if same is None:
            kept.append(strand)
        else:
            _take_in(same, strand)
    return kept


def _are_same(one: Strand, two: Strand) -> bool:
    """Say whether two strands may be told of the same people and removal."""
    if one.definite != two.definite or (one.names and two.names):
        return False
    if not one.definite and not {r.act for r in one.deeds} & {r.act for r in two.deeds}:
        return False
    if one.count != two.count or (
        one.count is None and not (one.states and two.states)
    ):
        return False
    if one.states and two.states and not set(one.states) & set(two.states):
        return False
    return (
        _meet(_ends(one, "destination"), _ends(two, "destination"))
        and _meet(_ends(one, "sending"), _ends(two, "sending"))
        and _meet(_dates(one), _dates(two))
    )


def _ends(strand: Strand, end: str) -> set[str]:
    found = (getattr(removal, end) for removal in strand.deeds)
    return {state.state for state in found if state is not None}


def _dates(strand: Strand) -> set[str]:
    done = (removal for removal in strand.deeds if removal.stage in DONE)
    return {removal.when.date for removal in done if removal.when}


def _meet(one: set[str], two: set[str]) -> bool:
    return (
        not one
        or not two
        or any(a.startswith(b) or b.startswith(a) for a in one for b in two)
    )


def _take_in(one: Strand, two: Strand) -> None:
    one.people += two.people
    one.names += two.names
    one.removals += two.removals
    one.parts += two.parts
    one.lines = sorted({*one.lines, *two.lines})


def _absorbed(loose: Strand, settled: Sequence[Strand]) -> bool:
    """Let people in general of the same State be background of a definite group."""
    for strand in settled:
        ends = _ends(strand, "destination") | set(strand.states)
        others = _ends(loose, "destination") | set(loose.states)
        alike = {r.act for r in strand.deeds} & {r.act for r in loose.deeds}
        if ends & others or (not others and alike and loose.people):
            return True
    return False


def _first(strand: Strand) -> int:
    return min(removal.trigger.start for removal in strand.deeds)


def _weight(strand: Strand, body: Body) -> tuple[float, int]:
    """Rank strands as the main one: identified, often spoken of, not of the past."""
    told = min(len(strand.deeds), 3) * 0.5
    identified = 2.0 * _is_known(strand) + 1.0 * strand.definite
    background = 1.5 * _is_past(strand, body) + 1.5 * _is_further(strand, body)
    return identified + told - background, -_first(strand)


def _is_further(strand: Strand, body: Body) -> bool:
    """Say whether the people are "others" beside those a report is about."""
    words = strand.people[0].span.of(body.shadow) if strand.people else ""
    return MORE.search(words) is not None


def _is_past(strand: Strand, body: Body) -> bool:
    sentence = strand.deeds[0].sentence.of(body.shadow)
    return pattern("background", "past").search(sentence) is not None


def _role(other: Strand, main: Strand, body: Body) -> str:
    """Tell a precedent: done before, while the main group is still at risk."""
    done = any(removal.stage in DONE for removal in other.deeds)
    open_ = not any(removal.stage in DONE for removal in main.deeds)
    earlier = _is_past(other, body) or (done and open_ and bool(_dates(other)))
    return "precedent" if done and earlier else "other"
