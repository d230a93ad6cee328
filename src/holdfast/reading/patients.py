"""Whom a removal is done to, in a marked sentence: `patients_of`."""

import re

from holdfast.facts.counts import Count
from holdfast.reading.english import people_words
from holdfast.reading.frames import People
from holdfast.reading.numbers import NumberMention
from holdfast.reading.parties import View
from holdfast.reading.phrase_heads import THING

OBJECT = re.compile(
    r"^ (?:up to |back |over |home |\w+ly |to (?:his|her|their)"
    r" (?:(?!where|who|which|when|after)[a-z]+ ){0,4}|to C )?P"
)
REQUEST = re.compile(
    r"^ (?:request|order|warrant|proceeding|decision|case|hearing)s?"
    r" (?:[a-z]+ )?(?:of|for|against|on|concerning) (?:[a-z]+ ){0,3}P"
)
OF = re.compile(
    r"^(?:(?! (?:by|to face|where|which|who|when|after|because|but|if) )[^;()B]){0,90}?"
    r" (?:of|for|against) (?:(?!where|which|who|when|after|because|but|if"
    r"|that)[a-z'-]+ ){0,5}?P"
)
CARRYING = re.compile(
    r"^ (?:flights?|planes?|aircraft)?,? ?(?:which |that )?(?:had )?"
    r"(?:carrying|carried|transporting|transported|taking|with) P"
)
SOMEBODY = re.compile(
    r"^ (?:over |back )?(?P<who>an? (?:[a-z'-]+ ){0,4}?([a-z'-]+))(?= (?:to|from|who"
    r"|whose|back|in|on)\b|[,.]|$)"
)
NOUN = re.compile(
    r"(?:ions?|als?|hand-?overs?|ement|backs?|returns?|transfers?|surrender|ing)$"
)
AGENT = re.compile(
    r"(?:(?: by| with| against| from| between| said| says| added| reported| being"
    r"| to be|(?<! well) as| like| than| including)"
    r" (?:\"|the |a |an |[a-z]+ly ){0,2}|(?: told| to) (?:the )?"
    # "Migrants were victims of …": it is said of the migrants.
    r"|P (?:was|were|are|is|became) "
    r"|(?: considered| deemed| called| declared|suspected of being"
    r"|labelled)"
    r" (?:as |to be |an? )?(?:[a-z-]+ ){0,2})$"
)
SPEAKER = re.compile(
    r"^(?:, who)? (?:[a-z]+ )?(?:said|says|told|warned|urged|called|asked|demanded"
    r"|protested"
    r"|alleged|stated|argued|criticized|condemned|believe|expressed)\b"
)
# "P - A, known as B, and another man - were deported": the others stand inside.
ASIDE = re.compile(
    r"P - [^-;]{0,240} - (?:(?:was|were|had been|have been|are|is)(?: \w+){0,2} )$"
)
# "Eleven Afghans, most of them women and children, were": it is said of the eleven.
MOSTLY = re.compile(
    r"P, (?:[a-z]+ ){0,3}P(?:(?: of|,? and) P)*,"
    r" (?:was|were|had been|have been|are|is)(?: \w+){0,2} $"
)
DONE = re.compile(r"(?:ed|sent|taken|flown)\b")
CASES = re.compile(
    r"N (?:[a-z-]+ )?(?:cases|instances|incidents) (?:of|where|in which) (?:\w+ ){0,2}$"
)
POSSESSIVE = re.compile(r"\b(his|her|their) (?:[a-z-]+ ){0,2}$")


def patients_of(view: View) -> People | None:
    """Give the people it is done to: the object, else whoever stands nearest."""
    if "P" in view.word:
        return view.people(view.last - len(view.word) + view.word.index("P"))
    is_noun = NOUN.search(view.word.rstrip()) is not None
    patterns = (OBJECT, REQUEST, OF, CARRYING) if is_noun else (OBJECT,)
    for pattern in patterns:
        match = pattern.match(view.after)
        if match:
            return view.people(view.last + match.end() - 1)
    return (
        _unlisted(view)
        or _in_cases(view)
        or _possessor(view)
        or _before(view)
        or _after(view)
    )


def _unlisted(view: View) -> People | None:
    """Give whom no list has but a removal word takes: "a famous footballer"."""
    found = None if NOUN.search(view.word.rstrip()) else SOMEBODY.match(view.after)
    if found is None or found[2] in people_words().things | people_words().agents:
        return None
    if THING.search(found[2]):
        return None
    first, last = view.last + found.start("who"), view.last + found.end(2)
    span = view.canvas.span(first, last)
    return People(span, Count.exactly(1), span)


def _in_cases(view: View) -> People | None:
    """Give so many people as cases are told: "at least three cases of deportation"."""
    found = CASES.search(view.before)
    told = view.canvas.items.get(view.first + found.start()) if found else None
    if not isinstance(told, NumberMention):
        return None
    return People(told.span, told.count, told.span)


def _possessor(view: View) -> People | None:
    """Give whom "his deportation" is of; who that is, the text around it tells."""
    found = POSSESSIVE.search(view.before)
    if found is None:
        return None
    start = view.first + found.start()
    span = view.canvas.span(start, start + len(found[1]))
    one = Count.exactly(1) if found[1] != "their" else None
    return People(span, one, span if one else None, pronoun=True)


def _before(view: View) -> People | None:
    """Give the nearest people before that neither act nor merely speak."""
    aside = ASIDE.search(view.before)
    if aside:
        return view.people(view.first + aside.start())
    mostly = MOSTLY.search(view.before)
    if mostly and _is_only_first_counted(view, mostly):
        return view.people(view.first + mostly.start())
    for at in range(len(view.before) - 1, -1, -1):
        if view.before[at] != "P":
            continue
        lead, tail = view.before[:at], view.before[at + 1 :]
        if tail == " " and DONE.search(view.word):
            return view.people(view.first + at)  # "against P deported from C"
        if not AGENT.search(lead) and not SPEAKER.match(tail):
            return view.people(view.first + at)
    return None


def _is_only_first_counted(view: View, found: re.Match[str]) -> bool:
    """Say whether of the people in these words the first alone are counted."""
    places = (view.first + at for at in range(*found.span()) if view.before[at] == "P")
    first, *rest = [view.people(place) for place in places]
    counted = first is not None and first.count is not None
    return counted and not any(each and (each.count or each.names) for each in rest)


def _after(view: View) -> People | None:
    """Give the first people after that do not act."""
    for at, char in enumerate(view.after):
        if char == "P" and not re.search(r" by (?:[a-z]+ ){0,2}$", view.after[:at]):
            return view.people(view.last + at)
    return None
