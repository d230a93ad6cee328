"""Law made by hand: acts, treaties and matters, and folders of tiny instruments."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from holdfast.facts.situation import Situation
from holdfast.law.acts import COLUMNS, with_acts
from holdfast.law.corpus import Corpus, corpus
from holdfast.law.instrument import Act, Days, Instrument
from holdfast.law.load import load_instrument
from holdfast.law.matter import Matter

STATE, OTHER = "KZ", "UZ"
ON = date(2030, 6, 15)
CHECKED = date(2030, 6, 1)
LAST_LOOK = date(2026, 11, 25)
LISTED, MEMORY = "UNTC26", "recall"
TREATY = """
code = "{code}"
kind = "{kind}"
name = "Treaty of the Pier"
title = "Treaty on the Pier and the Mole"
adopted = 2000-01-01
in_force = 2001-01-01
body = "none"
depositary = "the harbour master"
checked_on = 2026-11-20
{more}
"""
ENTRY = """
[entry]
rule = "days_after_deposit"
number = 30
article = "9"
words = "on the thirtieth day after the deposit"
"""
PROVISION = """
[[provision]]
code = "2"
article = "2"
limb = "human_rights"
protects = ["torture"]
absolute = true
text = "must not send anyone off the pier"
standard = "not_stated"
source = "Treaty of the Pier, article 2"
verified = true
checked_on = 2026-11-20
"""
BODY = """
id = "{id}"
kind = "treaty_body"
name = "Committee of the Pier"
serves = "people on the pier"
can = "Ask the State to wait."
interim_measures = true
accepted_by = [["{code}"]]
fields = ["full_name", "sending_state", "facts"]
needs = ["facts"]
time = "Days."
becomes_public = "Nothing."
sources = ["UNTC26"]
checked_on = 2026-11-20
{more}
"""


def day(told: str) -> Days:
    """Give a day that is known."""
    found = date.fromisoformat(told)
    return Days(found, found)


def span(first: str, last: str) -> Days:
    """Give a day of which only two ends are known."""
    return Days(date.fromisoformat(first), date.fromisoformat(last))


def act(code: str, done: Days | None = None, effect: Days | None = None) -> Act:
    """Give an act of a State; without another day it takes effect at once."""
    return Act(
        state=STATE,
        act=code,
        deposited=done,
        in_force=effect or done,
        sources=(LISTED,),
        confidence="high",
        checked_on=CHECKED,
        verified=True,
        date_verified=True,
        as_of=date(2030, 1, 1),
        note="",
    )


def treaty(*acts: Act, **more: object) -> Instrument:
    """Give a treaty with these acts of one State, and what else is said of it."""
    known = corpus().instruments["cat"]
    plain = replace(
        known,
        code="pier",
        name="Treaty of the Pier",
        acts={STATE: acts} if acts else {},
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def situation(**more: object) -> Situation:
    """Give people who are sent from one State to another."""
    told: dict[str, object] = {
        "sending_state": STATE,
        "destination_state": OTHER,
        "feared_harms": ("torture",),
        **more,
    }
    return Situation(**told)  # type: ignore[arg-type]


def matter(**more: object) -> Matter:
    """Give the matter of a situation, under the law that the program knows."""
    return matter_of(situation(**more))


def matter_of(
    told: Situation, known: Corpus | None = None, on: date = LAST_LOOK
) -> Matter:
    """Give the matter of the first leg of a situation."""
    law = known or corpus()
    touched = law.interests_of(told.feared_harms)
    interests = touched | {"asylum"}
    return Matter(told, told.legs[0], on, law, told.known, interests, touched)


def write_treaty(
    folder: Path, code: str, *rows: str, kind: str = "treaty", more: str = ENTRY
) -> Path:
    """Write a treaty into a folder of law, with the rows of its table of acts."""
    place = folder / "instruments" / code
    place.mkdir(parents=True)
    text = TREATY.format(code=code, kind=kind, more=more)
    (place / "instrument.toml").write_text(text, "utf-8")
    table = "\n".join((COLUMNS.replace(" ", ","), *rows, ""))
    (place / "acts.csv").write_text(table, "utf-8")
    return place


def loaded(place: Path, *parents: Instrument) -> Instrument:
    """Load a treaty with the sources that the program knows."""
    known = {parent.code: parent for parent in parents}
    bare = load_instrument(place)
    return with_acts(bare, place, corpus().sources, known.get(bare.of or ""))


def row(told: str, **more: str) -> str:
    """Give a row of a table of acts: "KZ deposit 2005-01-01", and other columns."""
    state, code, *date_ = told.split(" ")
    columns = {
        "state": state,
        "act": code,
        "date": date_[0] if date_ else "",
        "sources": LISTED,
        "confidence": "high",
        "checked_on": "2026-11-20",
        **more,
    }
    return ",".join(columns.get(name, "") for name in COLUMNS.split())


def write_body(folder: Path, id_: str, code: str, more: str = "") -> Path:
    """Write a body into a folder of law, which a treaty opens."""
    place = folder / "forums"
    place.mkdir(exist_ok=True)
    path = place / f"{id_}.toml"
    path.write_text(BODY.format(id=id_, code=code, more=more), "utf-8")
    return path
