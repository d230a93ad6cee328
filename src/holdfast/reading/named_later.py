"""Who a group is whom a report names only later: `name_later`.

"Three refugees were deported. A is 20 … B had fled … C was …"; "the trio were sent
home. A, her husband B and C had been arrested". Somebody by himself gets no name so:
whose age or arrest is told next may be his lawyer, his sister or a stranger.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from holdfast.reading.body import Body
from holdfast.reading.gathering import first_deed, take_in
from holdfast.reading.strands import Strand

# So far may the names of a group stand from what was done to it.
WITHIN = 700
MOST_NAMES = 8
AROUND = 60
# Whoever is named only beside somebody else is none of them: "A, son of B, visited".
BESIDE = re.compile(
    r"\b(?:of|by|with|for|against|from|near|about|than|like|married)\s+"
    r"(?:(?:the|his|her|their)\s+)?(?:(?:mr|mrs|ms|dr)\b\.?\s+)?$"
)
# A list that opens a sentence, and what befell those in it.
OPENS = re.compile(r"\W*(?:(?:mr|mrs|ms|dr)\b\.?\s+)?$")
BEFELL = re.compile(
    r"(?:, [^.;]{1,80}?,| -[^-.;]{1,80}- )?,?"
    r" (?:(?:were|have been|had been|are)"
    r"(?: (?:\w+ly|all|both|then|later|being)){0,2}"
    r" (?:arrested|detained|held|picked up|seized|jailed|imprisoned|taken|refused"
    r"|denied|in (?:custody|detention|prison|jail)|(?:recogni[sz]ed )?(?:as )?refugees"
    r"|asylum[- ]seekers)"
    r"|(?:had )?(?:applied for|sought|asked for|claimed) asylum)\b"
    r"(?! [^.;]{0,40}\b(?:for (?:filming|blocking|protest)|visas?\b))"
)
# Whom nobody sends away: an office, or kin of those who are.
OF_OTHERS = re.compile(
    r"(?:,| is| was) (?:an?|the|his|her|their) (?:[a-z-]+ ){0,4}?(?:reporter"
    r"|lawyer|solicitor|barrister|attorney|official|minister|director|spokes\w+|colonel"
    r"|head|mayor|judge|officer|activist with|sister|brother|mother|father|wife|husband"
    r"|cousin|daughter|son|friend|neighbour)\b"
    r"| (?:heads|leads|works|represents|represented|said|says|told|runs|chairs)\b"
)


def name_later(strands: Sequence[Strand], body: Body) -> None:
    """Give those of whom nobody is named the names that are told after them."""
    _together(strands, body)
    _one_by_one(strands, body)


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
    alone = [s for s in alone if not _is_of_others(s, body)]
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
        if same and not _are_apart(strand, same) and _befell(same, body):
            _take_over(strand, same)


def _befell(strand: Strand, body: Body) -> bool:
    """Say whether a list opens its sentence, and tells that they too were taken."""
    first, last = strand.names[0].span, strand.names[-1].span
    line = strand.lines[0] if strand.lines else first
    after = body.shadow[last.end : last.end + 3 * AROUND].replace("\n", " ")
    opens = OPENS.fullmatch(body.shadow[line.start : first.start])
    return opens is not None and BEFELL.match(after) is not None


def _take_over(strand: Strand, named: Strand) -> None:
    take_in(strand, named)
    named.people, named.names, named.lines = [], [], []


def _first_name(strand: Strand) -> int:
    return strand.names[0].span.start if strand.names else 0


def _lead(strand: Strand, body: Body) -> str:
    start = _first_name(strand)
    return body.shadow[max(0, start - AROUND) : start]


def _is_of_others(strand: Strand, body: Body) -> bool:
    """Say whether somebody is named only beside others, or acts for them."""
    end = strand.names[0].span.end
    after = body.shadow[end : end + 2 * AROUND].replace("\n", " ")
    return bool(BESIDE.search(_lead(strand, body)) or OF_OTHERS.match(after))


def _are_apart(one: Strand, two: Strand) -> bool:
    return bool(one.states and two.states and not {*one.states} & {*two.states})
