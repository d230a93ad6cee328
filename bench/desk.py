"""The desk with many cases: pages under load, search, matching, intake, beside limits.

    python -m bench.desk --cases 100000

fills a register in a folder of its own with invented cases, serves it, and lets sixteen
people walk through it at once: first as people do, who look at a page before they ask
for the next, then without any pause, which is what the machine can bear. With
`--postgres` the register lies in a cluster of PostgreSQL that is made for it.
"""

import argparse
import http.client
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from urllib.parse import urlencode

from tools.postgres_cluster import cluster

LIMIT_PAGE_P95, LIMIT_FIRST_MEDIAN, LIMIT_SEARCH_P95 = 300, 100, 200
LIMIT_MATCH, LEAST_INTAKE = 20, 20
PEOPLE, ROUNDS = 16, 8
LOOK_SECONDS = (0.5, 1.5)
"""For how long somebody looks at a page: quick, as of people who know their way."""
ADDRESS = ("127.0.0.1", 8749)
HOME = "HOLDFAST_HOME"
Times = dict[str, list[float]]
Codes = tuple[list[str], list[str]]
"""Cases of one report, and some as full as the demonstration's."""


def percentile(times: list[float], share: float) -> float:
    """Give the time within which so large a share of them lies, in milliseconds."""
    ordered = sorted(times)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000


