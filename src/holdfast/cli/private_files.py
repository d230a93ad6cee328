"""Files that may name people: only for their owner, and whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from holdfast.errors import UsageError

OWNER_ONLY = 0o600
FOLDER_OWNER_ONLY = 0o700
WARNING = "internal: may name people"
"""What every such file opens with."""


def private_folder(path: str) -> Path:
    """Make a folder, only for its owner where it is new; refuse what is no folder."""
    folder = Path(path)
    try:
        folder.mkdir(mode=FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write() from error
    return folder


@contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file under another name and put it in place once it is whole.

    It has mode 0600 from its first byte. If writing fails or is interrupted,
    the half-written file is taken away and an older one stays as it was.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        descriptor = os.open(draft, flags, OWNER_ONLY)
    except OSError as error:
        raise _cannot_write() from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise


def _cannot_write() -> UsageError:
    return UsageError(
        "cannot_write",
        "Nothing can be written there; give --out a folder that you may write to.",
    )
