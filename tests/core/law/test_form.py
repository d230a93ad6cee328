"""Forms: fields the situation fills, fields left blank, and what is still missing."""

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.legal import FormField
from holdfast.law.corpus import corpus
from holdfast.law.form import FILLS, NOT_FOR_THIS, fill, form_of, missing_of
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import matter

WHOLE: dict[str, object] = {
    "count": Count(9, None),
    "nationality": ("UZ",),
    "circumstances": ("unaccompanied",),
    "arrest_date": "2026-11",
    "arrest_place": "the pier",
    "custody_place": "the mole",
    "deadline": "2026-12-01",
    "onward_states": ("TM",),
    "filed_with": ("wgad",),
}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("how_many", "at least 9"),
        ("nationality", "Uzbekistan"),
        ("age", "a child is among them, a child alone"),
        ("arrest_date", "November 2026"),
        ("arrest_place", "the pier"),
        ("place_held", "the mole"),
        ("sending_state", "Kazakhstan"),
        ("destination", "Uzbekistan → Turkmenistan"),
        ("removal_date", "1 December 2026"),
        ("risk", "torture in Turkmenistan"),
        ("other_procedure", "Working Group on Arbitrary Detention"),
    ],
)
def test_the_situation_fills_a_field(field: str, expected: str) -> None:
    """In words for people."""
    assert fill(matter(**WHOLE)).field(field) == FormField(field, expected)


def test_every_field_that_can_be_filled_is_one() -> None:
    """And the whole situation fills each of them."""
    assert FILLS.keys() <= terms("form_fields").keys()
    assert fill(matter(**WHOLE)).values.keys() == FILLS.keys()


def test_what_is_not_known_stays_blank() -> None:
    """A bare route fills three fields."""
    filled = fill(matter(feared_harms=("torture",)))
    assert filled.values.keys() == {"sending_state", "destination", "risk"}
    assert "risk" not in fill(matter(feared_harms=())).values


def test_a_form_has_the_fields_of_its_body_in_order() -> None:
    """Names are never filled in."""
    forum = corpus().forums["wgeid"]
    told = matter(**{**WHOLE, "circumstances": ("named", "consent")})
    form = form_of(fill(told), forum)
    assert tuple(field.code for field in form) == forum.fields
    values = {field.code: field.value for field in form}
    assert values["place_held"] == "the mole"
    assert values["full_name"] is None
    assert values["consent_submit"] is None


def test_what_is_missing_is_named_until_it_is_had() -> None:
    """Of names it is said not to collect them only for this."""
    forum = corpus().forums["wgeid"]
    names = next(each for each in missing_of(fill(matter()), forum) if "name" in each)
    assert names.endswith(f"({NOT_FOR_THIS})")
    had = fill(matter(**{**WHOLE, "circumstances": ("named",)}))
    assert names not in missing_of(had, forum)
    assert len(missing_of(had, forum)) == len(missing_of(fill(matter()), forum)) - 2
