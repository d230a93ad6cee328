"""Where a clause of an English sentence ends: what a word can govern, and what not.

All offsets are within one sentence of the shadow.
"""

import re

PRONOUN = "he|she|they|it|we"
AUXILIARY = (
    "was|were|is|are|has|have|had|will|would|must|should|shall|may|might|could|can"
    "|did|does|do|remained|remains|faces|faced|face"
)
OPENERS = (
    "but|while|whilst|whereas|although|though|where|whereupon|who|whom|which|whose"
    "|after|before|because|since|despite|until|when|if|unless|following|prior to"
    "|in spite of|having"
)
# What ends the reach of an adverb, a verb or a noun: another clause begins.
CLAUSE_END = re.compile(
    rf"[;:?!]|,? (?:{OPENERS})\b"
    rf"|,? and (?:then )?(?:{PRONOUN}|{AUXILIARY}|his|her|their|the|that)\b"
    rf"|, (?:and )?(?:{AUXILIARY})\b"
)
# What ends the reach of “that …”: little, since it goes on over “and” and “where”.
SENTENCE_PART_END = re.compile(rf"[;?]|, (?:but|although|though)\b|, (?:{AUXILIARY})\b")
FINITE = re.compile(rf"\b(?:{AUXILIARY})\b")
# “Despite his fear that …, he was deported”: what is before the comma stays there.
LEADING = re.compile(
    r"[\"' ]*(?:[^\w\s]+ )?(?:despite|in spite of|after|following|amid|although|though"
    r"|while|whilst"
    r"|because|since|before|when|as|in response to|due to|given|if|unless|upon|on)\b"
)


def clause_end(words: str, at: int) -> int:
    """Give where the clause that a word at an offset governs comes to its end."""
    end = CLAUSE_END.search(words, at)
    return _within_lead(words, at, end.start() if end else len(words))


def complement_end(words: str, at: int) -> int:
    """Give where a clause opened by “that” comes to its end."""
    ends = SENTENCE_PART_END.finditer(words, at)
    end = next((e for e in ends if not _ends_aside(words, at, e.start())), None)
    return _within_lead(words, at, end.start() if end else len(words))


def _ends_aside(words: str, at: int, comma: int) -> bool:
    """Say whether a comma only closes what was put in: "that A, a baker, was"."""
    opened = words.find(",", at, comma)
    return opened >= 0 and not FINITE.search(words, at, opened)


def clause_start(words: str, floor: int, at: int) -> int:
    """Give where the clause that an offset stands in begins, or the floor."""
    start = floor
    for mark in CLAUSE_END.finditer(words, floor, at):
        start = mark.end() if mark[0][-1] in ";:?!" else mark.start()
    return start


def _within_lead(words: str, at: int, end: int) -> int:
    """Keep to the part before the first comma where a sentence opens with one."""
    comma = words.find(", ", at, end)
    leads = comma >= 0 and words.find(", ", 0, at) < 0 and LEADING.match(words)
    return comma if leads else end
