"""How `holdfast brief` runs: read, gather, law, harm review, drafts, open questions."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import typer
from rich.console import Console

from holdfast.cli.brief_view import made_text
from holdfast.cli.case_intake import Gathered, Wishes, gathered, read_files
from holdfast.cli.case_json import opened_case
from holdfast.cli.case_run import dates_by_file
from holdfast.cli.draft_files import INTERNAL, Made, write_drafts
from holdfast.cli.fingerprints import fingerprints_of
from holdfast.cli.harm_document import harm_document
from holdfast.cli.law_run import FILES as SHEET_FILES
from holdfast.cli.law_run import write_sheet
from holdfast.cli.law_wishes import Drawn
from holdfast.cli.open_questions import open_questions, write_questions
from holdfast.cli.private_files import private_folder
from holdfast.cli.today import today
from holdfast.cli.watch import Watch
from holdfast.cli.write_case import CASE, PAGE, TABLE, write_case_files
from holdfast.drafting.desk import Desk, desk_of
from holdfast.drafting.drafts import brief_templates, drafts_of
from holdfast.drafting.grounds import Grounds
from holdfast.drafting.release import Released, released
from holdfast.drafting.wishes import BriefWishes
from holdfast.law.reason import reason

SHEET = "sheet"


def run_brief(
    files: list[str], wishes: BriefWishes, *, published: list[str], jobs: int
) -> None:
    """Make of reports all that a desk needs; say what people must still decide."""
    watch = Watch(told_elsewhere=False)
    folder = private_folder(wishes.out)
    found = _found(files, published, jobs, watch)
    desk = desk_of(found.case, wishes, today())
    inside = private_folder(str(folder / INTERNAL))
    write_case_files(found, inside)
    _write_law(desk, inside)
    made = made_and_told(desk, _drafts(desk), folder, tuple(_pages(desk, inside)))
    failed = watch.unread or made.notes or desk.why_no_law
    raise typer.Exit(1 if failed else 0)


def made_and_told(
    desk: Desk,
    drafts: Iterable[Released | str],
    folder: Path,
    beside: tuple[Path, ...] = (),
) -> Made:
    """Write drafts, showing which is under way; tell what people must answer.

    `beside` is what was made before them and is told with them.
    """
    console = Console(stderr=True)
    with console.status("Drafting"):
        made = write_drafts(drafts, folder, fingerprints_of(desk.case))
    asked = open_questions(desk, made)
    write_questions(asked, folder)
    typer.echo(made_text(made, asked, folder, beside))
    return made


def _found(files: list[str], published: list[str], jobs: int, watch: Watch) -> Gathered:
    """Read reports, or open the one case JSON that was given."""
    opened = opened_case(files)
    if opened is not None:
        return Gathered(opened)
    dates, everywhere = dates_by_file(published, files)
    with watch.progress(files, to_screen=True) as done:
        told = watch.seen(
            read_files(files, Wishes(dates, everywhere, None, jobs), done)
        )
        return gathered(told, with_text=False)


def _write_law(desk: Desk, inside: Path) -> None:
    """Write the legal sheet of the whole case, for those inside."""
    if desk.situated is not None:
        sheet = reason(desk.situated.situation, desk.on)
        write_sheet(Drawn(sheet, desk.situated.unsettled), inside)


def _pages(desk: Desk, inside: Path) -> Iterator[Path]:
    """Give the files of the case and of its legal sheet, the one to open first."""
    yield from (inside / name for name in (PAGE, CASE, TABLE))
    if desk.situated is not None:
        yield from (inside / name for name in SHEET_FILES)


def _drafts(desk: Desk) -> Iterator[Released | str]:
    review = harm_document(desk.known)
    inside = desk.grounds(review.audience)
    if isinstance(inside, Grounds):
        yield released(review, SHEET, inside.disclosed, ())
    for template in brief_templates(desk):
        yield from drafts_of(desk, template)
