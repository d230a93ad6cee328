"""EDTF → a date as people write it: "8 February 2012"."""

import re
from datetime import date

MONTHS = {
    f"{number:02}": month
    for number, month in enumerate(
        "January February March April May June July August September October"
        " November December".split(),
        1,
    )
}
MONTH = re.compile("|".join(MONTHS.values()))
YEAR = re.compile(r" \d{4}\b")
DATE = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)")
DOUBT = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}


def date_words(edtf: str) -> str:
    """Give an EDTF date as people write it: "8 February 2012"."""
    begin, slash, end = edtf.partition("/")
    if not slash:
        return _day_words(begin)
    if begin in ("", ".."):
        return f"until {_day_words(end)}"
    if end in ("", ".."):
        return f"from {_day_words(begin)} on"
    return f"{_day_words(begin)} to {_day_words(end)}"


def day_words(day: date) -> str:
    """Give a day as people write it."""
    return date_words(day.isoformat())


def short_date_words(edtf: str, *, year: bool = True) -> str:
    """Give a date with its months cut to three letters: "8 Feb 2012"."""
    told = MONTH.sub(lambda month: month[0][:3], date_words(edtf))
    return told if year else YEAR.sub("", told)


def _day_words(edtf: str) -> str:
    found = DATE.fullmatch(edtf)
    if found is None:
        return edtf
    year, month, day, doubt = found.groups()
    if month is None:
        return f"{DOUBT[doubt]}{year}"
    if month not in MONTHS:
        return edtf
    known = f"{int(day)} " if day and day.isdecimal() else ""
    return f"{DOUBT[doubt]}{known}{MONTHS[month]}{_year_words(year)}"


def _year_words(year: str) -> str:
    return " (year not given)" if year == "XXXX" else f" {year}"
