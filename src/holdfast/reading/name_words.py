"""What each word written large may be: a given name, a title, a body, a people …"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cache, lru_cache
from importlib.resources import files

from holdfast.reading.body import shadow_of
from holdfast.reading.fold import fold
from holdfast.reading.state_names import inflected, states_by_name
from holdfast.terms.load import terms

FOLDER = files("holdfast.reading") / "gazetteer"
SHORTEST_ENDING = 7
SHORTEST_STATE = 4  # shorter ones are particles, or written in capitals
CACHED = 65_536
MARKS = re.compile("[\u0300-\u036f]")


class Kind(Enum):
    """What a word written large is, before its neighbours are asked."""

    GIVEN = auto()
    EITHER = auto()  # a given name and an English word
    UNKNOWN = auto()
    INITIAL = auto()
    LINK = auto()  # "bin", "de", "al"
    WORD = auto()
    BODY = auto()
    LEAD = auto()  # opens the name of a body or place
    TITLE = auto()
    PEOPLE = auto()  # a State, a nationality, a people
    ACRONYM = auto()
    STOP = auto()


NAME_LIKE = frozenset((Kind.GIVEN, Kind.EITHER, Kind.UNKNOWN, Kind.INITIAL, Kind.LINK))


@cache
def lists() -> Mapping[str, frozenset[str]]:
    """Give the lists of `gazetteer/name_words.toml` by name."""
    read = tomllib.loads((FOLDER / "name_words.toml").read_text("utf-8"))
    return {
        name: frozenset(words.split() if isinstance(words, str) else words)
        for name, words in read.items()
    }


@cache
def titles() -> frozenset[str]:
    """Give the titles that stand before a name, in lower case."""
    return frozenset(cue.lower() for cue in _title_cues())


@cache
def given_names() -> frozenset[str]:
    """Give the given names, and the family names that stand first."""
    return _file("given_names.txt")


def is_given(key: str) -> bool:
    """Say whether a word, as it is looked up, is known as a given name."""
    return key in given_names()


@cache
def kinds() -> Mapping[str, Kind]:
    """Give the kind of every word that is known, a later list overruling."""
    given, english = given_names(), _file("english_words.txt")
    known = dict.fromkeys(given, Kind.GIVEN) | dict.fromkeys(english, Kind.WORD)
    known |= dict.fromkeys(given & english, Kind.EITHER)
    known |= dict.fromkeys(_peoples() - given - english, Kind.PEOPLE)
    known |= dict.fromkeys(lists()["links"] - given, Kind.LINK)
    known |= dict.fromkeys(lists()["bodies"], Kind.BODY)
    known |= dict.fromkeys(lists()["leads"], Kind.LEAD)
    known |= dict.fromkeys(lists()["peoples"], Kind.PEOPLE)
    known |= dict.fromkeys(titles() - lists()["names_rather"], Kind.TITLE)
    known |= dict.fromkeys(lists()["stops"] - given, Kind.STOP)
    return known | dict.fromkeys(lists()["sure_stops"], Kind.STOP)


def _title_cues() -> Iterator[str]:
    for term in terms("titles").values():
        yield from (cue for cue in term.cues["en"] if cue[0].isupper())


def _peoples() -> frozenset[str]:
    """Give the words of the names of States and of their demonyms."""
    words = (word for name in states_by_name() for word in name.split())
    found = {word for word in words if len(word) >= SHORTEST_STATE}
    for term in terms("demonyms").values():
        for word in (term.labels["en"], *term.cues.get("en", ())):
            for form in inflected(word):
                found.update(key_of(form).split())
    return frozenset(found)


def _file(name: str) -> frozenset[str]:
    """Read a list of words, its notes left out."""
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return frozenset(
        word for line in lines if not line.startswith("#") for word in line.split()
    )


@lru_cache(CACHED)
def key_of(word: str) -> str:
    """Give a word as it is looked up: lower case, without marks or its ayn."""
    return fold(MARKS.sub("", shadow_of(word))).strip("'.").replace("'", "")


@lru_cache(CACHED)
def kind_of(word: str) -> Kind:
    """Say what a word written large is by itself."""
    key = key_of(word)
    if len(key) <= 1 or "." in key:
        return _of_initials(key) if "." in word else Kind.ACRONYM
    known = kinds().get(key)
    if word.isupper() and known is not Kind.GIVEN:
        return known if known in _KEPT_IN_CAPITALS else Kind.ACRONYM
    if known is not None:
        return known
    if "-" in key:
        return _of_joined(key)
    if key.endswith(_endings("endings")) and len(key) >= SHORTEST_ENDING:
        return Kind.WORD
    return Kind.UNKNOWN


_KEPT_IN_CAPITALS = frozenset(
    (Kind.STOP, Kind.TITLE, Kind.WORD, Kind.BODY, Kind.PEOPLE)
)


@cache
def _endings(name: str) -> tuple[str, ...]:
    return tuple(sorted(lists()[name]))


def _of_initials(key: str) -> Kind:
    letters = key.replace(".", "").replace("-", "")
    if letters in lists()["acronyms"] or not letters.isalpha():
        return Kind.STOP
    return Kind.INITIAL


def _of_joined(key: str) -> Kind:
    """Judge a word with hyphens by its parts ("Ki-moon", "Vienna-based")."""
    article, _, rest = key.partition("-")
    if article in lists()["links"]:
        known = kinds().get(rest, Kind.UNKNOWN)
        return known if known in NAME_LIKE else Kind.UNKNOWN
    if key.endswith(_endings("adjective_endings")):
        return Kind.WORD
    parts = [kinds().get(part, Kind.UNKNOWN) for part in key.split("-")]
    for kind in (Kind.PEOPLE, Kind.BODY, Kind.TITLE, Kind.STOP):
        if kind in parts:
            return Kind.WORD if kind is Kind.STOP else kind
    if Kind.GIVEN in parts:
        return Kind.GIVEN
    return Kind.WORD if Kind.WORD in parts else Kind.UNKNOWN
