"""Bodies: what a file says of one, and what nobody reads is refused."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.errors import BadLawError
from holdfast.law.corpus import corpus
from holdfast.law.forum import load_forum
from tests.core.law.law_by_hand import write_body

INSTRUMENTS = corpus().instruments


def test_a_file_gives_a_body(tmp_path: Path) -> None:
    """What is left out has its stand-in."""
    path = write_body(tmp_path, "pier_committee", "cat")
    forum = load_forum(path, INSTRUMENTS)
    assert (forum.id, forum.about) == ("pier_committee", "sender")
    assert forum.accepted_by == (("cat",),)
    assert (forum.left, forum.not_if, forum.region_of) == ({}, (), None)
    assert forum.checked_on == date(2026, 11, 20)


def test_who_left_is_kept_with_the_day(tmp_path: Path) -> None:
    """By State."""
    more = 'about = "danger"\n[left]\nKZ = 2020-01-01'
    forum = load_forum(write_body(tmp_path, "pier", "cat", more), INSTRUMENTS)
    assert forum.left == {"KZ": date(2020, 1, 1)}
    assert forum.about == "danger"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("stray = 1", "unknown_key"),
        ('not_if = ["mole"]', "unknown_code"),
        ('not_without = ["mole"]', "unknown_code"),
        ('strongest_with = ["mole"]', "unknown_code"),
        ('about = "both"', "unknown_code"),
    ],
)
def test_what_nobody_reads_is_refused(tmp_path: Path, more: str, code: str) -> None:
    """A key, an instrument, a State to look at."""
    path = write_body(tmp_path, "pier", "cat", more)
    with pytest.raises(BadLawError, match=r"pier\.toml") as caught:
        load_forum(path, INSTRUMENTS)
    assert caught.value.code == code


def test_an_instrument_that_is_not_there_opens_nothing(tmp_path: Path) -> None:
    """It is refused."""
    with pytest.raises(BadLawError, match="names what is not there"):
        load_forum(write_body(tmp_path, "pier", "mole"), INSTRUMENTS)


def test_an_id_unlike_its_file_is_refused(tmp_path: Path) -> None:
    """A copied file that kept its old id would hide a body."""
    path = write_body(tmp_path, "pier", "cat").rename(tmp_path / "mole.toml")
    with pytest.raises(BadLawError, match=r"in mole\.toml must be its name") as caught:
        load_forum(path, INSTRUMENTS)
    assert caught.value.code == "bad_code"
