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
    r"^(?:(?! (?:by|to face|where|which|who|when|after|because|but|if|death|killing"
    r"|murder) )[^;()B]){0,90}?"
    r" (?:of|for|against) (?:(?!where|which|who|when|after|because|but|if"
    r"|that|death|killing|murder)(?:mr\.|mrs\.|ms\.|dr\.|[a-z'-]+) ){0,5}?P"
)
# "The handover in C by S troops to C of other people".
BY_AND_TO_OF = re.compile(
    r"^(?: (?:in|by|to|from) [^;,ABP]{1,40}?){1,4} of (?:[a-z'-]+ ){0,3}?P"
)
CARRYING = re.compile(
    r"^ (?:flights?|planes?|aircraft)?,? ?(?:which |that )?(?:had )?"
    r"(?:carrying|carried|transporting|transported|taking|with) P"
)
# "A charter due to leave C tomorrow with P on board".
ON_BOARD = re.compile(
    r"^ (?:(?:(?:that )?(?:is|was) )?(?:due|set|scheduled|booked|expected|ready|about)"
    r"|is|was|will) (?:to )?(?:leave|take off|depart|fly|go)\b"
    r"[^;.ABP]{0,100}? (?:with|carrying) (?:[a-z]+ ){0,2}P"
)
OF_NOUNS = (OBJECT, REQUEST, OF, BY_AND_TO_OF, CARRYING)
OF_VERBS = (OBJECT, ON_BOARD)
SOMEBODY = re.compile(
    r"^ (?:over |back )?(?P<who>an? (?:[a-z'-]+ ){0,4}?([a-z'-]+))(?= (?:to|from|who"
    r"|whose|back|in|on|of)\b|[,.]|$)"
)
NOUN = re.compile(
    r"(?:ions?|als?|hand-?overs?|ement|backs?|returns?|transfers?|surrender|ing)$"
)
AGENT = re.compile(
    r"(?:,? among (?:them|P),? (?:[a-z]+ ){0,2}"
    r"|(?: by| with| against| from| between| said| says| added| reported| being"
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
    r"P(?: (?:with|from|of) [a-z -]{1,40}?)? - [^-;]{0,240} - "
    r"(?:(?:was|were|had been|have been|are|is)(?: \w+){0,2} )$"
)
# "P, known as B, and another man - were": the dash was opened inside P.
LISTED_TO = re.compile(
    r"P[, ][^;-]{1,240} - (?:(?:was|were|had been|have been|are|is)(?: \w+){0,2} )$"
)
# "Eleven Afghans, most of them women and children, were": it is said of the eleven.
MOSTLY = re.compile(
    r"P, (?:[a-z]+ ){0,3}P(?:(?: of|,? and) P)*,"
    r" (?:was|were|had been|have been|are|is)(?: \w+){0,2} $"
)
# "Three men, one of them held at L, were": it is said of the three.
SET_OFF = re.compile(r"P, $")
SET_OFF_TO = re.compile(
    r"(?: (?!(?:was|were|had|has|have|is|are)\b)[^;,ABP]{1,70})?,"
    r" (?:was|were|had been|have been|has been|are|is)\b[^;,P]{0,60}$"
)
ALL_OF_THEM = re.compile(
    r"P(?: others?)?, (?:(?:all|both|most)(?: of (?:them|whom))?(?: [a-z]+| [SCL]){0,8}"
    r"|an?(?: [\w-]+){0,3}) $"
)
ABOUT = re.compile(
    r"P (?:\w+ing|at|in) [^;,ABP]{0,90} (?:for|about|on) (?:[a-z]+ ){0,2}$"
)
IS_DONE = re.compile(r" (?:was|were|had been|have been) [^;P]{0,80}$")
DONE = re.compile(r"(?:ed|sent|taken|flown)\b")
CASES = re.compile(
    r"N (?:[a-z-]+ )?(?:cases|instances|incidents) (?:of|where|in which) (?:\w+ ){0,2}$"
)
CASES_LED = re.compile(
    r"N (?:[a-z-]+ )?cases,? (?:the |their )?(?:[a-z]+ed |imminent )?$"
)
IN_CASES = re.compile(
    r"^ (?:orders? |proceedings )?in (?:the |at least )?N (?:[a-z-]+ )?cases\b"
)
POSSESSIVE = re.compile(r"\b(his|her|their) (?:[a-z-]+ ){0,2}$")
# "Following his return from C, P was held": the name comes after.
LEADING = re.compile(r"^\W*(?:following|after|since|before|despite|upon|on|prior to) $")
THEN_TOLD = re.compile(r"^[^;BP]{0,120}?, P (?:was|were|had|has|have|is|are|said)\b")
# "Including four S who were deported": it is of these four.
OF_THESE = re.compile(r" (?:who|that) (?:was|were|had been|have been)(?: \w+ly)? $")
# "Among those deported were A and B": these are some of them.
AMONG = re.compile(r"\bamong P(?: who (?:were|had been|have been))? $")
WERE = re.compile(r"^(?: (?:from|to|by|in|on|since) [^;BP,]{0,60})?,? (?:was|were) P")
# Who acts, and whose death is looked into: none of them is sent away here.
NOT_SENT = re.compile(
    r" by (?:[a-z]+ ){0,2}$|\b(?:deaths?|killings?|murders?) of (?:[a-z]+ ){0,2}$"
)
# "Two senior officials of the organization were expelled": who acts may be sent away.
ACTORS = re.compile(
    r"N (?:[a-z'-]+ ){0,3}?([a-z'-]+)"
    r"(?: (?:of|from|for|with|working)\b[^;ABPN]{0,90}?)?"
    r" (?:was|were|had been|have been)(?: \w+ly)? $"
)


