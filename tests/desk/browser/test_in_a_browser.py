"""A working evening in a real browser: judge claims, make a finding, see the law.

The desk is started as its users start it. Pictures of every screen are kept in
`out/screens`; axe looks at each of them for what would keep somebody from using it.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.desk.hazardous import OLE, a_docx

ROOT = Path(__file__).parents[3]
SCREENS = ROOT / "out" / "screens"
ADDRESS = "127.0.0.1:8731"
CHROMIUM = shutil.which("chromium")
ARGUMENTS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-quic"
).split()
SIZES = {"desk": (1280, 900), "phone": (390, 844)}
WAIT_SECONDS = 90


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk that is running, and the passwords it told when it started."""

    passwords: dict[str, str]


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """Start the desk with the demonstration, in an empty home."""
    if CHROMIUM is None:
        pytest.skip("the browser is not installed")
    home = tempfile.mkdtemp(prefix="holdfast-desk-")
    kept = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    surroundings = {**kept, "HOLDFAST_HOME": home, "HOLDFAST_BIND": ADDRESS}
    command = [sys.executable, "-m", "holdfast_desk.main", "serve", "--demo"]
    with tempfile.TemporaryFile("w+") as told:
        running = subprocess.Popen(
            command, cwd=ROOT, env=surroundings, stdout=told, stderr=told
        )
        try:
            yield Desk(_passwords(told.fileno(), running))
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(timeout=30)
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="module")
def browser(desk: Desk) -> Iterator[Browser]:
    """Start Debian's Chromium."""
    assert desk.passwords
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGUMENTS])
        yield opened
        opened.close()


def test_an_evening_at_the_desk(desk: Desk, browser: Browser) -> None:
    """From the list of what needs a person to a finding, a sheet and a draft."""
    page = signed_in(browser, desk, "amal")
    looked_at(page, "home")
    open_case(page)
    assert "Cannot both be true" in page.content()
    looked_at(page, "case")
    case = page.url
    page.click("nav.tabs >> text=Claims")
    looked_at(page, "claims")
    before = page.locator("article.card--accept").count()
    page.check("article.card input[type=checkbox] >> nth=0")
    page.check("article.card input[type=checkbox] >> nth=1")
    page.click("text=Accept those ticked")
    assert page.locator("article.card--accept").count() == before + 2
    page.click("article.card--accept >> nth=0 >> text=Undo")
    assert page.locator("article.card--accept").count() == before + 1
    page.goto(case)
    page.click("#q-how_many >> text=Make a finding")
    looked_at(page, "finding")
    page.check("input[name=answer] >> nth=0")
    page.fill("textarea[name=reason]", "The report with the earliest account.")
    page.click("text=Make the finding")
    assert "The report with the earliest account." in page.content()
    page.click("nav.tabs >> text=Law")
    page.click("text=Draw up the legal sheet")
    assert "Step by step" in page.content()
    looked_at(page, "law")
    for name in ("Time", "Places", "Harm review", "Drafts", "Matches", "Log"):
        page.click(f"nav.tabs >> text={name}")
        looked_at(page, name.lower().replace(" ", "-"))
    page.goto(f"{case}drafts/press_release/en/")
    looked_at(page, "draft")


def test_a_folder_and_a_table_come_in(
    desk: Desk, browser: Browser, tmp_path: Path
) -> None:
    """In pieces; what would run is held, and the columns are looked at first."""
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(44):
        (folder / f"{number}.txt").write_text(f"Report {number} tells nothing new.")
    (folder / "letter.docm").write_bytes(a_docx({"word/vbaProject.bin": OLE}))
    page = signed_in(browser, desk, "amal")
    page.goto(f"http://{ADDRESS}/reports/")
    page.click("summary >> nth=0")
    page.set_input_files("input[name=folder]", str(folder))
    pieces: list[str] = []
    page.on("request", lambda sent: pieces.append(sent.method))
    page.click("[data-intake] .main-button")
    page.wait_for_url("**/reports/?new=*")
    assert pieces.count("POST") == 3
    assert "Taken in: 45." in page.content()
    page.wait_for_selector("#rows .state--held")
    page.click("li:has(.state--held) a.line__what")
    assert "An Office file with macros" in page.content()
    looked_at(page, "held")
    table = tmp_path / "list.csv"
    table.write_text("Day,Said\n2019-05-03,Two were held.\nsoon,Three went.\n")
    page.goto(f"http://{ADDRESS}/reports/")
    page.click("summary >> nth=1")
    page.set_input_files("input[name=file] >> nth=0", str(table))
    page.click("text=Look at its columns")
    page.select_option("select[name=text]", "Said")
    page.select_option("select[name=published]", "Day")
    page.click("text=Show the rows so")
    assert "Its date is none we read" in page.content()
    looked_at(page, "columns")
    page.click("text=Take the rows in")
    assert "New reports: 1." in page.content()


