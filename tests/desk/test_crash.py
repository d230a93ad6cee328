"""A desk that is killed at any moment has lost nothing when it is started again."""

from tests.desk.crash import runs


def test_what_was_written_survives_the_end_of_the_process() -> None:
    """A few times here; `python -m tests.desk.crash 200` for more."""
    found = runs(4, seed=7)
    assert [fault for each in found for fault in each.faults] == []
    assert found[-1].reports > 0
