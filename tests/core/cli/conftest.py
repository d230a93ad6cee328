"""What tests of commands share: a reader that always reads the same."""

import pytest

from tests.core.cli.running import read_by_hand


@pytest.fixture
def reader_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands show a known reading, whatever the reader makes of a text."""
    monkeypatch.setattr("holdfast.intake.outcomes.read", read_by_hand)
