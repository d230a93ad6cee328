"""Time zones by name, and how far each is from UTC on a day."""

from datetime import date

import pytest

from holdfast.facts.time_zones import is_zone, offset_words


@pytest.mark.parametrize(
    ("zone", "on", "words"),
    [
        ("Asia/Shanghai", date(2012, 2, 20), "UTC+8"),
        ("Asia/Pyongyang", date(2016, 2, 20), "UTC+8:30"),
        ("America/St_Johns", date(2012, 2, 20), "UTC-3:30"),
        ("Europe/London", date(2012, 2, 20), "UTC+0"),
        ("Europe/London", date(2012, 7, 20), "UTC+1"),
        ("UTC", date(2012, 7, 20), "UTC+0"),
        ("Mars/North", date(2012, 7, 20), "Mars/North"),
    ],
)
def test_how_far_a_zone_is_from_utc(zone: str, on: date, words: str) -> None:
    """As it was on that day, summer time counted."""
    assert offset_words(zone, on) == words


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Asia/Shanghai", True),
        ("America/Argentina/Buenos_Aires", True),
        ("UTC", True),
        ("Mars/North", False),
        ("../etc/passwd", False),
        ("", False),
        ("China", False),
    ],
)
def test_what_is_a_zone(name: str, *, known: bool) -> None:
    """Only what the IANA names."""
    assert is_zone(name) is known
