"""Which paragraphs may speak of a removal at all: `relevant`.

One linear pattern over the shadow; what it rejects is read no further.
"""

from collections.abc import Sequence
from functools import cache

from holdfast.reading.body import Paragraph
from holdfast.reading.finder import Finder, finder_of
from holdfast.reading.grammar import LANGUAGES, grammar_of

ENGLISH = (
    r"\bdeport|\bexpel|\bexpuls|\bextradit|\brepatriat|\brenditions?\b|refoul|\bpush-?backs?\b"
    r"|\b(?:un)?render(?:ed|ing)\b|\bpush(?:ed|es|ing)? (?:[\w-]+ ){0,4}back\b|\bturn(?:ed|s|ing)? (?:[\w-]+ ){0,4}(?:back|away)\b"
    r"|\bsen[dt](?:ing|s)? (?:[\w-]+ ){0,6}(?:back|home|to)\b|\bhand(?:ed|ing|s)? (?:[\w-]+ ){0,8}?(?:over|back|to)\b|\bhand-?overs?\b"
    r"|\b(?:forc|involuntar|unlawful|illegal|summar|secret|arbitrar|collectiv|immediate)\w* (?:and \w+ )?(?:be |being )?(?:return|remov|transfer|flown)"
    r"|\b(?:be|being|been|was|were|is|are|not|if|risk of|threat of|could be|against their) (?:\w+ly |not |also |then |later |all |both ){0,2}return"
    r"|\breturn(?:ed|ing|s)? (?:of|him|her|them|(?:the|a|an|some|\d[\d,]*|\w+) (?:[\w-]+ ){0,3}?(?:to|back))\b"
    r"|\bremov(?:e|ed|ing|als?)\b|\btransfer|\bsurrender|\bflown\b|\bput on (?:a|the|an)\b|\btaken back\b|\bturned over\b|\btow(?:ed)?\b|\bdriven back\b"
    r"|\babduct|\bkidnap|\blured\b|\bshipped back\b"
)


def relevant(shadow: str, paragraphs: Sequence[Paragraph]) -> tuple[bool, ...]:
    """Say of each paragraph whether a removal may be told in it."""
    return tuple(
        _may_tell(paragraph.span.of(shadow), paragraph.language)
        for paragraph in paragraphs
    )


def _may_tell(words: str, language: str) -> bool:
    if language in LANGUAGES:
        return grammar_of(language).gate.search(words) is not None
    return tells_removal(words)


def tells_removal(words: str) -> bool:
    """Say whether a stretch of English may tell a removal."""
    return next(iter(_finder().finditer(words)), None) is not None


@cache
def _finder() -> Finder:
    return finder_of(ENGLISH.replace(" ", r"[ \n]"))
