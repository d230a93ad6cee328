"""Acts of States: from when each binds, what corrects a row, what is refused."""

from pathlib import Path

import pytest

from holdfast.errors import BadLawError
from holdfast.law.acts import (
    acts_file,
    is_joining,
    key_of,
    replaced,
    rows_of,
    with_acts,
)
from holdfast.law.corpus import corpus
from holdfast.law.instrument import Act, Days
from holdfast.law.load import load_instrument
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import (
    ENTRY,
    LISTED,
    MEMORY,
    STATE,
    act,
    day,
    loaded,
    row,
    span,
    write_treaty,
)


def acts(folder: Path, *rows: str, **more: str) -> tuple[Act, ...]:
    """Load the acts of one State."""
    return loaded(write_treaty(folder, "pier", *rows, **more)).acts[STATE]


def effects(folder: Path, *rows: str, **more: str) -> list[Days | None]:
    """Load the days on which acts take effect."""
    return [each.in_force for each in acts(folder, *rows, **more)]


@pytest.mark.parametrize(
    ("told", "more", "expected"),
    [
        ("KZ deposit 2005-01-01", {}, day("2005-01-31")),
        ("KZ deposit 2000-06-01", {}, day("2001-01-01")),
        ("KZ deposit 2005", {}, span("2005-01-31", "2006-01-30")),
        ("KZ deposit 2005-01-01", {"effect": "2005-02-02"}, day("2005-02-02")),
        ("KZ signature 2005-01-01", {}, day("2005-01-01")),
        ("KZ deposit ../2004-12-02", {}, span("2001-01-01", "2005-01-01")),
        ("KZ deposit", {}, None),
        (
            "KZ withdrawal 2005-01-01",
            {"effect": "2005"},
            span("2005-01-01", "2005-12-31"),
        ),
    ],
)
def test_an_act_takes_effect_by_its_own_day_or_the_rule_of_entry(
    tmp_path: Path, told: str, more: dict[str, str], expected: Days | None
) -> None:
    """Never before the treaty itself is in force; an open beginning is its adoption."""
    assert effects(tmp_path, row(told, **more)) == [expected]


def test_without_a_rule_of_entry_an_act_takes_effect_at_once(tmp_path: Path) -> None:
    """As far as our table goes."""
    assert effects(tmp_path, row("KZ deposit 2005"), more="") == [
        span("2005-01-01", "2005-12-31")
    ]


def test_a_declaration_binds_no_earlier_than_its_treaty(tmp_path: Path) -> None:
    """A protocol may; a State that the treaty does not have sets no day."""
    parent = loaded(write_treaty(tmp_path, "pier", row("KZ deposit 2010-01-01")))
    rests = 'of = "pier"'
    rows = row("KZ declaration 2005-01-01"), row("UZ declaration 2005-01-01")
    made = write_treaty(tmp_path, "mole", *rows, kind="declaration", more=rests + ENTRY)
    found = loaded(made, parent)
    assert found.acts["KZ"][0].in_force == day("2010-01-31")
    assert found.acts["UZ"][0].in_force == day("2005-01-31")
    protocol = write_treaty(tmp_path, "quay", *rows, more=rests + ENTRY)
    assert loaded(protocol, parent).acts["KZ"][0].in_force == day("2005-01-31")


def test_a_row_takes_the_place_of_the_one_it_names(tmp_path: Path) -> None:
    """With and without a day; other rows stay."""
    wrong, undated = row("KZ deposit 2005"), row("KZ signature")
    assert len(acts(tmp_path / "before", wrong, undated)) == 2
    anew = row("KZ accession 2006-01-01", replaces="deposit 2005")
    signed = row("KZ signature 2004-01-01", replaces="signature")
    found = acts(tmp_path, wrong, undated, anew, signed)
    assert [(each.act, str(each.deposited)) for each in found] == [
        ("accession", "2006-01-01"),
        ("signature", "2004-01-01"),
    ]


@pytest.mark.parametrize(
    ("sources", "date_sources", "verified", "date_verified"),
    [
        (LISTED, "", True, True),
        (MEMORY, "", False, False),
        (f"{LISTED};{MEMORY}", "", True, True),
        (LISTED, MEMORY, True, False),
    ],
)
def test_memory_alone_verifies_nothing(
    tmp_path: Path,
    sources: str,
    date_sources: str,
    verified: bool,  # noqa: FBT001 (a table)
    date_verified: bool,  # noqa: FBT001
) -> None:
    """Neither the act nor its day."""
    told = row("KZ deposit 2005", sources=sources, date_sources=date_sources)
    [found] = acts(tmp_path, told)
    assert (found.verified, found.date_verified) == (verified, date_verified)
    assert found.as_of == (corpus().sources[LISTED].as_of if verified else None)


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        ("state,act\nKZ,deposit\n", "bad_columns", "pier: the columns of acts.csv"),
        ("", "bad_columns", "must be: state act date"),
    ],
)
def test_other_columns_are_refused(text: str, code: str, sentence: str) -> None:
    """The sentence gives those that must be there."""
    with pytest.raises(BadLawError, match=sentence) as caught:
        list(rows_of(text, "pier"))
    assert caught.value.code == code


