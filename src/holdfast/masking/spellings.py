"""Names → every spelling of them a text may use, found and covered up.

Looked for are all words of a name, in any order and case, with and without
marks, apart, joined by anything short or written as one word. What is in
doubt is covered: a word too many costs a reader little.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from holdfast.facts.spans import Span
from holdfast.masking.personal_marks import personal_marks

MASK = "█"
GAP = 3
"""The most characters between two parts of one name ("Chol - min")."""
MOST_PARTS = 8
LETTER = r"[^\W\d_]"
PART = re.compile(rf"{LETTER}+|\d+")
# Scripts that part no words, or put endings straight onto names.
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f"
    "\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]"
)
# Words of names that are everyday words too: covered only beside another word
# of the name, or with a capital.
EVERYDAY = frozenset(
    "a al am an and as at be bin binti by da day de del der di do dos du el go had han"
    " has he hung i ibn in is it king la le long man may me min my no o of on or our"
    " ran run said sang see she sin so song sun sung the to tu up us van von was we"
    " win woo y you young".split()
)


@dataclass(frozen=True, slots=True)
class Spellings:
    """What to cover, folded: words, single letters, and strings of other scripts.

    `pairs` are words of one name: beside each other they are it, however
    everyday each of them is.
    """

    words: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    strings: frozenset[str] = frozenset()
    pairs: frozenset[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without case and marks, and the place each character came from."""

    text: str
    places: tuple[int, ...]

    def span(self, match: re.Match[str]) -> Span:
        """Carry a match back to the text as it stood."""
        return Span(self.places[match.start()], self.places[match.end() - 1] + 1)


def spellings_of(names: Iterable[str]) -> Spellings:
    """Take names apart into everything that has to be looked for."""
    words: set[str] = set()
    letters: set[str] = set()
    strings: set[str] = set()
    pairs: set[frozenset[str]] = set()
    for name in names:
        parts = PART.findall(_fold(name).text)[:MOST_PARTS]
        joined = {
            "".join(parts[i:j]) for i, j in combinations(range(len(parts) + 1), 2)
        }
        strings |= {part for part in joined if UNSPACED.search(part)}
        words |= {part for part in joined - strings if len(part) > 1}
        if parts and all(len(part) == 1 for part in parts):
            letters |= set(parts) - strings
        words |= {part for part in parts if len(part) == 1} - strings
        pairs |= {frozenset(pair) for pair in combinations(parts, 2)}
    return Spellings(
        frozenset(words), frozenset(letters), frozenset(strings), frozenset(pairs)
    )


def cover(text: str, names: Spellings, *, is_file: bool = False) -> str:
    """Put a mask over every spelling; in a file's name over everyday words too.

    What leads to a person without a name is covered as well.
    """
    spans = [*personal_marks(text)]
    if names.words or names.strings:
        spans += _spans(text, names, is_file=is_file)
    masked = list(text)
    for span in spans:
        end = _end_with_marks(text, span.end)
        masked[span.start : end] = mask(text[span.start : end])
    return "".join(masked)


def mask(words: str) -> str:
    """Give a mask as long as the words; lines stay lines."""
    return "".join("\n" if char == "\n" else MASK for char in words)


def _spans(text: str, names: Spellings, *, is_file: bool) -> Iterator[Span]:
    folded = _fold(text)
    for string in names.strings:
        for match in re.finditer(re.escape(string), folded.text):
            yield folded.span(match)
    yield from _words(text, folded, names, is_file=is_file)


def _words(
    text: str, folded: _Folded, names: Spellings, *, is_file: bool
) -> Iterator[Span]:
    """Find words of names: those that are sure, and those that stand beside one."""
    # Of the many names of a run most are not in this text.
    here = [word for word in names.words if word in folded.text]
    if not here:
        return
    longest_first = sorted(here, key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"(?<!{LETTER})({either})(?:s|es)?(?!{LETTER})")
    run: list[Span] = []
    sure, before = False, ""
    for match in pattern.finditer(folded.text):
        span = folded.span(match)
        if run and not _is_beside(text, run[-1], span):
            yield from _closed(run, sure=sure)
            run, sure = [], False
        sure = sure or is_file or _is_sure(text[span.start], match[1], names)
        sure = sure or bool(run and frozenset((before, match[1])) in names.pairs)
        run.append(span)
        before = match[1]
    yield from _closed(run, sure=sure)


def _is_sure(first: str, word: str, names: Spellings) -> bool:
    """Say whether one word alone gives a person away."""
    if len(word) == 1:
        return word in names.letters and not first.islower()
    return word not in EVERYDAY or not first.islower()


def _is_beside(text: str, left: Span, right: Span) -> bool:
    between = text[left.end : right.start]
    return len(between) <= GAP and not PART.search(between)


def _closed(run: list[Span], *, sure: bool) -> Iterator[Span]:
    """Give one span for words that stand together, if one or two of them are sure."""
    if run and sure:
        yield run[0].join(run[-1])


def _end_with_marks(text: str, end: int) -> int:
    """Go on past marks that belong to the last letter."""
    while end < len(text) and _is_mark(text[end]):
        end += 1
    return end


def _fold(text: str) -> _Folded:
    """Lower a text and take off its marks, remembering where each letter stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = char.lower() if char.isascii() else _plain(char)
        letters.append(plain)
        places.extend([place] * len(plain))
    return _Folded("".join(letters), tuple(places))


def _plain(char: str) -> str:
    apart = unicodedata.normalize("NFKD", char).casefold()
    return "".join(letter for letter in apart if not _is_mark(letter))


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Cf")
