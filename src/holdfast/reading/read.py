"""Source → Reading: the one verb of this package."""

from collections.abc import Iterator

from holdfast.facts.readings import Reading, Report
from holdfast.facts.spans import Span
from holdfast.reading.assemble import assembled
from holdfast.reading.body import Body, body_of
from holdfast.reading.frames import Mention
from holdfast.reading.index_numbers import find_index_numbers, own_index
from holdfast.reading.language import language_of
from holdfast.reading.lines import SHORT, lines_of
from holdfast.reading.opening import opening_of
from holdfast.reading.quotations import find_quotations
from holdfast.reading.report_date import report_date
from holdfast.reading.source import Source


def read(
    source: Source,
    *,
    name: str,
    id: str,  # noqa: A002 -- the contract's own word for it
    published: str | None = None,
    language: str | None = None,
) -> Reading:
    """Read a report: its cases and every claim with the words that say it.

    `published` (EDTF) and `language` (BCP 47 primary tag) overrule what the text
    says of itself; `id` is the SHA-256 of the bytes received. Never raises on any
    text: what is not understood yields no claim.
    """
    tag = language or source.language or language_of(source.text)
    body = _body(source, published, tag)
    reads = lines_of(body)
    loose = tuple(_loose(body, full=bool(reads)))
    cases, claims = assembled(reads, loose, body, opening_of(body, source.title))
    index = own_index(source.text)
    report = Report(
        id=id,
        file=name,
        media_type=source.media_type,
        language=tag,
        title=source.title,
        publisher=source.publisher,
        published=body.published,
        index=getattr(index.value, "index", None) if index else None,
        characters=len(source.text),
    )
    return Reading(report=report, text=source.text, cases=cases, claims=claims)


def _body(source: Source, published: str | None, tag: str) -> Body:
    """Prepare the text, with the report's own date where it has one."""
    body = body_of(source.text, tag)
    told = report_date(source.text, body.shadow, tag)
    when = published or source.published or (told.date if told else None)
    return Body(body.text, body.shadow, body.paragraphs, when)


def _loose(body: Body, *, full: bool) -> Iterator[Mention]:
    """Give what belongs to the report as a whole: its numbers and quotations."""
    yield from find_index_numbers(body.text, Span(0, min(len(body.text), SHORT)))
    if not full or len(body.text) > SHORT:
        return
    for paragraph in body.paragraphs:
        yield from find_quotations(body, paragraph)
