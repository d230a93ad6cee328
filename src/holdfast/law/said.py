"""`Said`: what a remark of the sheet is, a note or a question, and its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader of the sheet must know."""

    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something nobody has answered yet."""

    text: str


Said: TypeAlias = Iterator[Note | Question]
