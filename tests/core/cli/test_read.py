"""`holdfast read`: three formats, to the screen and to files, and its exit status."""

import json
from pathlib import Path

import pytest

from holdfast.facts.leaves import JsonObject
from tests.core.cli.running import BAD, files_in, mode_of, run
from tests.core.cli.sample_readings import NAME

pytestmark = pytest.mark.usefixtures("reader_by_hand")


def lines(output: str) -> list[JsonObject]:
    """Read what was printed as one JSON object a line."""
    return [json.loads(line) for line in output.splitlines()]


def test_a_table_shows_the_reading(tmp_path: Path) -> None:
    """The sentence, the values, their hedges, their words."""
    result = run("read", *files_in(tmp_path, ["a.txt"]))
    assert result.exit_code == 0
    assert "9 people from Uzbekistan face deportation" in result.stdout
    assert "reportedly" in result.stdout
    assert "“by 12 March”" in result.stdout
    assert result.stderr == ""


def test_json_is_one_line_a_report_in_order(tmp_path: Path) -> None:
    """To standard output, and nothing else there."""
    files = files_in(tmp_path, ["b.txt", "a.txt"])
    result = run("read", *files, "--format", "json")
    told = [line["report"] for line in lines(result.stdout)]
    assert [report["file"] for report in told if isinstance(report, dict)] == files
    assert [list(line) for line in lines(result.stdout)] == [
        ["report", "cases", "claims"]
    ] * 2
    assert result.exit_code == 0


def test_the_text_comes_only_where_it_is_asked_for(tmp_path: Path) -> None:
    """It may name people."""
    files = files_in(tmp_path, ["a.txt"])
    [bare] = lines(run("read", *files, "--format", "json").stdout)
    [full] = lines(run("read", *files, "--format", "json", "--with-text").stdout)
    assert "text" not in bare
    assert NAME in str(full["text"])


def test_the_date_and_language_that_are_given_hold(tmp_path: Path) -> None:
    """A tag is cut to what the reader knows of it."""
    files = files_in(tmp_path, ["a.txt"])
    wishes = ("--published", "2031-04", "--language", "ko-KR")
    [line] = lines(run("read", *files, "--format", "json", *wishes).stdout)
    assert isinstance(line["report"], dict)
    assert (line["report"]["published"], line["report"]["language"]) == (
        "2031-04",
        "ko",
    )


@pytest.mark.parametrize("format_", ["table", "json", "html"])
def test_a_folder_gets_files_that_are_private(tmp_path: Path, format_: str) -> None:
    """Mode 0600, opened with the warning, and the way to them on standard error."""
    files = files_in(tmp_path / "in", ["a.txt", "b.txt"])
    out = tmp_path / "out"
    result = run("read", *files, "--format", format_, "--out", str(out))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "2 read. Open" in result.stderr
    written = list(out.iterdir())
    assert len(written) == (3 if format_ == "html" else 1)
    assert mode_of(out) == 0o700
    for path in written:
        assert mode_of(path) == 0o600
        start = path.read_text("utf-8")[:60]
        assert "internal" in start
        assert "may name people" in start


def test_one_report_gets_one_page(tmp_path: Path) -> None:
    """A list of one would only stand in the way."""
    files = files_in(tmp_path / "in", ["a note.txt"])
    out = tmp_path / "out"
    run("read", *files, "--format", "html", "--out", str(out))
    assert [path.name for path in out.iterdir()] == ["0001-a-note.html"]


def test_names_are_covered_everywhere(tmp_path: Path) -> None:
    """In every format."""
    files = files_in(tmp_path / "in", ["a.txt"])
    for format_ in ("table", "json", "html"):
        out = tmp_path / format_
        wishes = ("--with-text", "--mask-names", "--out", str(out))
        run("read", *files, "--format", format_, *wishes)
        [path] = out.iterdir()
        shown = path.read_text("utf-8").lower()
        assert "olimov" not in shown
        assert "whitlock" not in shown
        assert "█" in shown


def test_a_report_that_cannot_be_read_says_why_and_the_rest_is_read(
    tmp_path: Path,
) -> None:
    """Exit status 1, a line for it in its place."""
    files = files_in(tmp_path, ["a.txt", "b.txt"])
    (tmp_path / "a.txt").write_bytes(b"")
    result = run("read", *files, "--format", "json")
    assert result.exit_code == 1
    failed, told = lines(result.stdout)
    assert failed["error"] == {
        "code": "empty",
        "message": "This file is empty; ask for it again.",
    }
    assert "error" not in told
    assert "This file is empty" in result.stderr
    assert "Not read: This file is empty" in run("read", *files).stdout


def test_the_list_of_pages_tells_what_has_none(tmp_path: Path) -> None:
    """And why."""
    files = files_in(tmp_path / "in", ["a.txt", "b.txt"])
    (tmp_path / "in" / "a.txt").write_bytes(b"")
    out = tmp_path / "out"
    run("read", *files, "--format", "html", "--out", str(out))
    assert sorted(each.name for each in out.iterdir()) == ["0002-b.html", "index.html"]
    page = (out / "index.html").read_text("utf-8")
    assert "Not read: This file is empty" in page


