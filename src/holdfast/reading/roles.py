"""Which phrases and removals of a report belong to the same people: `strands_of`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.frames import People, Removal
from holdfast.reading.open_numbers import with_open_number
from holdfast.reading.pointing import (
    MORE,
    NUMBER,
    OTHER_PEOPLE,
    is_kin,
    strand_for,
)
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Followed, Line, Strand

VERB = re.compile(r"(?:ed|ing|sent|taken|flown|over|given|driven|put|back)$")
SOME = re.compile(
    r"\b(?:some|several|many|most|one|two|three|at least \w+) (?:members |people |men "
    r"|women )?of $"
)
SOME_REACH = 40
OF_KIN = re.compile(
    r"\b(?:wife|husband|brother|sister|son|daughter|father|mother|cousin|nephew|niece"
    r"|widow|partner|relatives?|lawyer|leader|followers?|supporters?) of $"
)
BY_THE_WAY = re.compile(
    r"\b(?:of|by|with|for|against|from|near|beside|about|than|like|married|wed) "
    r"(?:to )?(?:the )?$"
)
ONE = Count.exactly(1)
ONLY_NUMBER = re.compile(
    r"(?:(?:at least|more than|over|about|some|up to|nearly|around|as many as|between)"
    rf"\s+)*(?:(?:{NUMBER}) (?:to|and|or) )?"
    rf"(?:{NUMBER}|dozens|scores|hundreds|thousands)"
)
# "Of the 30, 12 were", "of them, nine to eleven people have been".
SOME_OF_THEM = re.compile(
    rf"(?:{ONLY_NUMBER.pattern})(?: (?:people|persons?|others?|more))?"
)
THESE = re.compile(r"\b(?:the|these|those|such) (?:[a-z-]+ )?$")
# "Most were freed but at least two, A and B, were not": two of those told before.
SOME_ARE = re.compile(
    r"\W*(?:most|some|several|many|all|others|one|(?:\w+ )?(?:two|three|four|five|six))"
    r"(?: others?| of (?:them|these|those))? (?:was|were|had|have|has|are|is)\b"
    r"[^.;]{0,80}?\b(?:but|while|whereas|although|though|and)\b"
)
# "Among them were A, a poet, and B", "one of them, A, said": of those told before.
AMONG_THEM = re.compile(
    r"\W*(?:among (?:them|those (?:deported|expelled|returned|extradited|arrested"
    r"|detained|held|removed|sent back|handed over))(?: (?:was|were|is|are))? "
    r"|(?:they|these) include[ds]? "
    r"|(?:one|two|three|four) of (?:them|those|the (?:[a-z]+ )?[a-z]{3,12})\s*,? )"
)
SAYS = re.compile(r"\b(?:said|says|told|added|by|according)\b")
JUST_LED = re.compile(r"(?:(?:mr|mrs|ms|dr)\b\.? )?")
OF_THESE = re.compile(r"of (?:these|them|those|this group)\b")
# So far back stands whom a bare number is of.
NEAR = 400
MOST_STATES = 40
ASKED = frozenset({"named", "threatened", "hypothetical", "ordered", "requested"})
UNDONE = ASKED - {"requested"}
# "Sought the extradition of members of banned groups": not of those told before.
OF_OTHERS = re.compile(r"\s+of\s+(?:(?!the\b|this\b|these\b)[a-z-]+\s+){1,5}?of\b")
THIS_INCLUDED = re.compile(r"(?:this|these|it|they) (?:also )?(?:include|involve)")


def strands_of(lines: Iterable[Line]) -> list[Strand]:
    """Follow the people of a report through its sentences."""
    followed = Followed()
    programme: Removal | None = None
    for line in lines:
        owners = _follow(line, followed)
        if programme is not None and THIS_INCLUDED.match(line.words):
            for strand in owners:
                told = replace(programme, stage="carried_out", sending=None)
                strand.removals.append(told)
        programme = next(filter(_is_programme, line.removals), None)
        followed.settle()
    return followed.every


def _is_programme(removal: Removal) -> bool:
    """Say whether it is told as what a State does: "a programme of renditions"."""
    named = removal.people is None and removal.stage == "generic"
    return named and removal.act == "rendition"


def _follow(line: Line, followed: Followed) -> list[Strand]:
    """Give each phrase and each removal its strand; say who was sent away."""
    strands = followed.view
    owners: dict[Span, tuple[Strand, bool]] = {}
    line, number = with_open_number(line)
    for people in _all_people(line):
        words = _words(line, people)
        if people is number:
            whole = _group_told_last(strands)
        else:
            whole = _of_whom(line, people, words, owners, strands)
        strand, part = (whole, True) if whole else strand_for(people, words, followed)
        part = part or _is_led_by_some(line, people)
        if strand is None:
            continue
        # "Migrants …, thousands of whom were": these are the people.
        counted = part and people.count is not None and not strand.definite
        part = part and not counted
        if counted:
            strand.people.append(replace(people, pronoun=False))
            strand.definite = True
        elif not part and (not people.pronoun or not strand.people):
            strand.people.append(_like_those_before(people, words, strand, strands))
            strand.definite = strand.definite or people.definite
        followed.name(strand, people.names)
        strand.last = _spoken_at(people, line)
        if len(people.names) == 1 and not strand.is_single:
            followed.member = (strand, strand.last)
        if not strand.lines or strand.lines[-1] != line.span:
            strand.lines.append(line.span)
        owners[people.span] = (strand, part)
    sent: list[Strand] = []
    for removal in line.removals:
        strand = _own(removal, line, owners, strands)
        if strand is not None:
            strand.last = max(strand.last, line.span.end)
            sent += [] if any(strand is each for each in sent) else [strand]
    return sent


def _of_whom(
    line: Line,
    people: People,
    words: str,
    owners: dict[Span, tuple[Strand, bool]],
    strands: Sequence[Strand],
) -> Strand | None:
    """Give the whole that bare numbers are of: "Of the 30, 12 were …, five others"."""
    if (
        people.names
        and people.count
        and (SOME_ARE.match(line.words) or _is_one_of_them(line, people))
    ):
        group = _group_told_last(strands)
        return group if group and _is_of_more(group, people) else None
    if not line.words.startswith("of ") or not SOME_OF_THEM.fullmatch(words):
        return None
    if OF_THESE.match(line.words):
        return _group_told_last(strands)
    first = next(iter(owners.values()), None)
    return first[0] if first and first[0].count != people.count else None


def _is_one_of_them(line: Line, people: People) -> bool:
    """Say whether a sentence names some of those told of before."""
    found = AMONG_THEM.match(line.words)
    if found is None:
        return False
    between = line.words[found.end() : people.span.start - line.span.start]
    if found[0].lstrip().startswith(("among", "they", "these")):
        return SAYS.search(between) is None
    return JUST_LED.fullmatch(between) is not None


def _is_of_more(group: Strand, people: People) -> bool:
    """Say whether a group is of more people than a phrase counts."""
    many, few = group.count, people.count
    if many is None or few is None:
        return many is None
    return (many.min or 0) > (few.min or 0)


def _group_told_last(strands: Sequence[Strand]) -> Strand | None:
    several = (s for s in strands if s.definite and not s.is_single)
    return max(several, key=lambda each: each.last, default=None)


def _spoken_at(people: People, line: Line) -> int:
    """Give where a phrase counts as told: "the husband of B" speaks of the husband."""
    start = people.span.start
    before = line.words[: start - line.span.start]
    if OF_KIN.search(before):
        return line.span.start - 1
    return line.span.start if _is_beside(people, before, line) else start


def _is_beside(people: People, before: str, line: Line) -> bool:
    """Say whether a sentence tells of one person, and this one only by the way.

    "A was arrested in the home of B. He …": he is A.
    """
    first = next(iter(line.people), None)
    if first is None or first is people or first.count != ONE or people.count != ONE:
        return False
    told = any(r.people and r.people.span == people.span for r in line.removals)
    return bool(first.names) and not told and BY_THE_WAY.search(before) is not None


def _all_people(line: Line) -> list[People]:
    """Give the people of a sentence and those only its removals have."""
    told = {people.span: people for people in line.people}
    for removal in line.removals:
        own = removal.people
        # What was done may tell that "refugees from C" were sent from there.
        if own is not None and len(told.get(own.span, own).states) >= len(own.states):
            told[own.span] = own
    return [told[span] for span in sorted(told)]


def _own(
    removal: Removal,
    line: Line,
    owners: dict[Span, tuple[Strand, bool]],
    strands: list[Strand],
) -> Strand | None:
    """Give a removal to the strand of its people, else to the one told of last."""
    people = removal.people
    if _is_programme(removal):
        return None
    strand, part = owners.get(people.span, (None, False)) if people else (None, False)
    if strand is None and people is not None and not is_kin(_words(line, people)):
        strand = Strand(people=[people], definite=True, last=people.span.start)
        strands.append(strand)
    if strand is None and not (people is None and _is_in_general(removal, line)):
        strand = _spoken_of(removal, line, strands)
    if strand is None or (people is None and _is_of_others(removal, line, strand)):
        told = strand is not None
        strand = _unsaid(removal, line, strands, by_verb=told) or strand
    if strand is None:
        return None
    if part and people is not None and not _is_aside(removal, people):
        strand.parts.append((removal, people.part or people.count))
    else:
        strand.removals.append(removal)
    if not strand.lines or strand.lines[-1] != line.span:
        strand.lines.append(line.span)
    return strand


def _is_aside(removal: Removal, people: People) -> bool:
    """Say whether "206 of the 890 sent back" tells it of all: of the 890."""
    right_after = 0 <= removal.trigger.start - people.span.end <= len(" ")
    return people.part is not None and right_after


def _is_in_general(removal: Removal, line: Line) -> bool:
    """Say whether several removals are only named: "actions included expulsions"."""
    trigger = removal.trigger.shift(-line.span.start)
    several = trigger.of(line.words).endswith("s") and removal.stage in UNDONE
    of_others = OF_OTHERS.match(line.words, trigger.end) and removal.stage in ASKED
    return removal.destination is None and bool(several or of_others)


def _spoken_of(
    removal: Removal, line: Line, strands: Sequence[Strand]
) -> Strand | None:
    """Give the strand told of last, where one is told of that was sent away."""
    before = [
        s
        for s in strands
        if s.definite
        and (s.last <= removal.trigger.start or _was_just_told(s, removal))
    ]
    acted = [s for s in before if s.removals or s.parts]
    if removal.people is not None and removal.people.pronoun and not acted:
        # "They" whom no strand is known of are not the one person told of before.
        one = removal.people.count
        before = [s for s in before if not s.is_single or one]
    start = removal.trigger.start - line.span.start
    if not before and removal.stage in DONE and THESE.search(line.words[:start]):
        # "The deportations were resumed": of people in general told of before.
        before = [s for s in strands if any(r.act == removal.act for r in s.removals)]
    return max(acted or before, key=lambda each: each.last, default=None)


def _was_just_told(strand: Strand, removal: Removal) -> bool:
    """Say whether the sentence before, of one line, told what was done to them.

    A Korean or Chinese line is a whole paragraph.
    """
    deeds, sentence = strand.deeds, removal.sentence
    in_one_line = strand.last >= sentence.end
    return in_one_line and bool(deeds) and deeds[-1].sentence.end <= sentence.start


def _is_of_others(removal: Removal, line: Line, strand: Strand) -> bool:
    """Say whether several returns are told, to where this strand is not sent.

    So is what another sentence tells of somebody whom no phrase was found for.
    """
    word = removal.trigger.shift(-line.span.start).of(line.words)
    ends = {r.destination.state for r in strand.deeds if r.destination}
    to = removal.destination
    if to is None or to.state in ends:
        return False
    apart = bool(ends) and line.span not in strand.lines
    return word.endswith("s") or (apart and _is_told_by_verb(removal, line))


def _is_told_by_verb(removal: Removal, line: Line) -> bool:
    last = removal.trigger.shift(-line.span.start).of(line.words).split()[-1]
    return VERB.search(last) is not None


def _unsaid(
    removal: Removal, line: Line, strands: list[Strand], *, by_verb: bool
) -> Strand | None:
    """Begin a strand of people whom no word tells: "forced returns to C continued"."""
    if removal.stage not in DONE or removal.destination is None:
        return None
    if not by_verb and _is_told_by_verb(removal, line):
        return None
    strands.append(Strand(definite=False, last=removal.trigger.start))
    return strands[-1]


def _like_those_before(
    people: People, words: str, strand: Strand, strands: Sequence[Strand]
) -> People:
    """Let "another 20" and "hundreds" be from where those told of before are."""
    if people.states or people.names or strands[-1] is not strand:
        return people
    if OTHER_PEOPLE.match(words):
        return people
    if not MORE.search(words) and not ONLY_NUMBER.fullmatch(words):
        return people
    near = [s for s in strands[:-1] if people.span.start - s.last < NEAR]
    before = max(near, key=lambda each: each.last, default=None)
    if before is None:
        return people
    told = [state for each in before.people for state in each.states]
    return replace(people, states=tuple(told[:MOST_STATES]))


def _is_led_by_some(line: Line, people: People) -> bool:
    """Say whether "some members of" leads to the people."""
    start = people.span.start - line.span.start
    return (
        people.pronoun
        and SOME.search(line.words[max(0, start - SOME_REACH) : start]) is not None
    )


def _words(line: Line, people: People) -> str:
    return people.span.shift(-line.span.start).of(line.words)
