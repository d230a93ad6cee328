"""Whether a danger is told of anybody at all, of no group: `is_of_anybody`."""

import re
from collections.abc import Sequence

from holdfast.reading.body import Body
from holdfast.reading.frames import Removal
from holdfast.reading.strands import Strand

# Of so many, being liable to arrest and deportation tells of no group.
CROWD = 50
DANGER_REACH = 120
IN_DANGER = re.compile(
    r"\b(?:risk of|risk(?:ed|ing)?|liable to|subject to|vulnerable to|exposed to"
    r"|fear(?:ed|ing)? (?:of )?|faced?|facing)\s+(?:[a-z]+ ){0,2}(?:arrests?|detention"
    r"|imprisonment|fines?|harassment|exploitation|abuse|extortion)\b"
    r"[a-z, -]{0,40}(?:,| and| or)\s+(?:\w+ ){0,2}$"
)
MIGHT_BE = re.compile(r"\b(?:could|can|may|might) (?:\w+ly )?(?:then )?be (?:\w+ly )?$")
DECIDED = re.compile(
    r"\b(?:agreed|decided|decision|ruled|ruling|announced|ordered|confirmed|told"
    r"|informed|court|fear\w*|concern\w*|case|appeal\w*)\b"
)
IF_REACH = 24
IF_ANY = re.compile(r"\b(?:if|unless|whenever) (?:an?|any)\b")


def is_of_anybody(strand: Strand, deeds: Sequence[Removal], body: Body) -> bool:
    """Say whether what was not done yet is told of no certain people."""
    return not strand.names and (
        _is_supposed(strand, body) or _is_of_many(strand, deeds, body)
    )


def _is_supposed(strand: Strand, body: Body) -> bool:
    """Say whether people are only thought of: "if a group of ten are caught"."""
    if not strand.people:
        return False
    span = strand.people[0].span
    words = body.shadow[max(0, span.start - IF_REACH) : span.end].replace("\n", " ")
    return IF_ANY.search(words) is not None


def _is_of_many(strand: Strand, deeds: Sequence[Removal], body: Body) -> bool:
    """Say whether it is what many people in general might meet with.

    "Thousands of workers were at risk of arrest and deportation"; "refugees could be
    removed before their appeal was heard".
    """
    count = strand.count
    if count is not None and (count.min or count.max or 0) < CROWD:
        return False
    before = [_lead(removal, body) for removal in deeds]
    if all(IN_DANGER.search(words) for words in before):
        return True
    return count is None and all(
        MIGHT_BE.search(words) and not DECIDED.search(words) for words in before
    )


def _lead(removal: Removal, body: Body) -> str:
    """Give the words of its sentence that stand right before a removal word."""
    start = max(removal.sentence.start, removal.trigger.start - DANGER_REACH)
    return body.shadow[start : removal.trigger.start].replace("\n", " ")
