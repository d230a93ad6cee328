"""Finds the cues and patterns of word lists in a text; knows a part of the cue grammar.

| a cue says | and means |
|---|---|
| `safe house` | these words, with any blank between them |
| `(guide|broker) who` | the one or the other |
| `[hidden] camp`, `house[s]` | with or without |
| `smuggl~` | any ending |
| `fled … by` | up to five words in between |

A cue is no part of a longer word. Korean words take endings and Chinese ones stand
without blanks: a Korean cue may go on, a Chinese one may begin and end anywhere.
"""

import re
from collections.abc import Iterator
from functools import cache

from holdfast.facts.spans import Span
from holdfast.terms.load import terms

BLANK = r"\s{1,3}"
# Bounded, so that a hostile text costs no more than a plain one.
BETWEEN = rf"(?:{BLANK}[\w'’,.-]{{1,32}}){{0,5}}?{BLANK}"
ENDING = r"[\w'’-]{0,32}"
TOKEN = re.compile(r"\s*…\s*|\s+|\([^()]*\)|\[[^\[\]]*\]|[^\s…()\[\]]+")
HANGUL, HAN = "가-힣", "一-鿿"
SCRIPTS = frozenset(("ko", "zh"))
"""Languages whose words no text of another script can have by chance."""


def places_of(words: str, code: str, language: str, text: str) -> tuple[Span, ...]:
    """Give where a text has a word of a list, from left to right, none inside another.

    Cues of its language are looked for and Korean and Chinese ones; in a language for
    which the word has no cues, those of every language.
    """
    spans = sorted(
        (Span(*found.span()) for found in _found(words, code, language, text)),
        key=lambda span: (span.start, -span.end),
    )
    kept: list[Span] = []
    for span in spans:
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return tuple(kept)


def is_told(words: str, text: str) -> bool:
    """Say whether a text has any word of a list, in whatever language it is."""
    return any(True for code in terms(words) for _ in _found(words, code, "", text))


def _found(words: str, code: str, language: str, text: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns(words, code, language):
        yield from pattern.finditer(text)


@cache
def _patterns(words: str, code: str, language: str) -> tuple[re.Pattern[str], ...]:
    term = terms(words)[code]
    chosen = {language, *SCRIPTS} if language in term.cues else term.cues.keys()
    cues = (cue for tag in sorted(chosen) for cue in term.cues.get(tag, ()))
    sources = (*map(_bounded, cues), *term.rules.get("patterns", ()))
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


def _bounded(cue: str) -> str:
    """Give the pattern of a cue with the edges that its script asks for."""
    source = source_of(cue)
    if re.search(f"[{HANGUL}]", cue):
        return rf"(?<![{HANGUL}])(?:{source})"
    if re.search(f"[{HAN}]", cue):
        return source
    return rf"(?<!\w)(?:{source})(?!\w)"


def source_of(cue: str) -> str:
    """Give the pattern of a cue without its edges."""
    source, joint, begun = "", "", False
    for token in TOKEN.findall(cue):
        if not token.strip(" …"):
            joint = BETWEEN if "…" in token else BLANK
            continue
        before = joint if begun else ""
        joint = ""
        if token.startswith("["):
            # It takes its blank along: before it, or after it where it comes first.
            after = "" if begun else BLANK
            source += f"(?:{before}{_either(token)}{after})?"
        else:
            source += before + _either(token)
            begun = True
    return source


def _either(token: str) -> str:
    ways = token.strip("()[]").split("|")
    return f"(?:{'|'.join(map(_phrase, ways))})"


def _phrase(words: str) -> str:
    return BLANK.join(map(_word, words.split()))


def _word(word: str) -> str:
    source = re.escape(word.rstrip("~")).replace("'", "['’]")
    return source + (ENDING if word.endswith("~") else "")
