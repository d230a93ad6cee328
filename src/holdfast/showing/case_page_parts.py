"""The small pieces every part of a case's page is made of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from holdfast.cases.overview import Overview, Saying
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.showing.case_words import borrowed_words, report_words
from holdfast.showing.page import escaped, isolated
from holdfast.showing.words import hedge_words, in_quotes


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page is made from; `links` lead from a claim to where it stands."""

    case: CaseFile
    overview: Overview
    reports: Mapping[str, FiledReport]
    links: Mapping[str, str]


def section(anchor: str, heading: str, inside: str) -> str:
    """Give a part of the page under its heading; nothing where it is empty."""
    if not inside:
        return ""
    return (
        f'<section class="case" aria-labelledby="{anchor}">'
        f'<h2 class="case__part" id="{anchor}">{escaped(heading)}</h2>{inside}'
        "</section>"
    )


def report_link(key: str, shown: Shown) -> str:
    """Name a report, and lead to what is told of it below."""
    return f'<a href="#{escaped(key)}">{isolated(report_words(shown.reports[key]))}</a>'


def sayings_html(sayings: Iterable[Saying], shown: Shown) -> Iterator[str]:
    """Give what one report says, the same words under the same hedge only once."""
    told: dict[tuple[str, str], Saying] = {}
    for saying in sayings:
        told.setdefault((_hedge(saying, shown), saying.quote), saying)
    for (hedge, _), saying in told.items():
        quote = escaped(in_quotes(saying.quote))
        link = shown.links.get(saying.claim)
        if link:
            quote = f'<a href="{escaped(link)}">{quote}</a>'
        yield (
            f'<span class="saying"><span class="saying__hedge">{hedge}</span>'
            f' <q class="saying__quote" dir="auto">{quote}</q></span>'
        )


def _hedge(saying: Saying, shown: Shown) -> str:
    """Give how firmly a report says it, and from whom it says it has it."""
    borrowed = borrowed_words(saying, shown.case, shown.reports)
    whose = f", {isolated(borrowed)}" if borrowed else ""
    return f"{isolated(hedge_words(saying.hedge))}{whose}"
