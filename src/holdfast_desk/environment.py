"""What the environment says of this installation, read once and refused if it is odd.

`docs/run.md` lists every variable. A value that makes no sense stops the start with a
sentence: a desk that runs with a wrong setting is worse than one that does not run.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

POSTGRES = frozenset(("postgres", "postgresql"))
KNOWN = frozenset(
    "HOLDFAST_HOME HOLDFAST_KEY_FILE HOLDFAST_HOSTS HOLDFAST_BIND HOLDFAST_SECURE"
    " HOLDFAST_LARGEST_MB HOLDFAST_LANGUAGE HOLDFAST_WORKERS HOLDFAST_ZONE".split()
)
YES_NO = {"yes": True, "no": False}
MOST_WORKERS, MOST_MEGABYTES, LAST_PORT = 64, 512, 65535
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")


class BadSettingError(Exception):
    """A setting that makes no sense; the sentence says which, and what to write."""


@dataclass(frozen=True, slots=True)
class Postgres:
    """Where a PostgreSQL database is; an empty host is the socket of this machine."""

    name: str
    user: str
    password: str
    host: str
    port: str


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings of one installation, each of them checked."""

    home: Path
    key_file: Path
    hosts: tuple[str, ...]
    bind: str
    secure: bool
    largest_megabytes: int
    language: str
    workers: int
    zone: str
    postgres: Postgres | None


def environment(given: Mapping[str, str] = os.environ) -> Environment:
    """Read the settings; raises `BadSettingError` for the first that is odd."""
    _refuse_unknown(given)
    home = Path(given.get("HOLDFAST_HOME") or _usual_home(given)).expanduser()
    key_file = Path(given.get("HOLDFAST_KEY_FILE") or home / "desk.key").expanduser()
    bind = given.get("HOLDFAST_BIND") or "127.0.0.1:8000"
    _check_bind(bind)
    return Environment(
        home=home,
        key_file=key_file,
        hosts=_hosts(given.get("HOLDFAST_HOSTS", ""), bind),
        bind=bind,
        secure=_yes_no(given, "HOLDFAST_SECURE", default=not _is_local(bind)),
        largest_megabytes=_number(given, "HOLDFAST_LARGEST_MB", 50, MOST_MEGABYTES),
        language=given.get("HOLDFAST_LANGUAGE") or "en",
        workers=_number(given, "HOLDFAST_WORKERS", 3, MOST_WORKERS),
        zone=given.get("HOLDFAST_ZONE") or "UTC",
        postgres=_postgres(given.get("DATABASE_URL", "")),
    )


def _usual_home(given: Mapping[str, str]) -> Path:
    state = given.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(state) / "holdfast"


def _refuse_unknown(given: Mapping[str, str]) -> None:
    """Refuse a misspelt variable: it would be a setting that does not hold."""
    for name in given:
        if name.startswith("HOLDFAST_") and name not in KNOWN:
            raise BadSettingError(
                f"{name} is no setting of the desk; docs/run.md lists all of them."
            )


def _yes_no(given: Mapping[str, str], name: str, *, default: bool) -> bool:
    told = given.get(name, "")
    if not told:
        return default
    if told not in YES_NO:
        raise BadSettingError(f"{name} is yes or no.")
    return YES_NO[told]


def _number(given: Mapping[str, str], name: str, default: int, most: int) -> int:
    told = given.get(name, "")
    if not told:
        return default
    if not told.isascii() or not told.isdigit() or not 1 <= int(told) <= most:
        raise BadSettingError(f"{name} is a whole number from 1 to {most}.")
    return int(told)


def _check_bind(bind: str) -> None:
    host, colon, port = bind.rpartition(":")
    if not (colon and host and port.isdigit() and 0 < int(port) <= LAST_PORT):
        raise BadSettingError("HOLDFAST_BIND is an address and a port: 127.0.0.1:8000.")


def _is_local(bind: str) -> bool:
    host = bind.rpartition(":")[0].strip("[]")
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _hosts(told: str, bind: str) -> tuple[str, ...]:
    """Give the names the desk answers to; a public one must be told, never guessed."""
    hosts = tuple(host.strip() for host in told.split(",") if host.strip())
    if any("*" in host or "/" in host for host in hosts):
        raise BadSettingError(
            "HOLDFAST_HOSTS lists the names of the desk, with commas: desk.example.org."
            " It holds neither stars nor slashes."
        )
    if not hosts and not _is_local(bind):
        raise BadSettingError(
            "HOLDFAST_HOSTS must name the desk, as desk.example.org, where"
            " HOLDFAST_BIND lets others reach it."
        )
    return (*LOCAL_NAMES, *hosts)


def _postgres(url: str) -> Postgres | None:
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in POSTGRES or not parts.path.strip("/"):
        raise BadSettingError(
            "DATABASE_URL is postgresql://user:password@host:port/name; leave it out to"
            " keep the desk in an encrypted file."
        )
    return Postgres(
        name=unquote(parts.path.strip("/")),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        host=_host(parts),
        port=str(parts.port or ""),
    )


def _host(parts: SplitResult) -> str:
    """Give the host; a socket's folder may stand in the query, as ?host=/run/pg."""
    for pair in parts.query.split("&"):
        name, _, value = pair.partition("=")
        if name == "host":
            return unquote(value)
    return unquote(parts.hostname or "")
