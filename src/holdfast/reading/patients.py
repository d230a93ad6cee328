"""Whom a removal is done to, in a marked sentence: `patients_of`."""

import re

from holdfast.reading.frames import People
from holdfast.reading.parties import View

OBJECT = re.compile(r"^ (?:up to |back |over |\w+ly )?P")
REQUEST = re.compile(
    r"^ (?:request|order|warrant|proceeding|decision|case|hearing)s?"
    r" (?:[a-z]+ )?(?:of|for|against|on|concerning) (?:[a-z]+ ){0,3}P"
)
OF = re.compile(
    r"^(?:(?! (?:by|to face|where|which|who|when|after|because|but|if) )[^;()b]){0,90}?"
    r" (?:of|for|against) (?:(?!where|which|who|when|after|because|but|if|that)[a-z'-]+ ){0,5}?P"
)
AGENT = re.compile(r"(?: by| told| to| with| against| from| between) (?:[a-z]+ ){0,2}$")
SPEAKER = re.compile(
    r"^,? (?:[a-z]+ )?(?:said|says|told|warned|urged|called|asked|demanded|protested"
    r"|alleged|stated|argued|criticized|condemned|believe|expressed)\b"
)
POSSESSIVE = re.compile(r"\b(?:his|her|their) (?:[a-z,]+ ){0,3}$")


def patients_of(view: View) -> People | None:
    """Give the people it is done to: the object, "of P", else whoever stands nearest."""
    if "P" in view.word:
        return view.people(view.last - len(view.word) + view.word.index("P"))
    for pattern in (OBJECT, REQUEST, OF):
        match = pattern.match(view.after)
        if match:
            return view.people(view.last + match.end() - 1)
    return _before(view) or _after(view)


def _before(view: View) -> People | None:
    """Give the nearest people before that neither act nor merely speak."""
    named = None
    for at in range(len(view.before) - 1, -1, -1):
        if view.before[at] != "P":
            continue
        people = view.people(view.first + at)
        lead, tail = view.before[:at], view.before[at + 1 :]
        if people is None or AGENT.search(lead) or SPEAKER.match(tail):
            continue
        if named is None or (named.pronoun and not people.pronoun):
            named = people
        if not people.pronoun:
            break
    return named


def _after(view: View) -> People | None:
    """Give the first people after that do not act."""
    for at, char in enumerate(view.after):
        if char == "P" and not re.search(r" by (?:[a-z]+ ){0,2}$", view.after[:at]):
            return view.people(view.last + at)
    return None
