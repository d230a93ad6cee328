"""Loading country sheets: what a folder says, and what nobody reads is refused."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.countries.load import HERE, countries, load_countries
from holdfast.errors import BadCountryError
from holdfast.facts.country import CountryRow
from holdfast.facts.hedges import Firmness
from tests.core.countries.countries_by_hand import (
    SOURCES,
    head,
    loaded,
    row,
    text,
    write,
)


def refused(place: Path, sheet: str, sources: str = SOURCES) -> BadCountryError:
    """Give the error that loading a sheet ends in."""
    with pytest.raises(BadCountryError) as caught:
        load_countries(write(place, sheet, sources))
    return caught.value


def test_a_folder_gives_its_rows(tmp_path: Path) -> None:
    """With every key, English first, and the id that names the folder."""
    known = loaded(
        tmp_path, row(since='"2000"', until='"2002"', factors='["religion"]')
    )
    folder = known.folders["kz"]
    assert (folder.code, folder.about) == ("kz", "An invented sheet")
    assert folder.checked_on == date(2026, 11, 24)
    [found] = known.rows
    assert found == CountryRow(
        id="kz.salt",
        states=("KZ",),
        topic="treatment",
        text=found.text,
        as_of="2001-05-01",
        sources=("READ",),
        hedge=Firmness.ASSERTED,
        verified=True,
        public=True,
        since="2000",
        until="2002",
        harms=("torture",),
        factors=("religion",),
    )
    assert [tag for tag, _ in found.text] == ["en", "ko", "zh", "fr", "es"]
    assert found.told("en") == "People were sent to the salt."
    assert found.told("vi") is None


def test_sources_say_how_far_they_were_read(tmp_path: Path) -> None:
    """Only what was opened itself verifies; a quotation by others does not."""
    quoted = SOURCES.replace('"no"', '"quoted"')
    known = load_countries(write(tmp_path, head(), quoted))
    assert known.sources["READ"].as_of == "2001"
    assert known.sources["READ"].was_read
    assert known.sources["UNREAD"].as_of is None
    assert not known.sources["UNREAD"].was_read


def test_a_folder_without_a_sheet_is_passed_over(tmp_path: Path) -> None:
    """As are the leavings of an editor."""
    place = write(tmp_path, head() + row())
    (place / "sheets" / "draft").mkdir()
    assert list(load_countries(place).folders) == ["kz"]


def test_what_is_known_is_loaded_once() -> None:
    """It does not change while the program runs."""
    assert countries() is countries()
    assert [each.id for each in load_countries(HERE).rows] == [
        each.id for each in countries().rows
    ]


@pytest.mark.parametrize(
    ("sheet", "sentence"),
    [
        (head("uz"), "kz: code must be the name of the folder."),
        (head() + "stray = 1", "kz: nobody reads ['stray']."),
        (head() + row(stray="1"), "kz.salt: nobody reads ['stray']."),
        (head() + row(id=None), "kz: id is missing."),
        (head() + row(topic=None), "kz.salt: topic is missing."),
        (head() + row(as_of=None), "kz.salt: as_of is missing."),
        (head() + row(hedge=None), "kz.salt: hedge is missing."),
        (head() + row(verified=None), "kz.salt: verified must be true or false."),
        (head() + row(public=None), "kz.salt: public must be true or false."),
        (head() + row(as_of='"May"'), "kz.salt: as_of must be a date in EDTF."),
        (head() + row(since='"12.5."'), "kz.salt: since must be a date in EDTF."),
        (
            head() + row(as_of='"XXXX-05"'),
            "kz.salt: as_of must be a date with a year, without an open end.",
        ),
        (
            head() + row(as_of='"2001/.."'),
            "kz.salt: as_of must be a date with a year, without an open end.",
        ),
        (
            head() + row(until='"../2001"'),
            "kz.salt: until must be a date with a year, without an open end.",
        ),
        (
            head() + row(hedge='"feared"'),
            "kz.salt: hedge must be one of asserted, reported, believed.",
        ),
        (head() + row().partition("[row.text]")[0], "kz.salt: text must be a table."),
    ],
)
def test_a_sheet_that_says_it_wrongly_is_refused(
    tmp_path: Path, sheet: str, sentence: str
) -> None:
    """Each with the one sentence that says where and what."""
    assert refused(tmp_path, sheet).sentence == sentence


@pytest.mark.parametrize("told", [None, '" "'])
def test_a_row_without_english_is_refused(tmp_path: Path, told: str | None) -> None:
    """It is what the people at the desk read."""
    sheet = head() + row().partition("[row.text]")[0] + text(en=told)
    assert refused(tmp_path, sheet).sentence == "kz.salt: en is missing."


@pytest.mark.parametrize(
    ("sources", "sentence"),
    [
        (SOURCES.replace('"no"', '"perhaps"'), "read must be one of whole, part,"),
        (SOURCES + "stray = 1", "nobody reads ['stray']"),
        ("READ = 1", "sources: READ must be a table"),
        (SOURCES.replace('"2001"', '"long ago"'), "as_of must be a date in EDTF"),
        (SOURCES.replace('where = "example.invalid"', ""), "where is missing"),
    ],
)
def test_a_source_that_says_it_wrongly_is_refused(
    tmp_path: Path, sources: str, sentence: str
) -> None:
    """How far it was read above all."""
    assert sentence in refused(tmp_path, head(), sources).sentence


def test_what_is_no_toml_is_refused(tmp_path: Path) -> None:
    """In a sentence, not with a trace."""
    found = refused(tmp_path, "code = ")
    assert found.code == "bad_toml"
    assert found.sentence.startswith("kz: it is no TOML: ")


def test_the_same_id_twice_is_refused(tmp_path: Path) -> None:
    """Of a row, of a source, of a folder: else one would hide the other."""
    found = refused(tmp_path / "one", f"{head()}\n{row()}\n{row()}")
    assert (found.code, found.sentence) == (
        "twice",
        "There are two of this row: kz.salt.",
    )
    place = write(tmp_path / "two", head() + row())
    with pytest.raises(BadCountryError, match="two of this source: READ"):
        load_countries(place, place)
    bare = write(tmp_path / "three", head(), "")
    with pytest.raises(BadCountryError, match="two of this folder: kz"):
        load_countries(bare, bare)
