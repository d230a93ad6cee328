"""What people fear will be done to them, and what was done after a return.

A harm is no more than a word until its sentence ties it to people: they are at
risk of it, it might happen, they fled from it; or it was done to them after a
return. Detention before a removal is custody, read elsewhere.
"""

import re
from dataclasses import dataclass, replace
from itertools import islice

from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import HarmValue
from holdfast.reading.cues import Found, finder_for
from holdfast.reading.frames import Mention
from holdfast.reading.harm_ties import ACTIVE, REMOVED_AFTER, Ties, ties_of
from holdfast.reading.hedging import hedge_at, is_negated
from holdfast.reading.sighted import Sighted

MOST = 40
# How far back a word may stand that changes what a harm means.
WINDOW = 120
# Only with one of these is a fair trial a harm.
UNFAIR = re.compile(
    r"\b(?:not|no|never|without|denial|denied|deny|denying|lack|unlikely|cannot"
    r"|deprived|doubt\w*"
    r"|\w+n't)\b[^.;]{0,48}$"
)
MOCK = re.compile(r"\b(?:mock|simulated|staged|fake) $")
FAIR = re.compile(r"^fair (?:trials?|hearing)$")
# “The execution of the order”, “a violent death in 1990”, “a state of war”.
# A threat with rape is not yet rape.
THREATENED = re.compile(
    r"\bthreaten(?:ed|ing)? (?:him |her |them )?with (?:\w+ ){0,2}$"
)
NO_HARM_AFTER = re.compile(
    r" of (?:the |an? |this |his |her |their )?(?:order|decision|deportation|expulsion"
    r"|extradition|judg\w+|warrant|sentence|return|removal)"
    r"| (?:among|of) (?:fellow|other) "
    r"| (?:victims?|survivors?|warrants?|squad|toll|certificate|allegations?|charges?"
    r"|cases?|claims?"
    r"|himself|herself|themselves)\b"
    # A heading: "Death penalty: retentionist".
    r"|:"
)
# “Detained pending deportation” is custody, “detention centres” are places.
CUSTODY_AFTER = re.compile(
    r" (?:and \w+ )?(?:centre|center|facilit|condition|camp|polic|system)\w*"
    r"|[^.;,]{0,40}?\b(?:pending|awaiting|for deportation|until (?:his|her"
    r"|their) (?:deport|extradit|return))\b"
)
NO_WAR = re.compile(
    r"\b(?:food|domestic|family|gender-based|police|street|gulf|world|cold)[ \n]$"
)
NO_WAR_AFTER = re.compile(
    r" (?:crimes?|criminals?|victims?|on terror|on drugs|against (?:women|girls"
    r"|children))"
)
NO_RISK = re.compile(
    r"\bno (?:real |serious |substantial )?(?:risk|danger|reason|grounds|evidence"
    r"|likelihood)\b[^,;]{0,60}$"
)
# "Tortured in custody" tells of torture; the custody is only where.
IN_CUSTODY = re.compile(r"in (?:custody|detention|prison)\b")
DONE_THERE = re.compile(
    r"\b(?:tortured|beaten|ill-treated|killed|died|death|abused|raped) $"
)
# "The disappearance of nine men who were handed over", "killed while being deported".
THEIRS = re.compile(
    r"(?: in \d{4})? of [^.;]{0,90}?\b(?:people|persons|refugees|men|women|migrants"
    r"|nationals|asylum-seekers)[^.;]{0,60}?\b(?:returned|handed over|deported|expelled"
    r"|extradited|transferred|rendered|sent back)\b"
    r"|[^.;]{0,60} (?:while|when|as) (?:(?:he|she|they) (?:was|were) )?being"
    r" (?:\w+ly )?(?:deported|expelled|returned|removed)"
)
# What a list names before a removal, or on both sides of it, awaits nobody after it.
REMOVALS = (
    r"(?:deportations?|expulsions?|removals?|refoulement|pushbacks?|extraditions?"
    r"|(?:forc\w+ |involuntary )(?:returns?|repatriations?))\b"
)
LISTED_AFTER = re.compile(
    rf"(?:,(?: [a-z-]+)+?){{0,3}},?(?: and(?:/or)?| or|,)(?: even)? "
    rf"(?:(?:then|mass|summary|collective|arbitrary|forced|forcible|unlawful|illegal)"
    rf" ){{0,2}}{REMOVALS}(?! (?:to|from) [a-z])"
)
LISTED_BEFORE = re.compile(
    rf"\b(?:arrests?|detentions?|raids?|imprisonment|harassment|extortion),? "
    rf"(?:[a-z, -]{{0,40}} )?{REMOVALS},?(?: and| or)(?: other)? (?:[a-z-]+ )?$"
)
# "During their arrests": when it was, not what they fear.
WHEN = re.compile(
    r"\b(?:during|at the time of|following|after|before|since)"
    r" (?:(?:his|her|their|the) )?$"
)
# "The legality of their detention", "released after detention", "while detained".
ABOUT_CUSTODY = re.compile(
    r"(?:\b(?:legality|lawfulness|challeng\w+|conditions?|length|years|review|appeals?"
    r"|against|justif\w+|investigat\w+)(?: of| on| to)? (?:(?:his|her|their|the|any"
    r"|prolonged|continued|further) )*|\breleased (?:after|following|from)[^.;]{0,60}"
    r"|\b(?:while|whilst) )$"
)
ARREST_OF = re.compile(
    r"(?:\b(?:his|her|their|whose)|'s|\bwarrants? for [^.;]{0,40}) $"
)
# "Torture is widespread in C", "in C prisoners are routinely beaten".
AS_A_RULE = re.compile(
    r"\b(?:routine|widespread|systematic|regular|endemic|habitual)(?:ly)?"
    r" (?:use of |practi[cs]e of )?(?:and \w+ )?$"
)
IS_THE_RULE = re.compile(
    r"(?: and [\w -]{3,30})? (?:is|are|was|were|remain\w*) (?:\w+ )?(?:widespread"
    r"|routine|systematic|endemic|common\w*|rife|prevalent|pervasive)\b"
)
# "Protect them from torture": so it is feared; that it will be done nobody says.
PROTECTED = re.compile(
    r"\b(?:protect|safeguard|shield|spare)(?!ed)\w*\b[^.;]{0,60}? from"
    r"(?: (?!(?:where|who|which|that)\b)[\w-]+,?){0,6} $"
)
NAMED = frozenset(
    "torture ill_treatment persecution unfair_trial death_penalty disappearance"
    " execution forced_labour family_punishment harsh_punishment".split()
)
DONE_WORD = re.compile(r"(?:ed|ing|beat|beaten|shot)\b")
BEFORE_BEING = re.compile(r"[^.;]{0,40} before (?:being|they were|he was|she was)\b")
IN_ABSENCE = re.compile(r"[^.;]{0,30}\bin (?:absentia|(?:his|her|their) absence)\b")
BESIDE = re.compile(
    r"\b(?:deport|expel|expuls|extradit|repatriat|(?:forcibl\w+|be|being|been) return"
    r"|returned? to|to return [a-z]"
    r"|refoul|sen[dt] (?:back|home)|assurances|asylum|hand(?:ed|ing)? over|rendition"
    r"|interim measure|returnees|deportees)"
)
# War is not done to anybody in particular, nor is what is told as threatening only.
NOT_DONE = frozenset(("generalized_violence", "persecution"))
NOTHING_FLED = frozenset(("detention", "execution", "death", "ill_treatment"))


