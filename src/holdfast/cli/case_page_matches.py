"""The part of a case's page that explains what was put together and what was not."""

from collections.abc import Iterator

from holdfast.facts.casefile import LeftOut
from holdfast.facts.date_words import date_words
from holdfast.facts.matches import Compared, Match
from holdfast.showing.case_page_parts import Shown, report_link, section
from holdfast.showing.page import element, escaped, isolated, items
from holdfast.showing.words import one_line, word

JOINED = (
    "Each report is set beside the one most like it. What both speak of is compared;"
    " points for and against are added up. A person decides; nothing was merged."
)


def joined_html(shown: Shown) -> str:
    """Give for each report what it was compared with, and what that contributed."""
    rows = "".join(
        _row(report_link(match.report, shown), match, shown)
        for match in shown.case.joined
    )
    note = element("p", escaped(JOINED), "case__note")
    table = note + _table("Report", rows) if rows else ""
    return section("joined", "Why these reports are shown as one case", table)


def left_out_html(shown: Shown) -> str:
    """Give what was left out, and why."""
    rows = "".join(_left_out(left, shown) for left in shown.case.left_out)
    table = _table("Report", rows) if rows else ""
    return section("left-out", "Left out, and why", table)


def reports_html(shown: Shown) -> str:
    """Give every report: its title, publisher, date and file."""
    return section("reports", "The reports", items(_reports(shown), "reports"))


def unread_html(shown: Shown) -> str:
    """Give what could not be read, and what to do."""
    told = (
        f"{isolated(one_line(each.file))}: {isolated(one_line(each.message))}"
        for each in shown.case.unread
    )
    return section("unread", "Could not be read", items(told, "unread"))


def _reports(shown: Shown) -> Iterator[str]:
    for filed in shown.case.reports:
        report = filed.report
        title = isolated(one_line(report.title or report.file))
        link = shown.links.get(filed.key)
        if link:
            title = f'<a href="{escaped(link)}">{title}</a>'
        about = [
            report.publisher,
            report.published and date_words(report.published),
            report.index,
            report.file if report.title else None,
        ]
        told = " · ".join(isolated(one_line(part)) for part in about if part)
        yield (
            f'<span class="report__title" id="{escaped(filed.key)}">{title}</span>'
            f' <span class="report__about">{told}</span>'
        )


def _table(first: str, rows: str) -> str:
    heads = "".join(
        f'<th scope="col">{name}</th>'
        for name in (first, "Set beside", "Points", "What was compared")
    )
    return (
        f'<div class="matches__frame"><table class="matches"><thead><tr>{heads}</tr>'
        f"</thead><tbody>{rows}</tbody></table></div>"
    )


def _row(first: str, match: Match | None, shown: Shown) -> str:
    if match is None:
        return f'<tr><th scope="row">{first}</th><td></td><td></td><td></td></tr>'
    beside = report_link(match.other_report, shown)
    return (
        f'<tr><th scope="row">{first}</th><td>{beside}</td>'
        f'<td class="matches__sum">{_points(match.points)}</td>'
        f"<td>{items(map(_compared, match.compared), 'compared')}</td></tr>"
    )


def _left_out(left: LeftOut, shown: Shown) -> str:
    why = element("span", escaped(word("left_out", left.reason)), "matches__reason")
    return _row(f"{report_link(left.report, shown)} {why}", left.match, shown)


def _compared(compared: Compared) -> str:
    """Give one comparison, with a bar as long as what it contributed."""
    side = "against" if compared.points < 0 else "for"
    width = min(abs(compared.points) * 10, 60)
    bar = (
        f'<svg class="bar bar--{side}" viewBox="0 0 60 6" aria-hidden="true">'
        f'<rect width="{width:g}" height="6"/></svg>'
    )
    return (
        f'<span class="compared__points">{_points(compared.points)}</span>{bar}'
        f' <span class="compared__why">{isolated(compared.why)}</span>'
    )


def _points(points: float) -> str:
    # A real minus: a hyphen is easily overlooked.
    return f"{points:+g}".replace("-", "\N{MINUS SIGN}") if points else "0"
