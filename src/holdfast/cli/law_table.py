"""A legal sheet → text for a terminal: sentences by State, then questions and steps."""

import textwrap
from collections.abc import Iterable, Iterator

from holdfast.cli.law_view import (
    SAYS_NOTHING_MORE,
    StateView,
    aside_words,
    instrument_words,
    of_acts,
    short_citation,
    subtitle,
    title,
    together,
    unbound_words,
    views,
)
from holdfast.facts.legal import (
    Citation,
    Duty,
    Filled,
    ForumLine,
    LegalSheet,
    Opens,
    Remark,
)
from holdfast.facts.sentences import sentence
from holdfast.law.corpus import Corpus
from holdfast.showing.words import state_words, word

MARKS = {Filled.FILLED: "[x]", Filled.PARTLY: "[~]", Filled.OPEN: "[ ]"}


def sheet_text(
    sheet: LegalSheet, corpus: Corpus, width: int, first: Iterable[str] = ()
) -> str:
    """Give the sheet as text of a width in columns; `first` opens it."""
    writer = _Writer(corpus, width)
    lines = [
        *writer.lines(f"Legal sheet: {title(sheet)}"),
        *writer.lines(subtitle(sheet)),
        *writer.lines(SAYS_NOTHING_MORE),
        *(line for each in first for line in writer.lines(each)),
    ]
    for view in views(sheet):
        lines += writer.state(view)
    lines += writer.remarks("Note", sheet.notes)
    lines += writer.remarks("Open questions", sheet.open_questions)
    lines += writer.steps(sheet)
    lines += writer.sources(sheet)
    return "\n".join(line.rstrip() for line in lines) + "\n"


class _Writer:
    """Writes parts of a sheet as lines of a width."""

    def __init__(self, corpus: Corpus, width: int) -> None:
        self.corpus, self.width = corpus, width

    def lines(self, text: str, indent: int = 0, hang: str = "") -> list[str]:
        begin = " " * indent
        return textwrap.wrap(
            text,
            self.width,
            initial_indent=begin + hang,
            subsequent_indent=begin + " " * len(hang),
            break_on_hyphens=False,
        )

    def state(self, view: StateView) -> Iterator[str]:
        name = view.heading
        yield from ("", name.upper(), "-" * len(name))
        for limb, duties in view.limbs:
            yield ""
            yield f"  {word('limbs', limb)}"
            for duty in duties:
                yield from self.duty(duty)
        yield from self._cited(
            "Not yet in force, or not known to bind",
            unbound_words(self.corpus, view.doubtful),
        )
        yield from self._cited(
            "Does not bind", unbound_words(self.corpus, view.unbound)
        )
        if view.elsewhere:
            named = {duty.instrument for duty in view.elsewhere}
            names = "; ".join(
                sorted(self.corpus.instruments[code].name for code in named)
            )
            cited = together(
                of_acts(self.corpus, duty.citation) for duty in view.elsewhere
            )
            yield from self._cited(
                "Open to other regions only", [(sentence(f"{names}."), cited)]
            )
        yield from self._cited("Set aside", aside_words(self.corpus, view.aside))
        yield from self.bodies(view)

    def duty(self, duty: Duty) -> Iterator[str]:
        marks = ", ".join(
            mark
            for mark in (
                ""
                if duty.absolute or duty.limb == "procedure"
                else "with exceptions"
                if duty.exceptions
                else "",
                "absolute" if duty.absolute else "",
                "" if duty.direct else f"indirect, to {state_words(duty.danger)}",
            )
            if mark
        )
        head = instrument_words(self.corpus, duty) + (f" ({marks})" if marks else "")
        yield from self.lines(head, 4, "* ")
        yield from self.lines(duty.text, 6)
        yield from self.lines(duty.why, 6)
        if duty.limb != "procedure":
            yield from self.lines(f"Measure: {duty.standard}.", 6)
        if duty.holds_if:
            yield from self.lines(f"If: {'; and if '.join(duty.holds_if)}.", 6)
        if duty.exceptions:
            yield from self.lines(f"Exceptions: {duty.exceptions}.", 6)
        for caveat in duty.caveats:
            yield from self.lines(f"Mind: {caveat}", 6)
        yield from self.lines(f"[{short_citation(duty.citation)}]", 6)

    def bodies(self, view: StateView) -> Iterator[str]:
        for opens, heading in (
            (Opens.OPEN, "Bodies that can be turned to"),
            (Opens.BLOCKED, "Blocked"),
        ):
            found = view.bodies(opens)
            if found:
                yield from ("", f"  {heading}")
            for line in found:
                yield from self.body(line)
        yield from self._cited("Closed", map(self._closed, view.bodies(Opens.CLOSED)))

    def body(self, line: ForumLine) -> Iterator[str]:
        orders = " (can ask or order that nobody is removed)"
        head = self.corpus.forums[line.id].name + (
            orders if line.interim_measures else ""
        )
        yield from self.lines(f"{head} [{line.id}]", 4, "* ")
        yield from self.lines(f"{line.opens.capitalize()}. {line.why} {line.time}", 6)
        if line.missing:
            yield from self.lines(f"Missing: {'; '.join(line.missing)}.", 6)
        for limit in line.limits:
            yield from self.lines(limit, 6, "- ")
        yield from self.lines(f"Becomes public: {line.becomes_public}", 6)
        yield from self.lines(f"[{short_citation(line.citation)}]", 6)

    def remarks(self, heading: str, remarks: Iterable[Remark]) -> Iterator[str]:
        found = list(remarks)
        if not found:
            return
        yield from ("", heading.upper(), "-" * len(heading))
        for remark in found:
            yield from self.lines(
                f"{remark.text} [{short_citation(remark.citation)}]", 2, "* "
            )

    def steps(self, sheet: LegalSheet) -> Iterator[str]:
        heading = "Steps of the reviewer"
        yield from ("", heading.upper(), "-" * len(heading))
        for step in sheet.steps:
            head = f"{MARKS[step.filled]} {step.number}. "
            told = f"{word('review_steps', step.code)}: {step.told}"
            yield from self.lines(told, 2, head)
        cited = together(step.citation for step in sheet.steps)
        yield from self.lines(f"[{short_citation(cited)}]", 2)

    def sources(self, sheet: LegalSheet) -> Iterator[str]:
        yield from ("", "SOURCES", "-------")
        for id_ in sorted(sheet.cited & self.corpus.sources.keys()):
            yield from self.lines(f"{id_}: {self.corpus.sources[id_].what}", 2)
        yield from self.lines(f"State of the law data: {sheet.law_data}.", 2)

    def _closed(self, line: ForumLine) -> tuple[str, Citation]:
        name = self.corpus.forums[line.id].name
        return " ".join(
            (f"{name} [{line.id}]: {line.why}", *line.limits)
        ), line.citation

    def _cited(
        self, heading: str, told: Iterable[tuple[str, Citation]]
    ) -> Iterator[str]:
        found = list(told)
        if found:
            yield from ("", f"  {heading}")
        for words, citation in found:
            yield from self.lines(f"{words} [{short_citation(citation)}]", 4, "- ")
