"""The named periods of `windows.toml`, read once and checked."""

import tomllib
from functools import cache
from importlib.resources import files

from holdfast.errors import UnknownTermError


@cache
def warn_hours() -> tuple[int, ...]:
    """Give how many hours before a deadline people are warned, longest first."""
    told = tomllib.loads((files(__package__) / "windows.toml").read_text("utf-8"))
    hours = told["warn_hours"]
    if sorted(hours, reverse=True) != hours or not all(each > 0 for each in hours):
        raise UnknownTermError(
            "bad_window", "clock/windows.toml: warn_hours run from the longest down."
        )
    return tuple(hours)
