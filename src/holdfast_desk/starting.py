"""How the desk starts: migrate, check, an administrator, a worker, and the server."""

import gc
import subprocess
import sys
from pathlib import Path

import typer
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from gunicorn.app.base import BaseApplication

from holdfast.law.corpus import corpus
from holdfast_desk.demonstration import is_there, make
from holdfast_desk.register.actions.people import make_first_administrator
from holdfast_desk.register.queries.people import is_anybody_here
from holdfast_desk.wsgi import application

FIRST = "admin"
WAIT_SECONDS = 120


class Server(BaseApplication):
    """gunicorn with our settings, the desk loaded before it forks."""

    def load_config(self) -> None:
        """Set what the server needs to know."""
        here = settings.HERE
        for name, told in {
            "bind": here.bind,
            "workers": here.workers,
            "worker_class": "sync",
            "preload_app": True,
            "timeout": WAIT_SECONDS,
            "max_requests": 5000,
            "max_requests_jitter": 500,
            "accesslog": None,
            "loglevel": "warning",
            "worker_tmp_dir": "/dev/shm" if Path("/dev/shm").is_dir() else None,  # noqa: S108 -- memory, for heartbeats
            "control_socket_disable": True,
        }.items():
            if name in self.cfg.settings:
                self.cfg.set(name, told)

    def load(self) -> object:
        """Give the desk."""
        return application


def start(*, with_demo: bool) -> None:
    """Start everything; ends when the server does, and takes the worker with it."""
    migrate()
    call_command("check", verbosity=0)
    if with_demo and not is_there():
        put_in_demo(Path("examples"))
    elif not is_anybody_here():
        _, password = make_first_administrator(username=FIRST, shown_name="Admin")
        typer.echo(f"The first account: {FIRST}, with the password {password} once.")
    _warm_up()
    worker = subprocess.Popen([sys.executable, "-m", "holdfast_desk.main", "worker"])
    typer.echo(f"The desk is at http://{settings.HERE.bind}/")
    try:
        Server().run()
    finally:
        worker.terminate()
        worker.wait()


def migrate() -> None:
    """Bring the tables up to date."""
    call_command("migrate", verbosity=0, interactive=False)


def put_in_demo(folder: Path) -> None:
    """Put the demonstration in, and tell how to look at it."""
    for line in make(folder):
        typer.echo(line)


def _warm_up() -> None:
    """Load the words and the law before forking, so that workers share them."""
    corpus()
    connections.close_all()
    # What was loaded stays: to look through it for waste again and again is lost time,
    # and each look would part the memory that the workers share.
    gc.collect()
    gc.freeze()
