"""The check of country sheets: each fault a sentence, and none in what we hold."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.countries.check import check_countries
from holdfast.countries.load import load_countries
from tests.core.countries.countries_by_hand import head, loaded, row, text, write

TODAY = date(2026, 11, 25)


def test_what_we_hold_has_no_fault() -> None:
    """On the day it was last worked on."""
    assert check_countries(TODAY) == ()


def test_a_good_row_has_no_fault(tmp_path: Path) -> None:
    """So that each fault below is the one that was put there."""
    assert check_countries(TODAY, loaded(tmp_path, row())) == ()


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        ({"states": '["XX"]'}, "there is no State XX."),
        ({"topic": '"weather"'}, "there is no topic weather."),
        ({"sources": '["READ", "LOST"]'}, "there is no source LOST."),
        ({"harms": '["torture", "rain"]'}, "there is no harm rain."),
        ({"factors": '["luck"]'}, "there is no risk factor luck."),
        (
            {"states": "[]"},
            "it names no State, so it would stand in every sheet.",
        ),
        ({"since": '"2001-05-02"'}, "it was told before it began."),
        ({"until": '"2001-04"'}, "it ended before it began."),
        ({"as_of": '"2026-11-26"'}, "it is told of a day that has not come."),
        (
            {"sources": '["UNREAD"]'},
            "it is marked as verified, and none of its sources was read.",
        ),
        ({"verified": "false"}, "it is asserted, and was not verified."),
        (
            {"factors": '["contact_with_hostile_state"]'},
            "it is public and speaks of contact_with_hostile_state.",
        ),
        ({"harms": "[]"}, "a pattern that names no harm is never shown."),
    ],
)
def test_each_fault_is_told(tmp_path: Path, keys: dict[str, str], fault: str) -> None:
    """With the row, in a sentence."""
    known = loaded(tmp_path, row(**keys))
    assert check_countries(TODAY, known) == (f"kz.salt: {fault}",)


@pytest.mark.parametrize(
    "keys",
    [
        {"factors": '["contact_with_hostile_state"]', "public": "false"},
        {"verified": "false", "hedge": '"reported"', "sources": '["UNREAD"]'},
        {"harms": "[]", "topic": '"exit_law"'},
        {"since": '"1999"', "until": '"2001-05-01"'},
    ],
)
def test_what_is_right_in_its_place_is_no_fault(
    tmp_path: Path, keys: dict[str, str]
) -> None:
    """What is a fault elsewhere may be right here."""
    assert check_countries(TODAY, loaded(tmp_path, row(**keys))) == ()


def test_a_row_without_a_source_is_a_fault_twice(tmp_path: Path) -> None:
    """Nothing stands behind it, and it says that it was verified."""
    assert check_countries(TODAY, loaded(tmp_path, row(sources="[]"))) == (
        "kz.salt: it has no source.",
        "kz.salt: it is marked as verified, and none of its sources was read.",
    )


def test_a_language_is_asked_for_where_a_row_can_reach_a_draft(tmp_path: Path) -> None:
    """What stays in the house may be in English alone."""
    for public, faults in (
        ("true", ("kz.salt: it may leave, and has no text in ko, es.",)),
        ("false", ()),
    ):
        bare = row(public=public).partition("[row.text]")[0]
        known = loaded(tmp_path / public, bare + text(ko=None, es=None))
        assert check_countries(TODAY, known) == faults


def test_a_sheet_that_nobody_looked_through_for_a_year_is_stale(tmp_path: Path) -> None:
    """To the day; and one without a row is a fault of its own."""
    known = load_countries(write(tmp_path, head(checked_on="2025-11-24") + row()))
    assert check_countries(TODAY, known) == ()
    late = date(2026, 11, 26)
    assert check_countries(late, known) == (
        "kz: last checked on 2025-11-24, a year ago.",
    )
    empty = load_countries(write(tmp_path / "empty", head()))
    assert check_countries(TODAY, empty) == ("kz: it holds no row.",)