@dataclass(frozen=True, slots=True)
class Returned:
    """What a report has told of a return: from where, and when (EDTF)."""

    sending: str | None = None
    date: str | None = None


def find_harms(
    sighted: Sighted, returned: Returned | None = None
) -> tuple[Mention, ...]:
    """Give the harms that a sentence ties to people.

    `returned` is the return that the report told before this sentence: what the
    sentence tells as done to them came after it, unless it says otherwise.
    """
    words = sighted.words.replace('"', " ")
    found = list(islice(finder_for("harms").find(words), MOST))
    if not found:
        return ()
    ties = ties_of(words, sighted.text)
    mentions = (_mention(sighted, ties, harm, returned) for harm in found)
    return tuple(mention for mention in mentions if mention)


def _mention(
    sighted: Sighted, ties: Ties, harm: Found, returned: Returned | None
) -> Mention | None:
    if not _is_harm(ties.words, harm):
        return None
    theirs = THEIRS.match(ties.words, harm.end) is not None
    if ties.is_named(harm.start) and not theirs:
        return None
    later = returned is not None and not _is_elsewhere(sighted, returned)
    kind = "suffered_harm" if theirs else _kind(ties, harm, is_later=later)
    if kind is None and sighted.states and _is_the_rule(ties.words, harm):
        kind = "feared_harm"
    if kind is None:
        return None
    done_to = ACTIVE.match(ties.words, harm.end)
    span = sighted.at(harm.start, done_to.end() if done_to else harm.end)
    return Mention(kind, HarmValue(harm.code), span, _hedge(sighted, ties, harm, span))


def _is_harm(words: str, harm: Found) -> bool:
    """Leave out what only looks like a harm."""
    if NO_HARM_AFTER.match(words, harm.end):
        return False
    if harm.code == "generalized_violence" and (
        NO_WAR.search(words, max(0, harm.start - WINDOW), harm.start)
        or NO_WAR_AFTER.match(words, harm.end)
    ):
        return False
    floor = max(0, harm.start - WINDOW)
    if THREATENED.search(words, floor, harm.start) or _is_when(words, floor, harm):
        return False
    if MOCK.search(words, floor, harm.start) or _is_beside_removal(words, floor, harm):
        return False
    if FAIR.match(words[harm.start : harm.end]):
        return bool(UNFAIR.search(words, floor, harm.start))
    return True


