"""What a report tells of one group, and which groups are still in view."""

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.frames import Named, People
from holdfast.reading.strands import IN_VIEW, MOST_NAMES, Followed, Strand
from tests.core.reading.strands_seen import strand, strands

NOWHERE = Span(0, 1)


def named(name: str, start: int = 0) -> Named:
    """Give a name as if it stood somewhere in a report."""
    return Named(name, Span(start, start + len(name)))


def counted(number: int, *, pronoun: bool = False) -> People:
    """Give people as if a phrase told how many they are."""
    return People(NOWHERE, Count.exactly(number), NOWHERE, pronoun=pronoun)


@pytest.mark.parametrize(
    ("people", "names", "count"),
    [
        ([], [], None),
        ([counted(9)], [], Count.exactly(9)),
        ([counted(9), counted(4)], [], Count.exactly(9)),
        ([counted(4, pronoun=True), counted(9)], [], Count.exactly(9)),
        ([counted(4, pronoun=True)], [], Count.exactly(4)),
        ([], ["Amina Dorvale", "Omar Lusk"], Count.exactly(2)),
        ([counted(1)], ["Amina Dorvale", "Omar Lusk"], Count.exactly(2)),
        ([counted(9)], ["Amina Dorvale", "Omar Lusk"], Count.exactly(9)),
    ],
)
def test_how_many_they_are(
    people: list[People], names: list[str], count: Count | None
) -> None:
    """The first number told of all; names, where they are more or no number is."""
    there = Strand(people=people, names=[named(name) for name in names])
    assert there.count == count
    assert there.is_single is (count == Count.exactly(1))


def test_what_is_told_later_is_read_on() -> None:
    """And what was taken away is read no more."""
    there = Strand()
    assert there.count is None
    there.people.append(counted(9))
    assert there.count == Count.exactly(9)
    there.people = []
    assert there.count is None


def test_deeds_are_in_the_order_of_the_text() -> None:
    """Those of all and those of some."""
    there = strand(
        "Nine bakers fled. Four of them were deported. They face extradition."
    )
    assert [removal.act for removal in there.deeds] == ["deportation", "extradition"]


def test_people_told_of_long_ago_leave_the_view() -> None:
    """A name brings them back."""
    followed = Followed()
    for at in range(IN_VIEW + 5):
        followed.view.append(Strand(last=at))
        followed.enter()
        followed.name(followed.view[-1], [named(f"Amina{at} Dorvale{at}")])
        followed.settle()
    first = followed.every[0]
    assert (len(followed.every), len(followed.view)) == (IN_VIEW + 5, IN_VIEW)
    assert first not in followed.view
    assert followed.by_name([named("Amina0 Dorvale0")]) is first
    assert followed.view[-1] is first
    followed.settle()
    assert len(followed.every) == IN_VIEW + 5


def test_nobody_has_an_unknown_name() -> None:
    """It begins a strand."""
    assert Followed().by_name([named("Amina Dorvale")]) is None


@pytest.mark.parametrize(
    ("first", "then", "kept"),
    [
        ("Amina Dorvale", "Dorvale", ["Amina Dorvale"]),
        ("Dorvale", "Amina Dorvale", ["Amina Dorvale"]),
        ("Amina Dorvale", "Omar Lusk", ["Amina Dorvale", "Omar Lusk"]),
    ],
)
def test_the_fuller_form_of_a_name_stays(
    first: str, then: str, kept: list[str]
) -> None:
    """Each person once."""
    followed, there = Followed(), Strand()
    followed.view.append(there)
    followed.name(there, [named(first)])
    followed.name(there, [named(then)])
    assert [name.name for name in there.names] == kept


def test_of_very_many_names_the_first_are_kept() -> None:
    """A list that never ends is no group."""
    followed, there = Followed(), Strand()
    followed.view.append(there)
    followed.name(there, [named(f"Person{n} Nobody{n}") for n in range(MOST_NAMES + 9)])
    assert len(there.names) == MOST_NAMES


def test_in_a_long_report_a_name_still_finds_its_person() -> None:
    """However many others were told of in between."""
    others = "".join(f"Another {n + 3} bakers fled. " for n in range(IN_VIEW + 5))
    text = f"Amina Dorvale hid. {others}Amina Dorvale was deported to Chad."
    first = strands(text)[0]
    assert [name.name for name in first.names] == ["Amina Dorvale"]
    assert [removal.act for removal in first.removals] == ["deportation"]
