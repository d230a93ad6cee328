"""Each pass finds in every text of its table what the table says, and nothing else."""

import tomllib
from pathlib import Path

import pytest

from tests.spec.spec_cases import FORMAT
from tests.spec.tables import PASSES, TableCase, found, load_tables

TABLES = load_tables()


def table_name(case: TableCase) -> str:
    """Name a case by its file and itself."""
    return f"{case.file}-{case.name}"


@pytest.mark.parametrize("case", TABLES, ids=table_name)
def test_pass_finds_what_its_table_says(case: TableCase) -> None:
    """The words with what they are read as, in order."""
    assert found(case) == case.find


def test_no_two_cases_share_a_name() -> None:
    """A name is how a case is spoken of."""
    names = [table_name(case) for case in TABLES]
    assert len(set(names)) == len(names)


def test_every_pass_has_a_table() -> None:
    """A pass without a table is not specified."""
    assert {case.format for case in TABLES} == set(PASSES)


def test_a_slip_of_the_pen_is_refused(tmp_path: Path) -> None:
    """A key that nobody reads would be a case that nobody judges."""
    entry = 'format = "dates"\n[[case]]\nname = "a"\ntext = "1 May"\nfinds = []\n'
    (tmp_path / "dates.toml").write_text(entry, "utf-8")
    with pytest.raises(ValueError, match="finds"):
        load_tables(tmp_path)


def test_every_file_says_what_runs_it() -> None:
    """A file of no format that is run would hold nobody to anything."""
    known = {FORMAT, *PASSES}
    files = sorted((Path(__file__).parent / "reading").glob("*.toml"))
    formats = {path.name: tomllib.loads(path.read_text("utf-8")) for path in files}
    assert [
        name for name, file in formats.items() if file.get("format") not in known
    ] == []
