"""Checks across the word lists that one list alone cannot make."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from holdfast.errors import UnknownTermError
from holdfast.terms.load import HERE, Term, terms

Lists: TypeAlias = Mapping[str, Mapping[str, Term]]

# Not words but tables that a pass reads by language, and the codes that are gone.
NO_LISTS = frozenset(("calendar", "languages", "numbers", "retired"))
INTERESTS = "interests"
ALPHA_2 = 2


def list_names() -> tuple[str, ...]:
    """Name every word list: a TOML file, or a folder with one file a word."""
    paths = [path.name for path in HERE.iterdir() if path.name.endswith(".toml")]
    folders = [path.name for path in HERE.iterdir() if _is_list(path.name)]
    names = Counter(folders + [name.removesuffix(".toml") for name in paths])
    twice = sorted(name for name, times in names.items() if times > 1)
    if twice:
        sentence = f"Keep these lists as a file or as a folder, not both: {twice}."
        raise UnknownTermError("list_twice", sentence)
    return tuple(sorted(names.keys() - NO_LISTS))


def load_lists() -> Lists:
    """Load every word list; each is checked by itself on the way."""
    return {name: terms(name) for name in list_names()}


def findings(lists: Lists, compiles: Callable[[str], object]) -> tuple[str, ...]:
    """Say in a sentence each what is wrong between words and lists.

    `compiles` turns a cue into a pattern, and raises an `UnknownTermError` or a
    `ValueError` for one that it does not understand; the grammar of cues lives
    with the reader, above this layer.
    """
    return (
        *_labels(lists),
        *_interests(lists),
        *_states(lists),
        *_shared_cues(lists),
        *_broken_cues(lists, compiles),
    )


def _is_list(name: str) -> bool:
    """Say whether a folder beside this module holds words."""
    folder = HERE / name
    return folder.is_dir() and any(
        path.name.endswith(".toml") for path in folder.iterdir()
    )


def _labels(lists: Lists) -> Iterator[str]:
    """Ask every word of a list for labels in each language the list has."""
    for name, words in lists.items():
        declared = {tag for term in words.values() for tag in term.labels}
        for code, term in words.items():
            for tag in sorted(declared - term.labels.keys()):
                yield f"{name}.{code} needs a label in {tag}, as the others have."
            for tag in sorted(
                tag for tag, text in term.labels.items() if not text.strip()
            ):
                yield f"{name}.{code} has an empty label in {tag}."


def _interests(lists: Lists) -> Iterator[str]:
    """Refuse to let a word touch what is no interest."""
    known = lists.get(INTERESTS, {}).keys()
    for name, words in lists.items():
        for code, term in words.items():
            for interest in term.touches:
                if interest not in known:
                    yield f"{name}.{code} touches {interest}, which is no interest."


def _states(lists: Lists) -> Iterator[str]:
    """Ask for ISO codes where a word is tied to States."""
    for name, words in lists.items():
        for code, term in words.items():
            for state in term.states:
                if len(state) != ALPHA_2 or not state.isalpha() or not state.isupper():
                    yield f"{name}.{code}: {state} is not an ISO 3166-1 alpha-2 code."


def _shared_cues(lists: Lists) -> Iterator[str]:
    """Refuse a cue that stands for two words of one list, or twice for one."""
    for name, words in lists.items():
        owners: dict[tuple[str, str], list[str]] = {}
        for code, tag, cue in _cues(words):
            owners.setdefault((tag, cue), []).append(code)
        for (tag, cue), codes in owners.items():
            if len(codes) > 1:
                yield f"{name}: the {tag} cue “{cue}” stands for {' and '.join(codes)}."


def _broken_cues(lists: Lists, compiles: Callable[[str], object]) -> Iterator[str]:
    for name, words in lists.items():
        for code, tag, cue in _cues(words):
            try:
                compiles(cue)
            except (UnknownTermError, ValueError) as error:
                yield f"{name}.{code}: the {tag} cue “{cue}” is not understood: {error}"


def _cues(words: Mapping[str, Term]) -> Iterator[tuple[str, str, str]]:
    for code, term in words.items():
        for tag, cues in term.cues.items():
            for cue in cues:
                yield code, tag, cue
