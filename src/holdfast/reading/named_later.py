"""Who a group or somebody is whom a report names only later: `name_later`.

"Three refugees were deported. A is 20 … B had fled … C was …"; "the trio were sent
home. A, her husband B and C had been arrested"; "a man is to be put on a plane to C.
A, 41, got his notice in May".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from holdfast.facts.counts import Count
from holdfast.reading.body import Body
from holdfast.reading.gathering import first_deed, take_in
from holdfast.reading.strands import Strand

# So far may the names of a group stand from what was done to it.
WITHIN = 700
MOST_NAMES = 8
AROUND = 60
SPEAK = re.compile(r",?\s+(?:[a-z]+\s+)?(?:said|says?|told|added|wrote|called|urged)\b")
FOR_OTHERS = re.compile(
    r"\b(?:lawyers|attorneys|experts|officials|officers|ministers|judges|deputies|by"
    r"|prosecutors|with|from|researchers|reporters|senators|lawmakers)\s+$"
)
# Whoever is named only beside somebody else is none of them: "A, son of B, visited".
BESIDE = re.compile(
    r"\b(?:of|by|with|for|against|from|near|about|than|like|married)\s+"
    r"(?:(?:the|his|her|their)\s+)?(?:(?:mr|mrs|ms|dr)\b\.?\s+)?$"
)
OPENS = re.compile(r"\W*(?:(?:mr|mrs|ms|dr)\b\.?\s+)?$")
# What is told of whoever is sent away: an age, an arrest, a flight.
OF_HIM = re.compile(
    r",? (?:now |aged |is )?\d\d\b(?! (?:people|others))"
    r"|, an? (?!(?:[a-z-]+ ){0,3}?(?:lawyer|attorney|spokes\w+|director|researcher"
    r"|senator|mp|minister|official|campaigner|coordinator|professor|judge|expert"
    r"|adviser|officer|general|prosecutor)\b)[a-z]"
    r"| (?:was|has been|had been|is being) (?:\w+ly )?(?:arrested|detained|held"
    r"|picked up|seized|stopped|sentenced|tortured|beaten|refused|granted|denied|taken"
    r"|abducted)\b"
    r"| (?:fled|left|escaped|arrived in|came to|claimed asylum|sought|applied for|faces"
    r"|fears|has not been (?:heard|seen)|got (?:his|her))\b"
)
NOT_HIM = re.compile(r"[^.;]{0,80}?\b(?:said|says|told|added|lawyer|spokes\w+)\b")
ONE = Count.exactly(1)


def name_later(strands: Sequence[Strand], body: Body) -> None:
    """Give those of whom nobody is named the names that are told after them."""
    _together(strands, body)
    _one_by_one(strands, body)
    _alone(strands, body)


def _unnamed(strands: Sequence[Strand]) -> Iterator[tuple[Strand, int, int]]:
    """Give those counted and sent away whom no name is told of, and so many are."""
    for strand in strands:
        many = strand.count
        if many is None or many.min != many.max or strand.names or not strand.deeds:
            continue
        first = strand.people[0].span.start if strand.people else first_deed(strand)
        yield strand, min(first_deed(strand), first), many.min or 0


def _one_by_one(strands: Sequence[Strand], body: Body) -> None:
    """Give a group the single names told after it, if there are as many as people."""
    alone = [s for s in strands if len(s.names) == 1 and not s.deeds]
    alone = [s for s in alone if not BESIDE.search(_lead(s, body))]
    starts = sorted((_first_name(s), at) for at, s in enumerate(alone))
    for strand, _, many in _unnamed(strands) if alone else ():
        place = first_deed(strand)
        low = bisect_left(starts, (place + 1, 0))
        high = bisect_left(starts, (place + WITHIN, 0))
        if 1 < many == high - low <= MOST_NAMES:
            near = sorted(at for _, at in starts[low:high])
            strand.names += [alone[at].names[0] for at in near]


def _together(strands: Sequence[Strand], body: Body) -> None:
    """Give a group the first list of as many names as people after it."""
    listed = [s for s in strands if len(s.names) > 1 and not s.deeds]
    listed.sort(key=_first_name)
    starts = [_first_name(each) for each in listed]
    for strand, place, many in _unnamed(strands) if listed else ():
        low = bisect_left(starts, place + 1)
        high = bisect_left(starts, place + WITHIN)
        near = listed[low : min(high, low + MOST_NAMES)]
        same = next((s for s in near if len(s.names) == many), None)
        if same and not _are_apart(strand, same) and not _speak(same, body):
            _take_over(strand, same)


def _alone(strands: Sequence[Strand], body: Body) -> None:
    """Give somebody unnamed the name of whom the text goes on to tell the story."""
    alone = [s for s in strands if len(s.names) == 1 and not s.deeds]
    alone = [s for s in alone if s.count == ONE and _is_told_of(s, body)]
    alone.sort(key=_first_name)
    starts = [_first_name(each) for each in alone]
    for strand, place, many in _unnamed(strands) if alone else ():
        low = bisect_left(starts, place + 1)
        same = alone[low] if low < len(alone) else None
        if many != 1 or same is None or not same.names or _are_apart(strand, same):
            continue
        if starts[low] - place < WITHIN:
            _take_over(strand, same)


def _is_told_of(strand: Strand, body: Body) -> bool:
    """Say whether a sentence opens with a name and tells what befell who bears it."""
    if not strand.lines:
        return False
    name, line = strand.names[0].span, strand.lines[0]
    if not OPENS.fullmatch(body.shadow[line.start : name.start]):
        return False
    after = body.shadow[name.end : line.end].replace("\n", " ")
    return bool(OF_HIM.match(after)) and not NOT_HIM.match(after)


def _take_over(strand: Strand, named: Strand) -> None:
    take_in(strand, named)
    named.people, named.names, named.lines = [], [], []


def _first_name(strand: Strand) -> int:
    return strand.names[0].span.start if strand.names else 0


def _lead(strand: Strand, body: Body) -> str:
    start = _first_name(strand)
    return body.shadow[max(0, start - AROUND) : start]


def _speak(strand: Strand, body: Body) -> bool:
    """Say whether those named only tell of others: "The lawyers A and B said"."""
    last = strand.names[-1].span
    told = body.shadow[last.end : last.end + AROUND]
    return bool(SPEAK.match(told) or FOR_OTHERS.search(_lead(strand, body)))


def _are_apart(one: Strand, two: Strand) -> bool:
    return bool(one.states and two.states and not {*one.states} & {*two.states})