def test_a_fault_of_the_reader_ends_no_run(tmp_path: Path) -> None:
    """And says nothing of what was being read."""
    files = files_in(tmp_path, ["a.txt", "b.txt"])
    (tmp_path / "a.txt").write_text(f"{BAD} {NAME}", "utf-8")
    result = run("read", *files, "--format", "json")
    assert result.exit_code == 1
    failed, _ = lines(result.stdout)
    assert "a fault of ours" in str(failed["error"])
    assert NAME not in str(failed)
    assert NAME not in result.stderr


def test_standard_input_is_read(tmp_path: Path) -> None:
    """As a text without a name."""
    result = run("read", "-", "--format", "json", stdin=b"Nine people are held.")
    [line] = lines(result.stdout)
    assert isinstance(line["report"], dict)
    assert line["report"]["file"] == "-"
    assert tmp_path.exists()


def test_a_file_that_is_not_there_is_no_crash(tmp_path: Path) -> None:
    """It has its line and its sentence like any other."""
    result = run("read", str(tmp_path / "gone.txt"), "--format", "json")
    assert result.exit_code == 1
    [line] = lines(result.stdout)
    assert isinstance(line["error"], dict)
    assert line["error"]["code"] == "not_found"


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    """Nothing to read is no failure."""
    result = run("read", str(tmp_path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "There was no file to read." in result.stderr


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (["--published", "14.2.2012"], "Write the date as 2012-02-14, 2012-02 or"),
        (["--published", "2012-02-30"], "Write the date as 2012-02-14, 2012-02 or"),
        (["--published", "2012-13"], "Write the date as 2012-02-14, 2012-02 or"),
        (["--language", "Korean!"], "Write the language as a short tag: en, ko, zh"),
        (["--format", "html"], "Say where pages go: --out DIR."),
        (["--format", "pdf"], "'pdf' is not one of"),
        (["--jobs", "0"], "greater than or equal to 1"),
        (["--loud"], "No such option: --loud"),
    ],
)
def test_what_is_not_offered_is_refused(wish: list[str], sentence: str) -> None:
    """Exit status 2, with what to write instead."""
    result = run("read", "a.txt", *wish)
    assert result.exit_code == 2
    assert sentence in " ".join(result.stderr.split())


def test_a_place_that_cannot_be_written_to_is_refused(tmp_path: Path) -> None:
    """Before anything is read."""
    [file] = files_in(tmp_path, ["a.txt"])
    result = run("read", file, "--out", file)
    assert result.exit_code == 2
    assert "Nothing can be written there; give --out a folder" in result.stderr


def test_what_holdfast_wrote_is_no_report(tmp_path: Path) -> None:
    """Its tables, pages and JSON lie beside the reports; they are left out."""
    files = files_in(tmp_path / "in", ["a.txt"])
    for format_ in ("table", "json", "html"):
        run("read", *files, "--format", format_, "--out", str(tmp_path / "in"))
    result = run("read", str(tmp_path / "in"), "--format", "json")
    assert (result.exit_code, len(lines(result.stdout))) == (0, 1)
    assert result.stderr.count("Holdfast wrote this itself, so it is left out") == 3


def test_a_case_that_holdfast_wrote_is_led_to_its_command(tmp_path: Path) -> None:
    """Asked for alone it is a failure to read: there was nothing else."""
    files = files_in(tmp_path / "in", ["a.txt"])
    run("case", *files, "--out", str(tmp_path / "out"))
    result = run("read", str(tmp_path / "out" / "case.json"), "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "`holdfast case`" in result.stderr
    assert "`holdfast check`" in result.stderr


@pytest.mark.parametrize("format_", ["table", "json"])
def test_names_nobody_looks_for_are_told_of(tmp_path: Path, format_: str) -> None:
    """Korean and Chinese texts keep their names under a mask."""
    files = files_in(tmp_path, ["a.txt"])
    result = run("read", *files, "--format", format_, "--mask-names")
    assert "Names in Korean and Chinese are not found and stay" in result.stderr
    assert "are not found" not in run("read", *files, "--format", format_).stderr


@pytest.mark.parametrize("command", ["read", "case"])
def test_the_name_of_an_unread_file_is_covered_where_names_are(
    tmp_path: Path, command: str
) -> None:
    """A scan in the post is called by whose pass it shows; where it lies is told."""
    files_in(tmp_path, ["a.txt"])
    (tmp_path / f"{NAME} pass.png").write_bytes(b"\x89PNG\r\n\x1a\n0000")
    out = str(tmp_path / "out")
    wishes = (command, str(tmp_path), "--format", "json", "--out", out)
    assert f"{NAME} pass.png: " in run(*wishes).stderr
    covered = run(*wishes, "--mask-names").stderr
    assert NAME not in covered
    assert f"{tmp_path}/" in covered
    assert ".png: " in covered
