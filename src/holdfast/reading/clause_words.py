"""`either`: small words of `terms/languages/en_clauses.toml` as one alternation."""

import tomllib
from functools import cache
from importlib.resources import files

from holdfast.reading.cues import source_of
from holdfast.reading.word_tables import Table, table_of, words_of


def either(section: str, name: str) -> str:
    """Give a pattern of any cue of one list, without edges, the longest first."""
    cues = words_of(table_of(_content(), section), name)
    sources = sorted({source_of(cue) for cue in cues}, key=len, reverse=True)
    return f"(?:{'|'.join(sources)})"


@cache
def _content() -> Table:
    path = files("holdfast.terms") / "languages" / "en_clauses.toml"
    return tomllib.loads(path.read_text("utf-8"))
