"""A case → one self-contained page: rivals side by side, in time, and explained.

As in a report's page, every word of a report goes through `escaped`, and the
page may load nothing and send nothing. It needs no script.
"""

import re
from collections.abc import Mapping
from string import Template

from holdfast.cases.gather import gather
from holdfast.cli.case_decisions import decisions_in
from holdfast.cli.case_glance import NOT_TOLD, Glance, glances, unknown_words
from holdfast.cli.case_page_answers import (
    answers_html,
    contradictions_html,
    origins_html,
)
from holdfast.cli.case_page_matches import (
    joined_html,
    left_out_html,
    reports_html,
    unread_html,
)
from holdfast.cli.case_reasons import basis_words
from holdfast.facts.casefile import CaseFile
from holdfast.showing.case_headline import case_headline
from holdfast.showing.case_page_parts import Shown, section
from holdfast.showing.case_page_time import timeline_html
from holdfast.showing.headline import listed
from holdfast.showing.page import element, escaped, isolated, items, page_file, policy

PART = re.compile(r'<h2 class="case__part" id="([a-z-]+)">([^<]+)</h2>')
STYLES = ("page.css", "case.css")


def case_page(case: CaseFile, links: Mapping[str, str] | None = None) -> str:
    """Give the page of a case.

    `links` lead from the id of a claim, or the key of a report, to the page
    and the place where the report says it.
    """
    overview = gather(case)
    reports = {filed.key: filed for filed in case.reports}
    shown = Shown(case, overview, reports, links or {})
    parts = "".join(_parts(shown))
    return Template(page_file("case.html")).substitute(
        policy=policy(styles=STYLES),
        style=page_file("page.css"),
        case_style=page_file("case.css"),
        headline=escaped(f"{case_headline(case, overview)}."),
        basis=escaped(basis_words(case)),
        glance=_glance(shown),
        contents=_contents(parts),
        parts=parts,
    )


def _parts(shown: Shown) -> tuple[str, ...]:
    """Give the parts of the page, what needs judgement first."""
    return (
        contradictions_html(shown),
        timeline_html(shown),
        answers_html(shown),
        origins_html(shown),
        _decisions(shown),
        joined_html(shown),
        left_out_html(shown),
        unread_html(shown),
        reports_html(shown),
    )


def _contents(parts: str) -> str:
    """Lead to each part of the page that is there."""
    links = "".join(
        f'<li><a href="#{anchor}">{heading}</a></li>'
        for anchor, heading in PART.findall(parts)
    )
    return f'<nav aria-label="On this page"><ul class="contents">{links}</ul></nav>'


def _glance(shown: Shown) -> str:
    if not shown.case.accounts:
        return ""
    lines = "".join(map(_line, glances(shown.case, shown.overview)))
    unknown = unknown_words(shown.overview)
    told = f"No report says: {escaped(listed(unknown))}." if unknown else ""
    note = element("p", told, "case__note") if told else ""
    return element("dl", lines, "glance") + note


def _line(line: Glance) -> str:
    rivals = f" {line.rivals} rivals" if line.rivals else ""
    mark = element("span", escaped(rivals), "glance__rivals") if rivals else ""
    called = element("dt", escaped(line.called) + mark)
    if not line.told:
        return called + element("dd", NOT_TOLD, "glance__unknown")
    told = [
        isolated(each.words)
        + (
            element("span", f" {escaped(each.hedge)}", "glance__hedge")
            * bool(each.hedge)
        )
        for each in line.told
    ]
    if line.more:
        told.append(escaped(f"and {line.more} more"))
    return called + element("dd", items(told, "glance__told"))


def _decisions(shown: Shown) -> str:
    told = "".join(
        element("h3", escaped(decisions.called), "asked__question")
        + items(map(isolated, decisions.lines), "decisions")
        for decisions in decisions_in(shown.case)
    )
    return section("decisions", "What people made of it", told)
