"""Where a report says that it has something from, and when two have it from one.

Five papers that cite one activist are one source. Only what the texts say
counts: a source that is not named ("an activist") is never taken for another.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from holdfast.facts.casefile import FiledClaim, FiledReport
from holdfast.facts.claims import Claim
from holdfast.facts.names import fold
from holdfast.terms.load import terms

SENTENCE_END = re.compile(r"(?<=[.!?])\s|(?<=[。！？])|\n[ \t]*\n")
LONGEST_SENTENCE = 1000
"""How far around a claim its sentence is looked for."""
NAME_WORD = re.compile(r"[^\W\d_]+")
LONGEST_CHAIN = 4
NAMED_BY = 2
"""From how many words with capitals on a source is held for named."""
REMEMBERED = 2048
NOT_TELLING = frozenset(("the", "of", "and", "for"))


def named_origin(
    claim: Claim, text: str, own: str | None, publishers: Iterable[str]
) -> str | None:
    """Give whom the text names as the one a claim comes from; None if nobody.

    `own` is the report's publisher, `publishers` are those of the other reports.
    """
    others = [name for name in publishers if own is None or not is_same(name, own)]
    told = claim.hedge.attributed_to or ""
    known = next((name for name in others if names_it(told, name)), None)
    if known or is_named(told):
        return known or told
    sentence = sentence_around(text, claim.span.start, claim.span.end)
    return next((name for name in others if _cites(sentence, name)), None)


def is_named(told: str) -> bool:
    """Say whether an attribution names someone, rather than a kind of source."""
    words = [word for word in NAME_WORD.findall(told) if word[0].isupper()]
    names = [word for word in words if fold(word) not in _vague_words()]
    return len(names) >= NAMED_BY or (len(names) == 1 and names[0] == told.strip())


def is_same(one: str, other: str) -> bool:
    """Say whether two names of a source are one, the shorter inside the longer."""
    ours, theirs = _telling(one), _telling(other)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def names_it(text: str, name: str) -> bool:
    """Say whether a text speaks of a publisher, in full or by its first words."""
    folded = f" {_folded(text)} "
    return any(f" {called} " in folded for called in _called(name))


def sentence_around(text: str, start: int, end: int) -> str:
    """Give the sentence that a stretch of the text stands in."""
    first, last = max(start - LONGEST_SENTENCE, 0), end + LONGEST_SENTENCE
    before = [found.end() for found in SENTENCE_END.finditer(text, first, start)]
    after = SENTENCE_END.search(text, end, last)
    begins = before[-1] if before else first
    return text[begins : after.start() if after else last]


def origins(
    claims: Iterable[FiledClaim], reports: Mapping[str, FiledReport]
) -> tuple[str, ...]:
    """Give the independent origins of claims that say one thing, each once.

    A claim without a named origin has its report's publisher, or the report
    itself, for one. A paper that is cited and itself cites someone is followed.
    """
    saying = list(claims)
    # A report that says where it has a thing from is no source of it besides,
    # though its heading may tell the same without saying so.
    passing_on = {claim.report for claim in saying if claim.origin}
    found: list[str] = []
    for claim in saying:
        if claim.origin is None and claim.report in passing_on:
            continue
        label = _followed(_own_origin(claim, reports), saying, reports)
        if not any(is_same(label, known) or label == known for known in found):
            found.append(label)
    return tuple(found)


def _own_origin(claim: FiledClaim, reports: Mapping[str, FiledReport]) -> str:
    return claim.origin or publisher_of(reports[claim.report])


def publisher_of(filed: FiledReport) -> str:
    """Give a report's publisher; where it names none, the report's key."""
    return filed.report.publisher or filed.key


def _followed(
    label: str, saying: list[FiledClaim], reports: Mapping[str, FiledReport]
) -> str:
    """Go back from a paper that is cited to whom it cites itself."""
    for _ in range(LONGEST_CHAIN):
        cited = [
            claim.origin
            for claim in saying
            if claim.origin and is_same(publisher_of(reports[claim.report]), label)
        ]
        if not cited or is_same(cited[0], label):
            return label
        label = cited[0]
    return label


# A case asks the same few names and sentences of one another again and again.
@lru_cache(REMEMBERED)
def _folded(text: str) -> str:
    return fold(text)


@lru_cache(REMEMBERED)
def _telling(name: str) -> frozenset[str]:
    return frozenset(fold(name).split()) - NOT_TELLING


@lru_cache(REMEMBERED)
def _called(name: str) -> tuple[str, ...]:
    """Give how a publisher is called, folded: in full, and by its first words.

    "Dong-A" for the Dong-A Ilbo, "Amnesty" for Amnesty International; a first
    word of three letters or fewer tells too little by itself.
    """
    whole = fold(name)
    shorter = whole.rpartition(" ")[0]
    return tuple(filter(None, (whole, shorter if len(shorter) > len("nbc") else "")))


def _cites(sentence: str, name: str) -> bool:
    """Say whether a sentence passes on what a publisher reported."""
    if not names_it(sentence, name):
        return False
    if any(cue in sentence for cue in _beside()):
        return True
    told = " ".join(sentence.lower().split())
    return any(_citation_of(called).search(told) for called in _called(name))


@cache
def _citation_of(called: str) -> re.Pattern[str]:
    """Give what citing a publisher looks like in a lower-cased sentence.

    A comma ends it: "near the Harbour Daily, the police said" cites the police.
    """
    before, after = (
        "|".join(map(re.escape, term.cues["en"]))
        for term in (terms("citing")["before"], terms("reporting")["reporting"])
    )
    name = r"[\W_]+".join(map(re.escape, called.split()))
    return re.compile(
        rf"\b(?:{before}) (?:the )?(?:\w+ )?{name}\b"
        rf"|\b{name}(?: \w+){{0,2}} (?:{after})\b"
    )


@cache
def _beside() -> tuple[str, ...]:
    cues = terms("citing")["beside"].cues
    return tuple(cue for each in cues.values() for cue in each)


@cache
def _vague_words() -> frozenset[str]:
    """Give words that name no source: its kind, a State, a nationality."""
    vague = terms("vague_origins")["source"].cues["en"]
    states = [
        word
        for name in ("states", "demonyms")
        for term in terms(name).values()
        for word in (*term.labels.values(), *term.cues.get("en", ()))
    ]
    return frozenset(part for word in (*vague, *states) for part in fold(word).split())
