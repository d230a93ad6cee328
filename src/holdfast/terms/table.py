"""`TomlTable`: a table of our own data whose every key must be asked for by type."""

from collections.abc import Mapping
from typing import ClassVar, Self

from holdfast.errors import HoldfastError


class TomlTable:
    """Gives the values of a table by type, and knows which keys nobody asked for.

    A room gives its own `fault`, the error that says what is wrong with its data, and
    further ways to read a value.
    """

    fault: ClassVar[type[HoldfastError]]

    def __init__(self, entries: Mapping[str, object], at: str) -> None:
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

    def truth(self, key: str, *, default: bool | None = False) -> bool:
        """Give true or false; without a default it must be said."""
        found = self.entries.pop(key, default)
        if not isinstance(found, bool):
            raise self.refused(key, "must be true or false")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, empty where it is left out."""
        return self.as_texts(key, self.entries.pop(key, []))

    def tables(self, key: str) -> tuple[Self, ...]:
        """Give the tables of a list of them."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list of tables")
        return tuple(self.inner(key, each) for each in found)

    def nothing_left(self) -> None:
        """Refuse a key that nobody reads."""
        if self.entries:
            raise self.fault(
                "unknown_key", f"{self.at}: nobody reads {sorted(self.entries)}."
            )

    def refused(self, key: str, what: str) -> HoldfastError:
        """Say what is wrong with a key."""
        return self.fault("bad_key", f"{self.at}: {key} {what}.")

    def as_texts(self, key: str, given: object) -> tuple[str, ...]:
        """Take a value for a list of texts."""
        if not isinstance(given, list) or not all(isinstance(x, str) for x in given):
            raise self.refused(key, "must be a list of texts")
        return tuple(str(each) for each in given)

    def inner(self, key: str, given: object, at: str | None = None) -> Self:
        """Take a value for a table inside this one; `at` where it has a place."""
        if not isinstance(given, dict):
            raise self.refused(key, "must be a table")
        entries = {str(name): value for name, value in given.items()}
        return type(self)(entries, at or self.at)
