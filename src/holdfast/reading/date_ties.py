"""Which date goes with an event of a sentence: `tied_date`.

"In May, X was arrested in Osh and deported to Uzbekistan on 3 June" has two dates and
two events. A date after an event is its own unless another event comes between; a date
before it opens the clause, or is shared with an event told before in one breath.
"""

import re
from collections.abc import Iterable

from holdfast.facts.spans import Span
from holdfast.reading.clause_words import either
from holdfast.reading.event_words import Event
from holdfast.reading.frames import DateMention
from holdfast.reading.nearby import near
from holdfast.reading.scene import Scene, scene_of
from holdfast.reading.sighted import Sighted

FARTHEST_AFTER = 200
MOST_DATES = 3
# What parts an event from a date after it, and a date from an event after it.
APART_AFTER = re.compile(
    r"[;:]|, (?:who|where|which|but|he|she|they|it)\b"
    rf"|\b{either('dates', 'apart')}\b"
    r"|\b(?:for|over) (?:the|an?|his|her|their|alleged\w*|(?!questioning)\w+ing)\b"
    rf"|\b(?:after|before) (?!\d|{either('dates', 'times_of_day')})"
)
APART_BEFORE = re.compile(
    r"[;:]|\b(?:that|who|whose|which|if|whether)\b"
    r"|, (?:where|but (?:he|she|they|the))\b"
)
# "She was arrested in May when she tried to cross": the date may follow that, too.
WHILE_ON_THE_WAY = re.compile(
    r"\b(?:when|while|as|after|before) (?:\w+ ){1,3}?(?:were |was |had )?"
    r"(?:try|tried|attempt|cross|arriv|land|board|leav|left|enter)\w*\b"
)
OPEN_ENDED = re.compile(r"\b(?:since|until|till)\s[^,;]{0,8}$")
NO_EVENT = re.compile(r"\b(?:born|dated|wrote|entitled)\s[^,;]{0,12}$")
# "He was not caught until 5 July": it happened, then.
SET_FOR = re.compile(rf"\b{either('dates', 'day_set')}\b")
NOT_UNTIL = re.compile(r" until\b")
TOGETHER = re.compile(r"\b(?:and|but|then|before being)\b")
# Between the event that has the date and the one told with "and": another time, or
# no event at all but what might be.
NOT_TOGETHER = re.compile(rf"\b{either('dates', 'not_together')}\b")
UNREAL = re.compile(
    rf"\b{either('dates', 'unreal')}(?: not)?(?: be| being)?(?: \w+ly)? $"
)
COMING = re.compile(
    rf"\b{either('dates', 'begun')}"
    r"(?: (?:to|be|have|been|being|not|his|her|their|the|forcibly|forced)){0,5}"
    r"(?: \w+ly)? $"
)
# "In May, three men arrested earlier said": May is when they spoke.
REDUCED = re.compile(
    rf"\b(?:{either('people', 'bare_plurals')}|\w+(?:ans|eans|ese|akis|eks|raqis))"
    r"(?: \w+ly)? $"
)
HAPPENED_AFTER = re.compile(rf"^[^.;:]{{0,90}}?\b{either('dates', 'took_place')}\b")
HAPPENED_BEFORE = re.compile(rf"\b{either('dates', 'carried_out')}\b[^.;:]{{0,60}}$")
ADVERBS = either("dates", "adverbs")
OPENING = re.compile(
    r"(?:^|[^\w\s]|\b(?:and|but|that|reports|however|meanwhile|also))\s*"
    rf"(?:{ADVERBS}\s+){{0,6}}(?:\S\s+)?(?:{ADVERBS}\s+){{0,6}}$"
)
# "The 8 February mass deportation", "his 2009 arrest".
TITLE = re.compile(
    r"(?:'s)?(?: (?!after|before|following|since|of|to|for|until)[\w-]+){0,2} "
)
# "Will", "due to", "plans to" shortly before a verb; not "will say he was deported".
# "Requested his extradition", "deportation is set for": no removal that has been.
PLANNED = re.compile(rf"\b{either('dates', 'planned')}\b[^,;:.]{{0,40}}$")
DAY_SET = re.compile(rf"[^.;:]{{0,90}}\b{either('dates', 'day_set')}\b")
AHEAD = re.compile(rf"\b{either('dates', 'ahead')}\b[^,;:.]{{0,30}}$")
WAS_DONE = re.compile(r"\b(?:was|were|been|has|had|having|is|are)(?: \w+ly)? $")
TO_BE = re.compile(
    r"\b(?:to|will|would|could|may|might|must|shall)(?: not)?(?: now)? be(?:ing)?"
    r"(?: \w+ly)? $"
)
NEAR = 60
# "After the arrest … and on 16 May he was charged".
AND_THEN = re.compile(r" and (?:on|in) $")
LISTED = re.compile(r"\s*(?:,|and|or|,\s?and)?\s*(?:on|in)?\s*")
NEW_CLAUSE = re.compile(rf"(?:[,;:]|\b(?:and|but|that))\s+(?:{ADVERBS}\s+){{0,6}}$")
CLAUSE_GOES_ON = re.compile(r",| (?:he|she|they|it|the|was|were|had|all|both)\b")
NOUN = re.compile(
    r"(?:(?:ation|ition|sion|ement)s?|(?:hand-?over|push-?back|rendition|arrest|capture"
    r"|abduction|apprehension|kidnapping|removal|refusal)s?)$"
)


