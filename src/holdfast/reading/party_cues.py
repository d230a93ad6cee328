"""The patterns that find the States of a removal, from `terms/languages/en.toml`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from holdfast.reading.english import officials, section
from holdfast.reading.word_tables import filled, rows_of, table_of, words_of


@dataclass(frozen=True, slots=True)
class Cue:
    """What must lead up to a State's mark, and what must follow it."""

    lead: re.Pattern[str]
    tail: re.Pattern[str]


@cache
def after_patterns() -> Mapping[str, tuple[re.Pattern[str], ...]]:
    """Give the patterns that begin right after the removal word, by name."""
    table = table_of(section("parties"), "after")
    return {name: tuple(map(_compiled, words_of(table, name))) for name in table}


@cache
def before_cues() -> Mapping[str, tuple[Cue, ...]]:
    """Give the cues around a State before the removal word, by name."""
    table = table_of(section("parties"), "before")
    return {
        name: tuple(
            Cue(_compiled(lead), _compiled(tail)) for lead, tail in rows_of(table, name)
        )
        for name in table
    }


def _compiled(pattern: str) -> re.Pattern[str]:
    slots = {**table_of(section("parties"), "slots"), "officials": officials()}
    return re.compile(filled(pattern, slots))
