"""Reading → the same reading with every person's name covered up.

A mask is as long as what it covers, so spans still hold. That also means it
shows how long a name was; and only names that were found in one of the reports
of the run are covered, in all of them. It is for work inside the house, not for
publishing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from holdfast.facts.claims import Claim
from holdfast.facts.readings import Reading, Report, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    AliasValue,
    ArrestValue,
    AuthorityValue,
    CustodyValue,
    DemandValue,
    NameValue,
    QuotationValue,
    SpokespersonValue,
    Value,
)
from holdfast.intake.outcomes import Outcome, Read, Unread
from holdfast.masking.found_names import persons_in, quoted_aliases
from holdfast.masking.spellings import MASK, Spellings, cover, mask, spellings_of


def masked(told: Iterable[Outcome]) -> Iterator[Outcome]:
    """Cover in every report of a run what any of them names.

    All are held until the last is read. Of a report nobody could read the whole
    name of its file is covered.
    """
    held = list(told)
    read = [each for each in held if isinstance(each, Read)]
    names = spellings_of({name for each in read for name in named_by(each)})
    for outcome in held:
        if isinstance(outcome, Unread):
            yield replace(outcome, file=mask_file(outcome.file))
        else:
            yield Read(_covered(outcome.reading, names), outcome.notes)


def named_by(read: Read) -> Iterator[str]:
    """Give every name that a report holds, and that of whoever sent it."""
    yield from named_in(read.reading)
    yield from persons_in(read.sender)


def mask_reading(reading: Reading, also: Iterable[str] = ()) -> Reading:
    """Cover every name in the text, the quotes, the values and the file's name.

    `also` are names that other reports hold.
    """
    return _covered(reading, spellings_of([*named_in(reading), *also]))


def _covered(reading: Reading, names: Spellings) -> Reading:
    text = mask_text(reading.text, reading.claims, names)
    return Reading(
        report=mask_report(reading.report, names),
        text=text,
        cases=tuple(mask_told(case, names) for case in reading.cases),
        claims=tuple(mask_claim(claim, text, names) for claim in reading.claims),
    )


def mask_report(report: Report, names: Spellings) -> Report:
    """Cover names in what a report says of itself."""
    return replace(
        report,
        file=cover(report.file, names, is_file=True),
        title=mask_maybe(report.title, names),
        publisher=mask_maybe(report.publisher, names),
    )


def mask_text(text: str, claims: Iterable[Claim], names: Spellings) -> str:
    """Cover names in a report's text, and all that its claims take for a name."""
    return _cover_spans(cover(text, names), _name_spans(claims))


def mask_file(name: str) -> str:
    """Cover the name of a file that nobody could look into, all but its suffix."""
    stem, dot, suffix = name.rpartition(".")
    if stem and dot and suffix.isalnum() and suffix.isascii():
        return MASK * len(stem) + dot + suffix
    return MASK * len(name)


def named_in(reading: Reading) -> Iterator[str]:
    """Give every name, alias and speaker that the reading holds."""
    for case in reading.cases:
        yield from case.names
    for claim in reading.claims:
        yield from names_in(claim.value)
        yield from persons_in(claim.hedge.attributed_to)
    yield from quoted_aliases(reading.text)


def names_in(value: Value) -> Iterator[str]:
    """Give every name, alias and speaker that a claim's value holds."""
    match value:
        case NameValue(name) | SpokespersonValue(name=name):
            yield name
        case AliasValue(alias, of):
            yield from filter(None, (alias, of))
        case QuotationValue(speaker):
            yield from persons_in(speaker)


def _name_spans(claims: Iterable[Claim]) -> Iterator[Span]:
    """Give the spans that are a name and nothing else."""
    return (claim.span for claim in claims if claim.quote in names_in(claim.value))


def _cover_spans(text: str, spans: Iterable[Span]) -> str:
    covered = list(text)
    for span in spans:
        covered[span.start : span.end] = mask(span.of(text))
    return "".join(covered)


def mask_told(case: ReportedCase, names: Spellings) -> ReportedCase:
    """Cover names in a case as one report tells it."""
    return replace(
        case,
        names=tuple(MASK * len(name) for name in case.names),
        custody_place=mask_maybe(case.custody_place, names),
        arrest_place=mask_maybe(case.arrest_place, names),
        place=mask_maybe(case.place, names),
    )


def mask_claim(claim: Claim, text: str, names: Spellings) -> Claim:
    """Cover a claim; its quote is what the covered text holds at its span."""
    hedge = replace(
        claim.hedge,
        words=mask_maybe(claim.hedge.words, names),
        attributed_to=mask_maybe(claim.hedge.attributed_to, names),
    )
    at_span = claim.span.of(text)
    quote = at_span if len(at_span) == len(claim.quote) else cover(claim.quote, names)
    return replace(
        claim, value=mask_value(claim.value, names), quote=quote, hedge=hedge
    )


def mask_value(value: Value, names: Spellings) -> Value:
    """Cover names, and whatever a value holds in the report's own words."""
    match value:
        case NameValue(name):
            return NameValue(MASK * len(name))
        case AliasValue(alias, of):
            return AliasValue(MASK * len(alias), of and MASK * len(of))
        case SpokespersonValue(name, role):
            return SpokespersonValue(MASK * len(name), mask_maybe(role, names))
        case QuotationValue(speaker):
            return QuotationValue(mask_maybe(speaker, names))
        case _:
            return _mask_circumstance(value, names)


def _mask_circumstance(value: Value, names: Spellings) -> Value:
    match value:
        case CustodyValue(place, authority):
            return CustodyValue(mask_maybe(place, names), mask_maybe(authority, names))
        case ArrestValue(place):
            return replace(value, place=mask_maybe(place, names))
        case DemandValue(addressee=addressee):
            return replace(value, addressee=mask_maybe(addressee, names))
        case AuthorityValue(authority, state):
            return AuthorityValue(cover(authority, names), state)
        case _:
            return value


def mask_maybe(text: str | None, names: Spellings) -> str | None:
    """Cover names in a text that may not be there."""
    return None if text is None else cover(text, names)
