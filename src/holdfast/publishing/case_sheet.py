"""The case sheet of the house: every answer with its rivals, the law, the countries."""

from collections.abc import Iterator

from holdfast.facts.counts import Count, count_words
from holdfast.facts.date_words import date_words
from holdfast.facts.disclosed import Detail
from holdfast.facts.documents import Block, Kind, Sentence, Tells
from holdfast.facts.legal import Standing
from holdfast.facts.questions import DATED, LIST_OF_QUESTION
from holdfast.facts.sentences import sentence
from holdfast.law.corpus import corpus
from holdfast.publishing.composing import Composing
from holdfast.publishing.wording import is_rivalry
from holdfast.terms.load import label, terms

MESSAGES = frozenset(("message_channel", "message_time"))
"""Details of messages from custody, which may have been forced."""
FIELDS, POSITION = "fields", "state_position"


def answers_known(composing: Composing) -> Iterator[Block]:
    """Give each answer, its rivals, how firm it is, and what it rests on."""
    for detail in composing.teller.disclosed.details:
        name = sentence(label(FIELDS, detail.question))
        if detail.person is not None:
            name = f"{name} ({detail.person})"
        yield Block(Kind.FIELDS, tuple(_answer(composing, detail)), label=name)
    if any(each.question in MESSAGES for each in composing.teller.disclosed.details):
        yield Block(Kind.NOTICE, (composing.teller.say("sheet-coerced"),))


def kept_back(composing: Composing) -> Iterator[Block]:
    """Give what is withheld even from this sheet, and why."""
    told = [
        f"{sentence(label(FIELDS, each.field))}: {label('withholding', each.why)}"
        for each in composing.teller.disclosed.withheld
    ]
    if told:
        yield Block(Kind.LIST, tuple(map(_fixed, told)))


def standing(composing: Composing) -> Iterator[Block]:
    """Give the duties that bind, the bodies and how they stand, and open questions."""
    if composing.law is None:
        return
    binding = [d for d in composing.law.duties if d.standing is Standing.BOUND]
    duties = [
        composing.phrases.say(
            "sheet-duty" if duty.citation.verified else "sheet-duty-unverified",
            text=duty.text,
        )
        for duty in binding
    ]
    bodies = [
        composing.phrases.say(
            "sheet-forum",
            forum=corpus().forums[line.id].name,
            opens=line.opens.value,
            why=line.why,
        )
        for line in composing.law.forums
        if line.fits
    ]
    questions = [remark.text for remark in composing.law.open_questions]
    for told in (duties, bodies, questions):
        if told:
            yield Block(Kind.LIST, tuple(map(_fixed, told)))


def country_facts(composing: Composing) -> Iterator[Block]:
    """Give every row of the country sheet; those not verified say so."""
    rows = composing.country.rows if composing.country else ()
    told = [
        Sentence(
            composing.phrases.say(
                "sheet-row" if row.verified else "sheet-row-unverified",
                text=row.told("en") or row.id,
                as_of=date_words(row.as_of),
                sources=", ".join(row.sources),
            ),
            Tells.PATTERN,
            rests_on=(row.id,),
        )
        for row in rows
    ]
    if told:
        yield Block(Kind.LIST, tuple(told))


def _answer(composing: Composing, detail: Detail) -> Iterator[Sentence]:
    phrases, question = composing.phrases, detail.question
    for value in detail.values:
        yield _of_detail(value_words(question, value), detail)
    if is_rivalry(detail) or (detail.range is not None and len(detail.values) > 1):
        yield _fixed(phrases.say("sheet-rivals"))
    if detail.range is not None:
        span = value_words(question, detail.range)
        yield _of_detail(phrases.say("sheet-span", span=span), detail)
    if detail.instead is not None:
        yield _fixed(phrases.say("sheet-instead", instead=detail.instead))
    origins = "; ".join(composing.resting.get(each, each) for each in detail.rests_on)
    yield _fixed(phrases.say("sheet-grade", hedge=detail.hedge.value, origins=origins))
    if detail.provisional:
        yield _fixed(phrases.say("sheet-unjudged"))


def value_words(question: str, value: Count | str) -> str:
    """Put an answer in the words of the desk."""
    if isinstance(value, Count):
        return count_words(value)
    if question in DATED:
        return date_words(value)
    if question == POSITION:
        state, _, position = value.rpartition(" ")
        said = _label("positions", position)
        return f"{_label('states', state)}: {said}" if state else said
    words = LIST_OF_QUESTION.get(question)
    return _label(words, value) if words else value


def _label(words: str, code: str) -> str:
    """Give the label of a code; a word that a person wrote stays as it is."""
    return label(words, code) if code in terms(words) else code


def _of_detail(text: str, detail: Detail) -> Sentence:
    return Sentence(text, Tells.FACT, (detail.question,), detail.rests_on, detail.hedge)


def _fixed(text: str) -> Sentence:
    return Sentence(text, Tells.FIXED)
