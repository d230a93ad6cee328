"""What a title and country headings say of the State a report speaks of."""

import pytest

from holdfast.reading.body import body_of
from holdfast.reading.opening import Opening, opening_of

REST = "The government sent nine bakers back to Mali."


def opening(text: str, title: str | None = None) -> Opening:
    """Read the opening of an English text."""
    return opening_of(body_of(text, "en"), title)


def test_country_headings_stand_by_themselves() -> None:
    """Each holds until the next."""
    text = f"KENYA\n\n{REST}\n\nCHAD\n\n{REST}"
    there = opening(text)
    assert [heading.state for heading in there.headings] == ["KE", "TD"]
    first, last = there.heading_before(20), there.heading_before(len(text))
    assert (first and first.state, last and last.state) == ("KE", "TD")


def test_before_the_first_heading_there_is_none() -> None:
    """A text may begin with something else."""
    assert opening(f"{REST}\n\nCHAD\n\n{REST}").heading_before(5) is None


@pytest.mark.parametrize("line", ["kenya", "Kenya and its lakes are a sight", REST])
def test_what_is_no_heading(line: str) -> None:
    """A small letter, a sentence."""
    assert opening(f"{line}\n\n{REST}").headings == ()


def test_a_title_before_a_colon_is_a_label() -> None:
    """A first line by itself is a title."""
    there = opening(f"Sudan: Halt deportation of poets to Chad\n\n{REST}")
    assert there.label is not None
    assert there.label.state == "SD"
    assert [state.state for state in there.title] == ["SD", "TD"]
    assert there.declared is None


def test_a_title_without_a_colon_has_no_label() -> None:
    """It only names States."""
    there = opening(f"Poets may be sent to Chad\n\n{REST}")
    assert (there.label, [state.state for state in there.title]) == (None, ["TD"])


def test_a_title_that_the_text_does_not_have() -> None:
    """No words of the text name its State."""
    there = opening(REST, "Cambodia: Alarm over returns")
    assert (there.declared, there.label, there.title) == ("KH", None, ())
    assert opening(REST, "Alarm over returns from Cambodia").declared is None


def test_a_declared_title_that_stands_in_the_text_is_read_there() -> None:
    """So that its words can be quoted."""
    title = "Nepal: Bakers at risk"
    text = f"Printed on Monday.\n\n{title}\n\n{REST}"
    there = opening(text, title)
    assert there.label is not None
    assert there.label.span.of(text) == "Nepal"
    assert there.declared is None


@pytest.mark.parametrize("text", ["", "\n\n", REST, f"{'Chad ' * 60}\n\n{REST}"])
def test_a_text_without_a_title(text: str) -> None:
    """Nothing, a body only, a first line that is far too long."""
    assert (opening(text).title, opening(text).label) == ((), None)
