"""Comparisons, one by one: what each finds, and the sentence it says it in."""

from dataclasses import replace

import pytest

from holdfast.facts.casefile import Account
from holdfast.facts.counts import Count
from holdfast.matching.features import FEATURES
from holdfast.matching.score import Score
from tests.core.matching.accounts_by_hand import BARE, bare, known_as

THREE = ("Ines Okafor", "Tariq Bellamy", "Oren Lund")


def both(name: str, one: Account, other: Account) -> Score | None:
    """Compare two ways; the order must not matter to the value."""
    there, back = FEATURES[name](one, other), FEATURES[name](other, one)
    assert (there and there.value) == (back and back.value)
    return there


def saying(field: str, value: object) -> Account:
    """Give an account that says one thing."""
    told = replace(BARE, **{field: value})  # type: ignore[arg-type]
    return Account("r1", 0, told)


@pytest.mark.parametrize(
    ("name", "field", "ours", "theirs", "value", "why"),
    [
        (
            "destination",
            "destination_state",
            "KP",
            "KP",
            1,
            "both speak of a return to North Korea",
        ),
        (
            "destination",
            "destination_state",
            "KP",
            "UZ",
            -1,
            "one speaks of a return to North Korea, the other to Uzbekistan",
        ),
        (
            "sending",
            "sending_state",
            "CN",
            "CN",
            1,
            "both name China as the State that sends them away",
        ),
        (
            "sending",
            "sending_state",
            "CN",
            "KZ",
            -1,
            "one names China as the State that sends, the other Kazakhstan",
        ),
        (
            "nationality",
            "nationality",
            ("KP",),
            ("KP", "CN"),
            1,
            "both speak of people from North Korea",
        ),
        (
            "nationality",
            "nationality",
            ("KP",),
            ("UZ",),
            -1,
            "people from North Korea and from Uzbekistan",
        ),
        (
            "arrested",
            "arrest_date",
            "2019-02-08",
            "2019-02-08",
            1,
            "the same day of arrest",
        ),
        (
            "arrested",
            "arrest_date",
            "2019-02-08",
            "2019-02",
            0.5,
            "the days of arrest may be one",
        ),
        (
            "arrested",
            "arrest_date",
            "2019-02-08",
            "2019-02-18",
            0,
            "the days of arrest lie 10 days apart",
        ),
        (
            "arrested",
            "arrest_date",
            "2019-02-08",
            "2019-05-08",
            -1,
            "the days of arrest lie 89 days apart",
        ),
        (
            "deadline",
            "deadline",
            "2019-02-20",
            "2019-02-20",
            1,
            "the same day of deadline",
        ),
        (
            "returned",
            "return_date",
            "2019-02-20",
            "2019-02-21",
            0,
            "the days of return lie 1 day apart",
        ),
        (
            "published",
            "published",
            "2019-02-10",
            "2019-02-10",
            1,
            "published on one day",
        ),
        (
            "published",
            "published",
            "2019-02-10",
            "2019-03-01",
            1,
            "published 19 days apart",
        ),
        (
            "published",
            "published",
            "2019-02-10",
            "2019-04-01",
            0.5,
            "published 50 days apart",
        ),
        (
            "published",
            "published",
            "2019-02-10",
            "2019-07-01",
            0,
            "published 141 days apart",
        ),
        (
            "published",
            "published",
            "2019-02-10",
            "2021",
            -1,
            "published 691 days apart",
        ),
        (
            "names",
            "names",
            ("Ines Okafor",),
            ("OKAFOR Inès",),
            1,
            "they share 1 named person",
        ),
        (
            "names",
            "names",
            ("Ines Okafor", "Oren Lund"),
            ("Lund, Oren", "Ines Okafor"),
            1,
            "they share 2 named people",
        ),
        (
            "names",
            "names",
            ("Ines Okafor",),
            ("Tariq Bellamy",),
            -1,
            "they name other people",
        ),
    ],
)
def test_two_accounts_are_set_side_by_side(  # noqa: PLR0913 -- a row of a table
    name: str, field: str, ours: object, theirs: object, value: float, why: str
) -> None:
    """A value from -1 to 1, and why."""
    found = both(name, saying(field, ours), saying(field, theirs))
    assert found is not None
    assert (found.value, found.why) == (value, why)


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "why"),
    [
        (Count.exactly(21), Count.exactly(21), 1, "both speak of 21 people"),
        (
            Count.exactly(24),
            Count(21, None),
            0.5,
            "24 and at least 21 people may be one group",
        ),
        (
            Count.exactly(21),
            Count(25, 25, approximate=True),
            0.5,
            "21 and about 25 people may be one group",
        ),
        (
            Count.exactly(21),
            Count.exactly(31),
            0,
            "21 and 31 people: rival numbers, as is usual",
        ),
        (
            Count(None, 5),
            Count(24, 40),
            -1,
            "up to 5 and 24-40 people are far apart",
        ),
    ],
)
def test_rival_numbers_are_usual(
    ours: Count, theirs: Count, value: float, why: str
) -> None:
    """A number speaks against only where one is several times the other."""
    found = FEATURES["number"](bare(count=ours), bare(count=theirs))
    assert found == Score(value, why)
    assert both("number", bare(count=ours), bare(count=theirs)) is not None


