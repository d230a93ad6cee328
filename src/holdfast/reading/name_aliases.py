"""Other names of a person: "also known as", names in brackets, initials, pseudonyms."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import AliasValue
from holdfast.reading.finder import Finder, any_of
from holdfast.reading.frames import Mention
from holdfast.reading.name_echoes import is_initials, name_words
from holdfast.reading.name_runs import CAPITAL, GAP, LINKS
from holdfast.reading.name_scene import Scene
from holdfast.reading.name_segments import Segment
from holdfast.reading.name_words import NAME_LIKE, Kind, key_of, kind_of, lists

QUOTE = "[\"“”'‘’]"
DOTTED = r"[A-Z]\.(?: ?-?[A-Z]\.){0,4}(?:[A-Z](?!\w))?"
BARE = r"[A-Z]{1,3}\b(?![\w.-])"
WRITTEN = rf"{CAPITAL}(?:{GAP}(?:(?:{LINKS}){GAP})?{CAPITAL}){{0,3}}"
ALIAS = rf"(?P<alias>{DOTTED}|{BARE}|{WRITTEN}(?: [A-Z]\.)?)"
LEAD = (
    rf"(?:(?:{any_of(lists()['alias_adverbs'])}) ){{0,2}}"
    rf"(?:{any_of(lists()['alias_leads'])})"
    rf"(?: the (?:{any_of(lists()['alias_kinds'])})| by)?"
)
AFTER_NAME = re.compile(rf"[’'\"”]{{0,2}},? ?[(\[]?(?:and )?{LEAD}:?,? {QUOTE}?{ALIAS}")
IN_BRACKETS = re.compile(rf" [(\[]{QUOTE}?(?P<alias>{DOTTED}|{WRITTEN}){QUOTE}?[)\]]")
TOLD = re.compile(
    rf"([a-z-]+),? (?:(?:who|and) (?:is |was |are )?)?(?:{LEAD}) {QUOTE}?{ALIAS}"
)
NOT_REAL = re.compile(
    rf"(?P<alias>{WRITTEN}){QUOTE}?,? [(\[]?(?:not (?:his|her|their) real name"
    r"|(?:a )?pseudonym"
    r"|(?:his |her )?(?:real )?name (?:has been |was |is )?(?:changed|withheld))"
)
TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss)\.? (?P<alias>{DOTTED}|{BARE})")
STOPPED = Finder(r"[A-Z]\.")
INITIALS = re.compile(
    rf"(?<![\w.@/’'-])(?P<alias>(?P<first>{CAPITAL} )?{DOTTED})(?! ?{CAPITAL}\w)"
)
APPLICANT = re.compile(r"(?<![\w.])(?P<alias>[A-Z]{1,4})(?= (?:and Others )?v\.? )")
BEFORE_ONE = re.compile(r"[\"“‘(] ?$|\b(?:of|for|against|return|extradite|deport) $")
AFTER_ONE = re.compile(
    r"[\"”’)]|,| (?:was|is|has|had|and|who|from|told|said|fled|v\.?|would|could|faces) "
)
GATE = Finder(
    r"[A-Z]\.|\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z]{1,3}\b|\b[A-Z]{1,4} v\b|known|alias|aka\b"
    r"|pseudonym|real name|name |identified as|goes by|referred|nicknamed"
)


def aliases_of(scene: Scene, segment: Segment, name: str) -> tuple[Mention, ...]:
    """Give the other name that stands right after a name, if one does."""
    for pattern in (AFTER_NAME, IN_BRACKETS):
        match = pattern.match(scene.text, segment.end)
        if match and _may_be_alias(scene, Span(*match.span("alias"))):
            return (_mention(scene, Span(*match.span("alias")), name),)
    return ()


def lone_aliases(scene: Scene) -> tuple[Mention, ...]:
    """Give initials and pseudonyms of people whose names the sentence keeps back."""
    if not GATE.fits(scene.text):
        return ()
    names = [named for named in scene.names if not is_initials(name_words(named.name))]
    spans = [named.span for named in names]
    spans += [alias.span for named in names for alias in named.aliases]
    taken = {at for span in spans for at in range(span.start, span.end)}
    kept: list[Mention] = []
    for words in _lone(scene):
        mention = _mention(scene, words, None)
        letters = range(mention.span.start, mention.span.end)
        if taken.isdisjoint(letters):
            taken.update(letters)
            kept.append(mention)
    return tuple(sorted(kept, key=lambda mention: mention.span))


def _lone(scene: Scene) -> Iterator[Span]:
    """Give where initials and pseudonyms stand, the surest first."""
    text = scene.text
    for match in TOLD.finditer(text):
        span = Span(*match.span("alias"))
        if match[1] in lists()["persons"] and _may_be_alias(scene, span):
            yield span
    for pattern in (NOT_REAL, TITLED, APPLICANT):
        for match in pattern.finditer(text):
            if pattern is TITLED or not _is_acronym(match["alias"]):
                yield Span(*match.span("alias"))
    yield from initials_in(text)


def initials_in(text: str) -> Iterator[Span]:
    """Give initials with stops; a lone letter only where a name would stand."""
    for match in INITIALS.finditer(text) if STOPPED.fits(text) else ():
        start, end = match.span("alias")
        first = match["first"] or ""
        if kind_of(first.rstrip()) is not Kind.GIVEN:
            start += len(first)
        letters = text[start:end]
        if _is_acronym(letters):
            continue
        is_one = len(letters) == len("A.")
        if (
            not is_one
            or BEFORE_ONE.search(text, 0, start)
            or AFTER_ONE.match(text, end)
        ):
            yield Span(start, end)


def _is_acronym(letters: str) -> bool:
    key = key_of(letters).replace(".", "").replace(" ", "").replace("-", "")
    return key in lists()["acronyms"]


def _may_be_alias(scene: Scene, words: Span) -> bool:
    """Say whether the words look like a name and name no State, place or body."""
    found = [kind_of(word) for word in words.of(scene.text).split()]
    if not all(kind in NAME_LIKE or kind is Kind.WORD for kind in found):
        return False
    if all(kind is Kind.WORD for kind in found) and len(found) > 1:
        return False
    span = scene.at(words.start, words.end)
    named = [one.span for one in scene.states] + [one.span for one in scene.places]
    return not any(span.overlaps(other) for other in named)


def _mention(scene: Scene, span: Span, name: str | None) -> Mention:
    written = " ".join(span.of(scene.text).split())
    return Mention("alias", AliasValue(written, name), scene.at(span.start, span.end))
