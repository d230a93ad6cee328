"""Country rows → paragraphs: patterns of what happened to others, and background."""

from collections.abc import Iterable, Iterator

from holdfast.countries.sheet import fewest, patterns, rows_on
from holdfast.facts.country import CountryRow
from holdfast.facts.documents import Block, Kind, Missing, Sentence, Tells
from holdfast.publishing.composing import Composing
from holdfast.publishing.mending import gap


def told_patterns(composing: Composing) -> Iterator[Block | Missing]:
    """Tell what has happened to people in the same position; never a prediction."""
    sheet = composing.country
    feared = composing.teller.detail("feared_harms")
    if sheet is None or feared is None:
        return
    harms = tuple(str(each) for each in feared.values)
    found = patterns(sheet, harms, public=composing.is_public)
    if not found:
        yield gap("country")
    yield from told_rows(composing, fewest(found, harms))


def told_background(
    composing: Composing, topics: tuple[str, ...]
) -> Iterator[Block | Missing]:
    """Tell the rows on some topics."""
    if composing.country is not None:
        found = rows_on(composing.country, *topics, public=composing.is_public)
        yield from told_rows(composing, found)


def told_rows(
    composing: Composing, rows: Iterable[CountryRow]
) -> Iterator[Block | Missing]:
    """Put rows into one paragraph, as far as they are written in the language."""
    told: list[Sentence] = []
    for row in rows:
        text = row.told(composing.phrases.language)
        if text is None:
            yield gap("country_language")
        else:
            told.append(Sentence(text, Tells.PATTERN, rests_on=(row.id,)))
    if told:
        yield Block(Kind.PARAGRAPH, tuple(told))
