"""How firmly a sentence says some of its words, and who is said to say them.

A hedge governs its own clause or the clause it opens, not the one beside it: in
“was deported to Chad, where he is reportedly held” the deportation is stated.
Where several hedges govern the same words the least firm one holds.
"""

import re
from collections.abc import Iterator

from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.reading.clauses import clause_start
from holdfast.reading.hedge_signs import Sign, signs_of
from holdfast.reading.sighted import Sighted
from holdfast.reading.speakers import Speech, speeches_of, subject_before
from holdfast.terms.load import terms

# How near before a word “not” must stand to deny it.
REACH = 64
NOT = re.compile(
    r"\b(?:not|never|cannot|nobody|no one|no-one|none(?: of (?:them|the \w+))?|neither"
    r"|nor|without (?:being|having)|\w+n't)\b"
    r"(?! (?:only|just|least|merely|until|to|yet clear|known|clear))"
)
NO_PEOPLE = re.compile(
    r"(?:^|[;:\"'.(] ?|, |that )no (?:\w+ ){1,3}(?:was|were|has|have|had|is|are|will"
    r"|would) "
)
# “Must not be returned” asks, “could not be” rules: neither says that
# it did not happen.
ASKED_NOT = re.compile(
    r"\b(?:must|should|shall|ought|may|might|can|could|let|to|please|do)(?: \w+ly)?\s*$"
)
# "The authorities must: not return them": a list carries the verb on.
CARRIED_ON = re.compile(r"\s*:[\W_]*$")
# "Nobody may be returned" is a rule.
NOBODY_MAY = re.compile(
    r"(?:nobody|no one|no-one) (?:may|must|should|shall|can)(?: \w+)? be\b"
)
PROMISED_NOT = re.compile(r"\b(?:will|would)(?: \w+ly)?\s*$")
NEGATION_ENDS = re.compile(
    r"[,;:]|\b(?:but|and|where|who|which|that|because|after|before|when|until|since|if"
    r"|to be|for|in"
    r"|on|with|from|available|able)\b|(?:\s\S+){8}"
)
# What a modal verb makes of the verb after it is no fact.
MODAL = re.compile(
    r"\b(?:would|could|might|may|can|should|were to|likely to|about to|due to be"
    r"|in danger of"
    r"|at risk of|risks?|threat of|threatened with)"
    r"(?: (?:not|also|then|again|still|now|be|have|been|being|face|facing|\w+ly))*\s*$"
)
# What leads to a day, after a hedge that is set off before it.
DAY_OPENS = re.compile(
    r"(?: (?:as early as|by|on|before|within|in|until|no later than|at the latest))*"
    r" ?(?:the )?$"
)
SET_OFF = re.compile(r"[,;(\u2013\u2014] ?$")
# Hedges that have a subject of their own: “the ministry denied that …”.
OWN_VERB = re.compile(
    r"(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refute\w*|disputed|contradicted"
    r"|alleg(?:ed|es|ing)"
    r"|claim(?:ed|s|ing)|believe[sd]?|suspect(?:s|ed)|fear(?:s|ed)) "
)
NOBODY = re.compile(
    r"(?i)\b(?:have|has|had|is|are|was|were|will|would|be|been)\b"
    r"|^(?:earlier|later|reporters|journalists)$"
)
CONDITIONS = frozenset(("conditional", "asked"))


def hedge_at(sighted: Sighted, span: Span) -> Hedge:
    """Give how firmly the sentence says the words at the span."""
    words = sighted.words
    start, end = span.start - sighted.span.start, span.end - sighted.span.start
    said = [speech for speech in _speeches(sighted) if speech.governs(start)]
    signs = [sign for sign in signs_of(words) if sign.governs(words, start, end)]
    negation = _negation(words, start)
    if negation and not PROMISED_NOT.search(
        words, max(0, negation[0] - REACH), negation[0]
    ):
        return _hedge(sighted, "negated", negation, said)
    told: list[Sign | Speech] = [*signs, *said]
    weakest = max(told, key=_weakness, default=None)
    if weakest is None:
        return ASSERTED
    return _hedge(sighted, weakest.grade, (weakest.start, weakest.end), said)


