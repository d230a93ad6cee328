"""Outcomes → the page that lists them, written entry by entry."""

import re
from string import Template

from holdfast.facts.date_words import date_words
from holdfast.intake.outcomes import Outcome, Unread
from holdfast.masking.spellings import MASK
from holdfast.showing.headline import headline
from holdfast.showing.page import escaped, page_file, policy
from holdfast.showing.words import one_line

INDEX = "index.html"
INDEX_END = "</ol>\n</main>\n</body>\n</html>\n"
NOT_IN_A_FILE_NAME = re.compile(r"[^\w]+|_+")
LONGEST = 60


def index_start() -> str:
    """Give the list's page up to its first entry."""
    start = Template(page_file("index.html"))
    return start.substitute(policy=policy(), style=page_file("page.css"))


def index_entry(outcome: Outcome, page: str) -> str:
    """Give the entry of one report, with the way to its page if it has one."""
    if isinstance(outcome, Unread):
        return (
            f'<li class="index__report"><span class="index__failed">Not read:'
            f" {escaped(outcome.message)}</span>"
            f'<p class="index__about"><bdi>{escaped(one_line(outcome.file))}</bdi>'
            "</p></li>\n"
        )
    report = outcome.reading.report
    told = (report.title, report.publisher, _date(report.published), report.file)
    about = " · ".join(f"<bdi>{escaped(one_line(part))}</bdi>" for part in told if part)
    return (
        f'<li class="index__report"><a class="index__headline" href="{escaped(page)}">'
        f"{escaped(headline(outcome.reading))}.</a>"
        f'<p class="index__about">{about}</p></li>\n'
    )


def page_name(number: int, file: str) -> str:
    """Name a report's page after its place in the run and the report's file.

    Where a name in it is covered the place alone is left.
    """
    if MASK in file:
        return f"{number:04}-report.html"
    last = re.split(r"[/\\]", file)[-1]
    stem = last.rpartition(".")[0] or last
    slug = NOT_IN_A_FILE_NAME.sub("-", stem.lower())[:LONGEST].strip("-")
    return f"{number:04}-{slug or 'report'}.html"


def _date(edtf: str | None) -> str | None:
    return edtf and date_words(edtf)
