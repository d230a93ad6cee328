"""Which fonts a document needs: by its language, and by every letter in it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypedDict, cast

EAST_ASIAN = "east_asian"


@dataclass(frozen=True, slots=True)
class Script:
    """Letters that the font for Latin lacks, and what draws them.

    `letters` are ranges, both ends included. `families` are by language, under "" for
    every other one. `package` is Debian's name for what brings them.
    """

    name: str
    letters: tuple[range, ...]
    languages: frozenset[str]
    families: Mapping[str, str]
    package: str
    folders: tuple[str, ...]

    def is_used(self, points: frozenset[int]) -> bool:
        """Say whether one of these code points is a letter of this script."""
        return any(each in letters for each in points for letters in self.letters)

    def family(self, language: str) -> str:
        """Give the font that draws these letters as a language writes them."""
        return self.families.get(language, self.families[""])


@dataclass(frozen=True, slots=True)
class Fonts:
    """What a document is set in.

    `families` are tried in this order for each letter; `needed` are those that the
    system must bring, each with its package; `folders` are where to look for them.
    """

    families: tuple[str, ...]
    needed: tuple[tuple[str, str], ...] = ()
    folders: tuple[str, ...] = ()
    is_east_asian: bool = False


class _Entry(TypedDict):
    """A script, as `fonts.toml` has it."""

    name: str
    letters: list[str]
    languages: list[str]
    family: str
    family_by_language: dict[str, str]
    package: str
    folders: list[str]


def fonts_for(language: str, text: str) -> Fonts:
    """Give the fonts for a text: its language's first, then those its letters need."""
    points = frozenset(map(ord, text))
    own = [each for each in scripts() if language in each.languages]
    used = [each for each in scripts() if each not in own and each.is_used(points)]
    needed = [(each.family(language), each.package) for each in (*own, *used)]
    names = [family for family, _ in needed]
    return Fonts(
        families=(*names[: len(own)], latin(), *names[len(own) :]),
        needed=tuple(needed),
        folders=tuple(dict.fromkeys(sum((s.folders for s in (*own, *used)), ()))),
        is_east_asian=any(each.name == EAST_ASIAN for each in own),
    )


def latin() -> str:
    """Give the font for Latin, Greek, Cyrillic and Hebrew."""
    return str(cast("dict[str, str]", _table()["latin"])["family"])


@cache
def scripts() -> tuple[Script, ...]:
    """Give the scripts that need a font of their own."""
    return tuple(
        Script(
            name=entry["name"],
            letters=tuple(_letters(each) for each in entry["letters"]),
            languages=frozenset(entry["languages"]),
            families=MappingProxyType(
                {"": entry["family"], **entry["family_by_language"]}
            ),
            package=entry["package"],
            folders=tuple(entry["folders"]),
        )
        for entry in cast("list[_Entry]", _table()["script"])
    )


@cache
def _table() -> dict[str, object]:
    here = files("holdfast.publishing") / "fonts.toml"
    return tomllib.loads(here.read_text("utf-8"))


def _letters(written: str) -> range:
    """Read `ac00-d7ff`."""
    first, last = written.split("-")
    return range(int(first, 16), int(last, 16) + 1)
