"""The annexes of a legal sheet's page: every line in full, with its source and day."""

from collections.abc import Iterator

from holdfast.cli.law_view import (
    StateView,
    aside_words,
    citation_words,
    instrument_words,
    together,
    unbound_words,
    views,
)
from holdfast.facts.legal import Citation, Duty, ForumLine, LegalSheet, Opens, Remark
from holdfast.facts.sentences import sentence
from holdfast.law.corpus import Corpus
from holdfast.showing.page import element, escaped, items
from holdfast.showing.words import state_words, word

MARKS = {"filled": "Filled", "partly": "Begun", "open": "Open"}


def annexes(sheet: LegalSheet, corpus: Corpus) -> Iterator[str]:
    """Give the annexes in order."""
    yield _annex("A. The duties in full")
    for view in views(sheet):
        for duty in (*view.bound, *view.doubtful):
            yield _duty(duty, corpus)
    yield _annex("B. What does not bind, and what was set aside")
    for view in views(sheet):
        yield from _not_binding(view, corpus)
    yield _annex("C. The bodies, and their forms")
    for view in views(sheet):
        for opens in (Opens.OPEN, Opens.BLOCKED):
            for line in view.bodies(opens):
                yield _body(line, corpus)
        yield from _closed(view, corpus)
    yield _annex("D. Notes and open questions")
    yield items(
        (_remark(each, corpus) for each in (*sheet.notes, *sheet.open_questions)),
        "law__list",
    )
    yield _annex("E. Steps of the reviewer")
    yield _steps(sheet, corpus)
    yield _annex("F. Sources")
    yield _sources(sheet, corpus)


def _annex(heading: str) -> str:
    return element("h2", escaped(heading), "law__annex")


def _paragraphs(*told: str | None, class_: str = "") -> str:
    return "".join(element("p", escaped(each), class_) for each in told if each)


def _duty(duty: Duty, corpus: Corpus) -> str:
    head = f"{state_words(duty.state)}: {instrument_words(corpus, duty)}"
    ifs = f"If {'; and if '.join(duty.holds_if)}." if duty.holds_if else None
    told = _paragraphs(
        duty.text,
        duty.why,
        f"Measure: {duty.standard}." if duty.limb != "procedure" else None,
        ifs,
        f"Exceptions: {duty.exceptions}." if duty.exceptions else None,
        *(f"Mind: {caveat}" for caveat in duty.caveats),
    )
    source = _paragraphs(citation_words(corpus, duty.citation), class_="law__quiet")
    return element("div", element("h4", escaped(head)) + told + source, "law__full")


def _not_binding(view: StateView, corpus: Corpus) -> Iterator[str]:
    lines = [*unbound_words(corpus, (*view.unbound, *view.elsewhere))]
    lines += aside_words(corpus, view.aside)
    if lines:
        yield element("h3", escaped(view.heading), "law__part")
        yield items((_cited(*line, corpus) for line in lines), "law__list")


def _cited(words: str, citation: Citation, corpus: Corpus) -> str:
    source = element("div", escaped(citation_words(corpus, citation)), "law__quiet")
    return escaped(words) + source


def _body(line: ForumLine, corpus: Corpus) -> str:
    forum = corpus.forums[line.id]
    head = f"{state_words(line.state)}: {forum.name}"
    told = _paragraphs(
        f"{line.opens.capitalize()}. {line.why}",
        f"For {forum.serves}.",
        line.time,
        *line.limits,
        f"Becomes public: {line.becomes_public}",
    )
    source = _paragraphs(citation_words(corpus, line.citation), class_="law__quiet")
    body = element("h4", escaped(head)) + told + _form(line) + source
    return element("div", body, "law__full")


def _closed(view: StateView, corpus: Corpus) -> Iterator[str]:
    lines = view.bodies(Opens.CLOSED)
    if lines:
        told = f"{state_words(view.state)}: closed"
        yield element("h3", escaped(told), "law__part")
        yield items((_why_closed(line, corpus) for line in lines), "law__list")


def _why_closed(line: ForumLine, corpus: Corpus) -> str:
    words = " ".join((f"{corpus.forums[line.id].name}: {line.why}", *line.limits))
    return _cited(words, line.citation, corpus)


def _form(line: ForumLine) -> str:
    """Give each field of the form with its value, or as a blank."""
    rows = "".join(
        element("dt", escaped(word("form_fields", field.code)))
        + (
            element("dd", escaped(field.value))
            if field.value
            else element("dd", "blank", "law__blank")
        )
        for field in line.form
    )
    return element("dl", rows, "law__form") if rows else ""


def _remark(remark: Remark, corpus: Corpus) -> str:
    return _cited(remark.text, remark.citation, corpus)


def _steps(sheet: LegalSheet, corpus: Corpus) -> str:
    rows = "".join(
        element(
            "tr",
            element("th", escaped(f"{step.number}. {word('review_steps', step.code)}"))
            + element("td", escaped(step.told))
            + element("td", escaped(MARKS[str(step.filled)]), "law__quiet"),
        )
        for step in sheet.steps
    )
    cited = citation_words(corpus, together(step.citation for step in sheet.steps))
    source = element("p", escaped(cited), "law__quiet")
    return element("table", element("tbody", rows), "law__table") + source


def _sources(sheet: LegalSheet, corpus: Corpus) -> str:
    told = []
    for id_ in sorted(sheet.cited & corpus.sources.keys()):
        source = corpus.sources[id_]
        as_of = f" As of {source.as_of.isoformat()}." if source.as_of else ""
        more = f" {sentence(source.remark)}." if source.remark else ""
        told.append(escaped(f"{id_}: {source.what}. {source.where}.{as_of}{more}"))
    return items(told, "law__list")
