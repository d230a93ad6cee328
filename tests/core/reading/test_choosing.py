"""Which strands are cases, which is the main one, and what the others are."""

from holdfast.reading.choosing import Chosen, chosen
from tests.core.reading.strands_seen import body, strands

MALIANS = "Nine Malian bakers face deportation from Togo to Mali. "


def cases(text: str) -> tuple[Chosen, ...]:
    """Give the cases of a text without what its other passes find."""
    return chosen(strands(text), body(text), frozenset())


def roles(text: str) -> list[str]:
    """Give the roles in order."""
    return [choice.role for choice in cases(text)]


def counts(text: str) -> list[int | None]:
    """Give the number of people of each."""
    found = (choice.strand.count for choice in cases(text))
    return [count.min if count else None for count in found]


def test_the_main_one_is_not_of_the_past() -> None:
    """What was done before, while these are at risk, is a precedent."""
    past = "In previous years Togo deported four Malian cooks to Mali. "
    assert (roles(past + MALIANS), counts(past + MALIANS)) == (
        ["main", "precedent"],
        [9, 4],
    )


def test_a_dated_return_of_others_is_a_precedent() -> None:
    """Only while the main group is still at risk."""
    other = "On 3 May 2011 Togo deported four Thai cooks to Thailand."
    assert roles(MALIANS + other) == ["main", "precedent"]
    done = "Nine Malian bakers were deported from Togo to Mali. "
    assert roles(done + other) == ["main", "other"]


def test_further_people_are_not_the_main_ones() -> None:
    """However early they are told of."""
    text = "Another four cooks were deported from Togo to Mali. " + MALIANS
    assert counts(text) == [9, 4]


def test_people_in_general_of_the_same_state_are_background() -> None:
    """Others in general, or those sent in another way, are a case of their own."""
    same = "Malian refugees were deported to Mali by Togo."
    assert counts(MALIANS + same) == [9]
    otherwise = "Malian refugees were pushed back to Mali by Togo."
    assert counts(MALIANS + otherwise) == [9, None]
    apart = "Thai refugees were forcibly returned to Thailand by Laos."
    assert counts(MALIANS + apart) == [9, None]


def test_a_harm_told_of_them_ties_what_words_do_not() -> None:
    """The caller says which sentences tell one."""
    text = "Nine cooks were repatriated to Mali with aid."
    (line,) = {line for strand in strands(text) for line in strand.lines}
    assert chosen(strands(text), body(text), frozenset()) == ()
    assert len(chosen(strands(text), body(text), frozenset([line]))) == 1


def test_the_same_group_told_apart_by_nothing_is_one_case() -> None:
    """The first words of a report often say it all, and then it begins again."""
    text = (
        "Nine Malian bakers were deported to Mali.\n\nThe summer was dry.\n\n"
        "On 3 May 2011 Togo deported nine bakers from Mali to Mali."
    )
    assert counts(text) == [9]
