"""A withheld State → its names in every language that documents are written in."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from holdfast.safety.marks import Mark, Way
from holdfast.safety.residue_text import words_in
from holdfast.safety.transliteration_hangul import is_hangul
from holdfast.terms.load import terms

# The gazetteer's names of States, which are data of the reader: read as a file, since
# safety imports nothing of it.
NAMES = files("holdfast") / "reading" / "gazetteer" / "state_names.tsv"
SHORTEST, SHORT_HANGUL = 3, 2


def state_marks(code: str) -> Iterator[Mark]:
    """Give the marks of a State; of a name of one word, where it is written large."""
    for name in _names().get(code, ()):
        found = [word.letters for word in words_in(name)]
        letters = "".join(found)
        short = len(letters) == SHORT_HANGUL and is_hangul(letters[0])
        if letters.isascii() and len(letters) < SHORTEST:
            continue
        is_large = len(found) == 1 or short
        yield Mark(Way.LARGE if is_large else Way.LETTERS, letters)


@cache
def names_around(code: str) -> frozenset[str]:
    """Give names of other States that have a name of this one in them."""
    ours = {letters for _, letters in state_marks(code)}
    theirs = (
        "".join(word.letters for word in words_in(name))
        for other, names in _names().items()
        if other != code
        for name in names
    )
    return frozenset(
        name for name in theirs if any(one in name and one != name for one in ours)
    )


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for line in NAMES.read_text("utf-8").splitlines():
        _, code, name = line.split("\t")[:3]
        found[code][name] = None
    for listed in ("states", "demonyms"):
        for code, term in terms(listed).items():
            cues = (name for names in term.cues.values() for name in names)
            found[code].update(dict.fromkeys((*term.labels.values(), *cues)))
    return {code: tuple(names) for code, names in found.items()}
