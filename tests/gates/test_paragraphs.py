"""The paragraphs that we labelled ourselves stand by their places, without names."""

import json
from pathlib import Path

import pytest

from holdfast.terms.load import terms
from tools.paragraphs import HELD, LABELS, OPEN, write_all, write_parts
from tools.reading_scores import ABSENT, GOLD, is_scorable

ROWS = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()]
RETURNS = [told for row in ROWS for told in row["returns"]]


def test_a_name_is_told_only_by_where_it_stands() -> None:
    """No name of anybody is in the file."""
    pieces = [piece for told in RETURNS for name in told["names"] for piece in name]
    assert pieces
    assert all(isinstance(end, int) for piece in pieces for end in piece)


def test_every_code_is_one_of_ours() -> None:
    """What no term list has, the reader could never give."""
    lists = {"act": "acts", "status": "statuses"}
    for field, name in lists.items():
        given = {told[field] for told in RETURNS if told[field]}
        assert given <= terms(name).keys()
    assert {harm for told in RETURNS for harm in told["feared_harms"]} <= {
        *terms("harms")
    }


def test_each_paragraph_stands_once_and_in_order() -> None:
    """Two rows of one paragraph would count it twice."""
    places = [(row["file"], row["start"]) for row in ROWS]
    assert places == sorted(set(places))


def test_none_is_of_the_texts_that_others_labelled() -> None:
    """The two sets tell the more, the less they share."""
    if not is_scorable():
        pytest.skip(ABSENT)
    others = map(json.loads, GOLD["passages"].read_text("utf-8").splitlines())
    taken = {
        (row["file"], at)
        for row in others
        for at in range(row["start"], row["start"] + row["length"])
    }
    ends = [(row["file"], row["start"]) for row in ROWS]
    ends += [(row["file"], row["start"] + row["length"] - 1) for row in ROWS]
    assert not taken & {*ends}


def test_the_parts_are_filled_with_their_texts(tmp_path: Path) -> None:
    """Each row of the labels goes to one part, its names spelt out."""
    if not is_scorable():
        pytest.skip(ABSENT)
    parts = write_parts(tmp_path)
    lines = {name: path.read_text("utf-8").splitlines() for name, path in parts.items()}
    assert len(lines[HELD]) == sum(row["held"] for row in ROWS)
    assert len(lines[OPEN]) + len(lines[HELD]) == len(ROWS)
    told = [json.loads(line) for line in lines[OPEN]]
    words = [
        (row["text"], word)
        for row in told
        for each in row["returns"]
        for name in each["names"]
        for word in name.split()
    ]
    assert words
    assert all(word in text for text, word in words)
    assert len(write_all(tmp_path).read_text("utf-8").splitlines()) == len(ROWS)
