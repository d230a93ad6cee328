"""EDTF → when something happened, or by when it is to, in a language's own words."""

from collections.abc import Mapping

from holdfast.facts.date_points import End, Point
from holdfast.facts.dates import HedgedDate
from holdfast.publishing.phrases import Phrases, Said

WHEN, BY = "when", "by"
ABOUT, PERHAPS = "~", "?%"
LAST = "X"


def when_words(phrases: Phrases, edtf: str) -> str:
    """Say when something happened: "on 8 February 2012", "in about 2012"."""
    return _words(phrases, WHEN, edtf)


def by_words(phrases: Phrases, edtf: str) -> str:
    """Say by when something is to happen: "by 20 February 2012"."""
    return _words(phrases, BY, edtf)


def date_words(phrases: Phrases, edtf: str) -> str:
    """Give a day, month or year without any word before it."""
    return _point(phrases, HedgedDate.parse(edtf).points[0])


def _words(phrases: Phrases, use: str, edtf: str) -> str:
    date = HedgedDate.parse(edtf)
    first, last = date.first, date.last
    if isinstance(first, End):
        return phrases.say(f"{use}-until", date=_point(phrases, date.points[0]))
    if last is None:
        return _single(phrases, use, first)
    if isinstance(last, End):
        return phrases.say(f"{use}-from", date=_point(phrases, first))
    if _in_one_month(first, last):
        return _days(phrases, use, first, last)
    ends = _point(phrases, first), _point(phrases, last)
    return phrases.say(f"{use}-between", first=ends[0], last=ends[1])


def _single(phrases: Phrases, use: str, point: Point) -> str:
    if LAST in point.year and not point.is_yearless:
        years = (point.year.replace(LAST, digit) for digit in "09")
        first, last = (_point(phrases, Point(year)) for year in years)
        return phrases.say(f"{use}-between", first=first, last=last)
    way = point.grain
    if point.mark:
        way = "about" if point.mark == ABOUT else "perhaps"
    return phrases.say(f"{use}-{way}", date=_point(phrases, point, bare=True))


def _in_one_month(first: Point, last: Point) -> bool:
    """Say whether two plain days are of one month of one year."""
    return (
        first.grain == last.grain == "day"
        and not (first.mark or last.mark or first.is_yearless)
        and (first.year, first.month) == (last.year, last.month)
    )


def _days(phrases: Phrases, use: str, first: Point, last: Point) -> str:
    return phrases.say(
        f"{use}-days-between",
        first=_number(first.day),
        last=_number(last.day),
        month=_month(phrases, first)[""],
        year=first.year,
        **{
            f"month_{form}": word
            for form, word in _month(phrases, first).items()
            if form
        },
    )


def _point(phrases: Phrases, point: Point, *, bare: bool = False) -> str:
    """Give one day, month or year; with "about" where it is so and `bare` is not."""
    given: dict[str, Said] = {}
    if not point.is_yearless:
        given["year"] = point.year
    if point.grain != "year":
        given["month"] = _month(phrases, point)
    if point.grain == "day":
        given["day"] = _number(point.day)
    yearless = "-yearless" if point.is_yearless else ""
    said = phrases.say(f"date-{point.grain}{yearless}", **given)
    if bare or not point.mark:
        return said
    return phrases.say(
        "date-about" if point.mark == ABOUT else "date-perhaps", date=said
    )


def _month(phrases: Phrases, point: Point) -> Mapping[str, str]:
    return phrases.forms(f"month-{_number(point.month)}")


def _number(digits: str | None) -> int:
    """Give a day or month as a number: a language may have a word of its own for 1."""
    return int(digits or 0)
