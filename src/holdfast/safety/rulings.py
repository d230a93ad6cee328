"""Which decision of the harm review counts for one value, or for one note.

People may decide on a field, on a claim or detail by its id, or on a danger by its
code; the last reaches the values that raise it, and no others of the same field.
"""

from collections.abc import Iterable

from holdfast.facts.casefile import HarmDecision
from holdfast.safety.danger import Danger
from holdfast.safety.decisions import SHOW, WITHHOLD, Review, is_signed, strictest
from holdfast.safety.held import Held


def ruling_on(
    review: Review, held: Held, dangers: Iterable[Danger]
) -> HarmDecision | None:
    """Give the decision that counts for a value which raises these dangers.

    Without one on its field, a decision to open must stand on every danger.
    """
    on_field = review.on(held.field, held.parts)
    on_dangers = [review.on(danger.code) for danger in dangers]
    found = strictest([on_field, *on_dangers])
    is_undecided = on_field is None and None in on_dangers
    if found is not None and is_undecided and found.decision != WITHHOLD:
        return None
    return found


def is_broken_up(review: Review, field: str, dangers: Iterable[Danger]) -> bool:
    """Say whether people decided not to show a combination that a field belongs to.

    Safer words for a combination belong to its details, so they are asked for there.
    """
    for danger in dangers:
        fields = {trigger.field for row in danger.together for trigger in row}
        decision = review.on(danger.code) if field in fields else None
        if decision is not None and decision.decision != SHOW:
            return True
    return False


def settled(
    review: Review, danger: Danger, field: str, ids: Iterable[str]
) -> str | None:
    """Give what two people decided on a danger or on the field that raises it."""
    found = strictest([review.on(danger.code), review.on(field, ids)])
    return found.decision if found is not None and is_signed(found) else None
