"""Numbers that a sentence asks for first and then gives: `with_open_number`.

"Reports differ on how many were sent back: they speak of nine to twelve people." The
number is of those who were sent back, and they are some of those told of before.
"""

import re
from dataclasses import replace

from holdfast.reading.frames import People, Removal
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Line

HOW_MANY = re.compile(
    r"\bhow many(?: of (?:them|these|those)(?: [a-z]+)?)?(?: (?:people|persons))?"
    r"(?: (?:have|had|has|were|was|been|being|are|\w+ly|already|since|so far))+ $"
)
# "They speak of", "figures range from", "the number is put at", or only a colon.
GIVEN = re.compile(
    r"(?:[^:;.]{0,60}[:;]| -)(?: (?:they|it|some|figures?|numbers?|estimates?|the"
    r" (?:figures?|numbers?|estimates?))(?: [a-z]+){1,3})?(?: (?:of|from|at))? $"
)
REACH = 120


def with_open_number(line: Line) -> tuple[Line, People | None]:
    """Give the line with the number told of whom it is asked for, and that number."""
    asked = next((each for each in line.removals if _is_asked(each, line)), None)
    if asked is None:
        return line, None
    number = next((each for each in line.people if _is_given(each, asked, line)), None)
    if number is None:
        return line, None
    told = replace(asked, people=number)
    removals = tuple(told if each is asked else each for each in line.removals)
    return replace(line, removals=removals), number


def _is_asked(removal: Removal, line: Line) -> bool:
    at = removal.trigger.start - line.span.start
    lead = line.words[max(0, at - REACH) : at]
    return removal.stage in DONE and HOW_MANY.search(lead) is not None


def _is_given(people: People, asked: Removal, line: Line) -> bool:
    """Say whether a number of nobody else follows: "they speak of nine people"."""
    if people.count is None or people.names or people.states:
        return False
    start, end = asked.trigger.end - line.span.start, people.span.start
    between = line.words[start : end - line.span.start]
    return GIVEN.fullmatch(between) is not None
