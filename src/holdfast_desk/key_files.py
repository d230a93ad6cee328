"""The key of the register and the secret of the sessions: made once, kept apart.

Both are files that only their owner may read. Without the key nobody can open the
register, its owner neither: `docs/run.md` says how to keep a second copy.
"""

import os
import secrets
from pathlib import Path

KEY_BYTES = 32


def key_in(path: Path) -> str:
    """Give the key kept in a file, as 64 hexadecimal digits; make it the first time."""
    try:
        return _checked(path)
    except FileNotFoundError:
        _make(path)
        return _checked(path)


class BadKeyError(Exception):
    """A key file that is no key; the sentence says what to do."""


def _checked(path: Path) -> str:
    told = path.read_text("ascii", errors="replace").strip()
    if len(told) != 2 * KEY_BYTES or not set(told) <= set("0123456789abcdef"):
        raise BadKeyError(
            "The key file is damaged: it holds 64 hexadecimal digits. Put back the copy"
            " you keep; a new key opens nothing that the old one closed."
        )
    return told


def _make(path: Path) -> None:
    """Write a new key; two processes that start at once end up with the same one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w") as opened:
        opened.write(secrets.token_hex(KEY_BYTES) + "\n")
        opened.flush()
        os.fsync(opened.fileno())
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
