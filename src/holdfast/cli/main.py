"""`holdfast`: the commands, their manual, and what is said when one fails."""

import gc
import os
import sys
from contextlib import suppress
from typing import Annotated

import typer
from typer.core import TyperGroup

from holdfast import __version__
from holdfast.cli import manual
from holdfast.cli.brief import brief_command
from holdfast.cli.case import case_command
from holdfast.cli.check import check_command
from holdfast.cli.law import law_command
from holdfast.cli.publish import publish_command
from holdfast.cli.read import read_command
from holdfast.cli.review import review_command
from holdfast.errors import HoldfastError, UsageError
from holdfast.intake.faults import fault_of

BROKEN_PIPE = 141
FAULT = 70
USAGE = 2
SELDOM = 100_000
"""So many new objects before memory is looked through, a hundred times the usual."""


class Commands(TyperGroup):
    """The commands; whatever one of them raises becomes a sentence."""

    # Typer's own type for the context is private, and wider than the one it gives.
    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]
        """Run a command; no failure of it ends in a traceback."""
        try:
            return super().invoke(ctx)
        except HoldfastError as error:
            _say(error.sentence)
            raise typer.Exit(USAGE if isinstance(error, UsageError) else 1) from error
        except BrokenPipeError as error:
            _close_output()
            raise typer.Exit(BROKEN_PIPE) from error
        except OSError as error:
            _say(f"{error.strerror or 'The system failed'}; nothing more was written.")
            raise typer.Exit(1) from error
        except (typer.Exit, typer.Abort, typer.TyperException):
            raise
        except Exception as error:
            _say(_fault(error))
            raise typer.Exit(FAULT) from error


app = typer.Typer(
    name="holdfast",
    cls=Commands,
    help=manual.MANUAL,
    epilog=manual.MORE,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("read", epilog=manual.READ)(read_command)
app.command("case", epilog=manual.CASE)(case_command)
app.command("law", epilog=manual.LAW)(law_command)
app.command("brief", epilog=manual.BRIEF)(brief_command)
app.command("publish", epilog=manual.PUBLISH)(publish_command)
app.command("review", epilog=manual.REVIEW)(review_command)
app.command("check", epilog=manual.CHECK)(check_command)


def _show_version(*, given: bool) -> None:
    if given:
        typer.echo(f"holdfast {__version__}")
        raise typer.Exit


@app.callback()
def _everywhere(
    *,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", is_eager=True, callback=_show_version, help="Show the version."
        ),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


def run() -> None:
    """Run the command line and end the process with its exit status."""
    # A command is over soon and holds many words: to look through them for what may
    # be let go takes a tenth of its time.
    gc.set_threshold(SELDOM)
    app(prog_name="holdfast")


def _say(sentence: str) -> None:
    typer.echo(f"holdfast: {sentence}", err=True)


def _fault(error: Exception) -> str:
    """Say where a fault of ours lies, without a word of what was being read."""
    return (
        f"this is a fault of ours ({fault_of(error)}). Nothing was changed; please tell"
        " us this line, and not the report."
    )


def _close_output() -> None:
    """Lead what is still to be written to nowhere, so that ending fails no more."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