def patients_of(view: View) -> People | None:
    """Give the people it is done to: the object, else whoever stands nearest."""
    if "P" in view.word:
        return view.people(view.last - len(view.word) + view.word.index("P"))
    is_noun = NOUN.search(view.word.rstrip()) is not None
    for pattern in OF_NOUNS if is_noun else OF_VERBS:
        match = pattern.match(view.after)
        if match:
            return view.people(view.last + match.end() - 1)
    return (
        _unlisted(view)
        or _in_cases(view)
        or _told_after(view)
        or _possessor(view)
        or _actors(view)
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
    before = CASES.search(view.before) or CASES_LED.search(view.before)
    after = IN_CASES.match(view.after)
    if before and "P" not in before[0]:
        at = view.first + before.start()
    elif after:
        at = view.last + after[0].index("N")
    else:
        return None
    told = view.canvas.items.get(at)
    if not isinstance(told, NumberMention):
        return None
    return People(told.span, told.count, told.span)


def _told_after(view: View) -> People | None:
    """Give whom the sentence names only after the word: "following his return, P"."""
    found = POSSESSIVE.search(view.before)
    if found is not None:
        lead = LEADING.match(view.before[: found.start()])
        told = THEN_TOLD.match(view.after) if lead and view.is_whole else None
        people = _marked(view, told)
        one = people is not None and people.count == Count.exactly(1)
        return people if one or found[1] == "their" else None
    if AMONG.search(view.before):
        return _marked(view, WERE.match(view.after))
    return None


def _marked(view: View, found: re.Match[str] | None) -> People | None:
    """Give the first people in what was found after the removal word."""
    return view.people(view.last + found[0].index("P")) if found else None


def _actors(view: View) -> People | None:
    """Give so many who act for somebody, where they themselves are sent away."""
    found = ACTORS.search(view.before) if DONE.search(view.word) else None
    told = view.canvas.items.get(view.first + found.start()) if found else None
    if found is None or not isinstance(told, NumberMention):
        return None
    if found[1] not in people_words().agents:
        return None
    span = view.canvas.span(view.first + found.start(), view.first + found.end(1))
    return People(span, told.count, told.span)


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
    whole = _told_of_all(view)
    if whole:
        return whole
    for at in range(len(view.before) - 1, -1, -1):
        if view.before[at] != "P":
            continue
        lead, tail = view.before[:at], view.before[at + 1 :]
        if tail == " " and DONE.search(view.word):
            # "Against P deported from C"; "ten others, all said to be P deported".
            first = ALL_OF_THEM.search(lead)
            return view.people(view.first + (first.start() if first else at))
        if OF_THESE.fullmatch(tail):
            return view.people(view.first + at)
        if not AGENT.search(lead) and not SPEAKER.match(tail):
            whole = _set_off_from(view, at) or _subject(view, at)
            return whole or view.people(view.first + at)
    return None


def _told_of_all(view: View) -> People | None:
    """Give of whom it is said where some of them are told of in between."""
    aside = ASIDE.search(view.before)
    if aside:
        return view.people(view.first + aside.start())
    listed = LISTED_TO.search(view.before)
    whole = view.people(view.first + listed.start()) if listed else None
    if whole and _lists_a_few(whole):
        return whole
    mostly = MOSTLY.search(view.before)
    if mostly and _is_only_first_counted(view, mostly):
        return view.people(view.first + mostly.start())
    return None


def _lists_a_few(people: People) -> bool:
    """Say whether of so many counted only some are named yet."""
    least = people.count.min if people.count else None
    return least is not None and 0 < len(people.names) < least


def _subject(view: View, at: int) -> People | None:
    """Give whom "N people at a talk for P were" speaks of, where these are counted."""
    found = ABOUT.search(view.before[:at]) if IS_DONE.search(view.before) else None
    people = view.people(view.first + found.start()) if found else None
    near = view.people(view.first + at)
    counted = people is not None and people.count is not None and not people.pronoun
    return people if counted and near and not near.definite else None


def _set_off_from(view: View, at: int) -> People | None:
    """Give of whom some stand between commas: "three men, one of them ill, were"."""
    found = SET_OFF.search(view.before[:at])
    inner = view.people(view.first + at)
    if found is None or inner is None or not inner.pronoun:
        return None
    if not SET_OFF_TO.match(view.before, at + 1):
        return None
    return view.people(view.first + found.start())


def _is_only_first_counted(view: View, found: re.Match[str]) -> bool:
    """Say whether of the people in these words the first alone are counted."""
    places = (view.first + at for at in range(*found.span()) if view.before[at] == "P")
    first, *rest = [view.people(place) for place in places]
    counted = first is not None and first.count is not None
    return counted and not any(each and (each.count or each.names) for each in rest)


def _after(view: View) -> People | None:
    """Give the first people after that do not act."""
    for at, char in enumerate(view.after):
        if char == "P" and not NOT_SENT.search(view.after[:at]):
            return view.people(view.last + at)
    return None
