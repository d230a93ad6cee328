"""`Telling`: what a sentence needs and when it is told; read from `sentences.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from holdfast.errors import BadTemplateError
from holdfast.facts.documents import Tells
from holdfast.publishing.entries import Entries
from holdfast.publishing.moments import MOMENTS
from holdfast.terms.load import terms

SPANNED, HEDGED, RIVALS, ALIKE = "spanned", "hedged", "rivals", "alike"
DIFFERING, SETTLED = "differing", "settled"
ONLY = (SPANNED, HEDGED, RIVALS, ALIKE, DIFFERING, SETTLED)
ZONE, APPEALS_BY, APPEALS_ZONE = "zone", "appeals_by", "appeals_zone"


@dataclass(frozen=True, slots=True)
class Telling:
    """When a sentence is told; `sentences.toml` says what each part means."""

    id: str
    needs: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    people: bool = False
    moments: tuple[str, ...] = ()
    each: bool = False
    rivals: str | None = None
    rivalry: bool = False
    only: str | None = None
    given: tuple[str, ...] = ()
    tells: Tells = Tells.FACT

    @property
    def asked(self) -> tuple[str, ...]:
        """Give every question it must have an answer to."""
        return (*self.needs, *self.beside)


@cache
def tellings() -> Mapping[str, Telling]:
    """Give every sentence that needs an answer, by its id."""
    source = files("holdfast.publishing") / "sentences.toml"
    return read_tellings(source.read_text("utf-8"))


def read_tellings(source: str) -> Mapping[str, Telling]:
    """Read a file of sentences; raises `BadTemplateError` for what nobody reads."""
    found = {
        id_: _telling(id_, Entries(entry, id_))
        for id_, entry in tomllib.loads(source).items()
    }
    for telling in found.values():
        if telling.rivals is not None and telling.rivals not in found:
            raise _refused(telling.id, "rivals must be a sentence of this file")
    return MappingProxyType(found)


def _telling(id_: str, entries: Entries) -> Telling:
    tells = entries.maybe("tells") or Tells.FACT.value
    if tells not in set(Tells):
        raise _refused(id_, f"tells must be one of {', '.join(Tells)}")
    telling = Telling(
        id=id_,
        needs=entries.texts("needs"),
        beside=entries.texts("beside"),
        people=entries.truth("people"),
        moments=entries.texts("moments"),
        each=entries.truth("each"),
        rivals=entries.maybe("rivals"),
        rivalry=entries.truth("rivalry"),
        only=entries.maybe("only"),
        given=entries.texts("given"),
        tells=Tells(tells),
    )
    entries.nothing_left()
    if set(telling.asked) - terms("questions").keys():
        raise _refused(id_, "needs and beside are codes of questions.toml")
    if set(telling.given) - {ZONE, APPEALS_BY, APPEALS_ZONE}:
        raise _refused(id_, f"given is {ZONE}, {APPEALS_BY} or {APPEALS_ZONE}")
    if telling.only not in {None, *ONLY}:
        raise _refused(id_, f"only is one of {', '.join(ONLY)}")
    if set(telling.moments) - set(MOMENTS):
        raise _refused(id_, f"moments are {', '.join(MOMENTS)}")
    return telling


def _refused(id_: str, what: str) -> BadTemplateError:
    return BadTemplateError("bad_sentence", f"sentences.toml, {id_}: {what}.")
