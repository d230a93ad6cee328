"""`Corpus`: all that is known of the law, loaded once from folders of data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from holdfast.errors import BadLawError
from holdfast.law.acts import with_acts
from holdfast.law.forum import Forum, load_forum
from holdfast.law.instrument import Instrument
from holdfast.law.load import load_instrument
from holdfast.law.source import Source, load_sources
from holdfast.law.standing import Bond, standing
from holdfast.terms.load import terms, words_in

HERE = files("holdfast.law")
DIGITS = 12
KEPT = 2**16


@dataclass(frozen=True, eq=False)
class Corpus:
    """Instruments, bodies and sources by code, and the interests each harm touches.

    `version` names the state of the data: the day it was last checked and a digest
    of every byte of it. A corpus equals only itself, so that results can be kept.
    """

    instruments: Mapping[str, Instrument]
    forums: Mapping[str, Forum]
    sources: Mapping[str, Source]
    touches: Mapping[str, tuple[str, ...]]
    version: str

    def bond(self, state: str, code: str, on: date) -> Bond:
        """Say how a State stood to an instrument on a day; kept once it was asked."""
        return _bond(self, state, code, on)

    def interests_of(self, harms: tuple[str, ...]) -> frozenset[str]:
        """Give the interests that harms touch; refuse a harm that nobody defined."""
        unknown = [harm for harm in harms if harm not in self.touches]
        if unknown:
            raise BadLawError(
                "unknown_harm",
                f"There is no harm {unknown[0][:40]!r}. Known are:"
                f" {', '.join(sorted(self.touches))}.",
            )
        return frozenset(each for harm in harms for each in self.touches[harm])


@cache
def corpus() -> Corpus:
    """Load what the program knows of the law."""
    return load_corpus()


def load_corpus(*more: Traversable) -> Corpus:
    """Load the law, and folders of more: `instruments/`, `forums/` or `harms/`."""
    folders = (HERE, *more)
    sources = load_sources(HERE / "sources.toml")
    inside = [each for folder in folders for each in _inside(folder, "instruments")]
    instruments = _instruments(inside, sources)
    forum_files = [each for folder in folders for each in _inside(folder, "forums")]
    forums = [load_forum(path, instruments) for path in forum_files]
    if len({forum.id for forum in forums}) < len(forums):
        raise BadLawError("twice", "Two files of bodies have one name.")
    return Corpus(
        instruments=instruments,
        forums=MappingProxyType({forum.id: forum for forum in forums}),
        sources=sources,
        touches=_touches(more),
        version=_version(instruments, forums, _all_files(more)),
    )


@lru_cache(KEPT)
def _bond(known: Corpus, state: str, code: str, on: date) -> Bond:
    return standing(state, known.instruments[code], on)


def _touches(more: tuple[Traversable, ...]) -> Mapping[str, tuple[str, ...]]:
    listed = dict(terms("harms"))
    for folder in more:
        if (folder / "harms").is_dir():
            listed |= words_in(folder / "harms")
    return MappingProxyType({code: term.touches for code, term in listed.items()})


def _inside(folder: Traversable, name: str) -> list[Traversable]:
    place = folder / name
    if not place.is_dir():
        return []
    inside = (each for each in place.iterdir() if not each.name.startswith(("_", ".")))
    return sorted(inside, key=lambda path: path.name)


def _instruments(
    folders: list[Traversable], sources: Mapping[str, Source]
) -> Mapping[str, Instrument]:
    """Read every folder; an instrument comes after the one that it rests on."""
    bare = {folder.name: (load_instrument(folder), folder) for folder in folders}
    if len(bare) < len(folders):
        raise BadLawError("twice", "Two folders of instruments have one name.")
    found: dict[str, Instrument] = {}

    def add(code: str) -> Instrument | None:
        if code in found or code not in bare:
            return found.get(code)
        text, folder = bare.pop(code)
        parent = add(text.of) if text.of else None
        if text.of and parent is None:
            raise BadLawError("unknown_code", f"{code}: it rests on what is not there.")
        found[code] = with_acts(text, folder, sources, parent)
        return found[code]

    for code in sorted(bare):
        add(code)
    return MappingProxyType(found)


def _version(
    known: Mapping[str, Instrument], forums: list[Forum], files_: list[Traversable]
) -> str:
    """Name the data: the last day something was checked, and a digest of every byte."""
    digest = sha256()
    for path in files_:
        digest.update(path.read_bytes())
    days = [instrument.checked_on for instrument in known.values()]
    days += [each.checked_on for one in known.values() for each in one.provisions]
    days += [forum.checked_on for forum in forums]
    days += [
        act.checked_on
        for one in known.values()
        for acts in one.acts.values()
        for act in acts
    ]
    return f"{max(days).isoformat()}+{digest.hexdigest()[:DIGITS]}"


def _all_files(more: tuple[Traversable, ...]) -> list[Traversable]:
    """Give the files of the law and of harms, and those of more folders."""
    places = (HERE, files("holdfast.terms") / "harms", *more)
    return [path for place in places for path in _files(place)]


def _files(folder: Traversable) -> list[Traversable]:
    """Give every file of data in a folder, in order."""
    inside = sorted(folder.iterdir(), key=lambda path: path.name)
    found = [each for each in inside if each.name.endswith((".toml", ".csv"))]
    for each in inside:
        if each.is_dir():
            found += _files(each)
    return found
