"""The country sheet: who is on the route, what was known by then, what may leave."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.countries.load import Countries
from holdfast.countries.sheet import (
    country_sheet,
    fewest,
    is_pattern,
    may_leave,
    patterns,
    rows_on,
)
from holdfast.facts.country import CountryRow, CountrySheet
from holdfast.facts.hedges import Firmness
from tests.core.countries.countries_by_hand import loaded, row

ON = date(2012, 2, 14)
BOTH = '["KZ", "UZ"]'


def ids(rows: tuple[CountryRow, ...]) -> list[str]:
    """Name rows without their folder."""
    return [row.id.partition(".")[2] for row in rows]


def sheet(known: Countries, *route: str, on: date = ON) -> CountrySheet:
    """Draw up a sheet."""
    return country_sheet(route, on, known)


def test_a_row_stands_where_all_its_states_are_on_the_route(tmp_path: Path) -> None:
    """What holds between two States says nothing of one of them alone."""
    known = loaded(tmp_path, row(id='"one"'), row(id='"both"', states=BOTH))
    assert ids(sheet(known, "KZ", "UZ").rows) == ["one", "both"]
    assert ids(sheet(known, "KZ", "TM").rows) == ["one"]
    assert ids(sheet(known, "UZ", "TM").rows) == []
    assert ids(sheet(known, "TM", "UZ", "KZ").rows) == ["one", "both"]
    assert sheet(known, "KZ", "UZ").states == ("KZ", "UZ")


@pytest.mark.parametrize(
    ("keys", "stands"),
    [
        ({"as_of": '"2012-02-14"'}, True),
        ({"as_of": '"2012-02-15"'}, False),
        ({"as_of": '"2011"'}, True),
        # It may have been told in December: not known for certain on the day.
        ({"as_of": '"2012"'}, False),
        ({"as_of": '"2012-02"'}, False),
        ({"as_of": '"2010-01/2011-12"'}, True),
        ({"as_of": '"2001"', "since": '"2012-02-14"'}, True),
        ({"as_of": '"2011"', "since": '"2012-02-15"'}, False),
        ({"as_of": '"2001"', "until": '"2012-02-14"'}, True),
        ({"as_of": '"2001"', "until": '"2012-02-13"'}, False),
        # It may have held on the day still.
        ({"as_of": '"2001"', "until": '"2012"'}, True),
        ({"as_of": '"2001"', "until": '"2011"'}, False),
    ],
)
def test_nothing_stands_in_a_sheet_that_was_not_so_on_the_day(
    tmp_path: Path, keys: dict[str, str], *, stands: bool
) -> None:
    """Told by then and begun by then for certain; perhaps over is not over."""
    known = loaded(tmp_path, row(**keys))
    assert bool(sheet(known, "KZ").rows) is stands


def test_patterns_speak_of_the_harms_that_are_feared(tmp_path: Path) -> None:
    """And are patterns: a law or a position is none, whatever harm it names."""
    known = loaded(
        tmp_path,
        row(id='"torture"'),
        row(id='"graded"', topic='"grading"', harms='["execution", "torture"]'),
        row(id='"law"', topic='"exit_law"'),
        row(id='"other"', harms='["detention"]'),
    )
    drawn = sheet(known, "KZ")
    assert ids(patterns(drawn, ("torture",), public=True)) == ["torture", "graded"]
    assert ids(patterns(drawn, ("execution",), public=True)) == ["graded"]
    assert patterns(drawn, (), public=True) == ()


def test_what_was_not_verified_or_points_at_people_stays(tmp_path: Path) -> None:
    """In patterns and on any topic; in the house all of it is seen."""
    known = loaded(
        tmp_path,
        row(id='"shown"'),
        row(id='"unread"', verified="false", hedge='"reported"'),
        row(id='"house"', public="false"),
    )
    drawn = sheet(known, "KZ")
    everything = ["shown", "unread", "house"]
    assert ids(patterns(drawn, ("torture",), public=False)) == everything
    assert ids(patterns(drawn, ("torture",), public=True)) == ["shown"]
    assert ids(rows_on(drawn, "treatment", public=False)) == everything
    assert ids(rows_on(drawn, "treatment", public=True)) == ["shown"]
    assert rows_on(drawn, "climate", public=False) == ()
    assert [may_leave(each) for each in drawn.rows] == [True, False, False]


def test_few_patterns_tell_all_that_many_do(tmp_path: Path) -> None:
    """The one that tells most first; then what adds least, then the newest."""
    known = loaded(
        tmp_path,
        row(id='"old"', as_of='"2001"'),
        row(id='"new"', as_of='"2005"'),
        row(id='"more"', as_of='"2006"', harms='["torture", "sexual_violence"]'),
        row(id='"death"', harms='["execution", "detention"]'),
    )
    rows = sheet(known, "KZ").rows
    assert ids(fewest(rows, ("torture",))) == ["new"]
    assert ids(fewest(rows, ("execution", "torture", "detention"))) == ["death", "new"]
    assert ids(fewest(rows, ("sexual_violence", "torture"))) == ["more"]
    assert fewest(rows, ("disappearance",)) == ()
    assert fewest((), ("torture",)) == ()


def test_a_topic_that_nobody_defined_is_no_pattern() -> None:
    """The check says that it is unknown; a draft leaves it out."""
    found = CountryRow(
        id="kz.salt",
        states=("KZ",),
        topic="weather",
        text=(("en", "It rained."),),
        as_of="2001",
        sources=(),
        hedge=Firmness.ASSERTED,
        verified=True,
        public=True,
    )
    assert not is_pattern(found)


def test_whether_a_row_is_shown_does_not_depend_on_the_people() -> None:
    """No risk factor can be asked for: a row that came with one would tell of it."""
    with pytest.raises(TypeError):
        country_sheet(("CN", "KP"), ON, factors=("religion",))  # type: ignore[call-arg]
