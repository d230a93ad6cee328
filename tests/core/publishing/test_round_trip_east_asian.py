"""What was disclosed is read back from the Korean and Chinese drafts."""

from collections.abc import Iterator
from dataclasses import replace

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
    "instead", [pytest.param(over, id=name) for name, over in cases_told()]
)
def test_a_draft_is_read_back(language: str, instead: Instead) -> None:
    """Values and hedges are those that were disclosed, in one case."""
    given = disclosed("public", **instead)
    lacking = {
        code: found
        for code in ALERTS
        if (found := [*_unread(given, _read(given, code, language))])
    }
    assert lacking == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_another_draft_tells_is_missed(language: str) -> None:
    """Otherwise the round trip could pass on an empty page."""
    other = disclosed(held_where=None, deadline=None)
    missed = {*_unread(disclosed(), _read(other, "press_release", language))}
    assert missed == {
        "held_where",
        "hedge of held_where",
        "deadline",
        "hedge of deadline",
    }
