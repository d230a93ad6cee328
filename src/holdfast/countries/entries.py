"""`Entries`: a TOML table of a country sheet, whose every key must be asked for."""

from collections.abc import Mapping
from datetime import date

from holdfast.errors import BadCountryError


class Entries:
    """Gives the values of a table by type, and knows which keys nobody asked for."""

    def __init__(self, entries: Mapping[str, object], at: str) -> None:
        """Take a table and the name of where it stands."""
        self.entries, self.at = dict(entries), at

    def text(self, key: str) -> str:
        """Give text that must be there."""
        found = self.maybe(key)
        if found is None or not found.strip():
            raise self.refused(key, "is missing")
        return found

    def maybe(self, key: str) -> str | None:
        """Give text, or None."""
        found = self.entries.pop(key, None)
        if found is not None and not isinstance(found, str):
            raise self.refused(key, "must be text")
        return found

    def truth(self, key: str) -> bool:
        """Give true or false, which must be said: neither is a safe guess."""
        found = self.entries.pop(key, None)
        if not isinstance(found, bool):
            raise self.refused(key, "must be true or false")
        return found

    def day(self, key: str) -> date:
        """Give a day that must be there."""
        found = self.entries.pop(key, None)
        if not isinstance(found, date):
            raise self.refused(key, "must be a day")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, empty where it is left out."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list) or not all(isinstance(x, str) for x in found):
            raise self.refused(key, "must be a list of texts")
        return tuple(str(each) for each in found)

    def table(self, key: str) -> "Entries":
        """Give a table inside this one, which must be there."""
        return Entries(self._mapping(key, self.entries.pop(key, None)), self.at)

    def tables(self, key: str) -> tuple["Entries", ...]:
        """Give the tables of a list of them."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list of tables")
        return tuple(Entries(self._mapping(key, each), self.at) for each in found)

    def by_name(self) -> Mapping[str, "Entries"]:
        """Give every entry, each of which must be a table."""
        return {
            name: Entries(self._mapping(name, entry), f"{self.at}, {name}")
            for name, entry in self.entries.items()
        }

    def nothing_left(self) -> None:
        """Refuse a key that nobody reads."""
        if self.entries:
            raise BadCountryError(
                "unknown_key", f"{self.at}: nobody reads {sorted(self.entries)}."
            )

    def refused(self, key: str, what: str) -> BadCountryError:
        """Say what is wrong with a key."""
        return BadCountryError("bad_key", f"{self.at}: {key} {what}.")

    def _mapping(self, key: str, given: object) -> dict[str, object]:
        if not isinstance(given, dict):
            raise self.refused(key, "must be a table")
        return {str(name): value for name, value in given.items()}
