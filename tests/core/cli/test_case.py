"""`holdfast case`: many reports, one case; to the screen, to a folder, and back."""

import json
from pathlib import Path

import pytest

from holdfast.cases.exchange import json_to_case
from holdfast.facts.casefile import CaseFile
from tests.core.cli.running import BAD, EXAMPLES, files_in, mode_of, run, run_alone

by_hand = pytest.mark.usefixtures("reader_by_hand")


def case_in(printed: str) -> CaseFile:
    """Read a case JSON as it was printed."""
    return json_to_case(json.loads(printed))


@by_hand
def test_reports_are_gathered_and_shown(tmp_path: Path) -> None:
    """At a glance, in time, side by side, explained."""
    result = run("case", *files_in(tmp_path, ["a.txt", "b.txt"]))
    assert result.exit_code == 0
    assert "9 people from Uzbekistan face return from Kazakhstan" in result.stdout
    for heading in (
        "How many",
        "Timeline, as told",
        "Who says what",
        "Why these reports are shown as one case",
    ):
        assert heading in result.stdout
    assert "Told by 2 reports; no person has judged it yet." in result.stdout


@by_hand
def test_the_case_json_is_printed_whole(tmp_path: Path) -> None:
    """And can be read again."""
    result = run("case", *files_in(tmp_path, ["a.txt"]), "--format", "json")
    case = case_in(result.stdout)
    assert result.stdout.startswith('{\n  "notice": "internal: may name people"')
    assert [filed.text for filed in case.reports] == [None]
    assert case.phase == "intake"


@by_hand
def test_dates_are_given_for_one_file_or_for_all(tmp_path: Path) -> None:
    """Where a report does not give its own."""
    files = files_in(tmp_path, ["a.txt", "b.txt"])
    wishes = ("--published", "2031-05", "--published", f"{files[0]}=2031-04-01")
    case = case_in(run("case", *files, *wishes, "--format", "json").stdout)
    assert {Path(r.report.file).name: r.report.published for r in case.reports} == {
        "a.txt": "2031-04-01",
        "b.txt": "2031-05",
    }


@by_hand
def test_a_folder_gets_every_form_and_a_page_for_each_report(tmp_path: Path) -> None:
    """All private, all opening with the warning, every link leading somewhere."""
    out = tmp_path / "out"
    files = files_in(tmp_path / "in", ["a.txt", "b.txt"])
    result = run("case", *files, "--out", str(out))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "2 read. Open" in result.stderr
    names = sorted(str(each.relative_to(out)) for each in out.rglob("*.*"))
    assert names == [
        "case.html",
        "case.json",
        "case.txt",
        "reports/0001-a.html",
        "reports/0002-b.html",
        "timeline.txt",
    ]
    for name in names:
        assert mode_of(out / name) == 0o600
        assert "internal: may name people" in (out / name).read_text("utf-8")[:60]
    page = (out / "case.html").read_text("utf-8")
    assert 'href="reports/0001-a.html#p' in page
    back = (out / "reports" / "0001-a.html").read_text("utf-8")
    assert '<a href="../case.html#r1">The case</a>' in back


@by_hand
def test_a_case_json_is_opened_again_with_what_people_judged(tmp_path: Path) -> None:
    """Provisional findings are drawn up anew."""
    out = tmp_path / "out"
    run("case", *files_in(tmp_path, ["a.txt"]), "--out", str(out))
    path = out / "case.json"
    edited = json.loads(path.read_text("utf-8"))
    edited["judgements"] = [
        {
            "id": "j1",
            "claim": "r1.c1",
            "verdict": "reject",
            "by": "Amal",
            "on": "2031-03-05",
            "reason": "misread",
        }
    ]
    # As an editor on another system would save it.
    path.write_text(json.dumps(edited), "utf-8-sig")
    shown = run("case", str(path))
    assert shown.exit_code == 0
    assert "Claims judged" in shown.stdout
    told = " ".join(shown.stdout.split())
    assert "rejected (Amal, 5 March 2031): misread." in told
    assert "No report was read" not in shown.output
    again = run("case", str(path), "--out", str(tmp_path / "again"))
    assert again.stderr.startswith("Open ")
    found = case_in((tmp_path / "again" / "case.json").read_text("utf-8"))
    assert "how_many" not in {finding.question for finding in found.findings}
    assert not (tmp_path / "again" / "reports").exists()