def tied_date(sighted: Sighted, trigger: Span) -> DateMention | None:
    """Give the date of the event at the trigger, None where it has none of its own."""
    if not sighted.dates:
        return None
    scene = scene_of(sighted, trigger)
    base = sighted.span.start
    dates = [
        date
        for date in near(sighted.dates, scene.low + base, scene.high + base)
        if scene.is_seen(date.span.start - base, date.span.end - base)
    ]
    after = [date for date in dates if date.span.start - base >= scene.end]
    before = [date for date in dates if date.span.end - base <= scene.start]
    for date in after[:MOST_DATES]:
        if _is_own_after(scene, date.span.start - base):
            return date
    for date in before[-1 : -1 - MOST_DATES : -1]:
        if _is_own_before(scene, date.span.shift(-base), _ends(before, date, base)):
            return _first_of_list(sighted, before, date)
    return None


def is_coming(scene: Scene) -> bool:
    """Say whether the words before a verb make it one still to come."""
    lead = scene.between(max(scene.low, scene.start - NEAR), scene.start)
    if is_noun(scene) or AHEAD.search(lead) is None:
        return False
    return WAS_DONE.search(lead) is None or TO_BE.search(lead) is not None


def is_planned(scene: Scene) -> bool:
    """Say whether a noun names a removal that is asked for, meant or stopped."""
    lead = scene.lead[-NEAR:]
    return PLANNED.search(lead) is not None or DAY_SET.match(scene.tail) is not None


def _first_of_list(
    sighted: Sighted, dates: list[DateMention], date: DateMention
) -> DateMention:
    """Give the first of "on 24 and 27 November"."""
    first = date
    for other in reversed(dates[: dates.index(date)]):
        gap = sighted.body.shadow[other.span.end : first.span.start]
        if not LISTED.fullmatch(gap):
            break
        first = other
    return first


def is_noun(scene: Scene) -> bool:
    """Say whether the scene's event is named by a noun."""
    words = scene.between(scene.start, scene.end)
    if words in {"return", "transfer", "returns", "transfers"}:
        lead = scene.lead
        return re.search(r"(?:\b(?:to|not|and|or|will) |ly )$", lead) is None
    return NOUN.search(words) is not None


def is_unreal(scene: Scene) -> bool:
    """Say whether the words before the event make it one that only may be."""
    if scene.lead.endswith("not ") and NOT_UNTIL.match(scene.tail):
        return False
    return UNREAL.search(scene.lead) is not None


def _is_own_after(scene: Scene, at: int) -> bool:
    """Say whether a date that follows at this place is the event's own."""
    gap = scene.between(scene.end, at)
    if len(gap) > FARTHEST_AFTER or scene.event_between(scene.end, at):
        return False
    if AND_THEN.search(gap):
        return False
    is_late = NOT_UNTIL.match(gap) is not None
    if (OPEN_ENDED.search(gap) and not is_late) or NO_EVENT.search(gap):
        return False
    apart = APART_AFTER.search(gap)
    if apart and not WHILE_ON_THE_WAY.match(gap, apart.start()):
        return False
    if SET_FOR.search(gap):
        return True
    return not (is_noun(scene) and _is_asked_or_decided(scene))


def _is_asked_or_decided(scene: Scene) -> bool:
    """Say whether the date is rather that of "requested the extradition of …"."""
    other = scene.event_before(scene.start)
    if other is None or other.kind not in {"ruling", "request"}:
        return False
    if scene.between(other.start, other.end).endswith(" that"):
        return False
    gap = scene.between(other.end, scene.start)
    return len(gap) <= NEAR and "," not in gap and APART_AFTER.search(gap) is None


def _is_own_before(scene: Scene, date: Span, ends: Iterable[int]) -> bool:
    """Say whether a date that stands before is the event's own."""
    gap = scene.between(date.end, scene.start)
    if is_noun(scene) and TITLE.fullmatch(gap):
        return True
    if APART_BEFORE.search(gap) or not _may_follow(scene):
        return False
    between = scene.event_between(date.end, scene.start)
    if between is not None:
        return _is_together(scene, between.end) and _opens(scene, date)
    owner = scene.event_before(date.start)
    if owner is None or any(owner.end <= end for end in ends):
        return _opens(scene, date) or owner is None
    return _is_together(scene, date.end) or _opens_clause(scene, owner, date)


def _may_follow(scene: Scene) -> bool:
    """Say whether the event is told in such a way that a date may lead up to it."""
    if is_noun(scene):
        happened = HAPPENED_AFTER.match(scene.tail) or HAPPENED_BEFORE.search(
            scene.lead
        )
        return happened is not None
    if REDUCED.search(scene.lead):
        return False
    return UNREAL.search(scene.lead) is None or COMING.search(scene.lead) is not None


def _is_together(scene: Scene, after: int) -> bool:
    """Say whether only "and" joins the event to what stands before `after`."""
    gap = scene.between(after, scene.start)
    return TOGETHER.search(gap) is not None and NOT_TOGETHER.search(gap) is None


def _opens(scene: Scene, date: Span) -> bool:
    """Say whether the date opens the sentence or a clause."""
    return OPENING.search(scene.between(scene.low, date.start)) is not None


def _opens_clause(scene: Scene, owner: Event, date: Span) -> bool:
    """Say whether a new clause begins between an event and the date after it."""
    if NEW_CLAUSE.search(scene.between(owner.end, date.start)) is None:
        return False
    return CLAUSE_GOES_ON.match(scene.between(date.end, scene.start)) is not None


def _ends(dates: list[DateMention], other: DateMention, base: int) -> list[int]:
    """Give where the dates before another one end."""
    return [d.span.end - base for d in dates if d.span.end <= other.span.start]