@pytest.mark.parametrize("told", [row("KZ deposit 2005") + ",more", "KZ,deposit,2005"])
def test_a_row_of_another_length_is_refused(tmp_path: Path, told: str) -> None:
    """A comma too many moves every column after it."""
    place = write_treaty(tmp_path, "pier", row("UZ deposit 2005"), told)
    with pytest.raises(BadLawError, match="pier, line 3: a row of another") as caught:
        loaded(place)
    assert caught.value.code == "bad_row"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (row("KZ deposit 2005", sources="GONE"), "unknown_source"),
        (row("KZ deposit 2005", date_sources="GONE"), "unknown_source"),
        (row("KZ deposit 2005", sources=""), "unknown_source"),
        (row("KZ deposit 2005-01-01/.."), "bad_date"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused(
    tmp_path: Path, told: str, code: str
) -> None:
    """A source that is nowhere, a day without an end."""
    with pytest.raises(BadLawError, match="pier: a") as caught:
        acts(tmp_path, told)
    assert caught.value.code == code


def test_acts_cannot_be_changed(tmp_path: Path) -> None:
    """They are shared by everyone who reads them."""
    found = loaded(write_treaty(tmp_path, "pier", row("KZ deposit 2005")))
    with pytest.raises(TypeError):
        found.acts["UZ"] = ()  # type: ignore[index]


def test_a_treaty_without_a_table_has_no_acts(tmp_path: Path) -> None:
    """As custom, of which nothing is done; what is loaded stays as it is."""
    place = write_treaty(tmp_path, "pier", kind="custom")
    assert acts_file(place) is not None
    (place / "acts.csv").unlink()
    assert acts_file(place) is None
    bare = load_instrument(place)
    assert with_acts(bare, place, corpus().sources, None) is bare


def test_a_day_of_a_treaty_that_nobody_has_sets_none(tmp_path: Path) -> None:
    """Only joins of the treaty count, and only those whose day is known."""
    rests = 'of = "pier"'
    made = row("KZ declaration 2005-01-01")
    for number, (of_parent, expected) in enumerate(
        (
            ([row("KZ deposit")], "2005-01-31"),
            ([row("KZ signature 2010-01-01")], "2005-01-31"),
            ([row("KZ deposit 2010")], "2010-01-31/2011-01-30"),
            (
                [row("KZ deposit 2012-01-01"), row("KZ accession 2010-01-01")],
                "2010-01-31",
            ),
        )
    ):
        folder = tmp_path / str(number)
        parent = loaded(write_treaty(folder, "pier", *of_parent))
        place = write_treaty(
            folder, "mole", made, kind="declaration", more=rests + ENTRY
        )
        assert str(loaded(place, parent).acts[STATE][0].in_force) == expected


def test_an_act_that_no_state_can_do_is_refused(tmp_path: Path) -> None:
    """The sentence names the treaty, the State and the act."""
    with pytest.raises(BadLawError) as caught:
        acts(tmp_path, row("KZ picnic 2005-01-01"))
    assert caught.value.code == "bad_row"
    assert caught.value.sentence == "pier, KZ: 'picnic' is no act of a State."


@pytest.mark.parametrize(
    "told",
    [
        row("KZ deposit 2005-02-30"),
        row("KZ deposit soon"),
        row("KZ deposit 2005-13"),
        row("KZ withdrawal 2005", effect="2005-02-30"),
        row("KZ withdrawal 2005", effect="later"),
        row("KZ deposit 2005", checked_on="2005"),
        row("KZ deposit 2005", checked_on=""),
    ],
)
def test_a_day_that_is_none_is_refused(tmp_path: Path, told: str) -> None:
    """Of the act, of its effect, of the last look."""
    with pytest.raises(BadLawError) as caught:
        acts(tmp_path, told)
    assert caught.value.code == "bad_row"
    assert caught.value.sentence == "pier, KZ: a day is written wrongly."


def test_a_row_is_named_by_its_act_and_its_day() -> None:
    """As the column that replaces it writes it."""
    assert key_of({"act": "deposit", "date": "2005"}) == "deposit 2005"
    assert key_of({"act": "signature", "date": ""}) == "signature"


def test_joining_is_what_the_word_list_says() -> None:
    """An opting out joins the list of those who did; leaving and limits do not."""
    joining = {code for code in terms("state_acts") if is_joining(code)}
    assert joining >= {"deposit", "ratification", "declaration", "opt_out", "extension"}
    assert not joining & {"signature", "withdrawal", "limitation", "no_act", "not_open"}


def test_a_treaty_can_be_given_other_acts(tmp_path: Path) -> None:
    """The one it is taken from stays as it was."""
    before = loaded(write_treaty(tmp_path, "pier", row("KZ deposit 2005")))
    after = replaced(before, {"UZ": (act("no_act"),)})
    assert set(after.acts) == {"UZ"}
    assert set(before.acts) == {STATE}
    assert after.provisions == before.provisions


@pytest.mark.parametrize("told", ["KZ deposit 2005-W01-1", "KZ deposit 20050101"])
def test_a_day_of_another_form_is_refused(tmp_path: Path, told: str) -> None:
    """Weeks and days without dashes are days to the standard library, not to us."""
    with pytest.raises(BadLawError, match="a day is written wrongly"):
        acts(tmp_path, row(told))
