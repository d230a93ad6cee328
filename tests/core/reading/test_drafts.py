"""What is settled of a case: its States, its act, and whether it was carried out."""

import pytest

from holdfast.reading.choosing import chosen
from holdfast.reading.drafts import Draft, draft_of
from holdfast.reading.frames import Mention
from holdfast.reading.lines import lines_of
from holdfast.reading.opening import opening_of
from tests.core.reading.phrases_seen import code
from tests.core.reading.strands_seen import body, strands


def draft(text: str, title: str | None = None) -> Draft:
    """Draft the main case of a text."""
    there = body(text)
    mentions: list[Mention] = [m for read in lines_of(there) for m in read.mentions]
    choice = chosen(strands(text), there, frozenset())[0]
    return draft_of(choice, mentions, there, opening_of(there, title))


def ends(text: str, title: str | None = None) -> tuple[str | None, str | None]:
    """Give the sending State and the destination."""
    there = draft(text, title)
    return code(there.sending), code(there.destination)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya deported nine Somali bakers to Somalia.", ("KE", "SO")),
        ("KENYA\n\nNine Somali bakers were deported to Somalia.", ("KE", "SO")),
        (
            "Kenya: Bakers at risk\n\nNine bakers face deportation to Chad.",
            ("KE", "TD"),
        ),
        ("KENYA\n\nUganda deported nine bakers to Chad.", ("UG", "TD")),
        ("KENYA\n\nUganda deported nine Malian bakers on Monday.", ("UG", "KE")),
        ("Nine bakers are held in Osh. They face deportation to Chad.", ("KG", "TD")),
        ("Nine bakers fled into Togo. They face deportation to Chad.", ("TG", "TD")),
        ("Nine bakers face deportation to Chad.", (None, "TD")),
    ],
)
def test_who_sends_and_to_where(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    """The clause, the heading, the title, the place; the firmest first."""
    assert ends(text) == expected


def test_a_title_of_the_file_tells_the_sender() -> None:
    """The claim stands on the words that mean it."""
    text = "The government plans to deport nine bakers to Mali."
    there = draft(text, "Togo: Halt returns")
    assert there.sending is not None
    assert (there.sending.state, there.sending.span.of(text)) == (
        "TG",
        "The government",
    )


def test_a_destination_is_implied_by_where_they_are_from() -> None:
    """Only where none is named."""
    implied = draft("Togo plans to deport nine Malian bakers.")
    assert (code(implied.destination), implied.is_implied) == ("ML", True)
    named = draft("Togo plans to deport nine Malian bakers to Chad.")
    assert (code(named.destination), named.is_implied) == ("TD", False)
    nowhere = draft("Togo plans to deport nine bakers.")
    assert (nowhere.destination, nowhere.is_implied) == (None, False)


def test_onward_states_are_none_of_the_two() -> None:
    """From the second State on."""
    there = draft("Togo deported nine bakers to Chad and then sent on to Mali.")
    assert {state.state for state in there.onward} == {"ML"}


@pytest.mark.parametrize(
    ("text", "act", "done"),
    [
        ("Togo plans to deport nine bakers to Chad.", "deportation", False),
        (
            "Togo must not return nine bakers to Chad. Their extradition was ordered.",
            "extradition",
            False,
        ),
        (
            "Nine bakers faced extradition to Chad. On 3 May they were deported.",
            "deportation",
            True,
        ),
        (
            "Nine bakers were at risk. Four of them were expelled to Chad.",
            "expulsion",
            True,
        ),
    ],
)
def test_the_most_telling_act(text: str, act: str, *, done: bool) -> None:
    """Of those carried out, where any was."""
    there = draft(text)
    assert (there.act.act, there.is_done) == (act, done)


def test_mentions_of_a_kind_are_in_order() -> None:
    """However they were found."""
    there = draft("Nine bakers face deportation to Chad. They fear torture and death.")
    spans = [mention.span for mention in there.of_kind("feared_harm")]
    assert len(spans) == 2
    assert spans == sorted(spans)
    assert there.of_kind("custody") == []