def hedge_of_day(sighted: Sighted, span: Span) -> Hedge:
    """Give how firmly the sentence says the day at the span.

    A hedge set off right before it is its own: in “it is feared that they will be
    returned, reportedly by Friday” the return is feared and the day reported.
    """
    words = sighted.words
    before = DAY_OPENS.search(words, 0, span.start - sighted.span.start)
    at = before.start() if before else 0
    own = next((s for s in signs_of(words) if before and s.end == at), None)
    if own is None or not SET_OFF.search(words, 0, own.start):
        return hedge_at(sighted, span)
    return _hedge(sighted, own.grade, (own.start, own.end), [])


def is_negated(sighted: Sighted, span: Span) -> bool:
    """Say whether the words at the span are said not to be so, or denied."""
    words, start = sighted.words, span.start - sighted.span.start
    return _negation(words, start) is not None or any(
        sign.grade == "denied" and sign.governs(words, start, start + 1)
        for sign in signs_of(words)
    )


def is_conditional(sighted: Sighted, span: Span) -> bool:
    """Say whether the words at the span are told of what may happen only."""
    words, start = sighted.words, span.start - sighted.span.start
    if MODAL.search(words, max(0, start - REACH), start):
        return True
    return any(
        sign.grade in CONDITIONS and sign.governs(words, start, start + 1)
        for sign in signs_of(words)
    )


def _negation(words: str, at: int) -> tuple[int, int] | None:
    """Give where the word stands that denies what follows at an offset."""
    floor = max(0, at - REACH)
    floor = max(floor, clause_start(words, floor, at))
    for match in reversed(list(NOT.finditer(words, floor, at))):
        between = words[match.end() : at]
        if NEGATION_ENDS.search(between):
            return None
        return None if _is_rule(words, floor, match.start()) else match.span()
    # A removal word may begin with its auxiliary: "no refugees WERE RETURNED".
    people = NO_PEOPLE.search(words, floor, at + len("would "))
    if people and not NEGATION_ENDS.search(words, people.end(), at):
        return people.span()
    return None


def _is_rule(words: str, floor: int, at: int) -> bool:
    """Say whether a "not" asks, or states a rule: nothing is told not to be so."""
    if ASKED_NOT.search(words, floor, at) or NOBODY_MAY.match(words, at):
        return True
    carried = CARRIED_ON.search(words, max(0, at - REACH), at)
    if carried is None:
        return False
    before = max(0, carried.start() - REACH)
    return ASKED_NOT.search(words, before, carried.start()) is not None


def _speeches(sighted: Sighted) -> Iterator[Speech]:
    """Leave out verbs of saying that are names: Said with a capital."""
    for speech in speeches_of(sighted.words):
        before = sighted.words[: speech.start].rstrip()
        if (
            sighted.text[speech.start].islower()
            or not before
            or before[-1] in "\",.;:-'"
        ):
            yield speech


def _weakness(told: Sign | Speech) -> int:
    return terms("hedges")[told.grade].rank or 0


def _hedge(
    sighted: Sighted, grade: str, at: tuple[int, int], said: list[Speech]
) -> Hedge:
    """Build the hedge of a grade, in the report's words."""
    return Hedge(
        firmness=Firmness(terms("hedges")[grade].group or grade),
        grade=grade,
        words=_quoted(sighted, at) or None,
        attributed_to=_named(_quoted(sighted, _speaker(sighted.words, at, said))),
    )


def _named(speaker: str) -> str | None:
    """Give who speaks; a stretch with a verb in it names nobody."""
    return None if not speaker or NOBODY.search(speaker) else speaker


def _speaker(words: str, at: tuple[int, int], said: list[Speech]) -> tuple[int, int]:
    """Give the innermost speaker, or the subject of the hedge where it is a verb."""
    named = [speech.speaker for speech in said if speech.speaker]
    if named and not at[0] <= named[-1][0] < at[1]:
        return named[-1]
    return subject_before(words, at[0]) if OWN_VERB.match(words, at[0]) else (0, 0)


def _quoted(sighted: Sighted, stretch: tuple[int, int]) -> str:
    return " ".join(sighted.at(*stretch).of(sighted.body.text).split())