def timed(act: Callable[[], object]) -> float:
    """Give how many seconds something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def told(what: str, value: float, limit: float, unit: str = "ms") -> None:
    """Print a figure beside its limit, and as a part of it."""
    print(f"{what:<34} {value:9.1f} {unit:<5} limit {limit:5} → {value / limit:5.2f}")


class Person:
    """Somebody at a browser: signs in, and asks for pages."""

    def __init__(self, username: str, password: str) -> None:
        """Sign in."""
        self.wire = http.client.HTTPConnection(*ADDRESS, timeout=60)
        self.cookies: dict[str, str] = {}
        page = self.get("/enter/")
        found = re.search(r'csrfmiddlewaretoken" value="([^"]+)"', page)
        form = {
            "csrfmiddlewaretoken": found[1] if found else "",
            "username": username,
            "password": password,
        }
        self._ask("POST", "/enter/now/", urlencode(form))

    def get(self, address: str, query: str = "") -> str:
        """Ask for a page, or look for something; a query goes into no address."""
        if not query:
            return self._ask("GET", address, "")
        token = self.cookies.get("csrftoken", "")
        form = {"csrfmiddlewaretoken": token, "q": query}
        return self._ask("POST", address, urlencode(form))

    def _ask(self, method: str, address: str, body: str) -> str:
        headers = {
            "Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items()),
            "Content-Type": "application/x-www-form-urlencoded",
            "Connection": "close",
        }
        self.wire.request(method, address, body, headers)
        answer = self.wire.getresponse()
        words = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                cookie = value.partition(";")[0]
                self.cookies[cookie.partition("=")[0]] = cookie.partition("=")[2]
        if answer.status >= 400:  # noqa: PLR2004 -- the codes of faults begin here
            raise SystemExit(f"{address}: {answer.status}")
        return words


def pages(codes: list[str], full: list[str], number: int) -> Iterator[tuple[str, ...]]:
    """Give a round of pages: the name of each, its address, what is looked for."""
    code, piled = codes[number % len(codes)], full[number % len(full)]
    yield "today", "/"
    yield "cases", "/cases/"
    yield "cases, filtered", "/cases/?sender=LA&order=changed"
    yield "a later page", "/cases/?page=40"
    yield "case", f"/cases/{code}/"
    yield "claims", f"/cases/{code}/claims/"
    yield "time", f"/cases/{code}/times/"
    yield "harm review", f"/cases/{code}/review/"
    yield "matches", f"/cases/{code}/matches/"
    yield "reports", "/reports/"
    yield "a full case", f"/cases/{piled}/"
    yield "claims of a full case", f"/cases/{piled}/claims/"
    yield "search", "/search/found/", f"boten {number % 90 + 9}"
    yield "search, Korean", "/search/found/", "북송"


def walked(people: list[Person], codes: Codes, look: bool) -> Times:  # noqa: FBT001 -- once yes, once no
    """Let everybody walk at once, each from another page on; give seconds by page."""
    times: Times = defaultdict(list)

    def walk(number: int, person: Person) -> None:
        chance = random.Random(number)
        for turn in range(ROUNDS):
            ways = list(pages(*codes, number * ROUNDS + turn))
            first = number % len(ways)
            for name, *asked in ways[first:] + ways[:first]:
                if look:
                    time.sleep(chance.uniform(*LOOK_SECONDS))
                times[name].append(timed(lambda a=asked: person.get(*a)))  # type: ignore[misc]

    everybody = [threading.Thread(target=walk, args=each) for each in enumerate(people)]
    for each in everybody:
        each.start()
    for each in everybody:
        each.join()
    return times


def walks(codes: Codes, password: str) -> None:
    """Walk as people do, then without a pause, and tell what each page took."""
    people = [Person("amal", password) for _ in range(PEOPLE)]
    for _, *asked in pages(*codes, 0):
        people[0].get(*asked)
    for look in (True, False):
        print("looking at each page" if look else "without any pause")
        start = time.perf_counter()
        times = walked(people, codes, look)
        told_of(times)
        many = sum(map(len, times.values()))
        print(f"{many / (time.perf_counter() - start):.0f} pages a second")


def told_of(times: Times) -> None:
    """Tell of a walk: the first page at the median, every page at p95."""
    first = statistics.median(times["today"]) * 1000
    told("today, median", first, LIMIT_FIRST_MEDIAN)
    for name, each in times.items():
        limit = LIMIT_SEARCH_P95 if name.startswith("search") else LIMIT_PAGE_P95
        told(f"{name}, p95 of {len(each)}", percentile(each, 0.95), limit)


def serve(home: str) -> "subprocess.Popen[bytes]":
    """Start the desk on that register, and wait until it answers."""
    bind = f"{ADDRESS[0]}:{ADDRESS[1]}"
    running = subprocess.Popen(
        [sys.executable, "-m", "holdfast_desk.main", "serve"],
        env={**os.environ, HOME: home, "HOLDFAST_BIND": bind},
    )
    while running.poll() is None:
        try:
            http.client.HTTPConnection(*ADDRESS).request("GET", "/enter/")
        except OSError:
            time.sleep(0.2)
        else:
            break
    return running


def measured(cases: int) -> None:
    """Fill, serve, measure."""
    home = os.environ.get(HOME) or tempfile.mkdtemp(prefix="holdfast-bench-")
    os.environ |= {HOME: home, "DJANGO_SETTINGS_MODULE": "holdfast_desk.settings"}
    import django  # noqa: PLC0415 -- it reads the settings just made

    django.setup()
    from bench.desk_cases import fill, intake, matched  # noqa: PLC0415 -- the same

    filled = fill(cases)
    print(f"{filled.cases} cases, {filled.claims} claims, in {filled.seconds:.0f} s")
    running = serve(home)
    try:
        walks((filled.codes, filled.full), filled.password)
    finally:
        running.terminate()
        running.wait()
    told("one report matched, median", matched(), LIMIT_MATCH)
    speed = intake(1000)
    print(f"intake of 1000 reports: {speed:.0f} a second, at least {LEAST_INTAKE}")
    if not os.environ.get("DATABASE_URL"):
        size = (Path(home) / "register.sqlite3").stat().st_size / 2**20
        print(f"the register: {size:.0f} MB")
    shutil.rmtree(home)


def main() -> None:
    """Measure on the encrypted file, or on PostgreSQL."""
    options = argparse.ArgumentParser()
    options.add_argument("--cases", type=int, default=100_000)
    options.add_argument("--postgres", action="store_true")
    wanted = options.parse_args()
    with cluster() if wanted.postgres else nullcontext("") as address:
        if address:
            os.environ["DATABASE_URL"] = address
        print("PostgreSQL" if wanted.postgres else "the encrypted file")
        measured(wanted.cases)


if __name__ == "__main__":
    main()
