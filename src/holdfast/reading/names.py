"""Personal names in one English sentence, and the initials that stand for names."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.reading.frames import Mention, Named
from holdfast.reading.name_aliases import aliases_of, initials_in, lone_aliases
from holdfast.reading.name_echoes import same_person
from holdfast.reading.name_evidence import (
    is_heading,
    is_placed,
    is_thing,
    is_told_person,
    opens_with_verb,
)
from holdfast.reading.name_lone import is_lone_person, lone_applicants
from holdfast.reading.name_runs import runs
from holdfast.reading.name_scene import Scene
from holdfast.reading.name_segments import Segment, segments
from holdfast.reading.name_shared import with_shared
from holdfast.reading.name_words import Kind, lists

__all__ = ["find_aliases", "find_names", "same_person"]

FEW = 1
# "Washington D.C." and "Otto K.L." are more than initials.
INITIALS = re.compile(r"(?:-?[A-Z]\.){2,6}")


def find_names(scene: Scene) -> tuple[Named, ...]:
    """Give the people named in full, in order, without their titles.

    A single word is given only where a title, an age or what was done to it
    says that it is a person: the text has no fuller name to offer there.
    """
    found: list[Named] = []
    for segment in _persons(scene):
        named = _named(scene, segment)
        if not found or not _is_alias_of(found[-1], named):
            found.append(named)
    told = tuple(with_shared(scene, found))
    return told or lone_applicants(scene) or _by_initials(scene)


def _by_initials(scene: Scene) -> tuple[Named, ...]:
    """Give the people whom a sentence tells by initials only: "M.L. was deported"."""
    told = (
        (span, "".join(span.of(scene.text).split())) for span in initials_in(scene.text)
    )
    return tuple(
        Named(name, scene.at(span.start, span.end))
        for span, name in told
        if INITIALS.fullmatch(name)
    )


def find_aliases(scene: Scene) -> tuple[Mention, ...]:
    """Give the initials and pseudonyms that stand for nobody named beside them."""
    return lone_aliases(scene)


def _is_alias_of(one: Named, named: Named) -> bool:
    return any(named.span.overlaps(alias.span) for alias in one.aliases)


def _persons(scene: Scene) -> Iterator[Segment]:
    text = scene.text
    heading = None
    for run in runs(text):
        heading = is_heading(text) if heading is None else heading
        for segment in segments(text, run, heading=heading):
            kept = _judged(scene, segment, heading=heading)
            if kept is not None:
                yield kept


def _judged(scene: Scene, segment: Segment, *, heading: bool) -> Segment | None:
    """Give the segment, its opener aside, if it is a person's name."""
    text = scene.text
    if opens_with_verb(text, segment) and len(segment.parts) > FEW:
        segment = Segment(segment.parts[1:], segment.title)
    segment = _without_place(scene, segment)
    if not segment.is_full:
        return segment if is_lone_person(scene, segment) else None
    if _is_nobody(segment) or is_thing(text, segment):
        return None
    told = is_told_person(text, segment)
    if not told and not _is_likely(text, segment, heading=heading):
        return None
    return None if _is_ground(scene, segment, told=told) else segment


def _without_place(scene: Scene, segment: Segment) -> Segment:
    """Leave out a town that stands right before a name ("Aligarh Kiran Singh")."""
    first, *rest = segment.parts
    later = Segment(tuple(rest), segment.title) if len(rest) > FEW else None
    if later is None or first.kind is not Kind.UNKNOWN or not later.is_given:
        return segment
    town = scene.at(first.start, first.end)
    return later if any(place.span == town for place in scene.places) else segment


def _is_likely(text: str, segment: Segment, *, heading: bool) -> bool:
    """Say whether the words themselves look like a person's name."""
    kinds = [part.kind for part in segment.parts]
    if not segment.is_certain:
        return False
    if segment.is_given:
        return True
    if Kind.WORD in kinds or (Kind.EITHER in kinds and heading):
        return False
    return not is_placed(text, segment) and not heading


def _is_nobody(segment: Segment) -> bool:
    key = " ".join(part.key for part in segment.parts)
    if key in lists()["nobody"]:
        return True
    pairs = (
        f"{one.key} {two.key}"
        for one, two in zip(segment.parts, segment.parts[1:], strict=False)
    )
    return any(pair in lists()["nobody"] for pair in pairs)


def _is_ground(scene: Scene, segment: Segment, *, told: bool) -> bool:
    """Say whether a State or a place is what these words name."""
    span = _span(scene, segment)
    if any(state.span.overlaps(span) for state in scene.states):
        return True
    for place in scene.places:
        if place.span.holds(span):
            return not (told and segment.title is not None)
        if place.span.overlaps(span) and not segment.is_given and not told:
            return True
    return False


def _span(scene: Scene, segment: Segment) -> Span:
    return scene.at(segment.start, segment.end)


def _named(scene: Scene, segment: Segment) -> Named:
    name = " ".join(scene.text[segment.start : segment.end].split()).replace("- ", "-")
    return Named(name, _span(scene, segment), aliases_of(scene, segment, name))
