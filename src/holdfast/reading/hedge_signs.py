"""`Sign`: a word that hedges in one sentence, and the stretch that it governs.

How far a cue of `terms/hedges.toml` reaches is told by its last word. "Reports
that …" and "it is feared he …" govern the clause that follows, up to its end;
"is believed to" and adverbs govern the rest of their own clause, and a noun that
is the subject of it. Offsets are within the sentence.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from holdfast.reading.clauses import CLAUSE_END, clause_end, complement_end
from holdfast.reading.cues import Found, finder_for

OPENS_CLAUSE = frozenset(
    "that whether if he she they it we say said suggest suggested suggesting indicate"
    " indicated indicating claim claimed claiming stated emerged surfaced believe"
    " believes how what when where who why".split()
)
ADVERBS = frozenset(
    "reportedly purportedly allegedly supposedly apparently seemingly evidently"
    " presumably probably possibly perhaps likely".split()
)
# “Their deportation is believed to …”: the hedge is on its subject too.
SUBJECT = re.compile(r"\b(?:\w+(?:ion|ions|ment|ture|over|al|als)|returns?|arrests?)$")
FARTHEST_SUBJECT = 60
QUESTION = re.compile(
    r"^[\"' ]*(?:has|have|had|did|does|do|was|were|is|are|will|would|could"
    r"|can)\b.*\?[\"' ]*$"
)
# More hedges than this in a sentence are noise, or an attack on our time.
MOST = 40


@dataclass(frozen=True, slots=True)
class Sign:
    """A hedge, where it stands, and the stretch it governs after it."""

    grade: str
    start: int
    end: int
    until: int

    def governs(self, words: str, start: int, end: int) -> bool:
        """Say whether a stretch of the sentence is told under this hedge."""
        if self.end <= start < self.until or start < self.start < end:
            return True
        return self._follows_subject(words, end)

    def _follows_subject(self, words: str, end: int) -> bool:
        """Say whether a noun that ends here is what the hedge is said of."""
        if not 0 < self.start - end < FARTHEST_SUBJECT or self._opens_clause(words):
            return False
        between = words[end : self.start]
        subject = SUBJECT.search(words[max(end - 24, 0) : end])
        return bool(subject) and "," not in between and not CLAUSE_END.search(between)

    def _opens_clause(self, words: str) -> bool:
        return words[self.start : self.end].rsplit(maxsplit=1)[-1] in OPENS_CLAUSE


@lru_cache(maxsize=512)
def signs_of(words: str) -> tuple[Sign, ...]:
    """Give the hedges of a sentence, in order."""
    cues = islice(finder_for("hedges").find(words), MOST)
    found = [_sign(words, cue) for cue in cues]
    if words.endswith(("?", '?"', "?'")) and QUESTION.match(words):
        found.append(Sign("asked", 0, 0, len(words)))
    return tuple(found)


def _sign(words: str, cue: Found) -> Sign:
    last = words[cue.start : cue.end].rsplit(maxsplit=1)[-1]
    heads_sentence = (
        not words[: cue.start].strip(" \"'") and words[cue.end :][:1] == ","
    )
    if last in OPENS_CLAUSE and cue.code != "conditional":
        until = complement_end(words, cue.end)
    elif heads_sentence and last in ADVERBS:
        until = complement_end(words, cue.end + 1)
    else:
        until = clause_end(words, cue.end)
    return Sign(cue.code, cue.start, cue.end, until)
