"""The fields of a body's form: filled from the situation, or left blank."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from holdfast.facts.counts import count_words
from holdfast.facts.date_words import date_words
from holdfast.facts.legal import FormField
from holdfast.law.forum import Forum
from holdfast.law.matter import Matter, harm_words, route_words
from holdfast.terms.load import label

NAMES = "full_name"
NOT_FOR_THIS = "do not collect names only for this"
SAID = {"full_name": "named", "consent_submit": "consent"}
"""Fields that are known to be known: a name is never shown here."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What the situation fills in, by field; and what is known but never shown."""

    values: Mapping[str, FormField]
    had: frozenset[str]

    def field(self, code: str) -> FormField:
        """Give a field of a form, filled or blank."""
        return self.values.get(code) or blank(code)


@cache
def blank(code: str) -> FormField:
    """Give a field that nobody filled; one object does for every form."""
    return FormField(code, None)


def fill(matter: Matter) -> Filling:
    """Fill in every field that the situation tells of."""
    told = {code: give(matter) for code, give in FILLS.items()}
    values = {code: FormField(code, told[code]) for code in told if told[code]}
    known = {code for code, held in SAID.items() if held in matter.known}
    return Filling(values, frozenset(values.keys() | known))


def form_of(filled: Filling, forum: Forum) -> tuple[FormField, ...]:
    """Give every field of a body's form, in its order."""
    return tuple(map(filled.field, forum.fields))


def missing_of(filled: Filling, forum: Forum) -> tuple[str, ...]:
    """Name what the body cannot do without and the situation does not have."""
    return tuple(_missing(code) for code in forum.needs if code not in filled.had)


def _missing(code: str) -> str:
    told = label("form_fields", code)
    return f"{told} ({NOT_FOR_THIS})" if code == NAMES else told


def _states(codes: tuple[str, ...]) -> str:
    return ", ".join(label("states", each) for each in codes)


def _risk(matter: Matter) -> str:
    told = ", ".join(map(harm_words, matter.situation.feared_harms))
    return f"{told} in {matter.danger}" if told else ""


def _age(matter: Matter) -> str:
    told = [
        code for code in ("child", "adult", "unaccompanied") if code in matter.known
    ]
    return ", ".join(label("circumstances", code) for code in told)


def _when(edtf: str | None) -> str:
    return date_words(edtf) if edtf else ""


FILLS: Mapping[str, Callable[[Matter], str | None]] = {
    "how_many": lambda matter: (
        count_words(matter.situation.count) if matter.situation.count else None
    ),
    "nationality": lambda matter: _states(matter.situation.nationality),
    "age": _age,
    "arrest_date": lambda matter: _when(matter.situation.arrest_date),
    "arrest_place": lambda matter: matter.situation.arrest_place,
    "place_held": lambda matter: matter.situation.custody_place,
    "sending_state": lambda matter: label("states", matter.leg.sender),
    "destination": lambda matter: route_words(matter.situation.route[1:]),
    "removal_date": lambda matter: _when(matter.situation.deadline),
    "risk": _risk,
    "other_procedure": lambda matter: ", ".join(
        matter.corpus.forums[each].name for each in matter.situation.filed_with
    ),
}
"""What fills which field; all others are blank until a person fills them."""
