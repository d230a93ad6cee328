"""What to do where a document lacks something; read from `mending.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from holdfast.facts.documents import Missing
from holdfast.publishing.entries import Entries


@dataclass(frozen=True, slots=True)
class Mend:
    """What a field is called at the desk, and where its gap is mended."""

    label: str
    where: str


@cache
def mending() -> Mapping[str, Mend]:
    """Give what may be missing, by field."""
    source = (files("holdfast.publishing") / "mending.toml").read_text("utf-8")
    return MappingProxyType(
        {
            field: _mend(Entries(entry, field))
            for field, entry in tomllib.loads(source).items()
        }
    )


def gap(field: str) -> Missing:
    """Say that a field is missing, and where to mend it."""
    mend = mending()[field]
    return Missing(mend.label, mend.where)


def _mend(entries: Entries) -> Mend:
    mend = Mend(entries.text("label"), entries.text("where"))
    entries.nothing_left()
    return mend
