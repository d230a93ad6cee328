"""`Table`: a table of the law, with days and numbers."""

from datetime import date
from typing import ClassVar

from holdfast.errors import BadLawError, HoldfastError
from holdfast.terms.table import TomlTable


class Table(TomlTable):
    """Gives the values of a table of the law."""

    fault: ClassVar[type[HoldfastError]] = BadLawError

    def number(self, key: str) -> int:
        """Give a whole number, nought where it is left out."""
        found = self.entries.pop(key, 0)
        if not isinstance(found, int) or isinstance(found, bool):
            raise self.refused(key, "must be a whole number")
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

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Give a list of lists of texts."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list of lists")
        return tuple(self.as_texts(key, each) for each in found)

    def days(self) -> dict[str, date]:
        """Give every entry of a table whose values are days."""
        return {key: self.day(key) for key in list(self.entries)}

    def maybe_table(self, key: str) -> "Table | None":
        """Give a table inside this one, or None."""
        found = self.entries.pop(key, None)
        return None if found is None else self.inner(key, found)
