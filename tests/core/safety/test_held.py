"""What a case holds, field by field, and whether it is public."""

from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.safety.danger import Trigger
from holdfast.safety.held import Held, all_held, is_public
from tests.core.safety.known_by_hand import COUNT, detail, finding, known


def test_findings_come_first_then_the_desks_own_details() -> None:
    """Each with the ids on which people may decide apart."""
    case = known(finding("held_where", "Wick"), personal=[detail("age", "34")])
    assert tuple(all_held(case)) == (
        Held("how_many", (COUNT,), ("c.how_many",)),
        Held("held_where", ("Wick",), ("c.held_where",)),
        Held("age", ("34",), ("d.age",), "A"),
    )


def test_a_trigger_picks_the_values_it_means() -> None:
    """By field alone, by value, by number, by place."""
    factors = Held("risk_factors", ("religion", "family"), ())
    assert factors.raised(Trigger("risk_factors")) == ("religion", "family")
    assert factors.raised(Trigger("risk_factors", "=", "family")) == ("family",)
    assert factors.raised(Trigger("age")) == ()
    numbers = Held("other_number", (Count(3, 40), Count.exactly(9), "few"), ())
    assert numbers.raised(Trigger("other_number", "<", "5")) == (Count(3, 40),)
    places = Held("held_where", ("Wick", "Wick Prison", Count.exactly(3)), ())
    assert places.raised(Trigger("held_where", ">", "town")) == ("Wick Prison",)


def test_public_is_what_a_published_report_says_in_any_spelling() -> None:
    """Of the same question; numbers must be equal."""
    said: frozenset[tuple[str, AnswerValue]] = frozenset(
        (("held_where", "长春"), ("other_number", Count.exactly(9)))
    )
    case = replace(known(), already_public=said)
    assert is_public(case, "held_where", "Changchun")
    assert is_public(case, "held_where", "长春")
    assert not is_public(case, "arrested_where", "Changchun")
    assert not is_public(case, "held_where", "Wick")
    assert is_public(case, "other_number", Count.exactly(9))
    assert not is_public(case, "other_number", Count.exactly(8))
    assert not is_public(case, "other_number", "9")
