"""Words that stand together in a text and make a key: the walk through its words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import add

from holdfast.facts.spans import Span
from holdfast.safety.marks import Way
from holdfast.safety.residue_index import Index, Keys, Owners
from holdfast.safety.residue_text import Word, joins, span_of
from holdfast.safety.transliteration_hangul import is_hangul
from holdfast.safety.transliteration_latin import merged
from holdfast.safety.transliteration_scripts import arabic_bones, romanised
from holdfast.safety.transliteration_sounds import PASSED_OVER, bones, sound

PASSED = ""
"""A word that belongs to a run and adds nothing to it; it begins none."""
LONGEST_CAPITALS = 2
"""Two capitals are initials without their points: MJ."""

SHORT_HANGUL = 2

Piece = str | None
Joins = Callable[[str, str], str]
Found = tuple[Owners, Span]


@dataclass(frozen=True, slots=True)
class Runs:
    """The words of a text, looked at in each way in turn."""

    text: str
    words: tuple[Word, ...]

    def phrases(self, index: Index) -> Iterator[Found]:
        """Give the phrases that may be shown, with the secrets they clear."""
        yield from self._walk([word.letters for word in self.words], index.within)

    def found(self, index: Index) -> Iterator[Found]:
        """Give every run of words that makes a mark, but for what is only heard."""
        letters = [word.letters for word in self.words]
        large = [word.is_large for word in self.words]
        keys = index.keys
        yield from self._walk(letters, keys[Way.LETTERS])
        yield from self._walk(letters, keys[Way.LARGE], begins=large)
        for apart in (
            self._each(_apart, keys[Way.WORDS]),
            self._each(_as_words, keys[Way.WORDS]),
        ):
            yield from self._walk(apart, keys[Way.WORDS], begins=large)
        for kept in (
            self._each(_bones, keys[Way.BONES]),
            self._each(_other_bones, keys[Way.BONES]),
        ):
            yield from self._walk(kept, keys[Way.BONES], join=_merge)

    def heard(self, index: Index) -> Iterator[Found]:
        """Give every run of words that sounds like a name, however it is spelt."""
        sounds = index.keys[Way.SOUND]
        yield from self._walk(self._each(_heard, sounds), sounds, join=_merge)

    def _each(
        self, piece_of: Callable[[Word, str], Piece], keys: Keys
    ) -> Sequence[Piece]:
        """Give the piece of each word; nothing where nobody looks for any."""
        if not keys.owners:
            return ()
        return [piece_of(word, self.text) for word in self.words]

    def _walk(
        self,
        pieces: Sequence[Piece],
        keys: Keys,
        *,
        begins: Sequence[bool] = (),
        join: Joins = add,
    ) -> Iterator[Found]:
        """Give each run of pieces that is a key, from every word that may begin it."""
        begun = keys.beginnings
        for place, piece in enumerate(pieces):
            if piece and piece in begun and (not begins or begins[place]):
                yield from self._from(place, piece, pieces, keys, join)

    def _from(
        self,
        place: int,
        run: str,
        pieces: Sequence[Piece],
        keys: Keys,
        join: Joins,
    ) -> Iterator[Found]:
        first = last = self.words[place]
        piece: Piece = run
        while run in keys.beginnings:
            if run in keys.owners and not self._is_two_words(run, first, last):
                yield keys.owners[run], span_of(first, last)
            place += 1
            piece = pieces[place] if place < len(pieces) else None
            if piece is None or not joins(self.text, last, self.words[place]):
                return
            last, run = self.words[place], join(run, piece)
        # A plural or a genitive put straight onto a name.
        is_put_on = join is add and run.endswith("s") and piece != "s"
        if is_put_on and run[:-1] in keys.owners:
            yield keys.owners[run[:-1]], span_of(first, last)

    def _is_two_words(self, run: str, first: Word, last: Word) -> bool:
        """Say whether two Korean syllables are parted: then they are no one's name."""
        is_short = len(run) == SHORT_HANGUL and is_hangul(run[0])
        between = self.text[first.end : last.start]
        return is_short and any(map(str.isspace, between))


def _merge(run: str, piece: str) -> str:
    return merged((run, piece))


def _apart(word: Word, text: str) -> Piece:
    """Give a word that stands apart, or the initials it is."""
    if not (word.script.is_latin or word.script.is_cyrillic):
        return None
    letters = word.letters
    written = text[word.start : word.end]
    if word.is_large and len(letters) <= LONGEST_CAPITALS and written.isupper():
        return "".join(f"{letter}." for letter in letters)
    return f"{letters}|"


def _as_words(word: Word, text: str) -> Piece:
    """Take capitals for a short name: IM is one, and MJ may be two initials."""
    is_alphabetic = word.script.is_latin or word.script.is_cyrillic
    if is_alphabetic and len(word.letters) > 1:
        return f"{word.letters}|"
    return _apart(word, text)


def _heard(word: Word, _: str) -> Piece:
    if word.script.is_latin:
        return sound(word.letters)
    return sound(romanised(word.letters)) if word.script.is_cyrillic else None


def _bones(word: Word, _: str) -> Piece:
    if word.letters in PASSED_OVER:
        return PASSED
    if word.script.is_arabic:
        return arabic_bones(word.letters)[0]
    if not word.is_large:
        return None
    if word.script.is_cyrillic:
        return bones(romanised(word.letters))
    return bones(word.letters) if word.script.is_latin else None


def _other_bones(word: Word, _: str) -> Piece:
    """Give what else an Arabic word may sound like: a th may be an s."""
    return arabic_bones(word.letters)[-1] if word.script.is_arabic else None
