"""`holdfast law`: a sheet as sentences, JSON, a page or files; wishes it refuses."""

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from holdfast.cli.escaped_json import INTERNAL
from holdfast.cli.private_files import WARNING
from holdfast.facts.leaves import Json
from holdfast.law.corpus import HERE, corpus
from tests.core.cli.running import mode_of, run, run_alone

FILES = ("law.html", "law.json", "law.txt")
ROUTE = ("law", "KZ", "UZ", "--harm", "torture", "--on", "2026-11-25")


def sheet(*wishes: str) -> dict[str, Json]:
    """Give a sheet as JSON."""
    result = run(*ROUTE, *wishes, "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    told: dict[str, Json] = json.loads(result.stdout)
    return told


class Reaching(HTMLParser):
    """Notes what a page would load, send or run."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.reached: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: "list[tuple[str, str | None]]") -> None:
        """Look at what can lead out of a page."""
        self.tags.add(tag)
        leads = {"src", "href", "action", "srcset", "data"}
        self.reached += [f"{tag} {name}" for name, _ in attrs if name in leads]
        if tag in ("script", "link", "iframe", "img", "object"):
            self.reached.append(tag)


def test_a_sheet_is_shown_as_sentences() -> None:
    """No line is wider than a hundred columns."""
    result = run(*ROUTE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Legal sheet: Kazakhstan → Uzbekistan\n")
    for part in (
        "KAZAKHSTAN",
        "Human rights",
        "Set aside",
        "OPEN QUESTIONS",
        "SOURCES",
    ):
        assert part in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_a_sheet_is_given_as_json() -> None:
    """Every body that the program knows is in it once."""
    told = sheet()
    for key in ("version", "law_data", "situation", "duties", "open_questions"):
        assert told[key]
    forums = told["forums"]
    assert isinstance(forums, list)
    ids = [str(each["id"]) for each in forums if isinstance(each, dict)]
    files = [each.name.removesuffix(".toml") for each in (HERE / "forums").iterdir()]
    assert sorted(ids) == sorted(files)
    assert len(ids) == 44
    assert told["law_data"] == corpus().version
    assert told["basis"] == []


def test_a_page_holds_all_it_needs() -> None:
    """It loads nothing, sends nothing and runs nothing."""
    result = run(*ROUTE, "--format", "html")
    assert result.exit_code == 0
    page = Reaching()
    page.feed(result.stdout)
    assert {"table", "style", "h2"} <= page.tags
    assert page.reached == []
    assert re.findall(r"https?:|@import|url\(", result.stdout) == []
    assert "default-src 'none'" in result.stdout


def test_a_page_escapes_what_it_shows(tmp_path: Path) -> None:
    """And the sign of “and”."""
    out = tmp_path / "out"
    result = run(*ROUTE, "--out", str(out))
    assert result.exit_code == 0
    page = (out / "law.html").read_text("utf-8")
    text = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    assert re.findall(r"&(?!amp;|lt;|gt;|quot;|#x27;|#39;)", text) == []


def test_a_folder_gets_every_form(tmp_path: Path) -> None:
    """Three files for their owner alone; nothing on the screen but where they lie."""
    out = tmp_path / "out"
    result = run(*ROUTE, "--out", str(out))
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"The sheet lies in {out / 'law.html'}.\n"
    assert sorted(each.name for each in out.iterdir()) == sorted(FILES)
    for name in FILES:
        assert mode_of(out / name) == 0o600
    shown = run(*ROUTE).stdout
    assert (out / "law.txt").read_text("utf-8") == f"{WARNING}\n\n{shown}"
    told = json.loads((out / "law.json").read_text("utf-8"))
    assert told == {**INTERNAL, **sheet()}
    assert next(iter(told)) == "internal"
    page = (out / "law.html").read_text("utf-8")
    assert page.startswith(f"<!-- {WARNING} -->\n")
    assert page == run(*ROUTE, "--format", "html").stdout


def test_states_can_be_named_in_english() -> None:
    """As well as by code, in capitals or not."""
    named = run("law", "kazakhstan", "uz", "--harm", "torture", "--on", "2026-11-25")
    assert named.exit_code == 0
    assert named.stdout == run(*ROUTE).stdout


def test_without_a_day_the_law_of_today_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By the clock of whoever asks."""
    assert run(*ROUTE[:-2]).exit_code == 0
    monkeypatch.setattr("holdfast.cli.law_run.today", lambda: date(2026, 11, 25))
    assert run(*ROUTE[:-2]).stdout == run(*ROUTE).stdout


def test_everything_known_can_be_said() -> None:
    """Each option ends in the situation."""
    told = sheet(
        *("--onward", "TM", "--feared-in", "UZ", "--nationality", "UZ", "--child"),
        *("--fact", "seriouS-crime", "--factor", "religion", "--denied", "unhcr"),
        *("--position", "KZ:economic_migrants", "--act", "extradition"),
        *("--count", "9", "--deadline", "2026-12-01", "--arrested", "2026-11"),
        *("--filed-with", "wgad"),
    )
    given = told["situation"]
    assert isinstance(given, dict)
    assert given == {
        "on": "2026-11-25",
        "sending_state": "KZ",
        "destination_state": "UZ",
        "onward_states": ["TM"],
        "feared_harms": ["torture"],
        "feared_in": ["UZ"],
        "nationality": ["UZ"],
        "circumstances": ["child", "serious_crime"],
        "risk_factors": ["religion"],
        "access_denied": ["unhcr"],
        "positions": [{"state": "KZ", "position": "economic_migrants"}],
        "act": "extradition",
        "count": {"min": 9, "max": 9, "approximate": False},
        "custody_place": None,
        "arrest_place": None,
        "arrest_date": "2026-11",
        "deadline": "2026-12-01",
        "filed_with": ["wgad"],
    }


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        ((), "Say who sends people where, as `holdfast law CN KP`"),
        (("KZ",), "Name two States: who sends, and where to"),
        (("Pierland", "UZ"), "There is no State 'Pierland'"),
        (("KZ", "UZ", "--onward", "QQ"), "There is no State 'QQ'"),
        (("KZ", "UZ", "--on", "2026-02-30"), "Write the day of the act as 2012-02-14"),
        (("KZ", "UZ", "--deadline", "2026-02-30"), "no calendar has"),
        (("KZ", "UZ", "--arrested", "soon"), "A date must be written as EDTF"),
        (("KZ", "UZ", "--child", "--fact", "adult"), "These cannot both hold: all are"),
        (
            ("KZ", "UZ", "--fact", "stateless", "--nationality", "UZ"),
            "Someone stateless has no nationality",
        ),
        (("KZ", "UZ", "--harm", "salt"), "--harm does not know 'salt'. It takes: "),
        (("KZ", "UZ", "--fact", "tall"), "--fact does not know 'tall'"),
        (("KZ", "UZ", "--act", "lunch"), "--act does not know 'lunch'"),
        (("KZ", "UZ", "--position", "CN"), "Write a position as STATE:WORD"),
        (("KZ", "KZ"), "Each State stands in a route but once"),
        (("KZ", "UZ", "KZ"), "Each State stands in a route but once"),
        (("KZ", "UZ", "--onward", "KZ"), "Each State stands in a route but once"),
        (("KZ", "UZ", "--on", "20260225"), "Write the day of the act as 2012-02-14"),
        (("KZ", "UZ", "--deadline", "2200-01-01"), "lie between 1900 and 2199"),
        (
            ("KZ", "UZ", "--fact", "collective", "--count", "1"),
            "One person is no group",
        ),
        (("KZ", "UZ", "--feared-in", "TM"), "Harm is feared in a State to which"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    wishes: tuple[str, ...], sentence: str
) -> None:
    """Exit status 2, nothing on the screen."""
    result = run("law", *wishes)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("holdfast: ")
    assert sentence in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_body_that_nobody_knows_is_refused() -> None:
    """In a sentence."""
    result = run(*ROUTE, "--filed-with", "pier")
    assert result.exit_code == 2
    assert result.stderr.startswith("holdfast: --filed-with does not know 'pier'")


def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path: Path) -> None:
    """Before anything is drawn up of it."""
    (tmp_path / "out").write_text("in the way", "utf-8")
    result = run(*ROUTE, "--out", str(tmp_path / "out"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Nothing can be written there" in result.stderr


def test_a_sheet_is_the_same_in_a_process_of_its_own() -> None:
    """What the terminal's encoding lacks is a question mark, and nothing fails."""
    alone = run_alone(*ROUTE, environment={"PYTHONIOENCODING": "utf-8"})
    assert alone.stdout.decode("utf-8") == run(*ROUTE).stdout
    poor = run_alone(*ROUTE, environment={"PYTHONIOENCODING": "ascii"})
    assert (poor.returncode, poor.stderr) == (0, b"")
    assert poor.stdout.startswith(b"Legal sheet: Kazakhstan ? Uzbekistan\n")


def test_what_a_folder_got_is_no_report(tmp_path: Path) -> None:
    """A folder that is read again leaves the sheets out, and says so."""
    assert run(*ROUTE, "--out", str(tmp_path)).exit_code == 0
    result = run("read", str(tmp_path), "--format", "json")
    assert result.stdout.count("holdfasts_own") == len(FILES) or not result.stdout
    assert result.stderr.count("Holdfast wrote this itself") == len(FILES)
