"""Decisions of the harm review: by whom they count, which of several does."""

import pytest

from holdfast.safety.decisions import is_signed, people, review_for
from tests.core.safety.known_by_hand import decision


def test_one_person_under_two_spellings_is_one() -> None:
    """Case, accents and blanks make nobody a second person."""
    assert people(["Ámal", "amal ", "", "Dana"]) == 2


def test_a_decision_is_signed_by_two_with_a_reason() -> None:
    """Both are needed."""
    assert is_signed(decision("age", "show"))
    assert not is_signed(decision("age", "show", by=("Amal",)))


@pytest.mark.parametrize(
    ("made", "counts"),
    [
        ([("age", "show")], "show"),
        ([("d1", "show")], None),
        ([("d1", "show"), ("d2", "show")], "show"),
        ([("d1", "show"), ("d2", "generalise")], "generalise"),
        ([("d1", "withhold")], "withhold"),
        ([("age", "show"), ("d2", "withhold")], "withhold"),
        ([("age", "withhold"), ("age", "show")], "show"),
        ([("sex", "show")], None),
    ],
)
def test_the_strictest_of_the_latest_counts(
    made: list[tuple[str, str]], counts: str | None
) -> None:
    """Of a detail and the parts it rests on; parts open the whole only together."""
    review = review_for([decision(*each) for each in made], "public")
    found = review.on("age", ("d1", "d2"))
    assert (found.decision if found else None) == counts


def test_one_person_may_withhold_but_not_show() -> None:
    """Caution needs no second signature."""
    alone = [
        decision("age", "withhold", by=("Bo",)),
        decision("sex", "show", by=("Bo",)),
    ]
    review = review_for(alone, "public")
    assert [each.detail for each in review.latest] == ["age"]


def test_each_audience_is_decided_apart() -> None:
    """What a body may see, the public may not."""
    made = [decision("age", "show", "forum")]
    assert review_for(made, "forum").on("age") == made[0]
    assert review_for(made, "public").on("age") is None
