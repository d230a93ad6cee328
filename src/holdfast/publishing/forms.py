"""Forms of bodies: each field of `law/forums/*.toml`, answered or left to a person."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from holdfast.facts.documents import Block, Kind, Missing, Sentence, Tells
from holdfast.facts.legal import Opens
from holdfast.law.corpus import corpus
from holdfast.publishing.composing import Composing
from holdfast.publishing.country_rows import told_patterns
from holdfast.publishing.demands import demand_sentences
from holdfast.publishing.entries import Entries
from holdfast.publishing.legal import law
from holdfast.publishing.mending import gap, mending
from holdfast.publishing.wording import coded
from holdfast.terms.load import label, terms

NAMES, NAMED = "full_name", "named"
NAMES_GAP = (
    "Leave it blank unless there is consent for names; never collect names only for"
    " this form."
)


@dataclass(frozen=True, slots=True)
class Answers:
    """What answers the fields of forms, as `answers.toml` has it."""

    fields: Mapping[str, tuple[tuple[str, ...], ...]]
    people: Mapping[str, tuple[str, ...]]


@cache
def answers() -> Answers:
    """Read what answers the fields; raises `BadTemplateError`."""
    source = (files("holdfast.publishing") / "answers.toml").read_text("utf-8")
    entries = Entries(tomllib.loads(source), "answers.toml")
    fields, people = entries.table("fields"), entries.table("people")
    entries.nothing_left()
    return Answers(
        MappingProxyType({code: fields.choices(code) for code in list(fields.entries)}),
        MappingProxyType({code: people.texts(code) for code in list(people.entries)}),
    )


def form(composing: Composing) -> Iterator[Block | Missing]:
    """Give every field of a form; a blank is listed with what to do about it."""
    for code in _fields(composing):
        sentences = _answer(composing, code)
        if not sentences:
            yield _gap(code)
        if not sentences and code == NAMES:
            sentences = (composing.teller.say("names-not-given"),)
        heading = coded(composing.phrases, "field", code)[""]
        yield Block(Kind.FIELDS, sentences, label=heading)
    yield from _obstacles(composing)


def _fields(composing: Composing) -> tuple[str, ...]:
    """Give the fields of every body that takes it, each once."""
    forums = corpus().forums
    own = (forums[each].fields for each in composing.template.forums)
    return tuple(dict.fromkeys(code for fields in own for code in fields))


def _answer(composing: Composing, code: str) -> tuple[Sentence, ...]:
    if code in ASKED:
        return ASKED[code](composing)
    told = composing.tell(answers().fields.get(code, ()))
    return tuple(dict.fromkeys((*told, *_of_people(composing, code))))


def _of_people(composing: Composing, code: str) -> Iterator[Sentence]:
    """Give personal details that were disclosed for this form."""
    wanted = answers().people.get(code, ())
    if code == NAMES:
        yield from composing.teller.tell(NAMED)
    for detail in composing.teller.disclosed.details:
        if detail.question not in wanted:
            continue
        for value in detail.values:
            given = {"value": str(value)}
            id_ = "value-alone"
            if detail.person is not None:
                id_, given = "value-of-person", {**given, "person": detail.person}
            yield Sentence(
                composing.phrases.say(id_, **given),
                Tells.FACT,
                (detail.question,),
                detail.rests_on,
                detail.hedge,
            )


def _gap(code: str) -> Missing:
    """Say what a form lacks; for names, that they are not collected for it."""
    if code in mending():
        return gap(code)
    where = NAMES_GAP if code == NAMES else terms("form_fields")[code].definition
    return Missing(label("form_fields", code), where)


def _obstacles(composing: Composing) -> Iterator[Missing]:
    """Say which of the bodies cannot take it, and why."""
    lines = composing.law.forums if composing.law else ()
    for line in lines:
        if line.id in composing.template.forums and line.opens is not Opens.OPEN:
            name = corpus().forums[line.id].name
            yield Missing(f"{name} ({line.opens.value})", line.why)


def _sentences_of(parts: Iterator[Block | Missing]) -> tuple[Sentence, ...]:
    blocks = [each for each in parts if isinstance(each, Block)]
    return tuple(sentence for block in blocks for sentence in block.sentences)


ASKED: Mapping[str, Callable[[Composing], tuple[Sentence, ...]]] = {
    "articles": lambda composing: _sentences_of(law(composing)),
    "evidence": lambda composing: _sentences_of(told_patterns(composing)),
    "measures_asked": demand_sentences,
}
"""Fields that are answered from the law, the country sheet or the demands."""
