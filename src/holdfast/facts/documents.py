"""`Document`: a composed text in blocks; every sentence knows what it rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from holdfast.facts.hedges import Firmness


class Tells(StrEnum):
    """What kind of thing a sentence says, and so what it must be held against."""

    FACT = "fact"
    LAW = "law"
    PATTERN = "pattern"
    DEMAND = "demand"
    FIXED = "fixed"


class Kind(StrEnum):
    """What a block looks like; a renderer knows each of these."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    FIELDS = "fields"
    ADDRESS = "address"
    QUOTE = "quote"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the questions it answers, and the findings it rests on.

    `hedge` is the firmness of those findings, None where it tells no fact of the case.
    `rests_on` names findings, provisions of law or rows of a country sheet.
    """

    text: str
    tells: Tells
    questions: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
    hedge: Firmness | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list, the fields of a form, an address, a notice.

    A list has one item for each sentence. `label` names a field of a form, or the role
    of a notice. `level` is that of a heading, 1 or 2.
    """

    kind: Kind
    sentences: tuple[Sentence, ...]
    label: str | None = None
    level: int = 2


@dataclass(frozen=True, slots=True)
class Missing:
    """A field that a template asks for and nothing fills; `where` says how to."""

    field: str
    where: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language, ready to be rendered; made from `Disclosed` alone.

    `notices` stand on every page: that it is a draft, that nobody has judged it, that
    the translation has not been reviewed. `number` is a pattern with its digits open.
    `words` are those that a layout prints by itself: what the document is, its day, the
    count of pages. `is_reviewed` says whether a person has reviewed the language.
    """

    template: str
    audience: str
    language: str
    direction: str
    title: str
    blocks: tuple[Block, ...]
    notices: tuple[str, ...]
    number: str | None = None
    missing: tuple[Missing, ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    is_reviewed: bool = False

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Give every sentence in the order it is read."""
        return (each for block in self.blocks for each in block.sentences)
