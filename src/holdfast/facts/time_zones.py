"""Time zones: is this one, and how far is it from UTC on a day?"""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SHAPE = re.compile(r"UTC|[A-Za-z]+(?:/[A-Za-z0-9_+-]+){1,2}", re.ASCII)
NOON = time(12)
HOUR = 3600


def is_zone(name: str) -> bool:
    """Say whether the IANA has a time zone of this name."""
    return zone_of(name) is not None


def zone_of(name: str) -> ZoneInfo | None:
    """Give the zone of this name; None where the IANA has none."""
    return _zone(name) if SHAPE.fullmatch(name) else None


def offset_words(name: str, on: date) -> str:
    """Give how far a zone is from UTC on a day: "UTC+8", "UTC-3:30"."""
    zone = _zone(name)
    there = datetime.combine(on, NOON, zone) if zone else None
    offset = there.utcoffset() if there else None
    if offset is None:
        return name
    seconds = int(offset.total_seconds())
    hours, rest = divmod(abs(seconds), HOUR)
    minutes = f":{rest // 60:02}" if rest else ""
    return f"UTC{'-' if seconds < 0 else '+'}{hours}{minutes}"


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
