"""Details that are dangerous together, with each other and with what is public already.

Each may be harmless. Joined, they fit one line of a list of missing or arrested people.
Which ones are data: `together` in `terms/dangers.toml`.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeAlias

from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.known import Known
from holdfast.safety.danger import Danger, dangers_for
from holdfast.safety.decisions import GENERALISE, SHOW, Review, is_signed
from holdfast.safety.held import Held, is_public

Rows: TypeAlias = tuple[tuple[str, ...], ...]
"""For each row of a combination, the fields held that complete it."""


def mosaic_notes(
    known: Known, held: Sequence[Held], audience: str, review: Review
) -> Iterator[HarmNote]:
    """Give a note for each combination held of one person or of the group."""
    people = tuple(dict.fromkeys(each.person for each in held))
    for danger in dangers_for(audience):
        of_each = (_rows(danger, _of(person, held)) for person in people)
        for rows in dict.fromkeys(rows for rows in of_each if _is_complete(rows)):
            decided = _decided(known, held, review, danger, rows)
            yield _note(danger, audience, rows, decided)


def mosaics_among(fields: Collection[str], audience: str) -> Iterator[HarmNote]:
    """Give the combinations that the fields of a text make; values are not asked."""
    for danger in dangers_for(audience):
        rows = tuple(
            tuple(each.field for each in row if each.field in fields)
            for row in danger.together
        )
        if _is_complete(rows):
            yield _note(danger, audience, rows, decided=None)


def _note(danger: Danger, audience: str, rows: Rows, decided: str | None) -> HarmNote:
    return HarmNote(
        danger=danger.code,
        audience=audience,
        details=tuple(dict.fromkeys(field for row in rows for field in row)),
        default=danger.default[audience],
        decided=decided,
    )


def _of(person: str | None, held: Iterable[Held]) -> list[Held]:
    """Give what is held of a person, and of the group that they are part of."""
    return [each for each in held if each.person in {None, person}]


def _rows(danger: Danger, held: Sequence[Held]) -> Rows:
    """Give for each row of a danger the fields that complete it."""
    return tuple(
        tuple(
            dict.fromkeys(
                each.field for trigger in row for each in held if each.raised(trigger)
            )
        )
        for row in danger.together
    )


def _is_complete(rows: Rows) -> bool:
    return bool(rows) and all(rows)


def _decided(
    known: Known, held: Sequence[Held], review: Review, danger: Danger, rows: Rows
) -> str | None:
    """Give what two people decided on a combination, by its code or by its pieces.

    A row that is kept back breaks it, unless what is kept back is public anyway. To
    show it takes a decision on each piece.
    """
    whole = review.on(danger.code)
    if whole is not None and is_signed(whole):
        return whole.decision
    decided = {
        field: _on_piece(held, review, field) for field in dict.fromkeys(sum(rows, ()))
    }
    for row in rows:
        kept = [decided[field] for field in row]
        if not {None, SHOW}.intersection(kept) and not _is_out(known, held, row):
            return GENERALISE if GENERALISE in kept else kept[0]
    return None if None in decided.values() else SHOW


def _on_piece(held: Iterable[Held], review: Review, field: str) -> str | None:
    parts = [part for each in held if each.field == field for part in each.parts]
    decision = review.on(field, parts)
    return decision.decision if decision and is_signed(decision) else None


def _is_out(known: Known, held: Iterable[Held], row: Iterable[str]) -> bool:
    """Say whether anything of a row is public already."""
    return any(
        is_public(known, each.field, value)
        for each in held
        if each.field in set(row)
        for value in each.values
    )
