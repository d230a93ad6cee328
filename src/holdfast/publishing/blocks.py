"""The parts of documents: a section of a template → its blocks, and what it lacks."""

from collections.abc import Callable, Iterator, Mapping

from holdfast.facts.documents import Block, Kind, Missing
from holdfast.publishing.case_sheet import (
    answers_known,
    country_facts,
    kept_back,
    standing,
)
from holdfast.publishing.composing import Composing
from holdfast.publishing.country_rows import told_background, told_patterns
from holdfast.publishing.demands import demands
from holdfast.publishing.forms import form
from holdfast.publishing.legal import law
from holdfast.publishing.letters import all_addresses, first_address, salutation
from holdfast.publishing.template import Section

KINDS = {"list": Kind.LIST, "paragraph": Kind.PARAGRAPH, "quote": Kind.QUOTE}
"""Blocks that are made of sentences alone."""


def blocks_of(
    composing: Composing, section: Section, answered: frozenset[str]
) -> Iterator[Block | Missing]:
    """Make the blocks of a section; none where nothing in it can be told.

    `answered` are the questions that facts told further up have answered.
    """
    if section.moments and composing.teller.moment not in section.moments:
        return
    if section.block in KINDS:
        before = answered if section.once else frozenset()
        sentences = composing.tell(section.sentences, before)
        if sentences:
            yield Block(KINDS[section.block], sentences)
        return
    yield from MAKERS[section.block](composing, section)


MAKERS: Mapping[str, Callable[[Composing, Section], Iterator[Block | Missing]]] = {
    "addressee": lambda composing, _: first_address(composing),
    "addresses": lambda composing, _: all_addresses(composing),
    "answers": lambda composing, _: answers_known(composing),
    "demands": lambda composing, section: demands(composing, section.sentences),
    "form": lambda composing, _: form(composing),
    "law": lambda composing, _: law(composing),
    "patterns": lambda composing, _: told_patterns(composing),
    "rows": lambda composing, section: told_background(composing, section.topics),
    "salutation": lambda composing, _: salutation(composing),
    "sheet_rows": lambda composing, _: country_facts(composing),
    "standing": lambda composing, _: standing(composing),
    "withheld": lambda composing, _: kept_back(composing),
}
"""Every other kind of part by its name in a template."""
