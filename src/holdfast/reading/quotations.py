"""Quotations and spokespersons: whose words a report gives, and who speaks for whom."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import QuotationValue, SpokespersonValue
from holdfast.reading.body import Body, Paragraph
from holdfast.reading.clause_words import either
from holdfast.reading.finder import Finder
from holdfast.reading.frames import Mention, Named
from holdfast.reading.hedging import hedge_at
from holdfast.reading.sighted import Sighted

LEAST_WORDS = 5
FARTHEST = 160
LONGEST_ROLE = 110
# A quotation that no mark closes goes on to the end of its paragraph.
DOUBLE = re.compile(r'(?<![\w"])"(?=[^\s"])(?P<said>[^"]{15,3000})(?:"|$)')
SINGLE = re.compile(r"(?<!\w)‘(?=\S)(?P<said>[^‘”“]{15,1500}?)’(?!\w)")
SAID = either("speech", "said")
CAPITAL = r"[A-ZÀ-ÞŠŽŚŞÇİČĆ][\w'’.-]*"
# An organisation, where no person is named.
BODY = re.compile(
    rf"(?:the )?(?P<who>{CAPITAL}(?: (?:for |of |and |on )?{CAPITAL}){{0,4}})"
)
SAYS = re.compile(rf"\b{SAID}\b")
TITLE = either("people", "titles")
STOP = re.compile(r"[.!?\"](?=\s|$)|\"")
FALSE_NAMES = re.compile(
    r"^(?:The|This|That|It|He|She|They|We|I|But|And|In|On|A|An|If|There|As|At|For|Yesterday|Today"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
SPEAKING = re.compile(rf"\b(?:{SAID}|{either('speech', 'speaking')})\b")
ROLE = either("people", "roles")
MAY_HAVE_ROLE = Finder(rf"\b{ROLE}\b")
HAS_ROLE = re.compile(rf"\b{ROLE}\b", re.IGNORECASE)
# ", Amnesty International's Asia-Pacific Director": up to the end of the clause.
ROLE_AFTER = re.compile(
    rf",\s{{1,3}}(?:the\s{{1,3}})?(?P<role>[^,;:.\"“”()]{{3,{LONGEST_ROLE}}})"
)
ROLE_BEFORE = re.compile(
    rf"(?P<role>(?:[\w'’&-]+,?\s{{1,3}}){{0,9}}?{ROLE}"
    r"(?: for [\w -]{3,40}| of [\w' -]{3,40})?)"
    rf",?\s{{1,3}}(?:{TITLE}\s{{1,3}})?$",
    re.IGNORECASE,
)
VERB = re.compile(
    r"\b(?:said|says|told|was|were|is|are|has|had|have|who|which|added|called|condemned)\b"
)
ARTICLE = re.compile(r"^(?:the|a|an|by|to|said|and|that|says|acting)\s+", re.IGNORECASE)


def find_quotations(body: Body, paragraph: Paragraph) -> tuple[Mention, ...]:
    """Give the words in quotation marks, at least five, and who speaks them."""
    return tuple(
        sorted(_quotations(body, paragraph.span), key=lambda found: found.span)
    )


def _quotations(body: Body, within: Span) -> Iterator[Mention]:
    text, shadow = within.of(body.text), within.of(body.shadow)
    found = [*DOUBLE.finditer(shadow)]
    if "‘" in text:
        found += SINGLE.finditer(text)
    taken: list[Span] = []
    for match in found:
        span = Span(*match.span("said"))
        if len(match["said"].split()) < LEAST_WORDS or any(map(span.overlaps, taken)):
            continue
        taken.append(span)
        whole = Span(*match.span()).shift(within.start)
        speaker = _speaker(body, within, whole)
        yield Mention("quotation", QuotationValue(speaker), span.shift(within.start))


def _speaker(body: Body, within: Span, quoted: Span) -> str | None:
    """Give who is said to speak, after the words or before them."""
    after = body.shadow[quoted.end : min(within.end, quoted.end + FARTHEST)]
    stop = STOP.search(after)
    after = after[: stop.start()] if stop else after
    verb = SAYS.search(after)
    if verb is not None:
        sides = [Span(0, verb.start()), Span(verb.end(), len(after))]
        if not after[: verb.start()].strip(" ,"):
            sides.reverse()
        return _who(body, sides[0].shift(quoted.end), is_last=sides[0].start == 0)
    low = max(within.start, quoted.start - FARTHEST)
    before = body.shadow[low : quoted.start]
    verbs = list(SAYS.finditer(before))
    if not verbs or STOP.search(before, verbs[-1].end()):
        return None
    start = max(before.rfind(". ", 0, verbs[-1].start()) + 1, 0)
    return _who(body, Span(start, verbs[-1].start()).shift(low), is_last=True)


def _who(body: Body, stretch: Span, *, is_last: bool) -> str | None:
    """Give the person named in a stretch, or the body that speaks there."""
    names = Sighted(body, stretch).names
    if names:
        return (names[-1] if is_last else names[0]).name
    found = [
        match["who"]
        for match in BODY.finditer(stretch.of(body.text))
        if not FALSE_NAMES.match(match["who"])
    ]
    if not found:
        return None
    return _flat((found[-1] if is_last else found[0]).rstrip(".,"))


def find_spokespersons(sighted: Sighted) -> tuple[Mention, ...]:
    """Give those who speak for an organisation, with the role the sentence gives."""
    words = sighted.words
    if not sighted.names or not MAY_HAVE_ROLE.fits(words) or not SPEAKING.search(words):
        return ()
    found = [_spokesperson(sighted, named) for named in sighted.names]
    return tuple(mention for mention in found if mention is not None)


def _spokesperson(sighted: Sighted, named: Named) -> Mention | None:
    """Give a person whose name stands beside a role."""
    start = named.span.start - sighted.span.start
    end = named.span.end - sighted.span.start
    after = ROLE_AFTER.match(sighted.text, end)
    if after is not None and HAS_ROLE.search(after["role"]):
        role = VERB.split(after["role"], maxsplit=1)[0]
        span = named.span.join(
            sighted.at(end, after.start("role") + len(role.rstrip()))
        )
        return _mention(sighted, named, role, span)
    low = max(0, start - LONGEST_ROLE)
    before = ROLE_BEFORE.search(sighted.text[low:start])
    if before is None:
        return None
    role = VERB.split(before["role"])[-1]
    span = named.span.join(
        sighted.at(low + before.end("role") - len(role.lstrip()), end)
    )
    return _mention(sighted, named, role, span)


def _mention(sighted: Sighted, named: Named, role: str, span: Span) -> Mention | None:
    told = _flat(ARTICLE.sub("", role.strip()))
    if not HAS_ROLE.search(told):
        return None
    return Mention(
        "spokesperson",
        SpokespersonValue(named.name, told),
        span,
        hedge_at(sighted, span),
    )


def _flat(words: str) -> str:
    return " ".join(words.split())
