"""Dates that a file gives for itself, as EDTF; never a date out of its text."""

import re
from collections.abc import Iterable
from datetime import date
from email.utils import parsedate

ISO = re.compile(r"\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?![\d/])")
FIRST_YEAR, LAST_YEAR = 1900, 2100


def date_of(untrusted_text: str | None) -> str | None:
    """Read an ISO 8601 or mail date; of day and month in doubt, nothing.

    "03/04/2012" has two readings, so it has none here.
    """
    words = (untrusted_text or "")[:80]
    found = ISO.match(words)
    if found:
        return _edtf(found[1], found[2], found[3])
    if not re.search(r"[A-Za-z]{3}", words):
        return None
    parts = parsedate(words) or parsedate(f"{words} 00:00")
    return _edtf(*(str(part) for part in parts[:3])) if parts else None


def first_date(untrusted_texts: Iterable[str | None]) -> str | None:
    """Give the first of several that is a date."""
    return next((found for text in untrusted_texts if (found := date_of(text))), None)


def _edtf(year: str, month: str | None, day: str | None) -> str | None:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    length = 10 if day else 7 if month else 4
    return whole.isoformat()[:length]
