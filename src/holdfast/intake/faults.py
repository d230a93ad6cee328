"""Where a fault of ours lies, told without a word of any report: `fault_of`."""

import traceback
from pathlib import PurePath


def fault_of(error: Exception | None) -> str:
    """Give the kind of an error and the line that met it; never its message."""
    frames = traceback.extract_tb(error.__traceback__) if error else []
    kind = type(error).__name__
    if not frames:
        return kind
    return f"{kind} at {PurePath(frames[-1].filename).name}:{frames[-1].lineno}"
