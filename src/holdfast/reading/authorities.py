"""Where a text names an authority: offices, forces, courts, UN and regional bodies."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import AuthorityValue
from holdfast.reading.authority_names import (
    ACRONYM,
    MODIFIERS,
    NOT_MODIFIERS,
    OF,
    OF_A_STATE,
    TAKE_OF,
    latin,
    script,
)
from holdfast.reading.fold import fold
from holdfast.reading.frames import Mention
from holdfast.reading.states import find_states

PARTING = re.compile(r'[(\[{"/\n\t*_#>-]')
FARTHEST = 60
MOST_WORDS = 5
WORD = re.compile(r"[^\s]+")
CAPITAL = re.compile(r"[A-ZÀ-ÞŠŽŚŞÇİ][\w'’.-]*")
SCRIPT = re.compile(r"[가-힣一-鿿]")
# “police station”, “court-martial”: a thing or a place, not the office itself.
THINGS = re.compile(
    r"[ \n-](?:stations?|cells?|custody|vehicles?|vans?|cars?|barracks|trials?"
    r"|uniforms?|bases?|abuses?"
    r"|brutality|questioning|records?|checkpoints?|camps?|compounds?|headquarters|posts?|martial"
    r"|databases?|hospitals?|interrogations?|operations?|raids?|lock-?ups?|coups?|junta"
    r"|proceedings|hearings?|rulings?|orders?|decisions?|cases?|documents?|settlements?|buildings?"
    r"|conscription|jails?|prisons?|detention)\b"
)
# These say which State they are of by themselves.
STATELESS = frozenset({"un_body", "unhcr", "regional_body"})


def find_authorities(text: str, shadow: str, within: Span) -> tuple[Mention, ...]:
    """Give every authority within the span, in order, none overlapping.

    The value holds the words as written, without an article, and the State
    whose name or demonym is part of them: “Chinese police” is of China.
    """
    found = [*_latin(text, shadow, within), *_script(text, shadow, within)]
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda mention: mention.span):
        if not kept or not kept[-1].span.overlaps(mention.span):
            kept.append(mention)
    return tuple(kept)


def _latin(text: str, shadow: str, within: Span) -> Iterator[Mention]:
    part = " " + PARTING.sub(" ", fold(within.of(shadow)))
    for last, (length, code, is_large) in latin().iter_long(part):
        span = Span(within.start + last - length, within.start + last)
        if span.end < len(text) and text[span.end].isalnum():
            continue
        if THINGS.match(shadow, span.end):
            continue
        if not is_large or text[span.start].isupper():
            yield _mention(text, shadow, _whole(text, shadow, within, span, code), code)


def _whole(text: str, shadow: str, within: Span, word: Span, code: str) -> Span:
    """Widen the word to the whole name: “Egyptian Ministry of Interior (MoI)”."""
    end = _end(text, shadow, within, word, code)
    short = ACRONYM.match(text, end, within.end)
    if short and text[word.start].isupper():
        end = short.end()
    start = word.start if code in STATELESS else _start(text, within, word.start)
    return _from_state(text, shadow, Span(start, word.start), end)


def _end(text: str, shadow: str, within: Span, word: Span, code: str) -> int:
    """Give where the name ends with what it is of: a field, or a State."""
    if code in TAKE_OF and text[word.start].isupper():
        after = OF.match(text, word.end, within.end)
        return after.end() if after else word.end
    of = OF_A_STATE.match(text, word.end, within.end)
    if of is None or code in STATELESS:
        return word.end
    near = Span(of.end(), min(of.end() + FARTHEST, within.end))
    named = find_states(text, shadow, near)
    return named[0].span.end if named and named[0].span.start == of.end() else word.end


def _start(text: str, within: Span, start: int) -> int:
    """Walk left over capitals and the adjectives an authority may have."""
    floor = max(within.start, start - FARTHEST)
    if start == 0 or text[start - 1] not in " \n-/":
        return start
    for word in reversed(list(WORD.finditer(text, floor, start))[-MOST_WORDS:]):
        plain = word[0].lower()
        if word[0][-1] in ',;:.)”"?!' or plain in NOT_MODIFIERS:
            break
        if plain not in MODIFIERS and not CAPITAL.fullmatch(word[0]):
            break
        if word.start() == floor > within.start:
            break
        start = word.start()
    return start


def _from_state(text: str, shadow: str, before: Span, end: int) -> Span:
    """Begin with the State where one is named among the words before."""
    named = find_states(text, shadow, before)
    return Span(named[0].span.start if named else before.start, end)


def _script(text: str, shadow: str, within: Span) -> Iterator[Mention]:
    if SCRIPT.search(text, within.start, within.end) is None:
        return
    for last, length in script().iter_long(text[within.start : within.end]):
        end = within.start + last + 1
        start = end - length
        language = "ko" if "가" <= text[start] <= "힣" else "zh"
        window = Span(max(within.start, start - 12), start)
        named = find_states(text, shadow, window, language)
        if named and not text[named[-1].span.end : start].strip():
            yield _valued(text, Span(named[-1].span.start, end), named[-1].state)
        else:
            yield _valued(text, Span(start, end), None)


def _mention(text: str, shadow: str, span: Span, code: str) -> Mention:
    named = () if code in STATELESS else find_states(text, shadow, span)
    return _valued(text, span, named[0].state if named else None)


def _valued(text: str, span: Span, state: str | None) -> Mention:
    written = " ".join(span.of(text).split())
    return Mention("authority", AuthorityValue(written, state), span)
