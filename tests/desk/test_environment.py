"""Settings: read once, refused where they are odd; keys that are made once."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2
from django.db import connection

from holdfast_desk.environment import BadSettingError, environment
from holdfast_desk.key_files import BadKeyError, key_in


def test_a_desk_without_settings_is_for_one_laptop() -> None:
    """It answers to this machine alone, from an encrypted file."""
    found = environment({})
    assert found.postgres is None
    assert found.bind == "127.0.0.1:8000"
    assert not found.secure
    assert found.hosts[0] == "127.0.0.1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"HOLDFAST_HOST": "desk.example.org"},
        {"HOLDFAST_BIND": "8000"},
        {"HOLDFAST_BIND": "0.0.0.0:8000"},
        {"HOLDFAST_BIND": "127.0.0.1:99999"},
        {"HOLDFAST_HOSTS": "*"},
        {"HOLDFAST_SECURE": "maybe"},
        {"HOLDFAST_WORKERS": "0"},
        {"HOLDFAST_LARGEST_MB": "many"},
        {"DATABASE_URL": "mysql://x/y"},
        {"DATABASE_URL": "postgresql://host/"},
    ],
)
def test_a_setting_that_makes_no_sense_stops_the_start(wrong: dict[str, str]) -> None:
    """With a sentence that names it."""
    with pytest.raises(BadSettingError) as error:
        environment(wrong)
    assert str(error.value).endswith(".")


def test_a_server_is_told_by_its_address() -> None:
    """The password may hold anything, the host may be a socket."""
    url = "postgresql://desk:a%40b@db.example.org:5433/register"
    found = environment({"DATABASE_URL": url, "HOLDFAST_SECURE": "yes"})
    assert found.postgres is not None
    assert (found.postgres.password, found.postgres.port) == ("a@b", "5433")
    socket = environment({"DATABASE_URL": "postgresql:///desk?host=/run/pg"}).postgres
    assert socket is not None
    assert socket.host == "/run/pg"
    public = environment(
        {"HOLDFAST_BIND": "0.0.0.0:80", "HOLDFAST_HOSTS": "desk.example.org"}
    )
    assert public.secure


def test_a_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    """A damaged one is never replaced: it would open nothing."""
    path = tmp_path / "keys" / "desk.key"
    key = key_in(path)
    assert key_in(path) == key
    assert path.stat().st_mode & 0o077 == 0
    path.write_text("torn")
    with pytest.raises(BadKeyError):
        key_in(path)
    assert path.read_text() == "torn"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a file, not a server")
@pytest.mark.django_db
def test_the_file_is_encrypted_whole() -> None:
    """Without the key it is noise; with another one it does not open."""
    connection.ensure_connection()
    path = Path(str(connection.settings_dict["NAME"]))
    assert not path.read_bytes()[:16].startswith(b"SQLite format 3")
    other = sqlcipher3.dbapi2.connect(str(path))
    other.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
    with pytest.raises(sqlcipher3.dbapi2.DatabaseError):
        other.execute("SELECT count(*) FROM sqlite_master")
    other.close()
