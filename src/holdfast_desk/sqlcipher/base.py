"""Django's SQLite engine over sqlcipher3: the same statements, an encrypted file.

`OPTIONS["key"]` is the raw key, 64 hexadecimal digits; every connection is given it
before anything else is said on it.
"""

import datetime as dt
import decimal
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import TypeAlias

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.sqlite3 import base as plain
from django.db.backends.sqlite3._functions import register as register_functions
from django.utils.dateparse import parse_date, parse_datetime, parse_time
from sqlcipher3 import dbapi2

Given: TypeAlias = Sequence[object] | Mapping[str, object]


def _decoded(read: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda told: read(told.decode())


# What Django tells the standard driver about Python's types, told to this one.
dbapi2.register_converter("bool", b"1".__eq__)
dbapi2.register_converter("date", _decoded(parse_date))
dbapi2.register_converter("time", _decoded(parse_time))
dbapi2.register_converter("datetime", _decoded(parse_datetime))
dbapi2.register_converter("timestamp", _decoded(parse_datetime))
dbapi2.register_adapter(decimal.Decimal, str)
dbapi2.register_adapter(dt.date, plain.adapt_date)
dbapi2.register_adapter(dt.datetime, plain.adapt_datetime)


class EncryptedCursor(dbapi2.Cursor):
    """Turns Django's two ways of writing parameters into SQLite's."""

    def execute(self, query: str, params: Given | None = None) -> "EncryptedCursor":
        """Run one statement."""
        if params is None:
            return super().execute(query)
        return super().execute(_rewritten(query, params), params)

    def executemany(self, query: str, params: Iterable[Given]) -> "EncryptedCursor":
        """Run one statement for each set of parameters."""
        rest = iter(params)
        first = tuple(islice(rest, 1))
        query = _rewritten(query, first[0] if first else ())
        return super().executemany(query, chain(first, rest))


class DatabaseWrapper(plain.DatabaseWrapper):
    """A connection to an encrypted file."""

    Database = dbapi2
    init_commands: list[str]
    key: str
    display_name = "SQLite, encrypted"

    def get_connection_params(self) -> dict[str, object]:
        """Give what the driver is told; the key is told apart from it."""
        params = super().get_connection_params()
        self.key = params.pop("key", "")
        if not self.key:
            raise ImproperlyConfigured("The register has no key: see docs/run.md.")
        return params

    def get_new_connection(self, conn_params: dict[str, object]) -> dbapi2.Connection:
        """Open the file with its key, as `docs/run.md` describes it."""
        opened = dbapi2.connect(**conn_params)
        opened.execute(f"PRAGMA key = \"x'{self.key}'\"")
        register_functions(opened)
        opened.execute("PRAGMA foreign_keys = ON")
        opened.execute("PRAGMA legacy_alter_table = OFF")
        for command in filter(None, map(str.strip, self.init_commands)):
            opened.execute(command)
        return opened

    def create_cursor(self, name: str | None = None) -> EncryptedCursor:
        """Give a cursor that takes Django's parameters; SQLite has none with a name."""
        del name
        return self.connection.cursor(factory=EncryptedCursor)


def _rewritten(query: str, params: Given) -> str:
    if isinstance(params, Mapping):
        return query % {name: f":{name}" for name in params}
    return plain.FORMAT_QMARK_REGEX.sub("?", query).replace("%%", "%")
