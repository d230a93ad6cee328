"""The part of a case's page that sets rival answers side by side."""

from collections.abc import Iterator
from itertools import groupby

from holdfast.cases.overview import Answer, Asked
from holdfast.showing.case_page_parts import Shown, report_link, sayings_html, section
from holdfast.showing.case_words import (
    contradiction_words,
    grouped_contradictions,
    hedged,
    origin_words,
    question_words,
    range_words,
    said_words,
)
from holdfast.showing.page import element, escaped, isolated, items


def contradictions_html(shown: Shown) -> str:
    """Give what cannot all be true, each with the way to those who say it."""
    told = (
        f'<a href="#q-{found[0].question}">{isolated(contradiction_words(found))}</a>.'
        for found in grouped_contradictions(shown.overview)
    )
    return section(
        "contradictions", "What cannot all be true", items(told, "contradictions")
    )


def answers_html(shown: Shown) -> str:
    """Give every question: first those of which one answer can be true."""
    rivals: list[str] = []
    others: list[str] = []
    for asked in shown.overview.asked:
        (rivals if asked.takes_one else others).append(_question(asked, shown))
    return section("answers", "Who says what, side by side", "".join(rivals)) + section(
        "others", "What else is said", "".join(others)
    )


def origins_html(shown: Shown) -> str:
    """Give whose word several reports pass on: each is one source, not several."""
    passing: dict[str, dict[str, None]] = {}
    for filed in shown.case.claims:
        if filed.origin:
            passing.setdefault(filed.origin, {})[filed.report] = None
    told = (
        f"{isolated(origin)}: passed on by "
        + "; ".join(report_link(key, shown) for key in reports)
        for origin, reports in passing.items()
        if len(reports) > 1
    )
    listed = items(told, "origins")
    note = (
        "Reports that say they have something from one source count as one origin,"
        " however many they are."
    )
    said = element("p", escaped(note), "case__note") if listed else ""
    return section("origins", "One source, several reports", said + listed)


def _question(asked: Asked, shown: Shown) -> str:
    spanned = range_words(asked)
    span = element("span", escaped(spanned), "asked__range") if spanned else ""
    heading = (
        f'<h3 class="asked__question" id="q-{asked.question}">'
        f"{escaped(question_words(asked.question))} {span}</h3>"
    )
    among = "rivals" if len(asked.answers) > 1 else "rivals rivals--agreed"
    cards = "".join(_answer(asked.question, answer, shown) for answer in asked.answers)
    return element("div", heading + element("div", cards, among), "asked")


def _answer(question: str, answer: Answer, shown: Shown) -> str:
    firmness = hedged(answer.hedge)
    hedge = element("span", escaped(firmness), "rival__hedge") if firmness else ""
    value = isolated(said_words(question, answer))
    named = element("span", value, f"rival__value hedge-{answer.hedge}")
    origins = origin_words(answer, shown.reports)
    basis = element("p", isolated(origins), "rival__basis") if origins else ""
    head = element("p", f"{named} {hedge}", "rival__head")
    sayings = items(_sayings(answer, shown), "rival__sayings")
    return element("article", head + basis + sayings, "rival")


def _sayings(answer: Answer, shown: Shown) -> Iterator[str]:
    """Give each report once, with everything in it that says so."""
    for key, same in groupby(answer.sayings, key=lambda saying: saying.report):
        yield report_link(key, shown) + "".join(sayings_html(same, shown))
