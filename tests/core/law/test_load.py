"""Loading a treaty: what a folder says, and what nobody reads is refused."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.errors import BadLawError
from holdfast.law.load import load_instrument
from tests.core.law.law_by_hand import (
    ENTRY,
    PROVISION,
    STATE,
    loaded,
    row,
    write_treaty,
)


def test_a_folder_gives_a_treaty(tmp_path: Path) -> None:
    """With its rule of entry, its provisions and its acts."""
    place = write_treaty(
        tmp_path, "pier", row("KZ deposit 2005-01-01"), more=ENTRY + PROVISION
    )
    found = loaded(place)
    assert (found.code, found.adopted) == ("pier", date(2000, 1, 1))
    assert found.entry is not None
    assert found.entry.rule == "days_after_deposit"
    [provision] = found.provisions
    assert provision.protects == {"torture"}
    assert set(found.acts) == {STATE}


def test_custom_has_no_acts(tmp_path: Path) -> None:
    """Nor a table of them."""
    place = write_treaty(tmp_path, "pier", kind="custom", more=PROVISION)
    (place / "acts.csv").unlink()
    assert loaded(place).acts == {}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("stray = 1", "unknown_key"),
        (ENTRY + "stray = 1", "unknown_key"),
        (PROVISION + "stray = 1", "unknown_key"),
        ("provision = 3", "bad_key"),
        (ENTRY.replace("days_after_deposit", "in_due_time"), "bad_key"),
    ],
)
def test_a_key_that_nobody_reads_is_refused(
    tmp_path: Path, more: str, code: str
) -> None:
    """In each of the tables; nor is a rule of entry that nobody wrote."""
    place = write_treaty(tmp_path, "pier", more=more)
    with pytest.raises(BadLawError) as caught:
        load_instrument(place)
    assert caught.value.code == code


def test_a_text_is_read_without_its_acts(tmp_path: Path) -> None:
    """They come later, when what it rests on is known."""
    place = write_treaty(tmp_path, "pier", row("KZ deposit 2005-01-01"))
    assert load_instrument(place).acts == {}
    rule = ENTRY.replace("days_after_deposit", "in_due_time")
    wrong = write_treaty(tmp_path, "mole", more=rule)
    with pytest.raises(BadLawError, match="must be one of days_after_deposit, months"):
        load_instrument(wrong)


def test_a_code_unlike_its_folder_is_refused(tmp_path: Path) -> None:
    """A copied folder that kept its old code would hide a treaty."""
    place = write_treaty(tmp_path, "pier").rename(tmp_path / "mole")
    with pytest.raises(BadLawError, match="in mole must be its name") as caught:
        loaded(place)
    assert caught.value.code == "bad_code"
