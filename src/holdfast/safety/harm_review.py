"""`harm_notes`: each detail of a case that could harm someone; the same for any text.

A note names a detail, never what it says. People decide on it in the case, under
`harm_review`, two of them; until then the default of the danger holds.
"""

from collections.abc import Iterable, Iterator

from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.known import Known
from holdfast.safety.danger import Danger, dangers, dangers_for
from holdfast.safety.decisions import WITHHOLD, Review, review_for
from holdfast.safety.fields import check_audience
from holdfast.safety.held import Held, all_held
from holdfast.safety.mosaic import mosaic_notes, mosaics_among
from holdfast.safety.rulings import settled
from holdfast.safety.text_cues import places_of

FROM_CUSTODY = "message_from_custody"


def harm_notes(known: Known, audience: str) -> tuple[HarmNote, ...]:
    """Give what people must decide before an audience is told of a case.

    First detail by detail, then details that are dangerous together.
    """
    check_audience(audience)
    review = review_for(known.harm_review, audience)
    held = tuple(all_held(known))
    alone = (
        note
        for danger in dangers_for(audience)
        for note in _notes(danger, audience, held, review)
    )
    return (*alone, *mosaic_notes(known, held, audience, review))


def notes_in_text(text: str, language: str, audience: str) -> tuple[HarmNote, ...]:
    """Give the dangerous details that a text shows, in the order in which they stand.

    It finds words and patterns, not meaning: that it finds nothing is no proof. Then
    come details that are dangerous together. `language` is a BCP 47 primary tag.
    """
    check_audience(audience)
    found = sorted(
        (span, danger.code, danger)
        for danger in dangers_for(audience)
        for span in places_of("dangers", danger.code, language, text)
    )
    notes = tuple(
        HarmNote(
            danger=danger.code,
            audience=audience,
            details=danger.fields,
            default=danger.default[audience],
            decided=WITHHOLD if audience in danger.never else None,
            where=span,
            words=span.of(text),
        )
        for span, _, danger in found
    )
    fields = {field for note in notes for field in note.details}
    return (*notes, *mosaics_among(fields, audience))


def possibly_coerced(known: Known) -> tuple[str, ...]:
    """Name the details that come by messages from custody: they may be coerced.

    People have been made to call others into a trap. Never answer such a message
    unasked, and never pass on contacts because of one.
    """
    fields = dangers()[FROM_CUSTODY].fields
    return tuple(each.id for each in known.personal if each.field in fields)


def _notes(
    danger: Danger, audience: str, held: Iterable[Held], review: Review
) -> Iterator[HarmNote]:
    """Give one note for each field that raises the danger, of however many people."""
    parts: dict[str, list[str]] = {}
    for each in held:
        if any(each.raised(trigger) for trigger in danger.raised_by):
            parts.setdefault(each.field, []).extend(each.parts)
    for field, ids in parts.items():
        yield HarmNote(
            danger=danger.code,
            audience=audience,
            details=(field,),
            default=danger.default[audience],
            # Where nothing may open it, nobody has to decide.
            decided=WITHHOLD
            if audience in danger.never
            else settled(review, danger, field, ids),
        )
