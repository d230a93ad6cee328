"""`Source`: what stands behind a value of the law, and how far it reaches."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from types import MappingProxyType

from holdfast.errors import BadLawError
from holdfast.facts.dates import HedgedDate
from holdfast.law.table import Table


@dataclass(frozen=True, slots=True)
class Source:
    """A list, page or text. `counts` is false for memory: it verifies nothing."""

    id: str
    what: str
    where: str
    as_of: date | None
    counts: bool
    remark: str | None


def load_sources(path: Traversable) -> Mapping[str, Source]:
    """Read the file of sources."""
    found = {}
    for id_, entries in tomllib.loads(path.read_text("utf-8")).items():
        if not isinstance(entries, dict):
            raise BadLawError("bad_key", f"sources: {id_} must be a table.")
        found[id_] = _source(id_, Table(entries, id_))
    return MappingProxyType(found)


def _source(id_: str, table: Table) -> Source:
    as_of = table.maybe("as_of")
    found = Source(
        id=id_,
        what=table.text("what"),
        where=table.maybe("where") or "",
        as_of=HedgedDate.parse(as_of).latest if as_of else None,
        counts=table.truth("counts", default=True),
        remark=table.maybe("remark"),
    )
    table.nothing_left()
    return found
