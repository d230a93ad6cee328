"""No file of ours shares a run of eight words with the texts that lie beside it.

Those texts are by others and name people. What the samples, examples and tests
tell is invented; what the program knows of wording is its own.
"""

import csv
import gzip
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TypeAlias

import pytest

from holdfast.law.corpus import corpus
from holdfast.terms.load import terms
from tests.contracts.tree import SHARED, project_files, shown

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

RUN = 8
WORD = re.compile(r"[^\W_]+")
# Everybody's: the licence, titles of treaties, and what was written by a program.
NOT_OURS = (
    "LICENSE",
    "docs/reference/",
    "requirements/",
    "src/holdfast/reading/gazetteer/",
    "src/holdfast/terms/legal_references.toml",
)
NAMES = ("authorities", "demonyms", "legal_references", "states")
TITLES_ELSEWHERE = ("Charte africaine des droits de l'homme et des peuples",)
"""Official titles in other languages, as the documents name them."""
NO_WORDS = frozenset((".docx", ".ogg", ".pdf", ".png", ".ppt", ".mp4", ".zip"))


def runs(text: str) -> Iterator[str]:
    """Give every run of eight words, in lower case and without signs."""
    words = WORD.findall(text.lower())
    for start in range(len(words) - RUN + 1):
        yield " ".join(words[start : start + RUN])


@cache
def our_runs() -> Mapping[str, str]:
    """Give the runs of our files, each with a file that holds it."""
    return {
        run: shown(path)
        for path in project_files()
        if path.suffix not in NO_WORDS and not shown(path).startswith(NOT_OURS)
        for run in runs(path.read_text("utf-8", "replace"))
    }


def their_texts() -> Iterator[str]:
    """Give the press release, the reports, the labelled texts and the articles."""
    yield from (path.read_text("utf-8") for path in SHARED.glob("seed/*.txt"))
    data = SHARED / "data"
    for path in data.glob("annual-reports/*.txt.gz"):
        yield gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
    for path in data.glob("*-dev.jsonl"):
        for line in path.read_text("utf-8").splitlines():
            yield from strings(json.loads(line))
    for path in data.glob("hrdsattack/*.json.gz"):
        yield from strings(json.loads(gzip.decompress(path.read_bytes())))


def strings(value: Json) -> Iterator[str]:
    """Give every string of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def words_of_names() -> frozenset[str]:
    """Give the words in names of States and bodies, which are everyone's."""
    listed = (term for name in NAMES for term in terms(name).values())
    names = (
        name
        for term in listed
        for name in (*term.labels.values(), *chain(*term.cues.values()))
    )
    return frozenset(word for name in names for word in WORD.findall(name.lower()))


def words_of_titles() -> frozenset[str]:
    """Give the words in titles of treaties, which anyone must write as they are."""
    path = SHARED / "data" / "instruments.csv"
    with path.open(encoding="utf-8", newline="") as file:
        titles = " ".join(row["full_title"] for row in csv.DictReader(file))
    # A second protocol to a covenant is told from the first one.
    return frozenset((*WORD.findall(titles.lower()), "first", "second"))


def runs_of_names() -> frozenset[str]:
    """Give the runs inside titles of treaties and names of bodies: official ones."""
    known = corpus()
    titles = [instrument.title for instrument in known.instruments.values()]
    names = [forum.name for forum in known.forums.values()]
    official = (*titles, *names, *TITLES_ELSEWHERE)
    return frozenset(run for name in official for run in runs(name))


def shared_runs(ours: Mapping[str, str], texts: Iterable[str]) -> set[str]:
    """Name each of our files with the words it shares; nothing when all is well."""
    found = {run for text in texts for run in runs(text) if run in ours}
    return {f"{ours[run]}: {run}" for run in found}


def test_no_file_of_ours_holds_words_of_theirs() -> None:
    """Say it in other words: what is scored must not be learnt by heart."""
    if not (SHARED / "data").is_dir():
        pytest.skip("../shared is not here, so there is nothing to compare with")
    free = words_of_names() | words_of_titles()
    official = runs_of_names()
    ours = {
        run: path
        for run, path in our_runs().items()
        if not free.issuperset(run.split()) and run not in official
    }
    assert sorted(shared_runs(ours, their_texts())) == []


def test_a_copied_sentence_would_be_found(tmp_path: Path) -> None:
    """Whatever its signs and line ends."""
    copied = "The lighthouse keepers, all nine\nof them, were sent home by ferry."
    ours = dict.fromkeys(runs(copied.upper()), tmp_path.name)
    theirs = "Then the lighthouse keepers all nine of them were sent away."
    found = shared_runs(ours, [theirs])
    first = "the lighthouse keepers all nine of them were"
    second = "lighthouse keepers all nine of them were sent"
    assert found == {f"{tmp_path.name}: {first}", f"{tmp_path.name}: {second}"}


def test_our_own_files_are_looked_at() -> None:
    """Otherwise nothing could be found."""
    looked_at = set(our_runs().values())
    assert shown(Path(__file__)) in looked_at
    assert "src/holdfast/errors.py" in looked_at
