"""Which place goes with an event of a sentence: `tied_place`.

"Picked up by police on 8 May in two flats in the city of Nanning": the first
place after the event that a word such as "in" leads up to; else one before it in the
same clause ("Police in Nanning arrested", "at the airport of Nanning, they were held").
"""

import re
from collections.abc import Iterable
from unicodedata import combining

from holdfast.facts.spans import Span
from holdfast.reading.clause_words import either
from holdfast.reading.frames import PlaceMention
from holdfast.reading.nearby import near
from holdfast.reading.scene import REACH, Scene, scene_of
from holdfast.reading.sighted import Sighted

FARTHEST = 180
FARTHEST_BEFORE = 120
LEAD = 70
MOST_PLACES = 3
WITHIN = frozenset(
    "in at near outside inside off on around within along beside aboard between".split()
)
# The last of these before a place says how it stands to the event.
PREPOSITION = re.compile(
    r"\b(in|at|near|outside|inside|off|on|around|within|along|from|to|into|onto|of|by"
    r"|for|with|against|via|through|towards?|between|beside|aboard|about|under|over|and)\b"
)
# "The city of", "the capital," and "the coast of" only lead on to the name.
LEADS_ON = re.compile(
    rf"(?:\b{either('places', 'of_which')} of (?:the )?"
    rf"|\b{either('places', 'called')},? )$"
)
# Between the preposition and the name: "in the north-eastern Chinese city of".
CLOSE = re.compile(r"(?: [\w'.\"-]*[a-z'\"][\w'.\"-]*){0,6} ?")
NOT_THERE = re.compile(rf"\b{either('places', 'elsewhere')}\s$")
# Whoever arrests, or where it is done, before the arrest is told.
ARRESTING = re.compile(rf"\b{either('people', 'arresting')}\b[^,;]{{0,30}}$")
OPENS = re.compile(r"^\W{0,4}(?:[^,]{0,40}, )?$")
APART = re.compile(
    r"[;:]|, (?:who|which|but|and (?:he|she|they|was|were))\b"
    rf"|\b{either('places', 'apart')}\b|\buntil(?! \d)"
    r"|\bfor (?:\w+ing|alleged\w*|suspected|involvement|his|her|their|membership)\b"
)
ON_THE_WAY = re.compile(
    r"(?:upon|on) (?:(?:his|her|their) )?arrival"
    r"|(?:after|when|while|as|before) (?:[\w-]+ ){0,4}?(?:were |was |had )?"
    rf"{either('places', 'on_the_way')}\b"
)
WHERE = re.compile(r",? ?(?:,|\bto\b|\bin\b)? ?where [^,;]{0,70}$")
APART_BEFORE = re.compile(
    r"[;:]|\b(?:that|who|whose|which|if|where|when|while|from|to)\b"
)


def tied_place(
    sighted: Sighted,
    trigger: Span,
    *,
    also: frozenset[str] = frozenset(),
    through: frozenset[str] = frozenset(),
) -> PlaceMention | None:
    """Give the place of the event at the trigger, None where it has none of its own.

    `also` are prepositions allowed besides the usual ones; `through` the kinds of
    events that may stand between ("arrested and held in Osh").
    """
    if not sighted.places:
        return None
    scene = scene_of(sighted, trigger)
    base = sighted.span.start
    seen = [
        place
        for place in near(sighted.places, scene.low + base, scene.high + base)
        if scene.is_seen(place.span.start - base, place.span.end - base)
        and not _is_cut(sighted, place)
    ]
    after = _after(scene, seen, base, also, through)
    return after or _before(sighted, scene, seen, base)


def _after(
    scene: Scene,
    places: Iterable[PlaceMention],
    base: int,
    also: frozenset[str],
    through: frozenset[str],
) -> PlaceMention | None:
    """Give the first place after the event that its clause leads up to."""
    following = [p for p in places if p.span.start - base >= scene.end]
    for place in following[:MOST_PLACES]:
        at = place.span.start - base
        gap = scene.between(scene.end, at)
        if len(gap) > FARTHEST:
            return None
        other = scene.event_between(scene.end, at)
        if other is not None and other.kind not in through and not _is_on_way(gap):
            return None
        if _is_apart(gap):
            return None
        if leading(gap, place) in WITHIN | also:
            return place
    return None


def _before(
    sighted: Sighted, scene: Scene, places: list[PlaceMention], base: int
) -> PlaceMention | None:
    """Give the place before the event in its clause, or the one "where" points to."""
    close = near(sighted.places, base + scene.start - REACH, base + scene.start)
    before = [place for place in close if place.span.end - base <= scene.start]
    for place in before[-1:]:
        if WHERE.fullmatch(sighted.words[place.span.end - base : scene.start]):
            return _most_telling(sighted, before)
    before = [place for place in before if place in places]
    if before and _is_own_before(scene, before[-1], base):
        return _most_telling(sighted, before)
    return None


def _is_own_before(scene: Scene, place: PlaceMention, base: int) -> bool:
    """Say whether a place before it is the event's: it leads, or who acts is there."""
    start, end = place.span.start - base, place.span.end - base
    gap = scene.between(end, scene.start)
    if len(gap) > FARTHEST_BEFORE or APART_BEFORE.search(gap):
        return False
    if scene.event_between(end, scene.start) or scene.event_before(start):
        return False
    lead = scene.between(scene.low, start)
    if leading(lead, place) not in WITHIN:
        return False
    opens = OPENS.match(lead[: _preposition_at(lead)]) is not None
    return opens or ARRESTING.search(lead) is not None


def _most_telling(sighted: Sighted, places: list[PlaceMention]) -> PlaceMention:
    """Give the prison of "the prison in La Paz", rather than the town."""
    last = places[-1]
    for place in places[-2:-1]:
        gap = sighted.body.shadow[place.span.end : last.span.start]
        if gap.strip(" ,\n") == "in":
            return place
    return last


def _preposition_at(lead: str) -> int:
    found = list(PREPOSITION.finditer(lead))
    return found[-1].start() if found else 0


def leading(lead: str, place: PlaceMention) -> str | None:
    """Give the preposition that leads up to a place, past "the city of"."""
    if place.kind == "border" and lead.rstrip().endswith(
        ("cross", "crossing", "crossed", "the")
    ):
        return "at"
    lead = lead[-LEAD:]
    while onward := LEADS_ON.search(lead):
        lead = lead[: onward.start()]
    found = list(PREPOSITION.finditer(lead))
    if not found or NOT_THERE.search(lead, 0, found[-1].start()):
        return None
    between = lead[found[-1].end() :]
    return found[-1][1] if CLOSE.fullmatch(between) else None


def _is_cut(sighted: Sighted, place: PlaceMention) -> bool:
    """Say whether a name is only part of a longer word, or of a State's name.

    "Accra's airport" is a place, "Accra's neighbour" is none.
    """
    following = sighted.body.shadow[place.span.end : place.span.end + 2]
    if following[:1].isalnum() or combining(following[:1] or " "):
        return True
    if following == "'s" and place.kind == "town":
        return True
    around = near(sighted.states, place.span.start - LEAD, place.span.end)
    return any(
        state.span.holds(place.span) and state.span != place.span for state in around
    )


def _is_on_way(gap: str) -> bool:
    return ON_THE_WAY.search(gap) is not None


def _is_apart(gap: str) -> bool:
    """Say whether the gap leads into another clause that tells of something else."""
    return any(
        ON_THE_WAY.match(gap, apart.start()) is None for apart in APART.finditer(gap)
    )
