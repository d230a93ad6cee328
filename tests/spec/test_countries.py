"""Every case in `countries/*.toml`; and the hinge: a new sheet is a folder of data."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from holdfast.countries.check import check_countries
from holdfast.countries.load import HERE, Countries, countries, load_countries
from holdfast.countries.sheet import country_sheet, patterns
from tests.spec.country_cases import CountryCase, country_misses, load_country_cases

CASES = load_country_cases()
HINGE = Path(__file__).parent / "countries_hinge"
TODAY = date(2026, 11, 25)


@cache
def widened() -> Countries:
    """Load the sheets with the folder, once."""
    return load_countries(HERE, HINGE)


def case_name(case: CountryCase) -> str:
    """Name a case by its file and itself."""
    return f"{case.file}-{case.name}"


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_the_sheet_tells_what_its_case_says(case: CountryCase) -> None:
    """Each line of a failure names one row or one list."""
    assert country_misses(case, country_sheet(case.route, case.on)) == []


def test_no_two_cases_share_a_name() -> None:
    """A name is how a case is spoken of."""
    names = [case_name(case) for case in CASES]
    assert len(set(names)) == len(names)


def test_every_row_named_in_a_case_is_there() -> None:
    """A row that was renamed would be silent in every sheet."""
    named = {
        id_
        for case in CASES
        for ids in (case.tells, case.silent, *case.exact.values())
        for id_ in ids
    }
    assert named - {row.id for row in countries().rows} == set()


def test_a_miss_is_told(tmp_path: Path) -> None:
    """In a line each, so that the cases above can fail."""
    entry = (
        'format = "countries"\n[[case]]\nname = "wrong"\nroute = ["CN", "KP"]\n'
        'on = 2012-02-14\nharms = ["execution"]\ntells = ["cn_kp.unhcr_2012"]\n'
        'silent = ["kp.grading"]\npublic = []\n'
    )
    (tmp_path / "wrong.toml").write_text(entry, "utf-8")
    [case] = load_country_cases(tmp_path)
    assert country_misses(case, country_sheet(case.route, case.on)) == [
        "cn_kp.unhcr_2012 is missing",
        "kp.grading stands there",
        "public: wanted (), got ('kp.grading',)",
    ]


@pytest.mark.parametrize(
    ("more", "words"),
    [("tell = []", "nobody reads"), ("harms = []", "expects nothing")],
)
def test_a_slip_of_the_pen_is_refused(tmp_path: Path, more: str, words: str) -> None:
    """A key that nobody reads would be a case that nobody judges."""
    entry = '[[case]]\nname = "a"\nroute = ["CN"]\non = 2012-02-14\n'
    (tmp_path / "slip.toml").write_text(entry + more, "utf-8")
    with pytest.raises(ValueError, match=words):
        load_country_cases(tmp_path)


def test_without_the_folder_its_way_is_not_known() -> None:
    """There is no sheet for these two States."""
    assert country_sheet(("KZ", "UZ"), TODAY).rows == ()


def test_the_new_folder_is_all_that_a_new_way_needs() -> None:
    """Rows, sources and the pattern of a harm: no Python."""
    sheet = country_sheet(("KZ", "UZ"), TODAY, widened())
    [row] = patterns(sheet, ("forced_labour",), public=True)
    assert row.id == "kz_uz.salt"
    assert country_sheet(("KZ", "UZ"), date(2010, 3, 30), widened()).rows == ()


def test_the_new_folder_leaves_other_sheets_as_they_were() -> None:
    """What stands between two States reaches nobody else."""
    route = ("CN", "KP")
    assert country_sheet(route, TODAY, widened()) == country_sheet(route, TODAY)


def test_the_check_reads_the_folder_too() -> None:
    """And finds nothing wrong with it, until a year has gone by."""
    assert check_countries(TODAY, widened()) == ()
    faults = check_countries(date(2028, 1, 1), widened())
    assert "kz_uz: last checked on 2026-11-24, a year ago." in faults
