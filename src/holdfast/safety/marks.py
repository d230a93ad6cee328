"""`Mark`: one thing to look for in a text, and `Secret`: all marks of one value."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Way(StrEnum):
    """How a mark is looked for.

    LETTERS  folded letters and digits, whatever stands between them
    LARGE    the same, where it begins a word that is written large (in scripts
             without case: where it begins a word)
    WORDS    folded words and initials, each apart, the first written large
    SOUND    what is heard in Latin and Cyrillic words
    BONES    consonants of words written large, and of Arabic words
    DAY      a day, however it is written
    DIGITS   digits of a phone or a paper, whatever stands between them
    AGE      a number where the words around it make it an age
    RAW      the very signs, as a code of the program
    """

    LETTERS = "letters"
    LARGE = "large"
    WORDS = "words"
    SOUND = "sound"
    BONES = "bones"
    DAY = "day"
    DIGITS = "digits"
    AGE = "age"
    RAW = "raw"


class Mark(NamedTuple):
    """What is looked for, and how."""

    way: Way
    key: str


@dataclass(frozen=True, slots=True)
class Secret:
    """A value that an audience may not see: its field, and every mark of it.

    `within` are folded phrases that may be shown and have such marks in them: there
    they give nothing away. None of it is ever printed.
    """

    field: str
    marks: frozenset[Mark] = dataclasses.field(repr=False)
    within: frozenset[str] = dataclasses.field(default=frozenset(), repr=False)
