"""How the labelled texts are split into parts to develop on and one to check."""

import json
from pathlib import Path

from tools.halves import Row, column_of, part_of, write_columns


def test_reports_of_one_cluster_stay_together() -> None:
    """Otherwise one part would give away the other."""
    parts = {part_of({"id": str(number), "cluster": "one"}) for number in range(20)}
    assert len(parts) == 1


def test_rows_without_a_cluster_go_by_their_id() -> None:
    """And come out in every part."""
    parts = [part_of({"id": str(number), "cluster": None}) for number in range(40)]
    assert {"a", "b1", "b2"} == set(parts)
    assert parts == [part_of({"id": str(number)}) for number in range(40)]


def test_other_languages_are_kept_whole() -> None:
    """There are too few of them to part."""
    assert column_of({"id": "1", "lang": "fr"}) == "other languages"
    assert column_of({"id": "1", "lang": "en"}) == f"part {part_of({'id': '1'})}"


def test_every_row_is_written_once_and_unchanged(tmp_path: Path) -> None:
    """Nothing is lost in the split."""
    rows: list[Row] = [{"id": str(number), "lang": "en"} for number in range(9)]
    rows.append({"id": "x", "lang": "ko"})
    gold = tmp_path / "gold.jsonl"
    gold.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    parts = write_columns(gold, tmp_path)
    written = "".join(path.read_text("utf-8") for path in parts.values())
    assert sorted(written.splitlines()) == sorted(gold.read_text("utf-8").splitlines())
    assert set(parts) <= {"part a", "part b1", "part b2", "other languages"}
