"""Private files: only for their owner, whole or not there at all."""

from pathlib import Path

import pytest

from holdfast.cli.private_files import private_file, private_folder
from holdfast.errors import UsageError
from tests.core.cli.running import mode_of


def test_a_file_is_private_from_its_first_byte(tmp_path: Path) -> None:
    """Also while it is being written, and under no name that could be read."""
    path = tmp_path / "case.json"
    with private_file(path) as file:
        [draft] = tmp_path.iterdir()
        assert mode_of(draft) == 0o600
        assert not path.exists()
        file.write(b"whole")
    assert (path.read_bytes(), mode_of(path)) == (b"whole", 0o600)
    assert [each.name for each in tmp_path.iterdir()] == ["case.json"]


def test_what_fails_half_way_leaves_the_older_file_as_it_was(tmp_path: Path) -> None:
    """A half case would be worse than none."""
    path = tmp_path / "case.json"
    path.write_bytes(b"older")

    def stop_half_way() -> None:
        with private_file(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop_half_way()
    assert path.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == ["case.json"]


def test_a_draft_left_by_a_crash_is_in_nobody_s_way(tmp_path: Path) -> None:
    """Neither is a link laid where the draft goes."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"kept")
    (tmp_path / ".case.json.part").symlink_to(victim)
    with private_file(tmp_path / "case.json") as file:
        file.write(b"new")
    assert victim.read_bytes() == b"kept"
    assert (tmp_path / "case.json").read_bytes() == b"new"


def test_a_new_folder_is_private_and_an_old_one_stays_as_it_is(tmp_path: Path) -> None:
    """People share folders on purpose."""
    assert mode_of(private_folder(str(tmp_path / "a" / "b"))) == 0o700
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    assert mode_of(private_folder(str(shared))) == 0o755


def test_where_nothing_can_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    """For a folder and for a file in it."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="Nothing can be written there"):
        private_folder(str(tmp_path / "file" / "x"))
    with (
        pytest.raises(UsageError, match="Nothing can be written there"),
        private_file(tmp_path / "gone" / "case.json"),
    ):
        pass
