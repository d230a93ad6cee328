"""`Table`: a TOML table whose every key must be asked for, by its type."""

from datetime import date

from holdfast.errors import BadLawError


class Table:
    """Gives the values of a table by type, and knows which keys nobody asked for."""

    def __init__(self, entries: dict[str, object], at: str) -> None:
        """Take a table and the name of where it stands."""
        self.entries, self.at = dict(entries), at

    def text(self, key: str) -> str:
        """Give text that must be there."""
        found = self.maybe(key)
        if found is None:
            raise self.refused(key, "is missing")
        return found

    def maybe(self, key: str) -> str | None:
        """Give text, or None."""
        found = self.entries.pop(key, None)
        if found is not None and not isinstance(found, str):
            raise self.refused(key, "must be text")
        return found

    def number(self, key: str) -> int:
        """Give a whole number, nought where it is left out."""
        found = self.entries.pop(key, 0)
        if not isinstance(found, int) or isinstance(found, bool):
            raise self.refused(key, "must be a whole number")
        return found

    def truth(self, key: str, *, default: bool = False) -> bool:
        """Give true or false."""
        found = self.entries.pop(key, default)
        if not isinstance(found, bool):
            raise self.refused(key, "must be true or false")
        return found

    def day(self, key: str) -> date:
        """Give a day that must be there."""
        found = self.maybe_day(key)
        if found is None:
            raise self.refused(key, "is missing")
        return found

    def maybe_day(self, key: str) -> date | None:
        """Give a day, or None."""
        found = self.entries.pop(key, None)
        if found is not None and not isinstance(found, date):
            raise self.refused(key, "must be a date")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, empty where it is left out."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list) or not all(isinstance(x, str) for x in found):
            raise self.refused(key, "must be a list of texts")
        return tuple(str(each) for each in found)

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Give a list of lists of texts."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list of lists")
        return tuple(Table({key: each}, self.at).texts(key) for each in found)

    def days(self) -> dict[str, date]:
        """Give every entry of a table whose values are days."""
        return {key: self.day(key) for key in list(self.entries)}

    def maybe_table(self, key: str) -> "Table | None":
        """Give a table inside this one, or None."""
        found = self.entries.pop(key, None)
        return None if found is None else self._inner(key, found)

    def tables(self, key: str) -> "tuple[Table, ...]":
        """Give the tables of a list of them."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list of tables")
        return tuple(self._inner(key, each) for each in found)

    def nothing_left(self) -> None:
        """Refuse a key that nobody reads."""
        if self.entries:
            raise BadLawError(
                "unknown_key", f"{self.at}: nobody reads {sorted(self.entries)}."
            )

    def refused(self, key: str, what: str) -> BadLawError:
        """Say what is wrong with a key."""
        return BadLawError("bad_key", f"{self.at}: {key} {what}.")

    def _inner(self, key: str, given: object) -> "Table":
        if not isinstance(given, dict):
            raise self.refused(key, "must be a table")
        return Table({str(name): value for name, value in given.items()}, self.at)
