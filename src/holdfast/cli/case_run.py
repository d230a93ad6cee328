"""How `holdfast case` runs: read and gather, or open a case JSON; then show."""

import sys

import typer

from holdfast.cases.exchange import write_case
from holdfast.cli.case_intake import Gathered, Wishes, gathered, masked_case, read_files
from holdfast.cli.case_json import opened_case
from holdfast.cli.escaped_json import ESCAPED
from holdfast.cli.options import Format, checked_date, refuse_pages_without_folder
from holdfast.cli.private_files import private_folder
from holdfast.cli.show_case_table import case_text
from holdfast.cli.show_table import screen
from holdfast.cli.watch import Watch
from holdfast.cli.write_case import write_case_files
from holdfast.errors import UsageError

ALREADY_READ = UsageError(
    "already_read",
    "This case JSON was read already: --published, --language and --with-text go"
    " with the reports themselves.",
)


def run_case(  # noqa: PLR0913 -- one for each option of the command
    *,
    files: list[str],
    format_: Format,
    out: str | None,
    published: list[str],
    language: str | None,
    with_text: bool,
    mask_names: bool,
    jobs: int,
) -> None:
    """Gather reports of one case; set rival values side by side."""
    refuse_pages_without_folder(format_, out)
    dates, everywhere = dates_by_file(published, files)
    folder = private_folder(out) if out else None
    on_screen = folder is None and format_ is Format.TABLE
    watch = Watch(told_elsewhere=on_screen, mask_names=mask_names)
    opened = opened_case(files)
    is_opened = opened is not None
    found = Gathered(opened) if opened else None
    if found is None:
        wishes = Wishes(dates, everywhere, language, jobs)
        with watch.progress(files, to_screen=folder is None) as done:
            told = watch.seen(read_files(files, wishes, done))
            found = gathered(told, with_text=with_text)
    elif published or language or with_text:
        raise ALREADY_READ
    if mask_names:
        found = masked_case(found)
    page = write_case_files(found, folder) if folder else None
    if page is None:
        _show(found, format_)
    if is_opened and page:
        watch.lead_to(page)
    elif not is_opened:
        watch.sum_up(page)
    raise typer.Exit(1 if watch.unread else 0)


def dates_by_file(
    given: list[str], files: list[str]
) -> tuple[dict[str, str], str | None]:
    """Part "FILE=DATE" from a date that holds for all other reports."""
    dates: dict[str, str] = {}
    everywhere = None
    for each in given:
        file, equals, day = each.rpartition("=")
        checked_date(day)
        if not equals:
            everywhere = day
        elif file in files:
            dates[file] = day
        else:
            raise typer.BadParameter(
                "Name the file as you give it: --published FILE=DATE with FILE."
            )
    return dates, everywhere


def _show(found: Gathered, format_: Format) -> None:
    """Print a case; a case JSON with nothing in it that commands a terminal."""
    if format_ is Format.JSON:
        shown = write_case(found.case).translate(ESCAPED).encode("utf-8")
    else:
        shown = case_text(found.case, screen()).encode(sys.stdout.encoding, "replace")
    sys.stdout.buffer.write(shown)
    sys.stdout.buffer.flush()
