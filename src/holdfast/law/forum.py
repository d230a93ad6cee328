"""`Forum`: a body that can act; what opens it, what it needs, what becomes public."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from types import MappingProxyType

from holdfast.errors import BadLawError
from holdfast.law.instrument import Instrument
from holdfast.law.table import Table

ABOUT = ("sender", "danger")


@dataclass(frozen=True, slots=True)
class Forum:
    """One body, as its file in `forums/` tells it.

    It was there from `exists_from` on; `earlier` says what our table does not hold of
    the time before. `protects` are the interests it is about; none means any.

    It is open where all instruments of one list in `accepted_by` bind the State and
    none of `not_if` does; an empty `accepted_by` asks for none. It looks at the
    sender or at the State of `danger`. `danger_states` keeps it to dangers there.
    `not_recorded` says what the table does not hold of its members, `region_of`
    names an instrument that is open to its region, `left` who left it and when.
    `obstacles` name functions of `law/obstacles.py`.
    """

    id: str
    kind: str
    name: str
    short: str
    serves: str
    can: str
    interim_measures: bool
    exists_from: date | None
    earlier: str | None
    protects: frozenset[str]
    accepted_by: tuple[tuple[str, ...], ...]
    not_if: tuple[str, ...]
    not_without: tuple[str, ...]
    strongest_with: tuple[str, ...]
    about: str
    danger_states: tuple[str, ...]
    danger_states_may_change: bool
    covered_elsewhere: tuple[str, ...]
    not_recorded: str | None
    region_of: str | None
    un_members_only: bool
    left: Mapping[str, date]
    obstacles: tuple[str, ...]
    needs: tuple[str, ...]
    fields: tuple[str, ...]
    limits: tuple[str, ...]
    time: str
    becomes_public: str
    sources: tuple[str, ...]
    checked_on: date


def load_forum(path: Traversable, instruments: Mapping[str, Instrument]) -> Forum:
    """Read one file; refuse keys that nobody reads and instruments that are not."""
    table = Table(tomllib.loads(path.read_text("utf-8")), path.name)
    forum = _forum(table)
    table.nothing_left()
    if f"{forum.id}.toml" != path.name:
        raise BadLawError("bad_code", f"The id in {path.name} must be its name.")
    named = {code for each in forum.accepted_by for code in each}
    named.update(forum.not_if, forum.not_without, forum.strongest_with)
    named.update([forum.region_of] if forum.region_of else ())
    if not named <= instruments.keys() or forum.about not in ABOUT:
        raise BadLawError("unknown_code", f"{path.name} names what is not there.")
    return forum


def _forum(table: Table) -> Forum:
    left = table.maybe_table("left")
    name = table.text("name")
    return Forum(
        id=table.text("id"),
        kind=table.text("kind"),
        name=name,
        short=table.maybe("short") or name,
        serves=table.text("serves"),
        can=table.text("can"),
        interim_measures=table.truth("interim_measures"),
        exists_from=table.maybe_day("exists_from"),
        earlier=table.maybe("earlier"),
        protects=frozenset(table.texts("protects")),
        accepted_by=table.lists("accepted_by"),
        not_if=table.texts("not_if"),
        not_without=table.texts("not_without"),
        strongest_with=table.texts("strongest_with"),
        about=table.maybe("about") or "sender",
        danger_states=table.texts("danger_states"),
        danger_states_may_change=table.truth("danger_states_may_change"),
        covered_elsewhere=table.texts("covered_elsewhere"),
        not_recorded=table.maybe("not_recorded"),
        region_of=table.maybe("region_of"),
        un_members_only=table.truth("un_members_only"),
        left=MappingProxyType(left.days() if left else {}),
        obstacles=table.texts("obstacles"),
        needs=table.texts("needs"),
        fields=table.texts("fields"),
        limits=table.texts("limits"),
        time=table.text("time"),
        becomes_public=table.text("becomes_public"),
        sources=table.texts("sources"),
        checked_on=table.day("checked_on"),
    )
