"""Capitals that stand for the government there: "Tashkent wants him back"."""

import re
from collections.abc import Iterator, Sequence

from holdfast.facts.spans import Span
from holdfast.reading.frames import PlaceMention, StateMention
from holdfast.reading.place_names import words

# What may lead to whoever acts, and what only a government does.
BEGINS = re.compile(
    r"(?:^|[,;:(\"] ?|\b(?:that|and|but|while|as|because|if|after|before|when|whether"
    r"|since|although|though|where|so|why) )$"
)
ACTS = re.compile(
    r" (?:(?:has|have|had|is|was|will|would|may|might|could|also|now|then|still|again"
    r"|later|since|not|first|never|to|about|due|did|does|\w+ly) ){0,4}"
    r"(?:sa(?:y|ys|id)|want(?:s|ed)?|wish(?:es|ed)|ask(?:s|ed|ing)?|request(?:s|ed|ing)?"
    r"|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|deport(?:s|ed|ing)?|expel(?:s|led|ling)?"
    r"|extradit(?:e|es|ed|ing)|hand(?:s|ed|ing)?|sen[dt]s?|sending|return(?:s|ed|ing)?"
    r"|repatriat(?:e|es|ed|ing)|agree(?:s|d|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)"
    r"|insist(?:s|ed)?|accus(?:e|es|ed|ing)|claim(?:s|ed|ing)?|plan(?:s|ned|ning)?"
    r"|promis(?:e|es|ed|ing)|press(?:es|ed|ing)?|threaten(?:s|ed|ing)?|reject(?:s|ed|ing)?"
    r"|intend(?:s|ed)?|gave|gives?|surrender(?:s|ed|ing)?|turn(?:s|ed|ing)?)\b"
)
AT_WORK = re.compile(
    r"\b(?:requests?|behest|insistence|demands?|pressure|warrants?|wish(?:es)?|hands"
    r"|request(?:ed)?|wanted|sought|demanded|surrendered|deported|expelled|extradited"
    r"|repatriated|returned|sent (?:back|home)|handed over|agreement|deal) "
    r"(?:of|from|by|with) $"
    r"|\b(?:deported|expelled|extradited|returned|sent|flown) [^.;]{1,40}? by $"
)
REACH = 48


def governments(
    places: Sequence[PlaceMention], sentence: str, span: Span
) -> Iterator[StateMention]:
    """Give the States whose capitals act or ask in a sentence (its shadow)."""
    for place in places:
        if place.name.lower() not in words().capitals or not place.states:
            continue
        start, end = place.span.start - span.start, place.span.end - span.start
        lead = sentence[max(0, start - REACH) : start]
        acts = BEGINS.search(lead) and ACTS.match(sentence, end)
        if acts or AT_WORK.search(lead):
            yield StateMention(place.states[0], place.span, "place")
