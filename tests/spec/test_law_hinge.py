"""The hinge: a new harm, treaty and body are three files of data, and no Python.

The folder `law_hinge` holds them, all invented. The harm touches an interest, the
treaty protects it, the body is opened by the treaty: nothing else ties them.
"""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from holdfast.errors import BadLawError
from holdfast.facts.legal import Duty, LegalSheet, Opens, Standing
from holdfast.facts.situation import Situation
from holdfast.law.check import check_law
from holdfast.law.corpus import Corpus, corpus, load_corpus
from holdfast.law.reason import reason

FOLDER = Path(__file__).parent / "law_hinge"
HARM, TREATY, BODY = "salt_works", "salt_coast_treaty", "salt_coast_committee"
ON = date(2026, 11, 25)


@cache
def widened() -> Corpus:
    """Load the law with the folder, once."""
    return load_corpus(FOLDER)


def sheet(sender: str, destination: str, *harms: str, on: date = ON) -> LegalSheet:
    """Draw up a sheet under the law with the folder."""
    return reason(Situation(sender, destination, feared_harms=harms), on, widened())


def duties(drawn: LegalSheet) -> list[Duty]:
    """Give what the new treaty asks."""
    return [duty for duty in drawn.duties if duty.instrument == TREATY]


def opens(drawn: LegalSheet) -> Opens:
    """Say whether the new body can be turned to."""
    [line] = [line for line in drawn.forums if line.id == BODY]
    return line.opens


def test_without_the_folder_none_of_it_is_known() -> None:
    """The harm is refused; the treaty and the body are not there."""
    with pytest.raises(BadLawError, match="There is no harm 'salt_works'"):
        reason(Situation("KZ", "UZ", feared_harms=(HARM,)), ON)
    assert TREATY not in corpus().instruments
    assert BODY not in corpus().forums


def test_the_new_harm_leads_to_the_new_duty_and_the_new_body() -> None:
    """By the interest between them; a State that joined is bound by its own rule."""
    drawn = sheet("KZ", "UZ", HARM)
    [duty] = duties(drawn)
    assert (duty.standing, duty.interests) == (Standing.BOUND, ("forced_labour",))
    assert duty.in_force == "2011-02-28"
    assert duty.text.startswith("Kazakhstan must not send anyone to where")
    assert opens(drawn) is Opens.OPEN


def test_it_leads_to_every_older_treaty_that_protects_the_same() -> None:
    """As an older harm does that touches the interest among others."""
    [interest] = widened().touches[HARM]
    assert interest in corpus().touches["forced_labour"]
    new, old = sheet("KZ", "UZ", HARM), sheet("KZ", "UZ", "forced_labour")
    protects = {duty.instrument for duty in new.duties if interest in duty.interests}
    assert protects > {TREATY}
    assert protects == {
        duty.instrument for duty in old.duties if interest in duty.interests
    }


def test_another_harm_does_not_lead_there() -> None:
    """What protects from salt says nothing of torture."""
    assert duties(sheet("KZ", "UZ", HARM))
    assert duties(sheet("KZ", "UZ", "torture")) == []


def test_a_state_that_did_not_join_is_not_bound_and_one_without_a_row_unknown() -> None:
    """The body is closed to the one and blocked for the other."""
    for sender, destination, standing, opened in (
        ("UZ", "KZ", Standing.NOT_BOUND, Opens.CLOSED),
        ("TM", "UZ", Standing.UNKNOWN, Opens.BLOCKED),
    ):
        drawn = sheet(sender, destination, HARM)
        assert [duty.standing for duty in duties(drawn)] == [standing]
        assert opens(drawn) is opened


def test_before_the_treaty_was_there_nobody_was_bound() -> None:
    """And between the deposit and its effect, not yet."""
    told = {}
    for day in ("2001-02-28", "2010-11-29", "2010-11-30", "2011-02-28"):
        [duty] = duties(sheet("KZ", "UZ", HARM, on=date.fromisoformat(day)))
        told[day] = str(duty.standing)
    assert list(told.values()) == [
        "not_bound",
        "not_bound",
        "not_yet_in_force",
        "bound",
    ]


def test_the_check_of_the_law_reads_the_folder_too() -> None:
    """It tells that most States have no row, and nothing else."""
    [told] = check_law(widened(), ON, FOLDER).faults
    assert told.startswith(f"{TREATY}: no row for ")
    assert "KZ," not in told
    assert "TM," in told