@by_hand
def test_names_are_covered_in_every_form(tmp_path: Path) -> None:
    """Also when a case is opened again."""
    files = files_in(tmp_path, ["a.txt", "b.txt"])
    out = tmp_path / "out"
    run("case", *files, "--with-text", "--out", str(out))
    assert "olimov" in (out / "case.json").read_text("utf-8").lower()
    covered = tmp_path / "covered"
    run("case", *files, "--with-text", "--mask-names", "--out", str(covered))
    opened = tmp_path / "opened"
    run("case", str(out / "case.json"), "--mask-names", "--out", str(opened))
    for path in (*covered.rglob("*.*"), *opened.rglob("*.*")):
        shown = path.read_text("utf-8").lower()
        assert "olimov" not in shown, path
        assert "whitlock" not in shown, path
    for folder in (covered, opened):
        assert run("check", str(folder / "case.json")).exit_code == 0


@by_hand
def test_what_could_not_be_read_is_on_file(tmp_path: Path) -> None:
    """Exit status 1; its name too is covered where names are."""
    files = files_in(tmp_path, ["a.txt", "olimov.txt"])
    (tmp_path / "olimov.txt").write_text(BAD, "utf-8")
    result = run("case", *files, "--format", "json", "--mask-names")
    assert result.exit_code == 1
    [unread] = case_in(result.stdout).unread
    assert "olimov" not in unread.file
    assert "Could not be read" in run("case", *files).stdout


@by_hand
@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (["--published", "gone.txt=2031"], "Name the file as you give it"),
        (["--published", "soon"], "Write the date as 2012-02-14"),
        (["--language", "Korean!"], "Write the language as a short tag"),
        (["--format", "html"], "Say where pages go: --out DIR."),
    ],
)
def test_what_is_not_offered_is_refused(
    tmp_path: Path, wish: list[str], sentence: str
) -> None:
    """Exit status 2."""
    result = run("case", *files_in(tmp_path, ["a.txt"]), *wish)
    assert result.exit_code == 2
    assert sentence in result.stderr


@by_hand
def test_wishes_about_reports_do_not_go_with_a_case_json(tmp_path: Path) -> None:
    """It was read already; saying nothing would hide that."""
    out = tmp_path / "out"
    run("case", *files_in(tmp_path, ["a.txt"]), "--out", str(out))
    result = run("case", str(out / "case.json"), "--with-text")
    assert result.exit_code == 2
    assert "This case JSON was read already" in result.stderr


@by_hand
def test_a_case_that_does_not_hold_is_not_shown(tmp_path: Path) -> None:
    """The first fault, and where the others are told."""
    out = tmp_path / "out"
    run("case", *files_in(tmp_path, ["a.txt"]), "--out", str(out))
    path = out / "case.json"
    whole = path.read_text("utf-8")
    path.write_text(whole.replace('"phase": "intake"', '"phase": "lunch"'), "utf-8")
    result = run("case", str(path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "At phase: there is no such code" in result.stderr
    assert "`holdfast check` lists everything" in result.stderr
    path.write_text(whole[:-20], "utf-8")
    assert "This is no JSON: it breaks at line" in run("case", str(path)).stderr


@by_hand
def test_other_json_is_a_report_like_any_other(tmp_path: Path) -> None:
    """Only what calls itself a case is one."""
    path = tmp_path / "chat.json"
    for other in ('{"messages": []}', '["holdfast_case"]', "[" * 99):
        path.write_text(other, "utf-8")
        assert run("case", str(path)).exit_code == 1
        assert "Could not be read" in run("case", str(path)).stdout
    gone = run("case", str(tmp_path / "gone.json"))
    assert gone.exit_code == 1
    assert "There is no file or folder of this name" in gone.stdout


@by_hand
def test_an_empty_folder_is_no_case(tmp_path: Path) -> None:
    """It says so."""
    result = run("case", str(tmp_path))
    assert result.exit_code == 0
    assert "Holdfast found nobody in these reports who faces return" in result.stdout
    assert "There was no file to read." in result.stderr


def test_several_jobs_give_the_same_case() -> None:
    """The examples, with one process and with two."""
    one, two = (
        run_alone("case", str(EXAMPLES), "--format", "json", "--jobs", jobs)
        for jobs in ("1", "2")
    )
    assert one.returncode == two.returncode == 0
    assert one.stdout == two.stdout
