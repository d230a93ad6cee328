"""What was disclosed is read back from the Korean and Chinese drafts."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from holdfast.facts.disclosed import Disclosed
from holdfast.facts.places import known_place
from holdfast.facts.readings import Reading
from holdfast.publishing.text import to_text
from holdfast.reading.open import open_report
from holdfast.reading.read import read
from tests.core.publishing.disclosures import disclosed, document
from tests.core.publishing.test_round_trip import ALERTS, Instead, cases_told, lost

LANGUAGES = ("ko", "zh")
# What the reader does not read yet, by language and case. It may only grow shorter: a
# field that is read must be taken out of it.
UNREAD: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("unread_drafts.toml").read_text("utf-8")
)


def _read(given: Disclosed, code: str, language: str) -> Reading:
    text = to_text(document(given, code, language)).encode()
    return read(open_report("draft.txt", text), name="draft.txt", id="sha256:0")


def _unread(given: Disclosed, reading: Reading) -> Iterator[str]:
    """Name what does not come back; a place may be told in the draft's own writing."""
    if [case.role for case in reading.cases] != ["main"]:
        yield "one case"
    if reading.cases:
        known = replace(
            reading.cases[0],
            custody_place=_known(reading.cases[0].custody_place),
            arrest_place=_known(reading.cases[0].arrest_place),
        )
        yield from lost(given, replace(reading, cases=(known, *reading.cases[1:])))


def _known(place: str | None) -> str | None:
    return known_place(place) if place else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "instead"),
    [pytest.param(name, over, id=name) for name, over in cases_told()],
)
def test_a_draft_is_read_back(language: str, name: str, instead: Instead) -> None:
    """Values and hedges are those that were disclosed, but for what is pinned."""
    given = disclosed("public", **instead)
    found = {
        field
        for code in ALERTS
        for field in _unread(given, _read(given, code, language))
    }
    assert sorted(found) == UNREAD[language].get(name, [])


def test_the_case_as_it_is_comes_back_whole() -> None:
    """Nothing is pinned that every draft tells."""
    assert all("as it is" not in pinned for pinned in UNREAD.values())


def test_what_is_pinned_are_cases_that_there_are() -> None:
    """A case that was renamed would pin nothing."""
    names = {name for name, _over in cases_told()}
    assert all(pinned.keys() <= names for pinned in UNREAD.values())
