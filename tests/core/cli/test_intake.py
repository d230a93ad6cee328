"""Paths → units: everything that is named, in order, and why not where it is not."""

import os
from io import BytesIO
from pathlib import Path

import pytest

from holdfast.cli import intake
from holdfast.cli.intake import TOO_LARGE, count_files, shown_name, units
from holdfast.intake.outcomes import Unit
from tests.core.cli.running import ROOT, files_in

MBOX = ROOT / "tests" / "samples" / "mbox" / "reports.mbox"


def taken(*paths: str, stdin: bytes = b"") -> list[Unit]:
    """Give all units that paths name."""
    return list(units(paths, BytesIO(stdin)))


def codes(*paths: str) -> list[str | None]:
    """Give the codes of what went wrong, None where nothing did."""
    return [each.error.code if each.error else None for each in taken(*paths)]


def test_folders_are_walked_in_the_order_of_names(tmp_path: Path) -> None:
    """Deep, without hidden files, with a count for the progress bar."""
    names = ["b.txt", "a/2.txt", "a/1.txt", ".hidden", "c/.git/x"]
    files_in(tmp_path, names)
    found = [each.name.removeprefix(f"{tmp_path}/") for each in taken(str(tmp_path))]
    assert found == ["a/1.txt", "a/2.txt", "b.txt"]
    assert count_files([str(tmp_path), "-"]) == 4


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    """It may lead back here, or out of the house."""
    files_in(tmp_path, ["a/1.txt"])
    (tmp_path / "a" / "back").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "same.txt").symlink_to(tmp_path / "a" / "1.txt")
    names = [Path(each.name).name for each in taken(str(tmp_path))]
    assert names == ["1.txt", "same.txt"]


def test_bytes_come_as_they_are(tmp_path: Path) -> None:
    """From files and from standard input."""
    (tmp_path / "a.txt").write_bytes(b"\xff\x00")
    [file, typed] = taken(str(tmp_path / "a.txt"), "-", stdin=b"typed")
    assert file.untrusted_bytes == b"\xff\x00"
    assert (typed.name, typed.untrusted_bytes) == ("-", b"typed")


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    """No such file, a name no system has, a pipe, a file in the way of a folder."""
    [file] = files_in(tmp_path, ["a.txt"])
    os.mkfifo(tmp_path / "pipe")
    assert codes(
        str(tmp_path / "gone"), "a\0b", str(tmp_path / "pipe"), f"{file}/x"
    ) == [
        "not_found",
        "not_found",
        "no_file",
        "not_found",
    ]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError, "no_permission"),
        (FileNotFoundError, "not_found"),
        (OSError, "cannot_open"),
    ],
)
def test_what_the_system_refuses_is_put_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[OSError], code: str
) -> None:
    """A closed file, one that has just gone, a broken disk."""
    [file] = files_in(tmp_path, ["a.txt"])

    def refuse(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert codes(file) == [code]


def test_a_folder_that_cannot_be_listed_is_a_unit_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest of the run goes on."""

    def refuse(_: str) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    assert codes(str(tmp_path)) == ["no_permission"]


def test_a_name_too_long_for_any_system_is_only_a_name() -> None:
    """Whatever is pasted after the command."""
    assert codes("x" * 5000) == ["cannot_open"]


def test_a_mailbox_that_cannot_be_parted_stays_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the reason, and its bytes for the hash."""

    def refuse(_: str, __: bytes) -> None:
        raise TOO_LARGE

    monkeypatch.setattr(intake, "open_report", refuse)
    [whole] = taken(str(MBOX))
    assert whole.error is TOO_LARGE
    assert whole.untrusted_bytes


def test_what_is_too_large_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is for reports."""
    monkeypatch.setattr(intake, "LARGEST", 3)
    assert codes(*files_in(tmp_path, ["a.txt"])) == ["too_large"]


def test_a_mailbox_is_parted_into_its_messages() -> None:
    """Each a unit with a name that says where it lay."""
    found = taken(str(MBOX))
    assert len(found) >= 2
    for number, each in enumerate(found, 1):
        assert each.name == f"{MBOX}/message-{number}.eml"
        assert each.error is None


def test_every_file_is_counted_when_it_is_done(tmp_path: Path) -> None:
    """A progress bar moves."""
    files = files_in(tmp_path, ["a.txt", "b.txt"])
    done: list[int] = []
    list(units([*files, "-"], BytesIO(), lambda: done.append(1)))
    assert len(done) == 3


def test_a_name_of_odd_bytes_can_be_shown() -> None:
    """Whatever the file system holds."""
    assert shown_name("a\udcff.txt") == "a\ufffd.txt"
