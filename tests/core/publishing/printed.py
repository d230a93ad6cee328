"""Documents by hand in five languages, for the tests of what is printed."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TypedDict, cast

from holdfast.facts.documents import Block, Document, Kind, Sentence, Tells

LANGUAGES = ("en", "ko", "zh", "fr", "es")
EAST_ASIAN = ("ko", "zh")


class Told(TypedDict):
    """The case in one language, as `printed.toml` has it."""

    kind: str
    number: str
    date: str
    page: str
    title: str
    notices: list[str]
    lead: str
    paragraphs: list[str]
    law_heading: str
    law: list[str]
    demands_heading: str
    demands: list[str]
    addressees_heading: str
    appeals_by: str
    addresses: list[list[str]]
    salutation: str
    close: str
    fields: list[list[str]]


@cache
def told(language: str) -> Told:
    """Give the case in a language."""
    here = Path(__file__).with_suffix(".toml").read_text("utf-8")
    return cast("dict[str, Told]", tomllib.loads(here))[language]


def block(kind: Kind, *texts: str, label: str | None = None, level: int = 2) -> Block:
    """Give a block of fixed sentences."""
    sentences = tuple(Sentence(text, Tells.FIXED) for text in texts)
    return Block(kind, sentences, label, level)


def document(language: str, *blocks: Block) -> Document:
    """Give a document in a language around some blocks."""
    case = told(language)
    return Document(
        template="by_hand",
        audience="public",
        language=language,
        direction="ltr",
        title=case["title"],
        blocks=blocks,
        notices=tuple(case["notices"]),
        number=case["number"],
        words=tuple((name, case[name]) for name in ("kind", "date", "page")),
    )


def alert(language: str, rounds: int = 1) -> Document:
    """Give an alert; its facts are told as often as wanted, to fill pages."""
    case = told(language)
    facts = [block(Kind.PARAGRAPH, each) for each in case["paragraphs"] * rounds]
    return document(
        language,
        block(Kind.PARAGRAPH, case["lead"]),
        *facts,
        block(Kind.HEADING, case["law_heading"]),
        *(block(Kind.PARAGRAPH, each) for each in case["law"] * rounds),
        block(Kind.HEADING, case["demands_heading"]),
        block(Kind.LIST, *case["demands"], label="demands"),
        block(Kind.HEADING, case["addressees_heading"]),
        block(Kind.PARAGRAPH, case["appeals_by"]),
        *_addresses(case),
    )


def letter(language: str) -> Document:
    """Give a letter to the first of the offices."""
    case = told(language)
    return document(
        language,
        next(_addresses(case)),
        block(Kind.PARAGRAPH, case["salutation"]),
        *(block(Kind.PARAGRAPH, each) for each in (case["lead"], *case["paragraphs"])),
        block(Kind.LIST, *case["demands"], label="demands"),
        block(Kind.PARAGRAPH, *case["law"]),
        block(Kind.PARAGRAPH, case["close"]),
        block(Kind.PARAGRAPH, "HOLDFAST"),
    )


def form(language: str) -> Document:
    """Give a form with answers and blanks, and a quotation."""
    case = told(language)
    return document(
        language,
        block(Kind.NOTICE, case["lead"]),
        block(Kind.HEADING, case["addressees_heading"], level=1),
        *_fields(case),
        block(Kind.HEADING, case["law_heading"], level=2),
        block(Kind.QUOTE, case["law"][0]),
    )


def sheet(language: str) -> Document:
    """Give a sheet of fields, with a list that is not numbered."""
    case = told(language)
    whole = document(
        language,
        block(Kind.HEADING, case["demands_heading"]),
        block(Kind.LIST, *case["demands"]),
        block(Kind.HEADING, case["law_heading"]),
        *_fields(case),
    )
    return replace(whole, number=None, words=(), audience="team")


LAID_OUT = {"alert": alert, "letter": letter, "form": form, "sheet": sheet}


def _addresses(case: Told) -> Iterator[Block]:
    return (block(Kind.ADDRESS, *lines) for lines in case["addresses"])


def _fields(case: Told) -> Iterator[Block]:
    for label, value in case["fields"]:
        yield block(Kind.FIELDS, *([value] if value else []), label=label)
