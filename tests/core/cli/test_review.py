"""`holdfast review`: what an editor's text says too firmly, or must not say."""

import json
from pathlib import Path

import pytest

from holdfast.facts.leaves import Json
from tests.core.cli.running import EXAMPLES, run

OTHERS = ("ko", "zh", "fr", "es")
EARLY = sorted(str(path) for path in EXAMPLES.glob("2012-02-1*"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Brief a desk on the reports of the first days."""
    made = tmp_path_factory.mktemp("review")
    assert run("brief", *EARLY, "--out", str(made), "--on", "2012-02-16").exit_code == 0
    return made


def reviewed(folder: Path, text: str, *wishes: str) -> "tuple[int, dict[str, Json]]":
    """Review a text; give how it ended, and what was found."""
    file = folder / "edited.txt"
    file.write_text(text, "utf-8")
    case = str(folder / "internal" / "case.json")
    result = run("review", str(file), "--case", case, "--format", "json", *wishes)
    told: dict[str, Json] = json.loads(result.stdout)
    return result.exit_code, told


def draft_of(folder: Path, suffix: str = "txt") -> Path:
    """Give the draft of the press release."""
    return folder / "public" / "en" / f"press_release.{suffix}"


def test_a_draft_as_it_was_made_passes(folder: Path) -> None:
    """As text, and as the file of a word processor."""
    for suffix in ("txt", "docx"):
        case = str(folder / "internal" / "case.json")
        result = run("review", str(draft_of(folder, suffix)), "--case", case)
        assert result.stdout.startswith("Nothing was found that goes beyond"), suffix
        assert result.exit_code == 0


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Brief a desk on the same reports, in every other language."""
    made = tmp_path_factory.mktemp("translated")
    wishes = [word for language in OTHERS for word in ("--language", language)]
    ended = run("brief", *EARLY, "--out", str(made), "--on", "2012-02-16", *wishes)
    assert ended.exit_code == 0
    return made


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("code", ["press_release", "urgent_action"])
def test_a_draft_in_lines_is_known_again(
    translated: Path, language: str, code: str
) -> None:
    """The urgent action was once held against the press release."""
    case = str(translated / "internal" / "case.json")
    draft = translated / "public" / language / f"{code}.txt"
    result = run("review", str(draft), "--case", case, "--language", language)
    assert result.stdout.startswith("Nothing was found that goes beyond")


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("China must not return the economic migrants.", "what a State calls them"),
        ("China has promised to let UNHCR see them.", "promised or done"),
    ],
)
def test_each_kind_is_told_in_a_plain_sentence(
    folder: Path, added: str, told: str
) -> None:
    """An editor reads what is wrong and what would be right."""
    file = folder / "added.txt"
    file.write_text(f"{draft_of(folder).read_text('utf-8')}\n{added}\n", "utf-8")
    case = str(folder / "internal" / "case.json")
    assert told in run("review", str(file), "--case", case).stdout


def test_what_was_made_firmer_is_found(folder: Path) -> None:
    """With its words, its question and what would be right."""
    text = draft_of(folder).read_text("utf-8")
    assert "They are reportedly held in Changchun." in text
    ended, told = reviewed(
        folder, text.replace("are reportedly held", "are held"), "--language", "en"
    )
    assert ended == 1
    faults = told["faults"]
    assert isinstance(faults, list)
    assert {each["code"] for each in faults} == {"too_firm"}  # type: ignore[index, call-overload]
    case = str(folder / "internal" / "case.json")
    shown = run("review", str(folder / "edited.txt"), "--case", case).stdout
    assert "Firmer than what is known" in shown


def test_what_could_harm_is_found(folder: Path) -> None:
    """With why, and the safer wording."""
    ended, told = reviewed(folder, "A broker took them to a safe house by minibus.\n")
    assert ended == 1
    assert told["harm"]
    case = str(folder / "internal" / "case.json")
    shown = run("review", str(folder / "edited.txt"), "--case", case).stdout
    assert "Could harm" in shown
    assert "Safer:" in shown


def test_what_is_withheld_is_told_by_field_alone(folder: Path, tmp_path: Path) -> None:
    """Neither the table nor the JSON repeats it."""
    case = json.loads((folder / "internal" / "case.json").read_text("utf-8"))
    case["personal"] = [
        {
            "id": "d1",
            "field": "full_name",
            "value": "Rustam Olimov",
            "by": "Bo",
            "on": "2012-02-15",
        }
    ]
    changed = tmp_path / "case.json"
    changed.write_text(json.dumps(case), "utf-8")
    text = tmp_path / "note.txt"
    text.write_text("Olimov Rustam is among them.\n", "utf-8")
    for wishes in ((), ("--format", "json")):
        result = run("review", str(text), "--case", str(changed), *wishes)
        assert result.exit_code == 1
        assert "full_name" in result.stdout or "full name" in result.stdout
        withheld = result.stdout.partition("Firmer than")[0].partition('"faults"')[0]
        assert "Olimov" not in withheld


def test_a_sentence_whose_finding_has_changed_is_stale(folder: Path) -> None:
    """The draft keeps what its findings came to."""
    path = folder / "internal" / "case.json"
    before = path.read_text("utf-8")
    case = json.loads(before)
    held = next(each for each in case["findings"] if each["question"] == "held_where")
    case["judgements"] = [
        {
            "id": "j1",
            "claim": claim,
            "verdict": "amend",
            "by": "Bo",
            "on": "2012-02-15",
            "reason": "they only fear it",
            "hedge": "feared",
        }
        for claim in held["rests_on"][:1]
    ]
    path.write_text(json.dumps(case), "utf-8")
    try:
        found = run("case", str(path), "--format", "json")
        path.write_text(found.stdout, "utf-8")
        shown = run("review", str(draft_of(folder)), "--case", str(path))
    finally:
        path.write_text(before, "utf-8")
    assert shown.exit_code == 1
    assert "Stale: what these rest on has changed" in shown.stdout
    assert "held in Changchun" in shown.stdout


def test_what_a_review_does_not_take_is_refused(folder: Path, tmp_path: Path) -> None:
    """In a sentence each, before anything is read."""
    case = str(folder / "internal" / "case.json")
    text = str(draft_of(folder))
    for wishes, told in (
        (("--audience", "team"), "--audience takes one of"),
        (("--format", "html"), "A review is a table or JSON"),
        (("--draft", case), "keeps no fingerprints"),
    ):
        result = run("review", text, "--case", case, *wishes)
        assert told in result.stderr
        assert result.exit_code in {1, 2}
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "takes one file" in run("review", str(empty), "--case", case).stderr
    gone = run("review", str(tmp_path / "gone.txt"), "--case", case)
    assert "There is no file" in gone.stderr
    bare = tmp_path / "bare.json"
    bare.write_text("[]", "utf-8")
    wrong = run("review", text, "--case", case, "--draft", str(bare))
    assert "That is no draft of Holdfast" in wrong.stderr


def test_a_case_of_which_nothing_may_be_told_says_so(
    folder: Path, tmp_path: Path
) -> None:
    """The text is looked through for harm all the same."""
    case = json.loads((folder / "internal" / "case.json").read_text("utf-8"))
    case["phase"] = "hold"
    changed = tmp_path / "case.json"
    changed.write_text(json.dumps(case), "utf-8")
    result = run("review", str(draft_of(folder)), "--case", str(changed))
    assert result.exit_code == 1
    assert "The case is on hold" in result.stdout
