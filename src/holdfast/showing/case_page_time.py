"""The part of a case's page that tells it in time: a picture and a list."""

from collections.abc import Iterator

from holdfast.cases.overview import Moment, weakest
from holdfast.facts.date_words import date_words, short_date_words
from holdfast.facts.hedges import Firmness
from holdfast.showing.case_page_parts import Shown, section
from holdfast.showing.case_words import by_whom, moment_words, report_words
from holdfast.showing.page import element, escaped, isolated, items
from holdfast.showing.timeline_picture import Mark, picture
from holdfast.showing.words import one_line, word
from holdfast.terms.load import terms

DESCRIBED_BY = "picture-caption"
CAPTION = (
    "Filled marks are said outright, hollow ones are hedged; a long mark is a stretch"
    " of days. Each leads to the list below, which says who dates it so."
)
REPORTS = "Reports"
CONTEXT = "context"
MOST_NAMED = 6


def timeline_html(shown: Shown) -> str:
    """Give the timeline as a picture, and again in words."""
    drawn = picture(_marks(shown), DESCRIBED_BY)
    if drawn:
        drawn = (
            '<figure class="timeline__picture"><div class="timeline__frame"'
            f' tabindex="0" role="group" aria-labelledby="{DESCRIBED_BY}">{drawn}</div>'
            f'<figcaption class="case__note" id="{DESCRIBED_BY}">{escaped(CAPTION)}'
            "</figcaption></figure>"
        )
    moments = enumerate(shown.overview.timeline, 1)
    told = (_moment(number, moment, shown) for number, moment in moments)
    return section("timeline", "Timeline, as told", drawn + items(told, "timeline"))


def _marks(shown: Shown) -> Iterator[Mark]:
    """Give the moments lane by lane, and above them when the reports appeared."""
    yield from _reports(shown)
    numbered = list(enumerate(shown.overview.timeline, 1))
    for what in terms("moments"):
        for number, moment in numbered:
            if moment.what == what:
                yield _mark(number, moment)


def _reports(shown: Shown) -> Iterator[Mark]:
    taken = {account.report for account in shown.case.accounts}
    for filed in shown.case.reports:
        report = filed.report
        if filed.key in taken and report.published:
            yield Mark(
                lane=REPORTS,
                date=report.published,
                label=one_line(report.publisher or report.title or report.file),
                told=report_words(filed),
                firmness=Firmness.ASSERTED,
                anchor=filed.key,
            )


def _mark(number: int, moment: Moment) -> Mark:
    reports = len({saying.report for saying in moment.sayings})
    many = f" ({reports} reports)" if reports > 1 else ""
    day = short_date_words(moment.date, year=False)
    detail = "" if moment.detail is None else f", {moment_words(moment, bare=True)}"
    return Mark(
        lane=word("moments", moment.what),
        date=moment.date,
        label=f"{day}{detail}{many}",
        told=f"{date_words(moment.date)}: {moment_words(moment)}",
        firmness=weakest(saying.hedge.firmness for saying in moment.sayings),
        anchor=f"m{number}",
        frames=moment.what != CONTEXT,
    )


def _moment(number: int, moment: Moment, shown: Shown) -> str:
    day = element("span", escaped(date_words(moment.date)), "timeline__day")
    what = element("span", isolated(moment_words(moment)), "timeline__what")
    who = element(
        "span", isolated(by_whom(moment, shown.reports, MOST_NAMED)), "timeline__who"
    )
    return f'<span class="timeline__moment" id="m{number}">{day} {what} {who}</span>'
