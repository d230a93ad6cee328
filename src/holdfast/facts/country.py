"""`CountrySheet`: dated, sourced facts on the States of a route; never predictions."""

from dataclasses import dataclass

from holdfast.facts.hedges import Firmness


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One fact on one State, or on what awaits people sent from one to another.

    `topic` is a code of `terms/country_topics.toml`. `as_of` is EDTF. `harms` are the
    feared harms that a pattern speaks of, `factors` the risk factors. `verified` is
    false for what was not read in a copy of its source: it never leaves the house.
    `public` is false where showing it would point at a detail of the people. `text`
    is by language, English always.
    """

    id: str
    states: tuple[str, ...]
    topic: str
    text: tuple[tuple[str, str], ...]
    as_of: str
    sources: tuple[str, ...]
    hedge: Firmness
    verified: bool
    public: bool
    since: str | None = None
    until: str | None = None
    harms: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()

    def told(self, language: str) -> str | None:
        """Give the row in a language; None where it has not been written in it."""
        return dict(self.text).get(language)


@dataclass(frozen=True, slots=True)
class CountrySheet:
    """What is known of the States of a route, as far as it was so on a day."""

    states: tuple[str, ...]
    rows: tuple[CountryRow, ...]