def _is_when(words: str, floor: int, harm: Found) -> bool:
    """Say whether custody only tells when or where another thing was done."""
    start = harm.start
    if words.startswith("arrest", start) and WHEN.search(words, floor, start):
        return True
    if harm.code == "detention" and _is_context(words, floor, harm):
        return True
    done_there = DONE_THERE.search(words, floor, start)
    return bool(IN_CUSTODY.match(words, start) and done_there)


def _is_beside_removal(words: str, floor: int, harm: Found) -> bool:
    """Say whether a list has it beside a removal: "risk of arrest, expulsion and …"."""
    if LISTED_AFTER.match(words, harm.end):
        return True
    return LISTED_BEFORE.search(words, floor, harm.start) is not None


def _is_context(words: str, floor: int, harm: Found) -> bool:
    """Say whether custody is what a complaint, a warrant or a release is about."""
    before = (words, floor, harm.start)
    if words.startswith("arrest", harm.start) and ARREST_OF.search(*before):
        return True
    # "Tortured while held incommunicado" tells of both.
    held = words.startswith("held", harm.start)
    return not held and ABOUT_CUSTODY.search(*before) is not None


def _is_elsewhere(sighted: Sighted, returned: Returned) -> bool:
    """Say whether the sentence speaks of the sending State, or of a day before."""
    sending, date = returned.sending, returned.date
    if sending and any(state.state == sending for state in sighted.states):
        return True
    if sending and any(place.states == (sending,) for place in sighted.places):
        return True
    told = [each.date for each in sighted.dates if each.date[:1].isdigit()]
    return bool(date and told) and all(day < str(date)[: len(day)] for day in told)


def _kind(ties: Ties, harm: Found, *, is_later: bool) -> str | None:
    """Say whether the harm is feared, or was suffered after a return."""
    words, start, end = ties.words, harm.start, harm.end
    is_custody = harm.code == "detention" and (
        CUSTODY_AFTER.match(words, end) or REMOVED_AFTER.match(words, end)
    )
    if not is_custody and ties.is_feared(start, end):
        return "feared_harm"
    if harm.code not in NOTHING_FLED and ties.is_fled(start):
        return "feared_harm"
    if _is_told_beside(words, harm):
        return "feared_harm"
    told = not is_custody and harm.code not in NOT_DONE
    if told and _is_suffered(ties, harm, is_later=is_later):
        return "suffered_harm"
    # A sentence of death that was passed before may yet be carried out.
    passed = harm.code == "death_penalty" and (
        BESIDE.search(words) or IN_ABSENCE.match(words, end)
    )
    return "feared_harm" if passed else None


def _is_the_rule(words: str, harm: Found) -> bool:
    """Say whether it is told as what is done in a State as a rule."""
    before = AS_A_RULE.search(words, max(0, harm.start - WINDOW), harm.start)
    return bool(before or IS_THE_RULE.match(words, harm.end))


def _is_suffered(ties: Ties, harm: Found, *, is_later: bool) -> bool:
    """Say whether the harm was done after a return, told here or before."""
    if not (is_later or ties.is_suffered(harm.start, harm.end)):
        return False
    if ties.is_after_return(harm.start, harm.end):
        return True
    return is_later and not ties.is_earlier_told(harm.start)


def _is_told_beside(words: str, harm: Found) -> bool:
    """Say whether a harm is named in one breath with a removal or its limits.

    "The ban on torture", "despite the torture of such people": no more than the word,
    but a sentence about sending people away names it for what awaits them.
    """
    if harm.code not in NAMED or DONE_WORD.search(words, harm.start, harm.end):
        return False
    if BEFORE_BEING.match(words, harm.end):
        return False
    return BESIDE.search(words) is not None


def _hedge(sighted: Sighted, ties: Ties, harm: Found, span: Span) -> Hedge:
    """Give how firmly the harm is told; a harm that is ruled out is denied."""
    hedge = hedge_at(sighted, span)
    if harm.code == "unfair_trial":
        return ASSERTED if hedge.grade == "negated" else hedge
    floor = max(0, harm.start - WINDOW)
    is_warded_off = PROTECTED.search(ties.words, floor, harm.start) is not None
    if ties.is_promised_not(harm.start) or is_warded_off:
        # Whoever asks for a promise names what is feared; the promise ends nothing.
        return replace(hedge, firmness=Firmness.FEARED, grade="feared")
    is_ruled_out = is_negated(sighted, span) or NO_RISK.search(
        sighted.words, max(0, harm.start - WINDOW), harm.start
    )
    if is_ruled_out:
        return replace(hedge, firmness=Firmness.DENIED, grade="negated")
    return hedge
