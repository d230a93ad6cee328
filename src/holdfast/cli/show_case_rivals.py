"""A case's rivals for the terminal: who says what, how firmly, in which words."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from holdfast.cases.overview import Answer, Asked, Overview
from holdfast.cli.show_table import HEDGE_STYLES, NARROW
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.showing.case_words import (
    borrowed_words,
    origin_words,
    question_words,
    range_words,
    report_words,
    said_words,
)
from holdfast.showing.words import hedge_words, in_quotes, one_line

MOST_NAMED = 3
"""How many reports are named where more say the same and nobody says otherwise."""

Row: TypeAlias = tuple[Text, Text, Text, Text]


def rivals_table(
    case: CaseFile, overview: Overview, reports: Mapping[str, FiledReport], width: int
) -> Table:
    """Give every question and its answers; on a narrow terminal without quotes."""
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
        for answer in asked.answers:
            for row in _answer_rows(asked, answer, case, reports):
                table.add_row(*row[: 4 if quoted else 3])
    return table


def _question_words(asked: Asked) -> Text:
    spanned = range_words(asked)
    words = Text(question_words(asked.question), style="bold")
    return words.append(f" {spanned}", "yellow") if spanned else words


def _answer_rows(
    asked: Asked, answer: Answer, case: CaseFile, reports: Mapping[str, FiledReport]
) -> Iterator[Row]:
    """Give a row for each report that says it, its value only once, and its origins.

    Where nobody says otherwise, the first few tell enough.
    """
    rows = list(_report_rows(asked.question, answer, case, reports))
    more = len(rows) - MOST_NAMED if len(asked.answers) == 1 else 0
    yield from rows[:MOST_NAMED] if more > 1 else rows
    if more > 1:
        yield _note(f"and {more} more reports")
    origins = origin_words(answer, reports)
    if origins:
        yield _note(origins)


def _report_rows(
    question: str, answer: Answer, case: CaseFile, reports: Mapping[str, FiledReport]
) -> Iterator[Row]:
    called = f"  {said_words(question, answer)}"
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


def _note(words: str) -> Row:
    return Text(""), _plain(words, "yellow"), Text(""), Text("")


def _plain(untrusted_text: str, style: str = "") -> Text:
    return Text(one_line(untrusted_text), style=style)
