"""The small grammar of cues: how the phrases of a word list become patterns.

| a cue says | and means |
|---|---|
| `sent back` | these words, with any blank or line end between them |
| `(sent|taken) back` | the one or the other |
| `[forcibly] returned`, `child[ren]` | with or without |
| `deport~` | any ending: deported, deportation |
| `denied … access` | up to five words in between, within a clause |

A cue stands alone: no letter goes on where it begins or ends. The shadow of a
body, in which cues are looked for, has small letters and plain quotes only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from holdfast.errors import UnknownTermError
from holdfast.reading.finder import GAP, Finder
from holdfast.terms.load import terms

ENDING = r"[\w'-]*"
# Bounded, so that a hostile text costs no more than a plain one.
BETWEEN = rf"(?:[\w'\"-]{{1,32}},?{GAP}){{0,5}}?"
TOKEN = re.compile(r"\s*…\s*|\s+|[()\[\]|~]|[^\s…()\[\]|~]+")
CLOSING = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Found:
    """Where a cue stands in a text, and the code of the word it is a cue of."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CueFinder:
    """All cues of a word list in one language, looked for in one linear pass.

    `heads` finds where cues may begin: what they say before a gap. The gap and
    what follows it are then looked for at those places only.
    """

    heads: Finder
    cues: Mapping[str, re.Pattern[str]]

    def find(self, words: str) -> Iterator[Found]:
        """Give the cues in a text from left to right, the longest at each place."""
        reached = 0
        for head in self.heads.finditer(words):
            start = head.start()
            if start < reached or words[max(start - 1, 0) : start].isalnum():
                continue
            found = self._longest(words, start)
            if found is not None:
                reached = found.end
                yield found

    def _longest(self, words: str, start: int) -> Found | None:
        """Give the cue that goes farthest from a place where one may begin."""
        ends = {
            code: match.end()
            for code, cue in self.cues.items()
            if (match := cue.match(words, start))
        }
        if not ends:
            return None
        code = max(ends, key=ends.__getitem__)
        return Found(code, start, ends[code])


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of a cue; `joint` is what stands before it."""

    joint: str
    source: str
    optional: bool


@cache
def finder_for(list_name: str, language: str = "en") -> CueFinder:
    """Give the finder for a word list; for one without cues it finds nothing."""
    cues = {
        code: term.cues[language]
        for code, term in terms(list_name).items()
        if language in term.cues
    }
    heads = {source_of(_head(cue)) for each in cues.values() for cue in each}
    anywhere = rf"\b(?:{_either(heads)})\b" if heads else r"[^\s\S]"
    return CueFinder(
        Finder(anywhere),
        {
            code: re.compile(rf"(?:{_either(map(source_of, each))})(?!\w)")
            for code, each in cues.items()
        },
    )


def _head(cue: str) -> str:
    """Give what a cue says before its first gap, if that is no part of a choice."""
    head = cue.partition("…")[0]
    balanced = all(head.count(sign) == head.count(CLOSING[sign]) for sign in CLOSING)
    return head if balanced else cue


def _either(sources: Iterable[str]) -> str:
    """Join patterns; the first that fits wins, so the longest leads."""
    return "|".join(sorted(sources, key=lambda source: (-len(source), source)))


@cache
def compile_cue(cue: str) -> re.Pattern[str]:
    """Compile one cue; raises `UnknownTermError` for one that is not understood."""
    return re.compile(rf"(?<!\w){source_of(cue)}(?!\w)")


@cache
def source_of(cue: str) -> str:
    """Give the pattern of a cue without its edges."""
    tokens = TOKEN.findall(cue.strip())
    source = _choice(tokens, "")
    if tokens:
        raise _bad(cue, f"{tokens[0]} closes nothing")
    if re.fullmatch(source, ""):
        raise _bad(cue, "it has no word that must be there")
    return source


def _choice(tokens: list[str], closing: str) -> str:
    """Take tokens up to the closing one; bars part what may be chosen from."""
    ways = [_row(tokens)]
    while tokens and tokens[0] == "|" and closing:
        tokens.pop(0)
        ways.append(_row(tokens))
    if closing and (not tokens or tokens.pop(0) != closing):
        raise _bad(closing, "it is missing where a bracket was opened")
    return f"(?:{'|'.join(ways)})" if len(ways) > 1 else ways[0]


def _row(tokens: list[str]) -> str:
    """Take words one after another, until a bar or a closing bracket."""
    units: list[Unit] = []
    joint = ""
    while tokens and tokens[0] not in {"|", ")", "]"}:
        if not tokens[0].strip(" …"):
            joint = BETWEEN if "…" in tokens.pop(0) else GAP
            continue
        units.append(_unit(tokens, joint))
    return _joined(units)


def _unit(tokens: list[str], joint: str) -> Unit:
    """Take what is written without a blank: `child[ren]`, `(sent|taken)`, `deport~`."""
    atoms: list[tuple[str, bool]] = []
    while tokens and tokens[0].strip(" …") and tokens[0] not in {"|", ")", "]"}:
        sign = tokens.pop(0)
        if sign in CLOSING:
            atoms.append((_choice(tokens, CLOSING[sign]), sign == "["))
        else:
            atoms.append((ENDING if sign == "~" else re.escape(sign), False))
    if len(atoms) == 1:
        return Unit(joint, *atoms[0])
    parts = (f"(?:{source})?" if optional else source for source, optional in atoms)
    return Unit(joint, "".join(parts), optional=False)


def _joined(units: list[Unit]) -> str:
    """Write units after one another; an optional one takes its blank along."""
    source, begun = "", False
    for at, unit in enumerate(units):
        joint = unit.joint if begun else ""
        if unit.joint == BETWEEN and begun:
            joint = GAP + BETWEEN
        if unit.optional and begun:
            source += f"(?:{joint}{unit.source})?"
        elif unit.optional:
            blank = GAP if at + 1 < len(units) else ""
            source += f"(?:{unit.source}{blank})?"
        else:
            source += joint + unit.source
            begun = True
    return source if begun else f"(?:{source})?"


def _bad(words: str, why: str) -> UnknownTermError:
    return UnknownTermError("bad_cue", f"“{words}” is no cue: {why}.")
