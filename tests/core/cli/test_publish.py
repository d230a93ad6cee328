"""`holdfast publish`: one document of a case."""

from pathlib import Path

import pytest

from tests.core.cli.running import EXAMPLES, run

EARLY = sorted(str(path) for path in EXAMPLES.glob("2012-02-1*"))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Gather a case."""
    folder = tmp_path_factory.mktemp("publish")
    assert run("case", *EARLY, "--out", str(folder)).exit_code == 0
    return str(folder / "case.json")


def test_one_document_is_drafted_in_the_languages_asked(
    case: str, tmp_path: Path
) -> None:
    """An update too, which `brief` makes of no new case."""
    wishes = ("--language", "en", "--language", "fr", "--out", str(tmp_path))
    result = run("publish", case, "further-information", *wishes)
    assert result.exit_code == 0, result.stdout
    for language in ("en", "fr"):
        made = tmp_path / "public" / language
        names = {path.name for path in made.glob("further_information.*")}
        assert len(names) == 4


def test_a_form_comes_in_english_where_a_body_takes_no_other(
    case: str, tmp_path: Path
) -> None:
    """And stays inside."""
    result = run(
        "publish", case, "wgeid_form", "--language", "ko", "--out", str(tmp_path)
    )
    assert result.exit_code == 0
    assert (tmp_path / "internal" / "submissions" / "en" / "wgeid_form.txt").is_file()
    assert not (tmp_path / "public").exists()


def test_a_template_that_does_not_exist_is_refused(case: str, tmp_path: Path) -> None:
    """With those that do."""
    result = run("publish", case, "poem", "--out", str(tmp_path))
    assert result.exit_code == 2
    assert "press_release" in result.stderr
