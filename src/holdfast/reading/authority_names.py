"""The words that name an authority, as automatons, and those that belong to them."""

import re
from functools import cache

from holdfast.reading.automaton import Automaton, automaton_of
from holdfast.reading.state_names import key_of
from holdfast.terms.load import terms

SCRIPTS = ("ko", "zh")
# Written small, these still belong to the name that follows them.
MODIFIERS = frozenset(
    """
    administrative airport anti-terrorism anti-terrorist appeal appeals armed border
    central chief city civil criminal de defence defense deputy district facto
    federal foreign general higher immigration intelligence interim interior
    judicial justice local lower military municipal national plain-clothes
    plainclothes prison provincial public regional riot ruling secret security
    senior special state supreme traffic transitional tribal
    """.split()
)
# Written large only because a sentence or a heading begins.
NOT_MODIFIERS = frozenset(
    """
    a after against all although amid among an and another any april as at august
    because before between both but by december despite dr during each february
    first five following four friday from he her his however if in it its january
    july june last many march may meanwhile monday most mr mrs ms new no not
    november october of on one or other our saturday september several she since six
    some sunday that the their these they this those three through thursday to today
    tuesday two under until we wednesday when where while with yesterday
    """.split()
)
OF = re.compile(
    r"[ \n](?:of|for)[ \n](?:the[ \n])?(?:[A-Z][\w'’-]+)"
    r"(?:,?(?:[ \n](?:and|(?:of|for)(?:[ \n]the)?))?[ \n][A-Z][\w'’-]+){0,5}"
)
OF_A_STATE = re.compile(r"[ \n]of[ \n](?:the[ \n])?(?=[A-Z])")
ACRONYM = re.compile(r"[ \n]\(([A-Z][A-Za-z]{1,7})\)")
# Only these take an “of” after them: “Ministry of Interior”, “Court of Cassation”.
TAKE_OF = frozenset(
    "court head_of_state immigration ministry mission prosecutor un_body".split()
)


@cache
def latin() -> Automaton[tuple[int, str, bool]]:
    """Give the automaton whose values are (length, code, starts with a capital)."""
    cues = [
        (key_of(cue), code, cue[0].isupper())
        for code, term in terms("authorities").items()
        for cue in term.cues.get("en", ())
    ]
    small = {key for key, _, is_large in cues if not is_large}
    return automaton_of(
        (f" {key}", (len(key), code, key not in small)) for key, code, _ in cues
    )


@cache
def script() -> Automaton[int]:
    """Give the automaton of the Korean and Chinese words, by their length."""
    return automaton_of(
        (cue, len(cue))
        for term in terms("authorities").values()
        for language in SCRIPTS
        for cue in term.cues.get(language, ())
    )
