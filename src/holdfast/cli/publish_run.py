"""How `holdfast publish` runs: one document of a case, drafted and written."""

import typer

from holdfast.cli.brief_run import made_and_told
from holdfast.cli.case_json import case_in
from holdfast.cli.private_files import private_folder
from holdfast.cli.today import today
from holdfast.drafting.desk import desk_of
from holdfast.drafting.drafts import drafts_of
from holdfast.drafting.wishes import BriefWishes
from holdfast.errors import UsageError
from holdfast.publishing.template import templates


def run_publish(file: str, code: str, wishes: BriefWishes) -> None:
    """Draft one document in the languages asked; never numbered, never sent."""
    known = templates()
    template = known.get(code.replace("-", "_"))
    if template is None:
        raise UsageError(
            "unknown_template",
            f"There is no template {code[:40]!r}. There are: {', '.join(known)}.",
        )
    desk = desk_of(case_in(file), wishes, today())
    folder = private_folder(wishes.out)
    made = made_and_told(desk, drafts_of(desk, template), folder)
    raise typer.Exit(1 if made.notes else 0)
