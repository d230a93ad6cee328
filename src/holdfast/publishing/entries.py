"""`Entries`: a TOML table of publishing, whose every key must be asked for."""

from collections.abc import Mapping

from holdfast.errors import BadTemplateError


class Entries:
    """Gives the values of a table by type, and knows which keys nobody asked for."""

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

    def truth(self, key: str) -> bool:
        """Give true or false; false where it is left out."""
        found = self.entries.pop(key, False)
        if not isinstance(found, bool):
            raise self.refused(key, "must be true or false")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, empty where it is left out."""
        return self._texts(key, self.entries.pop(key, []))

    def choices(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Give a list whose entries are a text, or several to choose from."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list")
        return tuple(
            (each,) if isinstance(each, str) else self._texts(key, each)
            for each in found
        )

    def table(self, key: str) -> "Entries":
        """Give a table inside this one, empty where it is left out."""
        return self._inner(key, self.entries.pop(key, {}))

    def tables(self, key: str) -> "tuple[Entries, ...]":
        """Give the tables of a list of them."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list of tables")
        return tuple(self._inner(key, each) for each in found)

    def nothing_left(self) -> None:
        """Refuse a key that nobody reads."""
        if self.entries:
            raise BadTemplateError(
                "unknown_key", f"{self.at}: nobody reads {sorted(self.entries)}."
            )

    def refused(self, key: str, what: str) -> BadTemplateError:
        """Say what is wrong with a key."""
        return BadTemplateError("bad_key", f"{self.at}: {key} {what}.")

    def _texts(self, key: str, found: object) -> tuple[str, ...]:
        if not isinstance(found, list) or not all(isinstance(x, str) for x in found):
            raise self.refused(key, "must be a list of texts")
        return tuple(str(each) for each in found)

    def _inner(self, key: str, given: object) -> "Entries":
        if not isinstance(given, dict):
            raise self.refused(key, "must be a table")
        return Entries({str(name): value for name, value in given.items()}, self.at)
