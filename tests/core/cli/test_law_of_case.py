"""The sheet of a case: its findings, what was typed over them, and what it rests on."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from holdfast.cases.exchange import write_case
from holdfast.facts.casefile import CaseFile
from holdfast.facts.leaves import Json
from tests.core.by_hand import case_from, group_reading
from tests.core.cases.good_case import GOOD
from tests.core.cli.running import run


def written(folder: Path, case: CaseFile = GOOD) -> str:
    """Write a case JSON and give its name."""
    path = folder / "case.json"
    path.write_text(write_case(case), "utf-8")
    return str(path)


def sheet(*wishes: str) -> dict[str, Json]:
    """Give a sheet as JSON."""
    result = run("law", *wishes, "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    told: dict[str, Json] = json.loads(result.stdout)
    return told


def situation(*wishes: str) -> dict[str, Json]:
    """Give the situation of a sheet."""
    told = sheet(*wishes)["situation"]
    assert isinstance(told, dict)
    return told


def rivals(case: CaseFile, question: str, values: Sequence[str]) -> CaseFile:
    """Give the case with a person's finding of several answers."""
    judged = replace(
        GOOD.findings[-1], id="f9", question=question, values=tuple(values)
    )
    return replace(case, findings=(*case.findings, judged))


def test_a_case_gives_the_situation_and_the_day(tmp_path: Path) -> None:
    """And the sheet says first what it rests on."""
    told = sheet("--case", written(tmp_path))
    given = told["situation"]
    assert isinstance(given, dict)
    assert (given["sending_state"], given["destination_state"]) == ("CN", "KP")
    assert given["on"] == "2019-02-20"
    [basis] = told["basis"] if isinstance(told["basis"], list) else []
    assert str(basis).startswith("Drawn up from a person's findings of the case")
    assert "2019-02-20" in str(basis)
    shown = run("law", "--case", written(tmp_path)).stdout
    assert "Drawn up from a person's findings of the case" in shown
    page = run("law", "--case", written(tmp_path), "--format", "html").stdout
    assert "Drawn up from a person&#x27;s findings of the case" in page


def test_provisional_findings_are_named_so_and_rivals_told(tmp_path: Path) -> None:
    """Nobody has judged them yet."""
    case = case_from(
        group_reading("a", "2019-02-10", "Pier Watch", 12),
        group_reading("b", "2019-02-12", "Mole Times", 15),
    )
    basis = sheet("--case", written(tmp_path, case))["basis"]
    assert isinstance(basis, list)
    assert str(basis[0]).startswith("Drawn up from provisional findings of the case")
    assert basis[1] == "“How many” has 2 rival answers that nobody has judged."


@pytest.mark.parametrize(
    ("wishes", "field", "expected"),
    [
        (("--harm", "execution"), "feared_harms", ["execution"]),
        (("--on", "2030-01-01"), "on", "2030-01-01"),
        (("--nationality", "KP"), "nationality", ["KP"]),
        (("--onward", "RU"), "onward_states", ["RU"]),
        (("--act", "extradition"), "act", "extradition"),
        (("--deadline", "2019-03-01"), "deadline", "2019-03-01"),
        (("--arrested", "2019-02-01"), "arrest_date", "2019-02-01"),
        (("--filed-with", "wgad"), "filed_with", ["wgad"]),
        (("--count", "3"), "count", {"min": 3, "max": 3, "approximate": False}),
        (("--child",), "circumstances", ["consent", "child"]),
        (("--fact", "consent"), "circumstances", ["consent"]),
        (("--factor", "religion"), "risk_factors", ["religion"]),
        (("--denied", "unhcr"), "access_denied", ["unhcr"]),
        (
            ("--position", "CN:economic-migrants"),
            "positions",
            [{"state": "CN", "position": "economic_migrants"}],
        ),
    ],
)
def test_what_is_typed_comes_before_what_the_case_has(
    tmp_path: Path, wishes: tuple[str, ...], field: str, expected: Json
) -> None:
    """Or is added to it; everything else stays."""
    file = written(tmp_path)
    plain, typed = situation("--case", file), situation("--case", file, *wishes)
    assert typed[field] == expected
    changed = {name for name in plain if plain[name] != typed[name]}
    assert changed <= {field}