@pytest.mark.parametrize(
    ("ours", "theirs", "value"),
    [
        ({"custody_place": "Hunchun"}, {"custody_place": "Hunchun Prison"}, 1),
        ({"arrest_place": "Tumen"}, {"custody_place": "Tumen"}, 1),
        ({"custody_place": "Hunchun"}, {"custody_place": "Tumen"}, -1),
    ],
)
def test_a_place_is_shared_wherever_it_is_named(
    ours: dict[str, str], theirs: dict[str, str], value: float
) -> None:
    """Arrest here may be custody there."""
    found = both("places", bare(**ours), bare(**theirs))
    assert found is not None
    assert found.value == value


def test_shared_places_are_named_once() -> None:
    """Places are no names of people."""
    ours = bare(custody_place="Hunchun", arrest_place="Hunchun")
    found = FEATURES["places"](ours, bare(custody_place="Hunchun"))
    assert found == Score(1, "both name Hunchun")


def test_a_report_cannot_tell_of_a_later_arrest() -> None:
    """Whichever of the two is the later."""
    old, new = bare(published="2019-02-01"), bare(arrest_date="2019-02-08")
    found = both("order", old, new)
    assert found == Score(-1, "one arrest is later than the other report")
    assert both("order", bare(published="2019-02-10"), new) is None


def test_a_group_named_in_part_is_not_another_group() -> None:
    """Three of twelve are named here, and three others there."""
    ours = bare(names=THREE, count=Count.exactly(12))
    found = both("names", ours, bare(names=("Ada Quill",)))
    assert found == Score(-0.3, "they name other people")


def test_initials_can_fit_a_name() -> None:
    """They do not prove it."""
    named = bare(names=("Ines Okafor",))
    assert both("names", known_as("I.O."), named) == Score(0.4, "initials fit a name")
    assert both("names", known_as("X.Y."), named) is None


@pytest.mark.parametrize("name", FEATURES)
def test_silence_says_nothing(name: str) -> None:
    """What one of them does not speak of cannot be compared."""
    silent = Account("r1", 0, BARE)
    assert both(name, silent, silent) is None


@pytest.mark.parametrize("date", ["XXXX-02-08", "2019-02-08/..", "../2019-02-08"])
def test_a_day_that_cannot_be_placed_says_little(date: str) -> None:
    """It never speaks against."""
    found = both("arrested", bare(arrest_date=date), bare(arrest_date="2011-02-08"))
    assert found is None or found.value >= 0


def test_every_comparison_explains_itself() -> None:
    """Its docstring is what people are shown."""
    for feature in FEATURES.values():
        assert (feature.__doc__ or "").endswith(("\n    ", "."))
