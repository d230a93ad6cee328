"""`holdfast-desk`: start the desk, its worker, its first account, its demonstration."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from holdfast.errors import HoldfastError
from holdfast_desk.environment import BadSettingError
from holdfast_desk.key_files import BadKeyError

SETTINGS = "holdfast_desk.settings"
REFUSED = 2

app = typer.Typer(
    help="The desk: a register of cases that remembers who said what.",
    no_args_is_help=True,
    add_completion=False,
)


@app.command()
def serve(
    demo: Annotated[  # noqa: FBT002 -- an option of the command
        bool,
        typer.Option("--demo", help="Put the demonstration in, if it is not there."),
    ] = False,
) -> None:
    """Bring the register up to date, check it, and serve the desk with its worker."""
    _ready()
    from holdfast_desk.starting import start  # noqa: PLC0415 -- Django must be ready

    start(with_demo=demo)


@app.command()
def worker() -> None:
    """Read what waits to be read, until told to stop; `serve` starts one by itself."""
    _ready()
    from holdfast_desk.worker import until_signalled, work  # noqa: PLC0415 -- the same

    work(until_signalled())


@app.command()
def createadmin(
    username: Annotated[str, typer.Argument(help="The name to sign in with.")],
    shown_name: Annotated[str, typer.Argument(help="The name that others see.")],
) -> None:
    """Make an account that looks after the desk; prints its first password, once."""
    _ready()
    from holdfast_desk.register.actions.people import (  # noqa: PLC0415 -- the same
        make_first_administrator,
    )
    from holdfast_desk.starting import migrate  # noqa: PLC0415 -- the same

    migrate()
    account, password = make_first_administrator(
        username=username, shown_name=shown_name
    )
    typer.echo(f"{account.username} signs in with {password} once, and chooses anew.")


@app.command()
def demo(
    folder: Annotated[
        Path, typer.Option("--reports", help="The reports to take in.")
    ] = Path("examples"),
) -> None:
    """Put the demonstration into a register that nobody uses yet."""
    _ready()
    from holdfast_desk.starting import migrate, put_in_demo  # noqa: PLC0415 -- the same

    migrate()
    put_in_demo(folder)


def _ready() -> None:
    """Let Django read its settings; a bad one stops here, with its sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django  # noqa: PLC0415 -- it reads the settings

    try:
        django.setup()
    except (BadSettingError, BadKeyError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(REFUSED) from error


def run() -> None:
    """Run the command; an error of ours is a sentence, never a trace."""
    try:
        app()
    except HoldfastError as error:
        typer.echo(error.sentence, err=True)
        sys.exit(REFUSED)


if __name__ == "__main__":
    run()
