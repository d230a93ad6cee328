"""No edit that says more than its findings passes; fine edits are left in peace."""

from pathlib import Path

import pytest

from holdfast.proofing.words import LANGUAGES
from tests.spec.firmness_cases import FOLDER, Edit, load_edits

OPEN = FOLDER / "open.toml"
# Kinds that were missed once: a State's word as ours, a part told as the whole, what is
# asked told as promised, a hedge on another clause, the upper end of a spread.
KINDS = FOLDER / "kinds.toml"
# Written by somebody who never saw the proof, and kept from whoever writes it.
HELD = FOLDER / "held.toml"
HERE = [path for path in (OPEN, KINDS, HELD) if path.is_file()]
WHICH = ("label", "part", "demand", "clause", "upper")
MOST = 0.05
# The aim for those is one in twenty, two of 55: what is missed may only shrink.
STILL_MISSED = 2
GOOD = """
[[case]]
name = "good"
language = "en"
findings = [{ question = "held_where", values = ["Osh"], hedge = "reported" }]
draft = "They are reportedly held in Osh."
edited = "They are held in Osh."
fault = "too_firm"
"""


def missed(edits: tuple[Edit, ...]) -> list[str]:
    """Name the over-claims in which nothing was found."""
    return [each.name for each in edits if not each.is_fine and not each.faults]


def false_alarms(edits: tuple[Edit, ...]) -> list[str]:
    """Name the fine edits in which something was found."""
    return [each.name for each in edits if each.is_fine and each.faults]


def otherwise_named(edits: tuple[Edit, ...]) -> list[str]:
    """Name the over-claims that were found under another code than their label."""
    return [
        each.name
        for each in edits
        if not each.is_fine and each.faults
        if each.fault not in {fault.code for fault in each.faults}
    ]


def told(title: str, names: list[str], of: int) -> str:
    """Write for people how many of how many, and which."""
    return "\n  ".join([f"{title}: {len(names)} of {of}", *names])


@pytest.mark.parametrize("path", HERE, ids=lambda path: path.stem)
def test_over_claims_are_caught_and_fine_edits_are_not(path: Path) -> None:
    """Of those written beside the proof none is missed; of others, what is pinned."""
    edits = load_edits(path)
    fine = sum(each.is_fine for each in edits)
    misses, alarms = missed(edits), false_alarms(edits)
    report = [
        told("missed", misses, len(edits) - fine),
        told("false alarms", alarms, fine),
        told("found under another code", otherwise_named(edits), len(edits) - fine),
    ]
    print(f"\n{path.stem}", *report, sep="\n")  # noqa: T201 -- the misses, by name
    assert len(misses) <= (STILL_MISSED if path == HELD else 0)
    assert len(alarms) <= MOST * fine


def test_the_open_edits_are_a_hundred_of_every_language() -> None:
    """Sixty say too much, forty are fine; no two share a name."""
    edits = load_edits(OPEN)
    assert (len(edits), sum(each.is_fine for each in edits)) == (100, 40)
    assert len({each.name for each in edits}) == len(edits)
    assert {each.language for each in edits} == {"en", "ko", "zh", "fr", "es"}


@pytest.mark.parametrize(
    "content",
    [GOOD.replace("draft =", "drafts ="), GOOD.replace('"too_firm"', '"firm"')],
    ids=["key", "label"],
)
def test_a_case_that_nobody_could_judge_is_refused(
    tmp_path: Path, content: str
) -> None:
    """A slip of the pen must not make a case pass."""
    (tmp_path / "edits.toml").write_text(content, "utf-8")
    with pytest.raises(ValueError, match="good"):
        load_edits(tmp_path / "edits.toml")


def test_a_draft_that_is_not_edited_has_no_fault(tmp_path: Path) -> None:
    """The same case with its own draft as the edit is fine."""
    edited = GOOD.replace("They are held", "They are reportedly held")
    (tmp_path / "edits.toml").write_text(edited, "utf-8")
    [edit] = load_edits(tmp_path / "edits.toml")
    assert missed((edit,)) == ["good"]


def test_each_kind_is_told_in_every_language() -> None:
    """At least one over-claim of each kind in five languages, and fine edits beside."""
    edits = load_edits(KINDS)
    of_kind = {
        (each.name.split(",")[0], each.language) for each in edits if not each.is_fine
    }
    assert len(of_kind) == len(WHICH) * len(LANGUAGES)
    assert sum(each.is_fine for each in edits) >= len(WHICH) * len(LANGUAGES)


@pytest.mark.parametrize(
    "edit", [*load_edits(OPEN), *load_edits(KINDS)], ids=lambda edit: edit.name
)
def test_the_draft_itself_passes(edit: Edit) -> None:
    """What was edited was right before."""
    assert edit.of_draft == ()
