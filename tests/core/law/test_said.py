"""`Said`: a note and a question of the same words are two things."""

from holdfast.law.said import Note, Question


def test_a_note_is_no_question() -> None:
    """One is read, the other answered."""
    assert Note("x") == Note("x")
    assert isinstance(Note("x"), Note)
    assert not isinstance(Question("x"), Note)
