"""`holdfast check`: a good case is called good; everything wrong is listed."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from holdfast.cases.exchange import write_case
from holdfast.countries.load import countries
from holdfast.law.corpus import corpus
from tests.core.cases.good_case import GOOD
from tests.core.cli.running import run
from tests.spec.changed_law import with_instrument


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """Give a case JSON as people write it."""
    path = tmp_path / "case.json"
    path.write_text(write_case(GOOD), "utf-8")
    return path


def test_a_good_case_is_called_good(good: Path) -> None:
    """In one sentence."""
    result = run("check", str(good))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "This case keeps its contract.\n"


def test_everything_wrong_is_listed_and_counted(good: Path) -> None:
    """A sentence a line, and how many there are."""
    edited = json.loads(good.read_text("utf-8"))
    edited["phase"] = "lunch"
    edited["judgements"][0]["by"] = ""
    good.write_text(json.dumps(edited), "utf-8")
    result = run("check", str(good))
    assert result.exit_code == 1
    assert [line.partition(":")[0] for line in result.stdout.splitlines()] == [
        "At phase",
        "At judgements[0].by",
    ]
    assert result.stderr == "2 things are wrong; nothing was changed.\n"


def test_one_thing_wrong_is_one_thing(good: Path) -> None:
    """Also when it keeps the file from being a case at all."""
    edited = json.loads(good.read_text("utf-8"))
    edited["phase"] = 7
    good.write_text(json.dumps(edited), "utf-8")
    result = run("check", str(good))
    assert (result.exit_code, result.stdout) == (1, "At phase: text was expected.\n")
    assert result.stderr == "1 thing is wrong; nothing was changed.\n"


@pytest.mark.parametrize(
    ("bytes_", "status", "sentence"),
    [
        (b"{", 1, "This is no JSON: it breaks at line 1, column 2."),
        (b"\xff\xfe\x00", 1, "This is no text in UTF-8."),
        (b"[]", 1, "At the case: an object was expected."),
        (b"", 1, "This is no JSON: it breaks at line 1, column 1."),
        (b'{"a": 1, "a": 2}', 1, "A key stands twice in one object; keep one."),
    ],
)
def test_what_is_no_case_is_said(
    tmp_path: Path, bytes_: bytes, status: int, sentence: str
) -> None:
    """Whatever bytes there are."""
    path = tmp_path / "case.json"
    path.write_bytes(bytes_)
    result = run("check", str(path))
    assert result.exit_code == status
    assert sentence in result.output


def test_a_file_that_cannot_be_opened_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not there, a name no system has, a folder, larger than any case."""
    for name, sentence in (
        (str(tmp_path / "gone"), "There is no such file, or you may not open it"),
        ("a\0b", "There is no such file, or you may not open it"),
        (str(tmp_path), "This is a folder, and a case JSON is a file; name the case"),
    ):
        result = run("check", name)
        assert result.exit_code == 2
        assert sentence in result.stderr
    monkeypatch.setattr("holdfast.cli.case_json.LARGEST", 1)
    path = tmp_path / "case.json"
    path.write_text("{}", "utf-8")
    assert "This file is too large" in run("check", str(path)).stderr


def test_a_case_without_texts_says_what_was_not_checked(good: Path) -> None:
    """Quotes cannot be held against words that are not kept."""
    edited = json.loads(good.read_text("utf-8"))
    for many in ("1 report", "2 reports"):
        report = next(each for each in edited["reports"] if "text" in each)
        del report["text"]
        good.write_text(json.dumps(edited), "utf-8")
        result = run("check", str(good))
        assert result.exit_code == 0
        assert f"Spans not checked: no text of {many} is kept;" in result.stderr


def test_a_day_to_come_is_no_day_of_a_decision(good: Path) -> None:
    """By the day of whoever checks."""
    edited = json.loads(good.read_text("utf-8"))
    edited["approvals"][0]["on"] = "2999-01-01"
    good.write_text(json.dumps(edited), "utf-8")
    result = run("check", str(good))
    assert result.exit_code == 1
    assert result.stdout.startswith("At approvals[0].on: this day is still to come;")


def test_without_a_case_the_law_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What rests on memory is said, and is no fault."""
    monkeypatch.setattr("holdfast.cli.check.today", lambda: date(2026, 11, 25))
    result = run("check")
    assert result.exit_code == 0
    known = corpus()
    rows = sum(len(folder.rows) for folder in countries().folders.values())
    assert result.stdout == (
        f"The law keeps its contract: {len(known.instruments)} instruments,"
        f" {len(known.forums)} bodies, data {known.version}.\n"
        f"The country sheets keep theirs: {rows} rows.\n"
    )
    assert result.stderr.startswith("Weak, ")
    assert all(line.startswith("Weak, ") for line in result.stderr.splitlines())


def test_what_is_wrong_with_the_law_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A State without a row, by its treaty."""
    monkeypatch.setattr("holdfast.cli.check.today", lambda: date(2026, 11, 25))
    cat = corpus().instruments["cat"]
    acts = {state: told for state, told in cat.acts.items() if state != "KZ"}
    broken = with_instrument(corpus(), replace(cat, acts=acts))
    monkeypatch.setattr("holdfast.cli.check_law.corpus", lambda: broken)
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout == "cat: no row for KZ, so all are unknown.\n"
    assert result.stderr.endswith("1 thing is wrong; nothing was changed.\n")


def test_law_that_nobody_looked_at_for_a_year_is_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By the day of whoever checks."""
    monkeypatch.setattr("holdfast.cli.check.today", lambda: date(2999, 1, 1))
    result = run("check")
    assert result.exit_code == 1
    assert "was last checked on" in result.stdout
    assert "things are wrong" in result.stderr
