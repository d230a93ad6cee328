"""`secrets_of`: everything the house knows of a case and an audience may not see.

What is not looked for, and so is a hole that people must watch: numbers of people, sex,
a month or a year alone, a code or an everyday word that stands alone, a figure of fewer
than six digits, a surname alone (`searching.toml`, `transliteration.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.disclosed import Disclosed
from holdfast.facts.known import Known
from holdfast.safety.fields import TEAM
from holdfast.safety.marks import Mark, Secret
from holdfast.safety.secrets_marks import marks_of, phrase, shingles
from holdfast.safety.secrets_states import names_around

REASON, STAFF = "reason", "staff"
"""What people wrote for the house alone, and who they are: of no field of the case."""
STATES = frozenset(
    "nationality sending_state destination_state onward_states"
    " intended_destination".split()
)
FEWEST_WORDS = 5
"""A reason of fewer words is a phrase that anybody may use."""
Told = tuple[str, str]
"""A field, and a value of it as text."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the audience is told: the values, their marks, and the texts as phrases."""

    values: frozenset[Told]
    marks: frozenset[Mark]
    phrases: frozenset[str]

    def has(self, field: str, value: str) -> bool:
        """Say whether a value may be shown under any field."""
        return (field, value) in self.values or phrase(value) in self.phrases


def secrets_of(known: Known, disclosed: Disclosed) -> tuple[Secret, ...]:
    """Give what must not stand in anything made for an audience; the team sees all.

    A value that is disclosed under any field is no secret under another.
    """
    if disclosed.audience == TEAM:
        return ()
    shown = _shown(disclosed)
    found: dict[Secret, None] = {}
    for field, value in dict.fromkeys(_known(known)):
        if not shown.has(field, value):
            found.update(dict.fromkeys(_secret(field, value, shown)))
    for text in dict.fromkeys(_reasons(known)):
        marks = frozenset(shingles(text, FEWEST_WORDS)) - shown.marks
        found.update(dict.fromkeys(_made(REASON, marks, shown.phrases)))
    return tuple(found)


def _secret(field: str, value: str, shown: _Shown) -> Iterator[Secret]:
    marks = marks_of(field, value) - shown.marks
    around = names_around(value) if field in STATES else frozenset()
    yield from _made(field, marks, shown.phrases | around)


def _made(
    field: str, marks: frozenset[Mark], within: frozenset[str]
) -> Iterator[Secret]:
    if marks:
        yield Secret(field, marks, within)


def _known(known: Known) -> Iterator[Told]:
    """Give every value the house has, with its field."""
    for finding in known.findings:
        values = (*finding.values, *((finding.range,) if finding.range else ()))
        yield from ((finding.question, v) for v in values if isinstance(v, str))
    for detail in known.personal:
        for value in (detail.value, *detail.spellings):
            yield detail.field, value
    yield from known.own_words
    yield from ((STAFF, name) for name in _staff(known) if len(name.split()) > 1)


def _staff(known: Known) -> Iterator[str]:
    yield from (finding.by for finding in known.findings if finding.by)
    yield from (detail.by for detail in known.personal)
    yield from (name for each in known.consent for name in each.by)
    yield from (name for each in known.harm_review for name in each.by)
    yield from (approval.by for approval in known.approvals)


def _reasons(known: Known) -> Iterator[str]:
    """Give what people wrote down as their reasons, and safer words for others."""
    yield from (finding.reason for finding in known.findings if finding.reason)
    yield from (consent.reason for consent in known.consent if consent.reason)
    yield from (decision.reason for decision in known.harm_review)
    yield from (each.instead for each in known.harm_review if each.instead)
    yield from (approval.note for approval in known.approvals if approval.note)


def _shown(disclosed: Disclosed) -> _Shown:
    told = frozenset(_told(disclosed))
    texts = frozenset(text for _, text in told)
    marks = frozenset(mark for field, text in told for mark in marks_of(field, text))
    instead = (each.instead for each in disclosed.details if each.instead)
    marks |= frozenset(mark for text in instead for mark in shingles(text))
    return _Shown(told, marks, frozenset(map(phrase, texts)) - {""})


def _told(disclosed: Disclosed) -> Iterator[Told]:
    """Give every text that documents are made from, with the field it tells."""
    for detail in disclosed.details:
        for value in (*detail.values, detail.range, detail.instead):
            if isinstance(value, str):
                yield detail.question, value
    for office in disclosed.addressees:
        texts = (office.office, office.name, office.email, office.salutation)
        yield from (("addressee", text) for text in (*texts, *office.postal) if text)
        yield from (("destination_state", code) for code in (office.state,) if code)
    for day in (disclosed.published_on, (disclosed.appeals_by or (None,))[0]):
        yield from (("deadline", text) for text in (day,) if text)