def test_a_route_typed_over_a_case_comes_first(tmp_path: Path) -> None:
    """With the States after it; one that ends where the case does keeps its harm."""
    file = written(tmp_path)
    route = ("KZ", "UZ", "--onward", "TM")
    told = situation(*route, "--harm", "execution", "--case", file)
    assert (told["sending_state"], told["destination_state"]) == ("KZ", "UZ")
    assert told["onward_states"] == ["TM"]
    assert (told["feared_harms"], told["feared_in"]) == (["execution"], ["TM"])
    same_end = situation("LA", "CN", "--onward", "KP", "--case", file)
    assert (same_end["feared_harms"], same_end["feared_in"]) == (["torture"], ["KP"])


def test_a_route_that_ends_elsewhere_must_say_what_is_feared(tmp_path: Path) -> None:
    """What the case fears is feared where the case ends."""
    result = run("law", "KZ", "UZ", "--case", written(tmp_path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "The case fears harm in another State" in result.stderr
    assert "say what is feared there, as --harm torture." in result.stderr


def test_a_state_typed_after_the_case_adds_no_danger(tmp_path: Path) -> None:
    """Harm stays feared where the case fears it, unless it is typed otherwise."""
    file = written(tmp_path)
    told = situation("--onward", "RU", "--case", file)
    assert (told["onward_states"], told["feared_in"]) == (["RU"], ["KP"])
    typed = situation("--onward", "RU", "--feared-in", "RU", "--case", file)
    assert typed["feared_in"] == ["RU"]


def test_the_basis_tells_the_day_unless_it_was_typed(tmp_path: Path) -> None:
    """And what the day is, by the case."""
    file = written(tmp_path)
    told = "Drawn up from a person's findings of the case"
    by_case = f"{told}, for 2019-02-20, the day of the deadline."
    assert sheet("--case", file)["basis"] == [by_case]
    assert sheet("--case", file, "--on", "2030-01-01")["basis"] == [f"{told}."]


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        (("--child", "--fact", "adult"), "These cannot both hold"),
        (("--feared-in", "TM"), "Harm is feared in a State to which nobody is sent"),
        (("CN",), "Name two States"),
        (("--harm", "salt"), "--harm does not know 'salt'"),
        (("--on", "soon"), "Write the day of the act as"),
        (("--deadline", "soon"), "A date must be written as EDTF"),
    ],
)
def test_what_cannot_be_typed_over_is_refused(
    tmp_path: Path, wishes: tuple[str, ...], sentence: str
) -> None:
    """Exit status 2, one sentence."""
    file = written(tmp_path)
    assert run("law", "--case", file).exit_code == 0
    result = run("law", "--case", file, *wishes)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_case_with_rivals_to_the_route_asks_for_it(tmp_path: Path) -> None:
    """Typed States settle it."""
    case = case_from(
        group_reading("a", "2019-02-10", "Pier Watch", 12),
        group_reading("b", "2019-02-12", "Mole Times", 12, sending="RU"),
    )
    file = written(tmp_path, case)
    result = run("law", "--case", file)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "make a finding, or name the States in the command" in result.stderr
    assert run("law", "CN", "KP", "--case", file).exit_code == 0


def test_a_file_that_is_no_case_is_refused(tmp_path: Path) -> None:
    """As other commands do."""
    path = tmp_path / "case.json"
    path.write_text("{", "utf-8")
    for file, status, sentence in (
        (str(path), 1, "This is no JSON"),
        (str(tmp_path / "gone.json"), 2, "There is no such file"),
        (str(tmp_path), 2, "This is a folder"),
    ):
        result = run("law", "--case", file)
        assert (result.exit_code, result.stdout) == (status, "")
        assert sentence in result.stderr


def test_names_of_a_case_are_in_no_sheet(tmp_path: Path) -> None:
    """Only that they are known."""
    case = case_from(group_reading("a", "2019-02-10", "Pier Watch", 1))
    told = rivals(case, "named", ["Invented Person"])
    file = written(tmp_path, told)
    assert "Invented Person" in Path(file).read_text("utf-8")
    result = run("law", "--case", file)
    assert "Invented" not in result.output
