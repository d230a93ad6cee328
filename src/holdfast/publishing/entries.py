"""`Entries`: a table of publishing, with lists to choose from."""

from typing import ClassVar

from holdfast.errors import BadTemplateError, HoldfastError
from holdfast.terms.table import TomlTable


class Entries(TomlTable):
    """Gives the values of a table of publishing."""

    fault: ClassVar[type[HoldfastError]] = BadTemplateError

    def choices(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Give a list whose entries are a text, or several to choose from."""
        found = self.entries.pop(key, [])
        if not isinstance(found, list):
            raise self.refused(key, "must be a list")
        return tuple(
            (each,) if isinstance(each, str) else self.as_texts(key, each)
            for each in found
        )

    def table(self, key: str) -> "Entries":
        """Give a table inside this one, empty where it is left out."""
        return self.inner(key, self.entries.pop(key, {}))
