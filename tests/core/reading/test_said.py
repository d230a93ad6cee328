"""What a sentence says besides its removals: every pass is run."""

import pytest

from holdfast.reading.harms import Returned
from holdfast.reading.said import PASSES, find_said
from tests.core.reading.sighting import sentence


def kinds(text: str, returned: Returned | None = None) -> list[str]:
    """Give the kinds of what is found, in the order of the alphabet."""
    return sorted({mention.kind for mention in find_said(sentence(text), returned)})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nine bakers are held in Osh.", "custody"),
        ("Nine bakers were arrested in Osh.", "arrest"),
        ("They will be sent back by 20 February 2012.", "deadline"),
        ("UNHCR was denied access to them.", "access_denied"),
        ("Togo must not deport them.", "demand"),
        ("They fear torture.", "feared_harm"),
        ("Togo regards them as economic migrants.", "state_position"),
        ("They were on their way to South Korea.", "intended_destination"),
        ("Togo breached the Convention against Torture.", "legal_reference"),
        ("The Supreme Court met.", "authority"),
    ],
)
def test_each_kind_is_found(text: str, kind: str) -> None:
    """One sentence for each."""
    assert kind in kinds(text)


def test_what_follows_a_return_is_suffered() -> None:
    """The caller says that a sentence before told one."""
    assert kinds("They were tortured in May.") == []
    assert kinds("They were tortured in May.", Returned()) == ["suffered_harm"]


def test_no_pass_is_run_twice() -> None:
    """The table holds each once."""
    assert len(set(PASSES)) == len(PASSES) == 13


def test_a_sentence_that_says_nothing() -> None:
    """Gives nothing."""
    assert kinds("The choir sang.") == []
