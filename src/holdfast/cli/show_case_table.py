"""A case for the terminal: at a glance, rivals side by side, timeline, what is left."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from holdfast.cases.gather import gather
from holdfast.cases.overview import Answer, Asked, Overview
from holdfast.cli.case_decisions import decisions_in
from holdfast.cli.case_glance import NOT_TOLD, Glance, glances, unknown_words
from holdfast.cli.case_headline import case_headline
from holdfast.cli.case_words import (
    basis_words,
    borrowed_words,
    by_whom,
    contradiction_words,
    grouped_contradictions,
    moment_words,
    origin_words,
    question_words,
    range_words,
    report_words,
    said_words,
    why_joined,
    why_left_out,
)
from holdfast.cli.private_files import WARNING
from holdfast.cli.show_headline import listed
from holdfast.cli.show_table import HEDGE_STYLES, NARROW
from holdfast.cli.show_words import date_words, hedge_words, in_quotes, one_line
from holdfast.facts.casefile import CaseFile, FiledReport

INDENT = (0, 0, 0, 2)
MOST_NAMED = 3
"""How many reports are named where more say the same."""

Row: TypeAlias = tuple[Text, Text, Text, Text]


def case_text(case: CaseFile, console: Console) -> str:
    """Give the view of a case as the console would print it."""
    with console.capture() as captured:
        console.print(Group(*_view(case, console.width)))
    lines = captured.get().splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def timeline_text(case: CaseFile) -> str:
    """Give the timeline as plain lines, one for each dated thing."""
    reports = {filed.key: filed for filed in case.reports}
    lines = [
        f"{moment.date}  {moment_words(moment)} ({by_whom(moment, reports)})"
        for moment in gather(case).timeline
    ]
    return "\n".join((WARNING, "", *lines)) + "\n"


def _view(case: CaseFile, width: int) -> Iterator[RenderableType]:
    overview = gather(case)
    reports = {filed.key: filed for filed in case.reports}
    yield _plain(f"{case_headline(case, overview)}.", "bold")
    yield _plain(basis_words(case), "dim")
    if case.accounts:
        yield _plain("")
        yield _glance(glances(case, overview))
        unknown = unknown_words(overview)
        if unknown:
            yield _plain(f"No report says: {listed(unknown)}.", "dim")
        yield from _contradictions(overview)
        yield from _timeline(overview, reports)
        yield _heading("Who says what")
        yield _rivals(case, overview, reports, width)
        yield from _decisions(case)
        yield from _joined(case, reports)
    yield from _left_out(case, reports)
    yield from _unread(case)
    yield _plain(f"{WARNING[:1].upper()}{WARNING[1:]}.", "dim")


def _glance(lines: list[Glance]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for line in lines:
        table.add_row(line.called, _told(line))
    return table


def _told(line: Glance) -> Text:
    if not line.told:
        return Text(NOT_TOLD, style="yellow")
    parts = [
        Text.assemble(each.words, (f" ({each.hedge})" if each.hedge else "", "dim"))
        for each in line.told
    ]
    told = Text(" · ").join(parts)
    if line.more:
        told.append(f" · and {line.more} more", "dim")
    if line.rivals:
        told.append(f"  [{line.rivals} rivals]", "yellow")
    return told


def _contradictions(overview: Overview) -> Iterator[RenderableType]:
    grouped = grouped_contradictions(overview)
    if grouped:
        yield _heading("What cannot all be true")
        for found in grouped:
            yield Padding(_plain(f"• {contradiction_words(found)}."), INDENT)


def _timeline(
    overview: Overview, reports: Mapping[str, FiledReport]
) -> Iterator[RenderableType]:
    if not overview.timeline:
        return
    yield _heading("Timeline, as told")
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=2, overflow="fold")
    table.add_column(style="dim", ratio=3, overflow="fold")
    for moment in overview.timeline:
        told_by = one_line(by_whom(moment, reports, MOST_NAMED))
        table.add_row(date_words(moment.date), moment_words(moment), told_by)
    yield Padding(table, INDENT)


def _rivals(
    case: CaseFile, overview: Overview, reports: Mapping[str, FiledReport], width: int
) -> Table:
    quoted = width >= NARROW
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), expand=True)
    # Rich would cut the end off a line that mixes wide letters and narrow ones.
    table.add_column("Answer", ratio=4, overflow="fold")
    table.add_column("Who says so", ratio=5, overflow="fold")
    table.add_column("How firmly", ratio=4, overflow="fold")
    if quoted:
        table.add_column("In its words", ratio=7, style="italic", overflow="fold")
    for asked in overview.asked:
        table.add_row(_question_words(asked))
        agreed = len(asked.answers) == 1
        for answer in asked.answers:
            rows = list(_answer_rows(asked.question, answer, case, reports))
            for row in _first_rows(rows) if agreed else rows:
                table.add_row(*row[: 4 if quoted else 3])
    return table


def _first_rows(rows: list[Row]) -> list[Row]:
    """Where nobody says otherwise, give the first who say so, and count the rest."""
    more = len(rows) - MOST_NAMED
    if more <= 1:
        return rows
    return [*rows[:MOST_NAMED], _note_row(f"and {more} more reports")]


def _question_words(asked: Asked) -> Text:
    spanned = range_words(asked)
    words = Text(question_words(asked.question), style="bold")
    return words.append(f" {spanned}", "yellow") if spanned else words


def _answer_rows(
    question: str,
    answer: Answer,
    case: CaseFile,
    reports: Mapping[str, FiledReport],
) -> Iterator[Row]:
    """Give a row for each report that says it; its value only once."""
    called = f"  {said_words(question, answer)}"
    note = origin_words(answer, reports)
    for _, same in groupby(answer.sayings, key=lambda saying: saying.report):
        saying = next(same)
        borrowed = borrowed_words(saying, case, reports)
        who = report_words(reports[saying.report])
        yield (
            Text(called),
            _plain(f"{who}, {borrowed}" if borrowed else who),
            _plain(hedge_words(saying.hedge), HEDGE_STYLES[saying.hedge.firmness]),
            _plain(in_quotes(saying.quote)),
        )
        called = ""
    if note:
        yield _note_row(note)


def _note_row(note: str) -> Row:
    return Text(""), _plain(note, "yellow"), Text(""), Text("")


def _decisions(case: CaseFile) -> Iterator[RenderableType]:
    for decisions in decisions_in(case):
        yield _heading(decisions.called)
        for line in decisions.lines:
            yield Padding(_plain(f"• {line}."), INDENT)


def _joined(
    case: CaseFile, reports: Mapping[str, FiledReport]
) -> Iterator[RenderableType]:
    if case.joined:
        yield _heading("Why these reports are shown as one case")
    for match in case.joined:
        told = f"{report_words(reports[match.report])}: {why_joined(match, reports)}."
        yield Padding(_plain(f"• {told}"), INDENT)


def _left_out(
    case: CaseFile, reports: Mapping[str, FiledReport]
) -> Iterator[RenderableType]:
    if not case.left_out:
        return
    yield _heading("Left out, and why")
    for left in case.left_out:
        told = f"{report_words(reports[left.report])}: {why_left_out(left)}."
        yield Padding(_plain(f"• {told}"), INDENT)


def _unread(case: CaseFile) -> Iterator[RenderableType]:
    if case.unread:
        yield _heading("Could not be read")
        for unread in case.unread:
            yield Padding(_plain(f"• {unread.file}: {unread.message}"), INDENT)


def _heading(words: str) -> Text:
    return Text(f"\n{words}", style="bold underline")


def _plain(untrusted_text: str, style: str = "") -> Text:
    return Text(one_line(untrusted_text), style=style)
