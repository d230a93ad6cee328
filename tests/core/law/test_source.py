"""Sources: what stands behind a value, how far it reaches, whether it counts."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.errors import BadLawError
from holdfast.law.corpus import corpus
from holdfast.law.source import load_sources

GOOD = """
[LIST]
what = "A list"
where = "on a shelf"
as_of = "2019"
remark = "torn"

[MEMORY]
what = "What we remember"
counts = false
"""


def written(folder: Path, text: str) -> Path:
    """Write a file of sources."""
    path = folder / "sources.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_source_reaches_to_the_last_day_it_may_know(tmp_path: Path) -> None:
    """A list of a year knows the year."""
    found = load_sources(written(tmp_path, GOOD))
    assert found["LIST"].as_of == date(2019, 12, 31)
    assert found["LIST"].remark == "torn"
    assert found["LIST"].counts


def test_memory_does_not_count(tmp_path: Path) -> None:
    """Nor does it bear a date."""
    memory = load_sources(written(tmp_path, GOOD))["MEMORY"]
    assert (memory.counts, memory.as_of, memory.where) == (False, None, "")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('LIST = "a list"', "bad_key"),
        ('[LIST]\nwhere = "on a shelf"', "bad_key"),
        ('[LIST]\nwhat = "a list"\nstray = 1', "unknown_key"),
    ],
)
def test_what_nobody_reads_is_refused(tmp_path: Path, text: str, code: str) -> None:
    """Each source is a table that says what it is."""
    with pytest.raises(BadLawError) as caught:
        load_sources(written(tmp_path, text))
    assert caught.value.code == code


def test_every_source_of_ours_says_what_it_is() -> None:
    """Also memory, of which there is some."""
    found = corpus().sources
    assert all(source.what for source in found.values())
    assert any(not source.counts for source in found.values())
