"""`instrument.toml` → an instrument without its acts; refuses what nobody reads."""

import tomllib
from importlib.resources.abc import Traversable

from holdfast.errors import BadLawError
from holdfast.law.entry import RULES, Entry
from holdfast.law.instrument import Instrument, Provision
from holdfast.law.table import Table


def load_instrument(folder: Traversable) -> Instrument:
    """Read the text of one folder; its acts are read by `acts.py`."""
    path = folder / "instrument.toml"
    table = Table(tomllib.loads(path.read_text("utf-8")), folder.name)
    if (code := table.text("code")) != folder.name:
        raise BadLawError("bad_code", f"The code in {folder.name} must be its name.")
    entry = table.maybe_table("entry")
    found = Instrument(
        code=code,
        kind=table.text("kind"),
        name=table.text("name"),
        title=table.text("title"),
        adopted=table.maybe_day("adopted"),
        in_force=table.maybe_day("in_force"),
        body=table.text("body"),
        depositary=table.text("depositary"),
        of=table.maybe("of"),
        entry=_entry(entry) if entry else None,
        provisions=tuple(_provision(each) for each in table.tables("provision")),
        acts={},
        at_once_in_conflict=table.truth("at_once_in_conflict"),
        dates_are=table.maybe("dates_are"),
        remark=table.maybe("remark"),
        checked_on=table.day("checked_on"),
    )
    table.nothing_left()
    return found


def _entry(table: Table) -> Entry:
    rule = table.text("rule")
    if rule not in RULES:
        raise table.refused("rule", f"must be one of {', '.join(RULES)}")
    found = Entry(
        rule=rule,
        article=table.text("article"),
        words=table.text("words"),
        number=table.number("number"),
    )
    table.nothing_left()
    return found


def _provision(table: Table) -> Provision:
    found = Provision(
        code=table.text("code"),
        article=table.text("article"),
        limb=table.text("limb"),
        protects=frozenset(table.texts("protects")),
        text=table.text("text"),
        standard=table.maybe("standard") or "not_stated",
        absolute=table.truth("absolute"),
        exceptions=table.maybe("exceptions"),
        indirect=table.maybe("indirect"),
        indirect_verified=table.truth("indirect_verified", default=True),
        conditions=table.texts("conditions"),
        parties_not_recorded=table.maybe("parties_not_recorded"),
        applies_from=table.maybe_day("applies_from"),
        applies_until=table.maybe_day("applies_until"),
        source=table.text("source"),
        verified=table.truth("verified"),
        checked_on=table.day("checked_on"),
    )
    table.nothing_left()
    return found
