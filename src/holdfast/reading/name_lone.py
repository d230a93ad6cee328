"""People of whom one name only is told: "Mr Kim", "Kim, 34", "Kim v. Italy"."""

import re
from functools import cache

from holdfast.reading.frames import Named
from holdfast.reading.name_evidence import AGE_AFTER, around
from holdfast.reading.name_runs import CAPITAL, GAP
from holdfast.reading.name_scene import Scene
from holdfast.reading.name_segments import Segment
from holdfast.reading.name_words import NAME_LIKE, Kind, kind_of, lists
from holdfast.terms.load import terms

CASE = re.compile(
    rf"(?P<name>{CAPITAL}(?:{GAP}{CAPITAL})?){GAP}(?:\([^()]{{1,30}}\){GAP})?"
    rf"(?:and{GAP}[Oo]thers{GAP})?v\.?{GAP}(?:the{GAP})?[A-Z]"
)
YEAR_OLD = re.compile(r"-year-old $")
LAST_WORD = re.compile(r"([a-z-]+) $")
ACT_OF = re.compile(r"([a-z]+) of $")
NEXT = re.compile(r" ([a-z]+)|[,.;:)]|’s|'s|$")
SHORTEST = 3


@cache
def _courtesies() -> frozenset[str]:
    return frozenset(cue.lower() for cue in terms("titles")["courtesy"].cues["en"])


def is_lone_person(scene: Scene, segment: Segment) -> bool:
    """Say whether a single name is surely a person's."""
    word = segment.parts[-1]
    if segment.content != 1 or len(word.word) < SHORTEST or _is_ground(scene, segment):
        return False
    if segment.title is not None:
        return segment.title.key in _courtesies()
    if word.kind not in {Kind.GIVEN, Kind.UNKNOWN} or word.word.isupper():
        return False
    before, after = around(scene.text, segment)
    if AGE_AFTER.match(after) or YEAR_OLD.search(before):
        return True
    if _is_plural(segment) or not _stands_free(after):
        return False
    return _is_patient(before)


def _is_patient(before: str) -> bool:
    """Say whether the words before tell what was done to whoever is named."""
    last, act = LAST_WORD.search(before), ACT_OF.search(before)
    if last and last[1] in lists()["done_to"]:
        return True
    return act is not None and act[1] in lists()["acts_of"]


def _is_plural(segment: Segment) -> bool:
    """Say whether an unknown word rather names a people ("deported Mushars")."""
    word = segment.parts[-1]
    return word.kind is Kind.UNKNOWN and word.word.endswith("s")


def _stands_free(after: str) -> bool:
    following = NEXT.match(after)
    return following is not None and following[1] not in lists()["things_after"]


def _is_ground(scene: Scene, segment: Segment) -> bool:
    span = scene.at(segment.start, segment.end)
    if any(state.span.overlaps(span) for state in scene.states):
        return True
    return any(place.span.overlaps(span) for place in scene.places)


def lone_applicants(scene: Scene) -> tuple[Named, ...]:
    """Give the applicant after whom a court names its case."""
    match = CASE.search(scene.text) if " v" in scene.text else None
    if match is None:
        return ()
    if not all(kind_of(word) in NAME_LIKE for word in match["name"].split()):
        return ()
    start, end = match.span("name")
    if any(one.span.overlaps(scene.at(start, end)) for one in scene.states):
        return ()
    return (Named(" ".join(match["name"].split()), scene.at(start, end)),)
