"""What the words around a segment say for or against its being a person."""

import re

from holdfast.reading.name_segments import Segment
from holdfast.reading.name_words import Kind, kinds, lists

REACH = 48
ENDED = re.compile(r"[.!?][\"'”’)\]]*$")
# A heading: of four long words or more three quarters are large, and it is no list.
LONG, FEWEST, SHARE, COMMAS = 4, 4, 0.75, 1
IN_PLACE = re.compile(
    r"(?:^|\W)(?:in|at|near|around|outside|throughout|across|inside|into|towards?|via"
    r"|from|(?<!according )to|through|aboard)(?: the| a| an)? ?$"
)
THE = re.compile(r"(?:^|\W)(?:the|an?|this|its|their|our) ?[\"'‘“]?$")
LEAD_NOUN = re.compile(r"([a-z][a-z-]+)(?:,| \()? ?$")
AGE_AFTER = re.compile(
    r"(?:,? aged|,| \() ?(?:aged )?[1-9]\d?\b(?! (?:people|others|million))[,;.) ]"
)
NEXT_WORD = re.compile(r" ([a-z][a-z-]+)")
BRACKETED = re.compile(r" \([A-Z]{2,}[A-Za-z]*\)")
MATTERS = re.compile(
    r"(?:'s|’s)? (?:case|trial|affair|famil(?:y|ies)|brothers|sisters|extradition"
    r"|deportation)"
)
OF_PLACE = re.compile(r"([a-z]+) of ?$")
COURT_CASE = re.compile(r" (?:\(.{1,30}\) )?v(?:\.|s\.?| )|.{0,3} and others v")


def is_thing(text: str, segment: Segment) -> bool:
    """Say whether the words around make a thing or a place of it."""
    before, after = around(text, segment)
    following = NEXT_WORD.match(after)
    if following and following[1] in lists()["things_after"]:
        return True
    lead = LEAD_NOUN.search(before)
    # "Party Chairman Ali Hassan": the title stands between.
    of_body = segment.title is not None and lead and lead[1] in lists()["bodies"]
    if lead and not of_body and lead[1] in lists()["things_before"]:
        return True
    if segment.title is not None:
        return False
    if THE.search(before) and not MATTERS.match(after):
        return True
    ground = OF_PLACE.search(before)
    if ground and ground[1] in lists()["places_of"]:
        return True
    return BRACKETED.match(after) is not None and not segment.is_given


def is_told_person(text: str, segment: Segment) -> bool:
    """Say whether a title, a noun, an age or a clause tells that it is a person."""
    if segment.title is not None:
        return True
    before, after = around(text, segment)
    lead = LEAD_NOUN.search(before)
    if lead and lead[1] in lists()["persons"]:
        return True
    if AGE_AFTER.match(after) or COURT_CASE.match(after) or MATTERS.match(after):
        return True
    following = NEXT_WORD.match(after.removeprefix(","))
    return following is not None and following[1] in lists()["deeds"]


def is_placed(text: str, segment: Segment) -> bool:
    """Say whether a place would stand here ("in …", "from …")."""
    before, _ = around(text, segment)
    return IN_PLACE.search(before) is not None


def around(text: str, segment: Segment) -> tuple[str, str]:
    """Give some words before, title aside, and after."""
    start = segment.title.start if segment.title else segment.start
    return (
        text[max(0, start - REACH) : start].lower(),
        text[segment.end : segment.end + REACH],
    )


def _is_large(large: int, words: int) -> bool:
    return words >= FEWEST and large >= SHARE * words


def is_heading(text: str) -> bool:
    """Say whether nearly every word is written large, as in a heading."""
    if ENDED.search(text):
        return False
    long = [word for word in text.split() if len(word) >= LONG and word[0].isalpha()]
    large = sum(word[0].isupper() for word in long)
    return _is_large(large, len(long)) and text.count(",") <= COMMAS


def opens_with_verb(text: str, segment: Segment) -> bool:
    """Say whether the first word only opens the sentence ("Will Ahmed …")."""
    first = segment.parts[0]
    return text[: first.start].strip(" \"'“‘-–—•*#") == "" and (
        first.key in lists()["openers"]
        or (first.kind is Kind.EITHER and kinds().get(first.key) is Kind.STOP)
    )
