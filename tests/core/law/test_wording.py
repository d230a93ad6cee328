"""Sentences on how a State stands, and on what casts doubt on it."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.law.corpus import corpus
from holdfast.law.instrument import Days
from holdfast.law.standing import Bond, Bound, NotBound, NotYetInForce, Unknown
from holdfast.law.wording import caveats, why_words
from tests.core.law.law_by_hand import CHECKED, ON, STATE, act, day, span, treaty

YEAR = span("2010-01-01", "2010-12-31")
STRETCH = span("2010-01-01", "2010-03-31")
EFFECT = day("2010-02-01")
COUNTED = day("2010-01-31")
COUNTED_YEAR = span("2010-01-31", "2011-01-30")
COUNTED_STRETCH = span("2010-01-31", "2010-04-30")
JOINED = act("deposit", day("2010-01-01"), EFFECT)
BEGUN = day("1987-06-26")
EARLY = act("deposit", day("1986-01-01"), BEGUN)


def why(bond: Bond, **more: object) -> str:
    """Say how the State stands to a treaty by hand."""
    return why_words(treaty(**more), STATE, bond)


@pytest.mark.parametrize(
    ("bond", "expected"),
    [
        (Bound(), "No treaty is needed: custom is claimed to bind every State."),
        (
            Bound(act("deposit")),
            "Kazakhstan is bound; the day it joined is not in our table.",
        ),
        (
            Bound(JOINED, COUNTED),
            "it joined on 1 January 2010; it binds on the thirtieth day after the",
        ),
        (
            Bound(JOINED, YEAR),
            "since 31 December 2010 at the latest: it joined on 1 January 2010",
        ),
        (Bound(act("deposit", EFFECT), EFFECT), ": it joined on 1 February 2010."),
        (Bound(act("extension", EFFECT), EFFECT), "bound since 1 February 2010."),
        (Bound(replace(JOINED, deposited=None), EFFECT), "since 1 February 2010."),
        (
            NotYetInForce(act("accession", YEAR, COUNTED_YEAR), COUNTED_YEAR),
            "only from 31 January 2010 to 30 January 2011 on: it acceded in 2010; it b",
        ),
        (
            Bound(act("deposit", STRETCH, COUNTED_STRETCH), COUNTED_STRETCH),
            "it joined at some time from 1 January 2010 to 31 March 2010; it binds",
        ),
        (Bound(JOINED, EFFECT), "since 1 February 2010: it joined on 1 January 2010."),
        (
            Bound(EARLY, BEGUN),
            "1986, and the text itself came into force only on 26 June 1987.",
        ),
        (
            Bound(EARLY, day("1990-01-01")),
            "since 1 January 1990: it joined on 1 January 1986.",
        ),
        (
            Bound(replace(EARLY, deposited=day("2012-01-01")), BEGUN),
            "since 26 June 1987: it joined on 1 January 2012.",
        ),
    ],
)
def test_what_binds_says_since_when(bond: Bond, expected: str) -> None:
    """And by which act; by the rule only where the day follows from it."""
    assert expected in why(bond)
    assert why(bond).endswith(".")


def test_without_a_rule_of_entry_only_the_day_is_told() -> None:
    """Nothing else is known of it."""
    told = why(Bound(JOINED, COUNTED), entry=None)
    assert told == "Kazakhstan has been bound since 31 January 2010."


@pytest.mark.parametrize(
    ("bond", "kind", "expected"),
    [
        (NotBound("none"), "treaty", "has not joined, as far as the record goes"),
        (NotBound("none"), "membership", "is no member, as far as the record goes"),
        (NotBound("none"), "declaration", "has not made it, as far as"),
        (NotBound("none"), "opt_out", "has not made it, as far as"),
        (NotBound("none"), "soft_law", "has not written it into its law, as far"),
        (NotBound("later", JOINED), "declaration", "had not made it: it did so on 1"),
        (NotBound("later", JOINED), "soft_law", "had not taken it up: it did so on 1"),
        (NotBound("left"), "treaty", "Kazakhstan left."),
        (NotBound("left", act("withdrawal", None, EFFECT)), "treaty", "bound since 1"),
        (NotBound("later", JOINED), "treaty", "had not joined: it did so on 1 January"),
        (NotBound("signed", JOINED), "treaty", "signed on 1 January 2010 and has not"),
        (NotBound("signed", act("signature")), "treaty", "signed and has not ratified"),
        (NotBound("signed", JOINED), "soft_law", "took part in it on 1 January 2010"),
        (NotBound("signature", JOINED), "treaty", "had not even signed: it did so on"),
        (NotBound("not_adopted"), "treaty", "could not be bound yet: the text was not"),
        (NotBound("not_open"), "treaty", "cannot join: it is open to another region"),
        (NotBound("exclusion"), "treaty", "is not covered: it was not extended to it"),
    ],
)
def test_what_does_not_bind_says_why(bond: Bond, kind: str, expected: str) -> None:
    """As the kind of text has it."""
    told = why(bond, kind=kind)
    assert expected in told
    assert told.startswith("Kazakhstan ")
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("bond", "expected"),
    [
        (Unknown("not_listed"), "Kazakhstan is not in our table: this is not known."),
        (
            Unknown("between", act("deposit", None, YEAR)),
            "only a span for the day, 2010",
        ),
        (Unknown("between", act("deposit", YEAR)), "only a span for the day, 2010"),
        (Unknown("before", JOINED), "left later, but our table does not say when"),
        (Unknown("undated", JOINED), "has joined, but our table does not say when."),
        (Unknown("territory"), "does not say whether it was extended to Kazakhstan."),
        (
            Unknown("succession", replace(JOINED, note="may have taken it over")),
            "Kazakhstan may have taken it over: our table does not say.",
        ),
    ],
)
def test_what_is_not_known_says_so(bond: Bond, expected: str) -> None:
    """And never that the State is not bound."""
    told = why(bond)
    assert expected in told
    assert "not bound" not in told


def doubts(**more: object) -> tuple[str, ...]:
    """Give the doubts about one act."""
    changed = replace(JOINED, **more)  # type: ignore[arg-type]
    bond = Bound(changed, changed.in_force)
    return caveats(treaty(changed), STATE, bond, date(2029, 1, 1))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"verified": False, "date_verified": False}, "Unverified: it rests on memory"),
        ({"date_verified": False}, "The day is unverified."),
        ({"confidence": "low"}, "Low confidence: an old list"),
        ({"note": "seen in part"}, "Seen in part."),
        (
            {"as_of": CHECKED.replace(year=2028)},
            "Nothing after 1 June 2028 was looked at.",
        ),
    ],
)
def test_a_weak_act_says_so(more: dict[str, object], expected: str) -> None:
    """A strong one says nothing."""
    assert doubts() == ()
    [told] = doubts(**more)
    assert told.startswith(expected)


def test_a_closed_region_is_not_looked_at_again() -> None:
    """What cannot change needs no day."""
    shut = replace(act("not_open"), as_of=CHECKED.replace(year=2028))
    assert caveats(treaty(shut), STATE, NotBound("not_open", shut), ON) == ()


def test_what_a_state_remarked_goes_with_it() -> None:
    """And whose day our table has, where that is another one."""
    made = replace(act("reservation"), note="not of the mole")
    bond = Bound(JOINED, EFFECT)
    told = caveats(treaty(JOINED, made), STATE, bond, CHECKED.replace(year=2029))
    assert told == ("Reservation: not of the mole.",)
    known = treaty(JOINED, dates_are="ratification alone")
    [day_of] = caveats(known, STATE, bond, CHECKED.replace(year=2029))
    assert day_of == "Our table has the day of ratification alone."
    assert caveats(known, STATE, Unknown("not_listed"), ON) == ()


def test_who_is_bound_may_have_been_so_before() -> None:
    """By taking over from another State."""
    perhaps = replace(act("possible_succession", EFFECT), note="may have been before")
    known, early = treaty(JOINED, perhaps), CHECKED.replace(year=2029)
    told = caveats(known, STATE, Bound(JOINED, EFFECT), early)
    assert told == ("Kazakhstan may have been before.",)
    assert caveats(known, STATE, NotBound("later", JOINED), early) == ()


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (day("2031-01-01"), "bound no longer from 1 January 2031."),
        (span("2031-01-01", "2031-12-31"), "from 31 December 2031 at the latest."),
    ],
)
def test_a_notice_of_leaving_is_told(ends: Days, expected: str) -> None:
    """With the day on which it takes effect, where the table has it."""
    early = CHECKED.replace(year=2029)
    notice = act("withdrawal", day("2028-01-01"), ends)
    [told] = caveats(treaty(JOINED), STATE, Bound(JOINED, EFFECT, notice), early)
    assert told.startswith("It gave notice of leaving: bound no longer from ")
    assert told.endswith(expected)
    undated = replace(notice, in_force=None)
    assert caveats(treaty(JOINED), STATE, Bound(JOINED, EFFECT, undated), early) == ()


def test_custom_has_no_doubts_of_its_own() -> None:
    """There is no act to doubt."""
    assert caveats(corpus().instruments["custom"], STATE, Bound(), ON) == ()


def test_a_departure_of_which_a_span_is_known_is_told_at_the_latest() -> None:
    """Before, nobody can say."""
    left = act("withdrawal", None, Days(date(2010, 1, 1), date(2010, 12, 31)))
    assert "31 December 2010 at the latest" in why(NotBound("left", left))
