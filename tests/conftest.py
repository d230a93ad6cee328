"""What holds for every test: the wire is cut, and on CI nothing is passed over.

A test that needs the folder `../shared` is extra and says so when it is skipped.
With `CI=true` any other skip is a failure: what a test needs must be set up.
"""

import os
import sys
from collections.abc import Generator

import pytest
from hypothesis import settings

# What Python itself reports before it reaches out, whichever library asked for it.
WIRE = frozenset(
    (
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    )
)
EXTRA = "../shared"
ON_CI = os.environ.get("CI") == "true"

# How long a machine takes is for the benchmark to say.
settings.register_profile("house", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if ON_CI else "house")


class WireCutError(RuntimeError):
    """A test reached for the network."""


def _refuse_network(event: str, about: tuple[object, ...]) -> None:
    if event in WIRE and not _is_this_machine(about):
        raise WireCutError(event)


def _is_this_machine(about: tuple[object, ...]) -> bool:
    """Say whether an address is a socket in a folder: a database of the tests."""
    return len(about) > 1 and isinstance(about[1], str) and about[1].startswith("/")


# An audit hook stays for good: no library can take it off or go round it.
sys.addaudithook(_refuse_network)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[
    None, pytest.TestReport, pytest.TestReport
]:
    """Fail a test that was skipped without leave."""
    report = yield
    if _is_skipped_without_leave(report) and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped, which CI does not accept: {_reason(report)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[
    None, pytest.CollectReport, pytest.CollectReport
]:
    """Fail a whole file that was skipped without leave."""
    report = yield
    if _is_skipped_without_leave(report):
        report.outcome = "failed"
        report.longrepr = f"Skipped, which CI does not accept: {_reason(report)}"
    return report


def _is_skipped_without_leave(report: pytest.TestReport | pytest.CollectReport) -> bool:
    return ON_CI and report.outcome == "skipped" and EXTRA not in _reason(report)


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Give the reason of a skip, which pytest keeps last in a triple."""
    told = report.longrepr
    return str(told[-1] if isinstance(told, tuple) else told)