def test_words_marked_in_the_text_are_a_claim(desk: Desk, browser: Browser) -> None:
    """With the mouse, as one marks words on paper."""
    page = signed_in(browser, desk, "bo")
    open_case(page)
    page.click("nav.tabs >> text=Claims")
    page.evaluate(
        """() => {
          const text = document.querySelector('[data-text]');
          const long = (node) => node.textContent.trim().length > 9;
          const node = [...text.childNodes].find(long);
          const leaf = node.firstChild || node;
          const range = document.createRange();
          range.setStart(leaf, 0); range.setEnd(leaf, 8);
          document.getSelection().removeAllRanges();
          document.getSelection().addRange(range);
        }"""
    )
    page.wait_for_function("document.querySelector('[name=start]').value !== ''")
    page.select_option("select[name=kind]", "custody")
    page.click("[data-marking] button")
    assert "marked by hand" in page.content()


def test_every_screen_at_phone_width_and_in_the_dark(
    desk: Desk, browser: Browser
) -> None:
    """Nothing is wider than the screen."""
    page = signed_in(browser, desk, "dana", size="phone", scheme="dark")
    open_case(page)
    case = page.url
    parts = "/claims/times/places/law/review/drafts/matches/log".split("/")
    of_case = (f"{case}{part}/" if part else case for part in parts)
    for address in (*of_case, "/cases/", "/reports/"):
        page.goto(address if "://" in address else f"http://{ADDRESS}{address}")
        name = address.rstrip("/").rpartition("/")[2]
        looked_at(page, f"phone-dark-{name}")
        wide = "document.documentElement.scrollWidth > window.innerWidth"
        assert not page.evaluate(wide), address


def test_what_is_printed_has_nothing_to_press(desk: Desk, browser: Browser) -> None:
    """Tabs and the button for names stood on paper."""
    page = signed_in(browser, desk, "amal")
    open_case(page)
    page.goto(f"{page.url}places/")
    assert page.is_visible(".tabs")
    page.emulate_media(media="print")
    for pressed in (".head", ".tabs", ".names"):
        assert page.locator(pressed).count() == 1
        assert not page.is_visible(pressed)
    assert page.is_visible("svg.map")


def test_it_all_works_without_script(desk: Desk, browser: Browser) -> None:
    """A locked-down browser judges claims as well."""
    page = signed_in(browser, desk, "amal", script=False)
    open_case(page)
    page.click("nav.tabs >> text=Claims")
    before = page.locator("article.card--accept").count()
    page.click("article.card:not(.card--judged) >> nth=0 >> button:has-text('Accept')")
    assert page.locator("article.card--accept").count() == before + 1


def signed_in(  # noqa: PLR0913 -- what differs between two browsers, by name
    browser: Browser,
    desk: Desk,
    who: str,
    *,
    size: str = "desk",
    scheme: str = "light",
    script: bool = True,
) -> Page:
    """Open a browser of one's own, and sign in."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=script,
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(f"http://{ADDRESS}/enter/")
    page.fill("[name=username]", who)
    page.fill("[name=password]", desk.passwords[who])
    page.click("main button")
    return page


def open_case(page: Page) -> None:
    """Go to the first case of the list."""
    page.goto(f"http://{ADDRESS}/cases/")
    page.click("main .lines a.line__what")


def looked_at(page: Page, name: str) -> None:
    """Keep a picture of a screen, and let axe look for what keeps people out."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(SCREENS / f"{name}.png"))
    found = Axe().run(page)
    violations = [
        (each["id"], [node["html"][:120] for node in each["nodes"][:3]])
        for each in found.response["violations"]
    ]
    assert violations == [], name


def _passwords(told: int, running: "subprocess.Popen[bytes]") -> dict[str, str]:
    """Wait until the desk serves; give the passwords it told."""
    until = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < until and running.poll() is None:
        words = os.pread(told, 1 << 16, 0).decode()
        if "The desk is at" in words:
            _reachable(until)
            return dict(re.findall(r"^ {2}(\w+) +(\S+) ", words, re.MULTILINE))
        time.sleep(0.2)
    raise AssertionError(os.pread(told, 1 << 16, 0).decode())


def _reachable(until: float) -> None:
    """Wait until the first page comes."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGUMENTS])
        page = opened.new_page()
        while time.monotonic() < until:
            try:
                page.goto(f"http://{ADDRESS}/enter/")
            except Error:
                time.sleep(0.3)
            else:
                break
        opened.close()
