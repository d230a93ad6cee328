"""`holdfast brief`: reports in; case, law, harm review and drafts out."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import Result

from holdfast.cli.escaped_json import INTERNAL
from holdfast.cli.intake import DRAFTS_MARK
from holdfast.reading.formats.own import LEFT_OUT
from tests.core.cli.running import EXAMPLES, files_in, mode_of, run

EARLY = sorted(str(path) for path in EXAMPLES.glob("2012-02-1*"))
ALERTS = ("appeal_letter", "authority_letter", "press_release", "urgent_action")
FORMS = ("special_procedures_appeal", "wgad_questionnaire", "wgeid_form")
KINDS = {".txt", ".html", ".docx", ".pdf"}


@pytest.fixture(scope="module")
def briefed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """Brief a desk on the reports of the first days."""
    folder = tmp_path_factory.mktemp("brief")
    return folder, run("brief", *EARLY, "--out", str(folder), "--on", "2012-02-16")


def test_everything_a_desk_needs_is_made(briefed: tuple[Path, Result]) -> None:
    """What is internal lies apart from what could become public."""
    folder, result = briefed
    assert result.exit_code == 0, result.stdout
    public = folder / "public" / "en"
    assert {path.stem for path in public.iterdir()} == {*ALERTS, DRAFTS_MARK}
    for alert in ALERTS:
        kinds = {path.suffix for path in public.glob(f"{alert}.*")}
        assert kinds == KINDS
    forms = folder / "internal" / "submissions" / "en"
    assert set(FORMS) <= {path.stem for path in forms.iterdir()}
    names = {path.name for path in (folder / "internal").iterdir()}
    assert {
        "case.json",
        "case.html",
        "law.html",
        "harm_review.pdf",
        "case_sheet.pdf",
        "questions.txt",
    } <= names


def test_all_of_it_is_for_its_owner_alone(briefed: tuple[Path, Result]) -> None:
    """Drafts too: nobody has decided yet that they may leave."""
    folder, _ = briefed
    modes = {mode_of(path) for path in folder.rglob("*") if path.is_file()}
    assert modes == {0o600}


def test_it_ends_with_what_people_must_answer(briefed: tuple[Path, Result]) -> None:
    """On the screen in short, in a file in full."""
    folder, result = briefed
    for heading in (
        "Made in",
        "people must answer",
        "Choices that wait, with their rivals",
        "Consent or another basis",
        "Harm review: two people decide",
        "Translations nobody has reviewed",
    ):
        assert heading in result.stdout
    assert "How many: 21 · 31 · at least 21" in result.stdout
    told = (folder / "internal" / "questions.txt").read_text("utf-8")
    assert told.startswith("internal: may name people\n")
    assert "Addressees." in told


def test_it_names_what_to_open_first(briefed: tuple[Path, Result]) -> None:
    """The case and its legal sheet are what a desk reads before any draft."""
    _, result = briefed
    lines = result.stdout.splitlines()
    first = lines.index("  internal/")
    assert [each.split() for each in lines[first + 1 : first + 3]] == [
        ["case", "html,", "json,", "txt"],
        ["law", "html,", "json,", "txt"],
    ]


def test_the_case_sheet_says_which_reports_an_answer_rests_on(
    briefed: tuple[Path, Result],
) -> None:
    """An id of the program tells nobody what to read."""
    folder, _ = briefed
    told = (folder / "internal" / "case_sheet.txt").read_text("utf-8")
    resting = re.findall(r"Rests on: (\w+) \(([^)]+)\)", " ".join(told.split()))
    assert len(resting) > 5
    keys = {key for key, _ in resting}
    case = json.loads((folder / "internal" / "case.json").read_text("utf-8"))
    assert keys <= {each["key"] for each in case["reports"]}
    assert "Amnesty International" in {publisher for _, publisher in resting}
    assert "p.how_many" not in told


def test_a_letter_without_an_office_has_its_gap_listed(
    briefed: tuple[Path, Result],
) -> None:
    """Nobody to write to is an open question, not an empty box."""
    folder, _ = briefed
    told = (folder / "internal" / "questions.txt").read_text("utf-8")
    [line] = [each for each in told.splitlines() if "Addressees." in each]
    assert "authority_letter" in line
    assert "appeal_letter" in line


def test_a_draft_says_that_it_is_one(briefed: tuple[Path, Result]) -> None:
    """Unnumbered, judged by nobody, reviewed in no language."""
    folder, _ = briefed
    told = (folder / "public" / "en" / "press_release.txt").read_text("utf-8")
    for notice in (
        "DRAFT.",
        "No person has judged the findings in this draft yet.",
        "translation not",
        "PRE __/____/",
    ):
        assert notice in told


def test_each_sentence_has_a_twin_with_what_it_rests_on(
    briefed: tuple[Path, Result],
) -> None:
    """For `review`, and kept inside."""
    folder, _ = briefed
    twin = folder / "internal" / "drafts" / "en" / "press_release.json"
    told = json.loads(twin.read_text("utf-8"))
    assert told.items() >= INTERNAL.items()
    assert told["fingerprints"]["p.how_many"]
    sentences = [each for block in told["blocks"] for each in block["sentences"]]
    assert any("p.held_where" in each["rests_on"] for each in sentences)


def test_drafts_are_no_source_of_a_later_case(briefed: tuple[Path, Result]) -> None:
    """A folder of them is told and left out; one named by hand is read."""
    folder, _ = briefed
    result = run("read", str(folder), "--format", "json")
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert {line["error"]["code"] for line in told if "error" in line} <= {LEFT_OUT}
    assert "the drafts in this folder itself" in result.stderr
    draft = folder / "public" / "en" / "press_release.txt"
    assert run("read", str(draft), "--format", "json").exit_code == 0


def test_a_case_that_people_judged_is_briefed_again(
    briefed: tuple[Path, Result], tmp_path: Path
) -> None:
    """From its JSON, without the reports."""
    folder, _ = briefed
    case = str(folder / "internal" / "case.json")
    result = run("brief", case, "--out", str(tmp_path), "--on", "2012-02-16")
    assert result.exit_code == 0
    again = (tmp_path / "public" / "en" / "press_release.txt").read_bytes()
    assert again == (folder / "public" / "en" / "press_release.txt").read_bytes()


def test_where_nothing_is_found_nothing_is_drafted(tmp_path: Path) -> None:
    """And one sentence says so for each document; the case is kept all the same."""
    report = tmp_path / "weather.txt"
    report.write_text("It rained in the harbour all day.\n")
    out = tmp_path / "out"
    result = run("brief", str(report), "--out", str(out))
    assert result.exit_code == 1
    assert "press_release: refused. Nothing was found in this case" in result.stdout
    assert (out / "internal" / "case.json").is_file()
    assert not (out / "public").exists()


def test_a_language_without_sentences_is_refused(tmp_path: Path) -> None:
    """With those there are."""
    files = files_in(tmp_path, ["a.txt"])
    result = run("brief", *files, "--out", str(tmp_path), "--language", "tlh")
    assert result.exit_code == 2
    assert "--language takes en, ko, zh, fr, es." in result.stderr
