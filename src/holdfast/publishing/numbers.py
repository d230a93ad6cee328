"""The number of a document as a pattern: its digits stay open until it is approved."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

OPEN_CLASS = "___ __"


def number_pattern(pattern: str, day: str | None, state: str | None) -> str:
    """Fill in the year and the class of a State; no digit of its own is ever given."""
    year = day[:4] if day else "____"
    index = index_classes().get(state or "", OPEN_CLASS)
    return pattern.format(yyyy=year, yy=year[2:], index=index)


@cache
def index_classes() -> Mapping[str, str]:
    """Give the letters and class of a State in an index, by its code."""
    source = files("holdfast.publishing") / "index_classes.toml"
    found = tomllib.loads(source.read_text("utf-8"))
    return MappingProxyType({state: str(letters) for state, letters in found.items()})
