"""A case for the terminal: at a glance, rivals side by side, timeline, what is left."""

from collections.abc import Iterator, Mapping

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from holdfast.cases.gather import gather
from holdfast.cases.overview import Overview
from holdfast.cli.case_decisions import decisions_in
from holdfast.cli.case_glance import NOT_TOLD, Glance, glances, unknown_words
from holdfast.cli.case_reasons import basis_words, why_joined, why_left_out
from holdfast.cli.private_files import WARNING
from holdfast.cli.show_case_rivals import MOST_NAMED, rivals_table
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.facts.date_words import date_words
from holdfast.showing.case_headline import case_headline
from holdfast.showing.case_words import (
    by_whom,
    contradiction_words,
    grouped_contradictions,
    moment_words,
    report_words,
)
from holdfast.showing.headline import listed
from holdfast.showing.words import one_line

INDENT = (0, 0, 0, 2)


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
        yield rivals_table(case, overview, reports, width)
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
        table.add_row(
            _plain(date_words(moment.date)),
            _plain(moment_words(moment)),
            _plain(by_whom(moment, reports, MOST_NAMED)),
        )
    yield Padding(table, INDENT)


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
