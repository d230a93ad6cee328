"""What ties a harm to people in one sentence: is it feared, was it suffered?

All offsets are within the sentence. The cues stand in `terms/harm_ties.toml`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from holdfast.reading.clauses import CLAUSE_END
from holdfast.reading.cues import Found, finder_for

MOST = 60
# How far, in characters, a tie may stand from its harm.
FARTHEST = 240
NAMED, FLED_FROM, SUFFERED, EARLIER = 48, 64, 100, 24
# Between a fear and what is feared these begin something else.
PARTED = re.compile(r"[;?!]|: |\b(?:but|although|though|whereas|meanwhile)\b")
# “Feared torture and was arrested in May”: a fact stands after the fear.
FACT = re.compile(r"\b(?:was|were|has been|have been|had been|had|is|are)\b")
OPENS = re.compile(r"\b(?:that|if|would|could|may|might|will|be|being)\b")
# The harm first: “the torture that they would face”, “death awaits them”.
FEARED_AFTER = re.compile(
    r"[^.;]{0,48}?\b(?:awaits?|(?:he|she|they|would|could|might|may) (?:would |could "
    r"|might |may )?"
    r"(?:fear|face|faces|risk|risks)|(?:is|are|was|were) feared|from which (?:he|she"
    r"|they))\b"
    r"|[^.;,]{0,16}?\b(?:is|are|was|were|be) (?:at|in) (?:\w+ )?(?:risk|danger)\b"
)
MAY = re.compile(r"\b(?:would|could|may|might|will)\b")
WENT_ON = re.compile(r"\b(?:where|and|then|only to|who|later|subsequently)\b|[,;]")
# A second finite past before the harm: what follows a removal is not meant.
TOLD_BACK = re.compile(
    r"\b(?:after(?! which)|following|having|had(?! subsequently| since| later| then)"
    r"|since|because|despite|prior|before|until|pending"
    r"|for(?! (?:\d|an? |one|two|three|several|many|up to|about|at least|more|days"
    r"|weeks|months|years)))\b"
)
BEFORE = re.compile(r"before|prior to|until|pending|previously|earlier|had previously")
FLED = re.compile(r"fled|escaped")
PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be|got|get|remain(?:ed|s)?)\b")
# "Had been held since his return": what the return began goes on.
SINCE = re.compile(
    r"\bsince (?:(?:his|her|their|the|being) (?:\w+ ){0,2}(?:return|transfer|deport"
    r"|expul|expel|extradit|repatriat|rendition|handover|handed)"
    r"|[^.;]{0,30}\bwhen (?:he|she|they) (?:was|were) (?:\w+ly )?(?:return|transfer"
    r"|deport|expel|extradit|repatriat|handed|sent))"
)
EARLIER_AFTER = re.compile(
    r"(?:(?! (?:after|following|when|upon) )[^.;,]){0,60}? (?:previously|beforehand)\b"
)
WHO_HAD = re.compile(
    r"\bwho (?:had|has|have|was|were) [^;,]{4,140}, (?:had|has|have|was|were|is|are)"
    r"(?: (?:then|also|later|been|subsequently|being|\w+ly)){0,3} $"
)
ACTIVE = re.compile(
    r" (?:him|her|them|the (?:men|man|woman|women|two|three)|some of them)\b"
)
BE = re.compile(r"\b(?:was|were|been|being|is|are|be|has|have|had)(?: \w+ly)* $")
THEN = re.compile(
    r"[^.;,]{0,90}?\b(?:was|were|remain\w*|continued|faced|face|had been)\b"
)
THEN_ARRESTED = re.compile(
    r"[^.;]{0,70}?\b(?:at the time of|during|on|following) (?:or following )?"
    r"(?:his |her |their |the )?(?:police )?(?:arrests?|raids?|round-?ups?"
    r"|first (?:\w+ ){1,3}of (?:his |her |their )?detention)\b"
)
LOOKED_INTO = re.compile(
    r"\b(?:deportation|extradition|repatriation|return|expulsion|rendition|transfer)s?\b"
)
# What happens to people without anybody who is told to do it.
ITSELF = re.compile(r"died|dies|disappeared|vanished|suffered|\w+ (?:him|her|them)\b")
REMOVED_AFTER = re.compile(
    r"(?:,| and| or| before| then)"
    # "Would be detained if he were deported" tells of what comes after.
    r"(?:(?! (?:if|should|in case)\b)[^.;]){0,60}?\b(?:deport|extradit|repatriat|expel"
    r"|expul|remov|refoul"
    r"|forc\w+ (?:to )?return|return(?:ed|ing)? to|sent (?:back|home)|handed over"
    r"|pushed back)"
)


@dataclass(frozen=True, slots=True)
class Ties:
    """The ties of one sentence, in order."""

    words: str
    found: tuple[Found, ...]

    def before(self, at: int, *codes: str) -> Iterator[Found]:
        """Give the ties of some kinds that stand before an offset, nearest first."""
        for tie in reversed(self.found):
            if tie.code in codes and at - FARTHEST < tie.end <= at:
                yield tie

    def has(self, *codes: str) -> bool:
        """Say whether there is a tie of one of these kinds."""
        return any(tie.code in codes for tie in self.found)

    def is_named(self, start: int) -> bool:
        """Say whether the harm is part of a name, forbidden, or somebody's crime."""
        near = next(self.before(start, "law"), None)
        if near is None or self._is_broken(near):
            return False
        between = self.words[near.end : start]
        return len(between) < NAMED and not re.search(r"[;,]|\band\b.*\band\b", between)

    def _is_broken(self, law: Found) -> bool:
        """“Violates the prohibition of torture” is no mere name."""
        return any(
            tie.start < law.start <= tie.end for tie in self.before(law.end, "fear")
        )

    def is_promised_not(self, start: int) -> bool:
        """Say whether somebody gives assurances that it will not happen."""
        return any(
            re.search(r"\b(?:not|no|against)\b", self.words[tie.start : start])
            and not PARTED.search(self.words, tie.end, start)
            for tie in self.before(start, "assured")
        )

    def is_feared(self, start: int, end: int) -> bool:
        """Say whether the sentence tells the harm as something that may happen."""
        for tie in self.before(start, "fear"):
            if self._reaches(tie.end, start):
                return True
        for tie in self.before(start, "modal"):
            between = self.words[tie.end : start]
            if not CLAUSE_END.search(between) and not PARTED.search(between):
                return True
        told_so = MAY.search(self.words, start, end)
        return bool(told_so or FEARED_AFTER.match(self.words, end))

    def is_fled(self, start: int) -> bool:
        """Say whether people flee from it, or are sent into it."""
        return any(
            start - tie.end < FLED_FROM and self._reaches(tie.end, start)
            for tie in self.before(start, "flight", "despite")
        )

    def is_suffered(self, start: int, end: int) -> bool:
        """Say whether the sentence tells the harm as done to somebody."""
        if ACTIVE.match(self.words, end) or ITSELF.match(self.words, start):
            return True
        floor = max(0, start - 120)
        lead = self.words[floor:start]
        marks = list(CLAUSE_END.finditer(lead))
        clause = lead[marks[-1].start() :] if marks else lead
        return bool(PASSIVE.search(clause)) or any(
            start - tie.end < SUFFERED for tie in self.before(start, "suffering")
        )

    def is_after_return(self, start: int, end: int) -> bool:
        """Say whether the harm came after a return that the sentence tells."""
        if SINCE.search(self.words) or self._is_of_those_removed(start):
            return True
        earlier = self._is_earlier(start) or EARLIER_AFTER.match(self.words, end)
        if earlier or REMOVED_AFTER.match(self.words, end):
            return False
        if self.has("after_return", "returnee"):
            return True
        return any(
            (WENT_ON.search(self.words, tie.end, start) or self._is_of_returned(tie))
            and not TOLD_BACK.search(self.words, tie.end, start)
            for tie in self.before(start, "removal")
        )

    def _is_of_those_removed(self, start: int) -> bool:
        """Say whether "A, who had been deported to C, had been" leads to the harm."""
        who = WHO_HAD.search(self.words, 0, start)
        return who is not None and any(
            who.start() <= tie.start
            for tie in self.before(start, "removal", "returnee")
        )

    def _is_of_returned(self, tie: Found) -> bool:
        """Say whether a removal word only tells who: "men deported to C were held"."""
        if BE.search(self.words, max(0, tie.start - 40), tie.start):
            return False
        return THEN.match(self.words, tie.end) is not None

    def is_earlier_told(self, start: int) -> bool:
        """Say whether the harm is told as before the flight or the return.

        "Had been" says nothing by itself: whoever was sent back tells later what was
        done to them there.
        """
        fled = any(
            FLED.match(self.words, tie.start) for tie in self.before(start, "flight")
        )
        if fled or REMOVED_AFTER.search(self.words, start):
            return True
        told_early = EARLIER_AFTER.match(self.words, start)
        if told_early or THEN_ARRESTED.match(self.words, start):
            return True
        return any(
            BEFORE.match(self.words, tie.start) for tie in self.before(start, "earlier")
        )

    def _is_earlier(self, start: int) -> bool:
        return any(
            start - tie.end < EARLIER and "," not in self.words[tie.end : start]
            for tie in self.before(start, "earlier")
        )

    def _reaches(self, at: int, start: int) -> bool:
        between = self.words[at:start]
        if PARTED.search(between):
            return False
        return bool(OPENS.search(between)) or not FACT.search(between)


def ties_of(words: str, written: str) -> Ties:
    """Find what ties harms to people in a sentence; the month of May does not."""
    found = islice(finder_for("harm_ties").find(words), MOST)
    ties = (_of_removal(tie, words) for tie in found)
    return Ties(words, tuple(tie for tie in ties if written[tie.start :][:3] != "May"))


def _of_removal(tie: Found, words: str) -> Found:
    """Let "investigate the renditions of" be of the renditions."""
    looked_into = tie.code == "law" and LOOKED_INTO.search(words, tie.start, tie.end)
    return replace(tie, code="removal") if looked_into else tie
