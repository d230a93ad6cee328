"""`Template`: what a document is made of; one folder of `templates/` each."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from holdfast.errors import BadTemplateError
from holdfast.law.corpus import corpus
from holdfast.publishing.entries import Entries
from holdfast.publishing.mending import mending
from holdfast.publishing.moments import MOMENTS
from holdfast.publishing.phrases import LANGUAGES, phrases_of
from holdfast.terms.load import terms

HERE = files("holdfast.publishing") / "templates"
FILE = "template.toml"
LAYOUTS = ("alert", "form", "letter", "sheet")
ENGLISH = "en"
BLOCKS = (
    "addressee",
    "addresses",
    "answers",
    "demands",
    "form",
    "law",
    "list",
    "paragraph",
    "patterns",
    "quote",
    "rows",
    "salutation",
    "sheet_rows",
    "standing",
    "withheld",
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document, with or without a heading.

    `block` says how it is made (`blocks.py`). Of each of `sentences` the first is taken
    that can be told; a section in which none can is left out. `topics` are those of
    country rows, `moments` as in `sentences.toml`. `once` leaves out what an earlier
    part of the document has told.
    """

    block: str
    heading: str | None
    sentences: tuple[tuple[str, ...], ...]
    moments: tuple[str, ...]
    topics: tuple[str, ...]
    once: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A document before it is filled.

    `layout` says how it is set. `number` is a pattern with its digits open: `{yy}`,
    `{yyyy}` are the year, `{index}` the letters and class of a State. `required` are
    fields that are asked for (`mending.toml`), `asks` the demands that stand where no
    report asks for any that fits, by moment. `forums` are bodies that take it,
    `follows` says that it belongs to an alert which was issued before.
    """

    code: str
    audience: str
    layout: str
    languages: tuple[str, ...]
    number: str | None
    title: tuple[str, ...]
    required: tuple[str, ...]
    asks: Mapping[str, tuple[str, ...]]
    sections: tuple[Section, ...]
    forums: tuple[str, ...] = ()
    follows: bool = False


@cache
def templates() -> Mapping[str, Template]:
    """Give every template by its code; raises `BadTemplateError`."""
    folders = sorted(
        (each for each in HERE.iterdir() if each.is_dir() and _has_file(each)),
        key=lambda folder: folder.name,
    )
    return MappingProxyType({each.name: load_template(each) for each in folders})


def load_template(folder: Traversable) -> Template:
    """Read one folder; refuses keys that nobody reads and codes that nobody knows."""
    source = (folder / FILE).read_text("utf-8")
    entries = Entries(tomllib.loads(source), folder.name)
    if entries.text("code") != folder.name:
        raise entries.refused("code", "must be the name of its folder")
    asks = entries.table("asks")
    template = Template(
        code=folder.name,
        audience=entries.text("audience"),
        layout=entries.text("layout"),
        languages=entries.texts("languages"),
        number=entries.maybe("number"),
        title=entries.texts("title"),
        required=entries.texts("required"),
        asks=MappingProxyType({key: asks.texts(key) for key in list(asks.entries)}),
        sections=tuple(_section(each) for each in entries.tables("section")),
        forums=entries.texts("forums"),
        follows=entries.truth("follows"),
    )
    entries.nothing_left()
    for what in _faults(template):
        raise BadTemplateError("bad_template", f"{template.code}: {what}.")
    return template


def _has_file(folder: Traversable) -> bool:
    return (folder / FILE).is_file()


def _section(entries: Entries) -> Section:
    section = Section(
        block=entries.maybe("block") or "paragraph",
        heading=entries.maybe("heading"),
        sentences=entries.choices("sentences"),
        moments=entries.texts("moments"),
        topics=entries.texts("topics"),
        once=entries.truth("once"),
    )
    entries.nothing_left()
    return section


def _faults(template: Template) -> Iterator[str]:
    """Say what stands in a template and is known nowhere."""
    if template.audience not in terms("audiences"):
        yield "its audience must be one of audiences.toml"
    if template.layout not in LAYOUTS:
        yield f"its layout must be one of {', '.join(LAYOUTS)}"
    if not template.languages or set(template.languages) - set(LANGUAGES):
        yield f"its languages must be some of {', '.join(LANGUAGES)}"
    if not template.title:
        yield "it needs a title"
    if set(template.required) - mending().keys():
        yield "required has a field that mending.toml lacks"
    if set(template.forums) - corpus().forums.keys():
        yield "forums has a body that the bodies of the law lack"
    asked = {demand for demands in template.asks.values() for demand in demands}
    if asked - terms("demands").keys() or template.asks.keys() - set(MOMENTS):
        yield "asks must have demands of demands.toml by moment"
    yield from _section_faults(template)


def _section_faults(template: Template) -> Iterator[str]:
    english = phrases_of(ENGLISH)
    for section in template.sections:
        if section.block not in BLOCKS:
            yield f"a block must be one of {', '.join(BLOCKS)}"
        if set(section.moments) - set(MOMENTS):
            yield f"moments are {', '.join(MOMENTS)}"
        if set(section.topics) - terms("country_topics").keys():
            yield "topics has one that country_topics.toml lacks"
    ids = (each for s in template.sections for choice in s.sentences for each in choice)
    headings = (section.heading for section in template.sections if section.heading)
    for id_ in (*template.title, *ids, *headings):
        if not english.has(id_):
            yield f"en.ftl has no message {id_}"
