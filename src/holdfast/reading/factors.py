"""What about people makes a return more dangerous, as a sentence says it.

A journalist who only speaks, or activists who only protest, are not the people
whose return is feared: whoever is the subject of such a verb is left out.
"""

import re
from itertools import islice

from holdfast.facts.values import FactorValue
from holdfast.reading.cues import Found, finder_for
from holdfast.reading.frames import Mention
from holdfast.reading.hedging import hedge_at, is_negated
from holdfast.reading.sighted import Sighted
from holdfast.reading.speakers import speeches_of

MOST = 30
WINDOW = 40
# What people do for others' sake.
ACTS_FOR_OTHERS = re.compile(
    r"(?:,? (?:and|or) \w+(?: \w+)?)?(?: (?:have|has|had|also|who|groups?|in \w+))*"
    r" (?:urge|call|warn|protest|condemn|criticis|criticiz|fear|appeal|campaign"
    r"|express|demand"
    r"|believe|report|describe|document|visit|gather|launch|accus)\w*\b"
)
# “Told journalists”, “an interview with activists”: they are spoken to.
SPOKEN_TO = re.compile(
    r"\b(?:told|to|by|with|from|for|among|including some|group of|groups of|support of"
    r"|many|other) "
    r"(?:the |local |foreign |some )?$"
)
OTHERS = frozenset(("activism", "journalism"))
NOBODY = re.compile(r" (?:groups?|organi[sz]ations?|networks?|unions?|associations?)\b")


def find_factors(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the risk factors that the sentence tells."""
    words = sighted.words
    found = islice(finder_for("risk_factors").find(words), MOST)
    kept = (factor for factor in found if _is_theirs(words, factor))
    mentions = (_mention(sighted, factor) for factor in kept)
    return tuple(mention for mention in mentions if mention)


def _mention(sighted: Sighted, factor: Found) -> Mention | None:
    span = sighted.at(factor.start, factor.end)
    if is_negated(sighted, span):
        return None
    return Mention(
        "risk_factor", FactorValue(factor.code), span, hedge_at(sighted, span)
    )


def _is_theirs(words: str, factor: Found) -> bool:
    """Leave out those who speak, or act for the people at risk."""
    if any(
        speech.speaker and speech.speaker[0] <= factor.start < speech.speaker[1]
        for speech in speeches_of(words)
    ):
        return False
    if factor.code not in OTHERS:
        return True
    return not (
        ACTS_FOR_OTHERS.match(words, factor.end)
        or NOBODY.match(words, factor.end)
        or SPOKEN_TO.search(words, max(0, factor.start - WINDOW), factor.start)
    )
