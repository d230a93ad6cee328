"""`Entries`: a table of a country sheet, in which nothing is left to be guessed."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from holdfast.errors import BadCountryError, HoldfastError
from holdfast.terms.table import TomlTable


class Entries(TomlTable):
    """Gives the values of a table of a country sheet."""

    fault: ClassVar[type[HoldfastError]] = BadCountryError

    def text(self, key: str) -> str:
        """Give text that must be there, and not blank."""
        found = super().text(key)
        if not found.strip():
            raise self.refused(key, "is missing")
        return found

    def truth(self, key: str, *, default: bool | None = None) -> bool:
        """Give true or false, which must be said: neither is a safe guess."""
        return super().truth(key, default=default)

    def day(self, key: str) -> date:
        """Give a day that must be there."""
        found = self.entries.pop(key, None)
        if not isinstance(found, date):
            raise self.refused(key, "must be a day")
        return found

    def table(self, key: str) -> "Entries":
        """Give a table inside this one, which must be there."""
        return self.inner(key, self.entries.pop(key, None))

    def by_name(self) -> Mapping[str, "Entries"]:
        """Give every entry, each of which must be a table."""
        return {
            name: self.inner(name, entry, f"{self.at}, {name}")
            for name, entry in self.entries.items()
        }
