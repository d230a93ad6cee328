"""What people must decide, detail by detail; in a case and in a text."""

from dataclasses import replace

import pytest

from holdfast.errors import UnknownTermError
from holdfast.facts.counts import Count
from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.spans import Span
from holdfast.safety.harm_review import harm_notes, notes_in_text, possibly_coerced
from tests.core.safety.known_by_hand import decision, detail, finding, known


def test_a_note_names_a_detail_and_not_what_it_says() -> None:
    """It is read by more people than may know."""
    case = known(personal=[detail("occupation", "ferry pilot")])
    notes = harm_notes(case, "public")
    assert notes == (
        HarmNote("occupation_and_service", "public", ("occupation",), "withhold"),
    )
    assert "ferry" not in repr(notes)


def test_one_note_for_a_field_however_many_people_it_is_of() -> None:
    """People decide on a kind of detail first, and apart where they must."""
    case = known(
        personal=[detail("age", "31", "A", "d1"), detail("age", "62", "B", "d2")]
    )
    assert [note.details for note in harm_notes(case, "public")] == [("age",)]


def test_a_value_raises_only_its_own_danger() -> None:
    """Belief is weighed otherwise than contact with an enemy."""
    case = known(finding("risk_factors", "religion", "illegal_exit"))
    assert [note.danger for note in harm_notes(case, "public")] == ["belief"]


@pytest.mark.parametrize(
    ("number", "dangers"), [(Count.exactly(4), ["small_count"]), (Count.exactly(5), [])]
)
def test_a_number_raises_a_danger_below_its_limit(
    number: Count, dangers: list[str]
) -> None:
    """Five is the least that hides anyone."""
    case = known(finding("other_number", number))
    assert [note.danger for note in harm_notes(case, "public")] == dangers


@pytest.mark.parametrize(
    ("place", "dangers"),
    [
        ("Wick Prison", ["building_or_cell", "place_of_custody"]),
        ("Wick", ["place_of_custody"]),
    ],
)
def test_a_place_finer_than_a_town_raises_one_more(
    place: str, dangers: list[str]
) -> None:
    """A building can be emptied."""
    notes = harm_notes(known(finding("held_where", place)), "public")
    assert [note.danger for note in notes] == dangers


def test_two_people_settle_a_note_and_one_does_not() -> None:
    """Though what one person withholds is withheld at once."""
    case = known(finding("held_where", "Wick"))
    alone = replace(case, harm_review=(decision("held_where", "withhold", by=("Bo",)),))
    both = replace(case, harm_review=(decision("held_where", "withhold"),))
    assert [note.decided for note in harm_notes(alone, "public")] == [None]
    assert [note.decided for note in harm_notes(both, "public")] == ["withhold"]


def test_what_is_never_shown_waits_for_nobody() -> None:
    """There is nothing to decide."""
    case = known(personal=[detail("broker", "Old Tarn")])
    assert [note.is_open for note in harm_notes(case, "public")] == [False]


def test_an_unknown_audience_is_refused() -> None:
    """In both reviews."""
    with pytest.raises(UnknownTermError):
        harm_notes(known(), "press")
    with pytest.raises(UnknownTermError):
        notes_in_text("They are at risk.", "en", "press")


def test_a_note_in_a_text_quotes_its_place() -> None:
    """So that an editor finds it."""
    assert notes_in_text("A broker.", "en", "public") == (
        HarmNote(
            danger="helpers",
            audience="public",
            details=("broker", "helper"),
            default="withhold",
            decided="withhold",
            where=Span(2, 8),
            words="broker",
        ),
    )


def test_notes_of_a_text_stand_in_its_order_and_combinations_come_last() -> None:
    """As an editor reads."""
    text = "His brother is in Wick. He worked as a pilot."
    notes = notes_in_text(text, "en", "public")
    assert [note.danger for note in notes] == [
        "relatives",
        "occupation_and_service",
        "work_and_kin",
    ]
    assert notes[-1].where is None
    assert notes_in_text("", "en", "public") == ()


def test_messages_from_custody_are_marked_as_possibly_coerced() -> None:
    """By id, for the team's own sheet; the team is asked to decide how to use them."""
    case = known(
        personal=[
            detail("message_time", "23:40"),
            detail("message_channel", "a borrowed radio"),
            detail("phone", "+000 555 0123 77"),
        ]
    )
    assert possibly_coerced(case) == ("d.message_time", "d.message_channel")
    assert possibly_coerced(known()) == ()
    assert {note.danger for note in harm_notes(case, "team")} == {
        "message_from_custody"
    }
