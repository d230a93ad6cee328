"""What people fear will be done to them, and what was done after a return.

A harm is no more than a word until its sentence ties it to people: they are at
risk of it, it might happen, they fled from it; or it was done to them after a
return. Detention before a removal is custody, read elsewhere.
"""

import re
from dataclasses import replace
from itertools import islice

from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import HarmValue
from holdfast.reading.cues import Found, finder_for
from holdfast.reading.frames import Mention
from holdfast.reading.harm_ties import REMOVED_AFTER, Ties, ties_of
from holdfast.reading.hedging import hedge_at, is_negated
from holdfast.reading.sighted import Sighted

MOST = 40
# Only with one of these is a fair trial a harm.
UNFAIR = re.compile(
    r"\b(?:not|no|never|without|denial|denied|deny|denying|lack|unlikely|cannot|deprived|doubt\w*"
    r"|\w+n't)\b[^.;]{0,48}$"
)
FAIR = re.compile(r"^fair (?:trials?|hearing)$")
# “The execution of the order”, “a violent death in 1990”, “a state of war”.
NO_HARM_AFTER = re.compile(
    r" of (?:the |an? |this |his |her |their )?(?:order|decision|deportation|expulsion|extradition"
    r"|judg\w+|warrant|sentence|return|removal)| (?:squad|toll|certificate)"
)
# “Detained pending deportation” is custody.
CUSTODY_AFTER = re.compile(
    r"[^.;,]{0,40}?\b(?:pending|awaiting|for deportation|until (?:his|her|their) (?:deport|extradit|return)"
    r"|(?:centre|center|facilit|conditions|camp)s?\b)"
)
NO_RISK = re.compile(
    r"\bno (?:real |serious |substantial )?(?:risk|danger|reason|grounds|evidence|likelihood)\b[^,;]{0,60}$"
)
NOTHING_FLED = frozenset(("detention", "execution", "death", "ill_treatment"))


def find_harms(sighted: Sighted, *, returned: bool = False) -> tuple[Mention, ...]:
    """Give the harms that a sentence ties to people.

    `returned` says that the report told of their return before this sentence, so
    what the sentence tells as done to them came after it.
    """
    words = sighted.words
    found = list(islice(finder_for("harms").find(words), MOST))
    if not found:
        return ()
    ties = ties_of(words)
    mentions = (_mention(sighted, ties, harm, returned) for harm in found)
    return tuple(mention for mention in mentions if mention)


def _mention(
    sighted: Sighted, ties: Ties, harm: Found, returned: bool  # noqa: FBT001 -- passed on
) -> Mention | None:
    if not _is_harm(ties.words, harm) or ties.is_named(harm.start):
        return None
    kind = _kind(ties, harm, returned)
    if kind is None:
        return None
    span = sighted.at(harm.start, harm.end)
    return Mention(kind, HarmValue(harm.code), span, _hedge(sighted, harm, span))


def _is_harm(words: str, harm: Found) -> bool:
    """Leave out what only looks like a harm."""
    if NO_HARM_AFTER.match(words, harm.end):
        return False
    if FAIR.match(words[harm.start : harm.end]):
        return bool(UNFAIR.search(words, 0, harm.start))
    return True


def _kind(ties: Ties, harm: Found, returned: bool) -> str | None:  # noqa: FBT001 -- passed on
    """Say whether the harm is feared, or was suffered after a return."""
    words, start, end = ties.words, harm.start, harm.end
    is_custody = harm.code == "detention" and (
        CUSTODY_AFTER.match(words, end) or REMOVED_AFTER.match(words, end)
    )
    if not is_custody and ties.is_feared(start, end):
        return "feared_harm"
    if harm.code not in NOTHING_FLED and ties.is_fled(start):
        return "feared_harm"
    if not ties.is_suffered(start, end):
        return None
    if ties.is_after_return(start, end) or (returned and not ties.is_earlier_told(start)):
        return "suffered_harm"
    return None


def _hedge(sighted: Sighted, harm: Found, span: Span) -> Hedge:
    """Give how firmly the harm is told; a harm that is ruled out is denied."""
    hedge = hedge_at(sighted, span)
    if harm.code == "unfair_trial":
        return ASSERTED if hedge.grade == "negated" else hedge
    if is_negated(sighted, span) or NO_RISK.search(sighted.words, 0, harm.start):
        return replace(hedge, firmness=Firmness.DENIED, grade="negated")
    return hedge
