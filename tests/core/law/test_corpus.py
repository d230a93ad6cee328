"""The corpus: folders of law, loaded once, named by their bytes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from holdfast.errors import BadLawError, UnknownTermError
from holdfast.law.corpus import HERE, corpus, load_corpus
from holdfast.law.standing import Bound, NotBound
from holdfast.terms.load import words_in
from tests.core.law.law_by_hand import (
    ENTRY,
    ON,
    STATE,
    act,
    day,
    row,
    treaty,
    write_body,
    write_treaty,
)
from tests.spec.changed_law import with_instrument

HARM = """
code = "salt"
definition = "To be made to carry salt."
labels.en = "carrying salt"
touches = ["forced_labour", "life"]
"""


def test_it_is_loaded_once() -> None:
    """And equals only itself, so that results can be kept."""
    assert corpus() is corpus()
    assert corpus() != load_corpus()


def test_it_holds_every_folder_and_file() -> None:
    """By the names of the files."""
    known = corpus()
    folders = {each.name for each in (HERE / "instruments").iterdir()}
    bodies = {each.name.removesuffix(".toml") for each in (HERE / "forums").iterdir()}
    assert set(known.instruments) == {each for each in folders if each[0] not in "_."}
    assert set(known.forums) == {each for each in bodies if each[0] not in "_."}


def test_a_folder_of_more_is_added(tmp_path: Path) -> None:
    """A treaty, a body and a harm; nothing that was there is lost."""
    write_treaty(tmp_path, "pier", row("KZ deposit 2005-01-01"))
    write_body(tmp_path, "pier_committee", "pier")
    (tmp_path / "harms").mkdir()
    (tmp_path / "harms" / "salt.toml").write_text(HARM, "utf-8")
    known, before = load_corpus(tmp_path), corpus()
    assert set(known.instruments) == {*before.instruments, "pier"}
    assert set(known.forums) == {*before.forums, "pier_committee"}
    assert known.interests_of(("salt",)) == {"forced_labour", "life"}
    assert known.interests_of(("torture",)) == before.interests_of(("torture",))


def test_a_harm_elsewhere_is_read_as_strictly_as_ours(tmp_path: Path) -> None:
    """A code unlike its file and a key that nobody reads are refused; notes are not."""
    (tmp_path / "harms").mkdir()
    path = tmp_path / "harms" / "salt.toml"
    path.write_text(HARM, "utf-8")
    (tmp_path / "harms" / "notes.txt").write_text("not a word list", "utf-8")
    assert load_corpus(tmp_path).touches["salt"] == ("forced_labour", "life")
    assert list(words_in(tmp_path / "harms")) == ["salt"]
    for wrong, sentence in (
        (HARM.replace('"salt"', '"sand"'), r"in salt\.toml must be salt"),
        (HARM + "stray = 1", r"harms\.salt: unknown or missing keys \['stray'\]"),
    ):
        path.write_text(wrong, "utf-8")
        with pytest.raises(UnknownTermError, match=sentence):
            load_corpus(tmp_path)


def test_an_empty_folder_adds_nothing(tmp_path: Path) -> None:
    """And changes no name of the data."""
    known = load_corpus(tmp_path)
    assert set(known.instruments) == set(corpus().instruments)
    assert known.version == corpus().version


def test_drafts_are_left_alone(tmp_path: Path) -> None:
    """A folder whose name begins with a low line or a dot is none of the law."""
    write_treaty(tmp_path, "pier")
    for draft in ("_mole", ".quay"):
        write_treaty(tmp_path, draft)
    more = set(load_corpus(tmp_path).instruments) - set(corpus().instruments)
    assert more == {"pier"}


def test_a_treaty_is_loaded_before_what_rests_on_it(tmp_path: Path) -> None:
    """Whatever their names: a declaration binds no earlier than its treaty."""
    write_treaty(tmp_path, "pier", row("KZ deposit 2010-01-01"))
    declared = row("KZ declaration 2005-01-01")
    rests = '\nof = "pier"\n' + ENTRY
    write_treaty(tmp_path, "anchor", declared, kind="declaration", more=rests)
    [made] = load_corpus(tmp_path).instruments["anchor"].acts[STATE]
    assert made.in_force == day("2010-01-31")


def test_two_of_one_name_are_refused(tmp_path: Path) -> None:
    """A treaty or a body of ours cannot be replaced in silence."""
    write_treaty(tmp_path / "a", "cat")
    (tmp_path / "b").mkdir()
    write_body(tmp_path / "b", "unhcr", "cat")
    for place, what in (("a", "folders of instruments"), ("b", "files of bodies")):
        with pytest.raises(BadLawError, match=f"Two {what} have one") as caught:
            load_corpus(tmp_path / place)
        assert caught.value.code == "twice"


def test_what_rests_on_nothing_is_refused(tmp_path: Path) -> None:
    """A declaration whose treaty is not there binds nobody."""
    write_treaty(tmp_path, "anchor", more='of = "pier"\n' + ENTRY)
    with pytest.raises(BadLawError, match="anchor: it rests on what is") as caught:
        load_corpus(tmp_path)
    assert caught.value.code == "unknown_code"


def test_the_version_is_the_last_day_of_checking_and_the_bytes(tmp_path: Path) -> None:
    """One letter in one file makes another version."""
    place = write_treaty(tmp_path, "pier", row("KZ deposit 2005-01-01"))
    path = write_body(tmp_path, "pier_committee", "pier")
    before = load_corpus(tmp_path).version
    checked, _, digest = before.partition("+")
    assert checked == max(
        each.checked_on.isoformat() for each in corpus().instruments.values()
    )
    assert len(digest) == 12
    versions = {before}
    for changed in (place / "acts.csv", place / "instrument.toml", path):
        text = changed.read_text("utf-8")
        changed.write_text(text.replace("2026-11-20", "2026-11-19"), "utf-8")
        versions.add(load_corpus(tmp_path).version)
    assert len(versions) == 4


def test_a_harm_that_nobody_defined_is_refused() -> None:
    """The sentence gives those that are."""
    assert corpus().interests_of(()) == frozenset()
    with pytest.raises(
        BadLawError, match=r"no harm 'salt'. Known are: .*torture"
    ) as no:
        corpus().interests_of(("torture", "salt"))
    assert no.value.code == "unknown_harm"


def test_one_instrument_can_be_another() -> None:
    """The corpus it is taken from stays as it was."""
    joined = act("deposit", day("2010-01-01"))
    known = with_instrument(corpus(), treaty(joined))
    assert known.bond(STATE, "pier", ON) == Bound(joined, day("2010-01-01"))
    again = with_instrument(known, replace(treaty(act("no_act"))))
    assert isinstance(again.bond(STATE, "pier", ON), NotBound)
    assert "pier" not in corpus().instruments


def test_a_day_is_asked_for_by_itself() -> None:
    """What is kept of one day answers for no other."""
    known = with_instrument(corpus(), treaty(act("deposit", day("2010-01-01"))))
    bonds = [known.bond(STATE, "pier", date(year, 1, 1)) for year in (2009, 2010)]
    assert [type(bond) for bond in bonds] == [NotBound, Bound]
    assert known.bond(STATE, "pier", date(2009, 1, 1)) == bonds[0]


def test_texts_that_rest_on_each_other_are_refused(tmp_path: Path) -> None:
    """Neither could be read before the other."""
    write_treaty(tmp_path, "pier", row("KZ no_act"), more='of = "mole"')
    write_treaty(tmp_path, "mole", row("KZ no_act"), more='of = "pier"')
    with pytest.raises(BadLawError, match="rests on what is not there"):
        load_corpus(tmp_path)


def test_a_body_of_a_region_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    """When it is loaded, not when somebody asks."""
    write_treaty(tmp_path, "pier", row("KZ no_act"))
    write_body(tmp_path, "harbour", "pier", 'region_of = "mole"')
    with pytest.raises(BadLawError, match="names what is not there"):
        load_corpus(tmp_path)
