"""Spec tables of single passes: what each finds in a short text, as lines to compare.

A file's `format` names the pass. Each case has a `text` and what must be found in it,
one line each: the words, ` = `, and what they are read as. `README.md` has an example.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias, cast

from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED
from holdfast.facts.spans import Span
from holdfast.facts.values import AuthorityValue, IndexValue, Value
from holdfast.reading.authorities import find_authorities
from holdfast.reading.body import body_of, shadow_of
from holdfast.reading.dates import find_dates
from holdfast.reading.east_asian import find_removals
from holdfast.reading.east_asian_mentions import find_mentions
from holdfast.reading.frames import Mention, Removal
from holdfast.reading.index_numbers import find_index_numbers, own_index
from holdfast.reading.language import language_of
from holdfast.reading.number_words import NumberKind
from holdfast.reading.numbers import find_numbers
from holdfast.reading.places import find_places
from holdfast.reading.report_date import report_date
from holdfast.reading.states import find_states, state_of_heading

HERE = Path(__file__).parent / "reading"
KEYS = frozenset(("name", "text", "find", "published", "language"))
Toml: TypeAlias = "str | list[str]"


@dataclass(frozen=True, slots=True)
class TableCase:
    """A text, and the lines that a pass must give for it, in order."""

    file: str
    format: str
    name: str
    text: str
    find: tuple[str, ...]
    published: str | None
    language: str

    @property
    def whole(self) -> Span:
        """Give the span of the whole text."""
        return Span(0, len(self.text))


def load_tables(folder: Path = HERE) -> tuple[TableCase, ...]:
    """Give every case of every file whose format is a pass of `PASSES`."""
    return tuple(
        case
        for path in sorted(folder.glob("*.toml"))
        for case in _cases(path)
        if case.format in PASSES
    )


def found(case: TableCase) -> tuple[str, ...]:
    """Run the pass of a case; give what it found as lines."""
    return tuple(PASSES[case.format](case))


def _cases(path: Path) -> Iterator[TableCase]:
    content = tomllib.loads(path.read_text("utf-8"))
    if content.get("format") not in PASSES:
        return
    for entry in cast("list[Mapping[str, Toml]]", content["case"]):
        unknown = entry.keys() - KEYS
        if unknown:
            message = f"{path.name} holds what nobody reads: {sorted(unknown)}"
            raise ValueError(message)
        yield TableCase(
            file=path.stem,
            format=content["format"],
            name=str(entry["name"]),
            text=str(entry["text"]),
            find=tuple(entry["find"]),
            published=cast("str | None", entry.get("published")),
            language=str(entry.get("language", "en")),
        )


def _line(case: TableCase, span: Span, value: str) -> str:
    return f"{span.of(case.text)} = {value}"


def _dates(case: TableCase) -> Iterator[str]:
    for date in find_dates(
        case.text, shadow_of(case.text), case.whole, case.published, case.language
    ):
        role = f" {date.role}" if date.role else ""
        yield _line(case, date.span, f"{date.date}{role}")


def _report_date(case: TableCase) -> Iterator[str]:
    date = report_date(case.text, shadow_of(case.text), case.language)
    if date is not None:
        yield _line(case, date.span, date.date)


def _numbers(case: TableCase) -> Iterator[str]:
    for number in find_numbers(shadow_of(case.text), case.whole, case.language):
        kind = " one" if number.kind is NumberKind.ONE else ""
        yield _line(case, number.span, f"{counted(number.count)}{kind}")


def counted(count: Count) -> str:
    """Write a count as `9`, `9..`, `..9`, `24..25`, with `~` where it is about."""
    low = "" if count.min is None else str(count.min)
    high = "" if count.max is None else str(count.max)
    about = "~" if count.approximate else ""
    return about + (low if low == high else f"{low}..{high}")


def _states(case: TableCase) -> Iterator[str]:
    for state in find_states(
        case.text, shadow_of(case.text), case.whole, case.language
    ):
        form = "" if state.form == "name" else f" {state.form}"
        yield _line(case, state.span, f"{state.state}{form}")


def _headings(case: TableCase) -> Iterator[str]:
    state = state_of_heading(case.text)
    if state is not None:
        yield state


def _places(case: TableCase) -> Iterator[str]:
    for place in find_places(case.text, shadow_of(case.text), case.whole):
        states = " ".join(place.states[:2])
        yield _line(case, place.span, f"{place.kind} {states}".strip())


def _authorities(case: TableCase) -> Iterator[str]:
    for mention in find_authorities(case.text, shadow_of(case.text), case.whole):
        value = cast("AuthorityValue", mention.value)
        yield _line(case, mention.span, value.state or "-")


def _index_numbers(case: TableCase) -> Iterator[str]:
    for mention in find_index_numbers(case.text, case.whole):
        yield _index(case, mention)


def _own_index(case: TableCase) -> Iterator[str]:
    mention = own_index(case.text)
    if mention is not None:
        yield _index(case, mention)


def _index(case: TableCase, mention: Mention) -> str:
    value = cast("IndexValue", mention.value)
    return _line(case, mention.span, f"{value.index}, {value.series}")


def _language(case: TableCase) -> Iterator[str]:
    yield language_of(case.text)


def _sentences(case: TableCase) -> Iterator[str]:
    for paragraph in body_of(case.text, case.language).paragraphs:
        yield from (span.of(case.text) for span in paragraph.sentences)


def _removals(case: TableCase) -> Iterator[str]:
    body = body_of(case.text, case.language, case.published)
    for paragraph in body.paragraphs:
        for removal in find_removals(body.text, body.shadow, paragraph, body.published):
            parts = _parts(case, removal)
            told = " ".join(f"{name} {part}" for name, part in parts if part)
            value = f"{removal.act} {removal.stage} {told}".strip()
            yield _line(case, removal.trigger, value)


def _parts(case: TableCase, removal: Removal) -> Iterator[tuple[str, str | None]]:
    """Give what a removal tells besides its act and stage."""
    people, hedge = removal.people, removal.hedge
    if people is not None:
        yield "of", people.span.of(case.text)
        yield "#", counted(people.count) if people.count else None
    yield "from", removal.sending.state if removal.sending else None
    yield "to", removal.destination.state if removal.destination else None
    yield "then", " ".join(state.state for state in removal.onward)
    yield "on", removal.when.date if removal.when else None
    yield "but", None if hedge == ASSERTED else hedge.grade
    yield "by", hedge.attributed_to


def _mentions(case: TableCase) -> Iterator[str]:
    body = body_of(case.text, case.language, case.published)
    for paragraph in body.paragraphs:
        for mention in find_mentions(body.text, body.shadow, paragraph, body.published):
            value = " ".join(_told(mention.value))
            yield _line(case, mention.span, f"{mention.kind} {value}")


def _told(value: Value) -> Iterator[str]:
    fields = asdict(value).values()
    return (str(field) for field in fields if field is not None)


PASSES: Mapping[str, Callable[[TableCase], Iterator[str]]] = {
    "dates": _dates,
    "report_date": _report_date,
    "numbers": _numbers,
    "states": _states,
    "headings": _headings,
    "places": _places,
    "authorities": _authorities,
    "index_numbers": _index_numbers,
    "own_index": _own_index,
    "language": _language,
    "sentences": _sentences,
    "east_asian_removals": _removals,
    "east_asian_mentions": _mentions,
}
"""Every pass that has a table, by the `format` of its file."""
