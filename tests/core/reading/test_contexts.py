"""What stands around a case, with its date where it has one."""

import pytest
from hypothesis import given

from holdfast.facts.values import ContextValue
from holdfast.reading.contexts import find_contexts
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, values

CONTEXTS = {
    "It follows a January announcement by the authorities.": (
        "announcement",
        "2019-01",
    ),
    "A leadership transition began after the succession in December 2018.": (
        "leadership",
        "2018-12",
    ),
    "In May 2018 Laos and Chad signed an extradition treaty.": ("agreement", "2018-05"),
    "The crackdown that began in May has not ended.": ("crackdown", None),
    "Nepal gave diplomatic assurances.": ("assurances", None),
}


@pytest.mark.parametrize("text", CONTEXTS)
def test_the_subject_and_its_date(text: str) -> None:
    """The date is part of the words, follows them, or is that of their verb."""
    assert values(find_contexts, text) == [ContextValue(*CONTEXTS[text])]


def test_a_removal_keeps_its_date_to_itself() -> None:
    """The treaty is not of that day."""
    text = "On 3 May 2018 he was deported under an extradition treaty."
    assert values(find_contexts, text) == [ContextValue("agreement")]


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_contexts, text)
