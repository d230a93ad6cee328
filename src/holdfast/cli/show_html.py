"""Outcome → one self-contained page: the report beside what it says.

The words of a report are hostile until shown otherwise. Everything that goes
into a page goes through `escaped`; the page may load nothing and send nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from string import Template

from holdfast.cli.show_groups import Group, groups
from holdfast.cli.show_segments import Segment, segments
from holdfast.facts.claims import Claim
from holdfast.facts.date_words import date_words
from holdfast.facts.readings import Reading, Report
from holdfast.intake.outcomes import Read
from holdfast.showing.headline import headline, listed, not_said, other_cases
from holdfast.showing.page import escaped, page_file, policy
from holdfast.showing.values import KIND_WORDS, value_words
from holdfast.showing.words import hedge_words, in_quotes, one_line


def report_page(outcome: Read, *, back: str = "", called: str = "All reports") -> str:
    """Give the page of one report; `back` is the address of the page before it."""
    reading, script = outcome.reading, page_file("page.js")
    parted = groups(reading)
    numbers = {
        claim.id: number
        for number, claim in enumerate(
            (claim for group in parted for claim in group.claims), 1
        )
    }
    places = passages(reading)
    language = escaped(reading.report.language or "")
    return Template(page_file("report.html")).substitute(
        policy=policy(script),
        style=page_file("page.css"),
        script=script,
        title=escaped(one_line(reading.report.title or reading.report.file)),
        back=f'<a href="{escaped(back)}">{escaped(called)}</a>' if back else "",
        about=_about(reading.report),
        headline=escaped(headline(reading)) + ".",
        aside=_aside(outcome),
        language=f' lang="{language}"' if language else "",
        text="".join(_text(reading, numbers)),
        claims="".join(_groups(parted, numbers, places)),
        id=escaped(reading.report.id),
    )


def passages(reading: Reading) -> Mapping[str, str]:
    """Give the anchor in the report's page at which each claim begins."""
    places: dict[str, str] = {}
    for at, segment in enumerate(segments(len(reading.text), reading.claims)):
        for claim in segment.claims:
            places.setdefault(claim.id, f"p{at}")
    return places


def _about(report: Report) -> str:
    told = [
        report.publisher,
        report.published and date_words(report.published),
        report.index,
        report.file if report.title else None,
    ]
    return " · ".join(f"<bdi>{escaped(one_line(part))}</bdi>" for part in told if part)


def _aside(outcome: Read) -> str:
    """Give the other cases, what the report leaves open, and what was not read."""
    cases = outcome.reading.cases
    others = "".join(
        f"<li>{escaped(other)}.</li>" for other in other_cases(outcome.reading)
    )
    parts = [f"Others in the same report:<ul>{others}</ul>"] if others else []
    if cases and (questions := not_said(cases[0])):
        parts.append(f"The report does not say {escaped(listed(questions))}.")
    parts += [f"Note: {escaped(note)}" for note in outcome.notes]
    return "".join(f'<div class="top__aside">{part}</div>' for part in parts)


def _text(reading: Reading, numbers: Mapping[str, int]) -> Iterator[str]:
    """Give the text segment by segment, each with the claims it speaks for."""
    for at, segment in enumerate(segments(len(reading.text), reading.claims)):
        words = escaped(segment.span.of(reading.text))
        yield _passage(segment, at, words, numbers) if segment.claims else words


def _passage(segment: Segment, at: int, words: str, numbers: Mapping[str, int]) -> str:
    own = [numbers[claim.id] for claim in segment.claims]
    ends = ",".join(str(numbers[claim.id]) for claim in segment.ends)
    marks = f' data-ends="{ends}"' if ends else ""
    hedge = segment.claims[0].hedge.firmness
    return (
        f'<a class="said hedge-{hedge}" id="p{at}" href="#c{own[0]}"'
        f' data-claims="{" ".join(map(str, own))}"{marks}'
        f' aria-describedby="{" ".join(f"v{number}" for number in own)}">{words}</a>'
    )


def _groups(
    parted: Sequence[Group], numbers: Mapping[str, int], places: Mapping[str, str]
) -> Iterator[str]:
    for group in parted:
        yield f'<h3 class="claims__question">{escaped(group.question)}</h3><ol>'
        for claim in group.claims:
            yield _claim(claim, numbers[claim.id], places.get(claim.id))
        yield "</ol>"


def _claim(claim: Claim, number: int, place: str | None) -> str:
    """Give one claim: its value, how firmly it is said, and the words."""
    address = "#text" if place is None else f"#{place}"
    hedge = claim.hedge.firmness
    return (
        f'<li class="claim" id="c{number}"><a class="claim__link" href="{address}"'
        f' data-claims="{number}"><span class="claim__number">{number}</span>'
        f'<span id="v{number}"><span class="claim__kind">'
        f"{escaped(KIND_WORDS[claim.kind])}:</span>"
        f' <span class="claim__value hedge-{hedge}"><bdi>'
        f"{escaped(value_words(claim.value))}</bdi></span>"
        f' <span class="claim__hedge claim__hedge--{hedge}">{_hedge(claim)}</span>'
        "</span>"
        f' <span class="claim__quote" dir="auto">{escaped(in_quotes(claim.quote))}'
        "</span>"
        "</a></li>"
    )


def _hedge(claim: Claim) -> str:
    """Give the hedge in words, with the words of the report that make it."""
    words = escaped(hedge_words(claim.hedge))
    if claim.hedge.words is None:
        return words
    return f"{words} (<bdi>{escaped(in_quotes(claim.hedge.words))}</bdi>)"
