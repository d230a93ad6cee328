"""What opens a body, what shuts it out, and where and since when it belongs."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.law.acceptance import (
    NOT_UN_MEMBERS,
    Acceptance,
    acceptance_of,
    belonging,
)
from holdfast.law.corpus import corpus
from holdfast.law.forum import Forum
from holdfast.law.instrument import Act
from holdfast.law.matter import Matter
from holdfast.law.obstacles import Blocks, Closes, Notes, Obstacle
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import ON, act, day, matter_of, situation, treaty
from tests.spec.changed_law import with_instrument

JOINED = act("deposit", day("2010-01-01"))
SOON = act("deposit", day("2030-06-01"), day("2030-07-01"))
NEVER = act("no_act")
PIER = "Treaty of the Pier"
UNKNOWN = Blocks(f"{PIER}: Kazakhstan is not in our table: this is not known")
NOT_JOINED = Closes(f"{PIER}: Kazakhstan has not joined, as far as the record goes")
NOT_TOLD = Blocks("whether it is shut out for Kazakhstan is not in our table")
ELSEWHERE = Closes("it is for another region")
NONE: dict[str, object] = {"accepted_by": ()}


def body(**more: object) -> Forum:
    """Give a body that the treaty by hand opens, and what else is said of it."""
    plain = replace(
        corpus().forums["cat_complaint"], accepted_by=(("pier",),), obstacles=()
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def looked_at(*acts: Act, **told: object) -> Matter:
    """Give a matter under the law in which one State did these acts to the treaty."""
    return matter_of(situation(**told), with_instrument(corpus(), treaty(*acts)), ON)


def accepted(*acts: Act, **more: object) -> Acceptance:
    """Say what the acts of the State come to."""
    return acceptance_of(looked_at(*acts), body(**more))


def put_in_the_way(forum: Forum, *acts: Act, **told: object) -> list[Obstacle]:
    """Give what time, membership, region and place put in the way."""
    return [each for each in belonging(looked_at(*acts, **told), forum) if each]


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((JOINED,), None),
        (
            (NEVER,),
            Closes(f"{PIER}: Kazakhstan has not joined, as far as the record goes"),
        ),
        ((), UNKNOWN),
    ],
)
def test_what_binds_opens_and_what_is_not_known_blocks(
    acts: tuple[Act, ...], expected: Obstacle
) -> None:
    """Each with the act that decides, where there is one."""
    assert accepted(*acts) == Acceptance(expected, acts)


def test_what_binds_only_later_closes_until_then() -> None:
    """The sentence tells the day."""
    found = accepted(SOON).obstacle
    assert isinstance(found, Closes)
    assert found.why.startswith(f"{PIER}: Kazakhstan is bound only from 1 July 2030 on")


def test_the_weakest_of_several_instruments_counts() -> None:
    """It is named, and the acts of all of them are told."""
    together = accepted(JOINED, accepted_by=(("pier", "echr"),))
    assert isinstance(together.obstacle, Closes)
    assert together.obstacle.why.startswith(corpus().instruments["echr"].name)
    assert [each.act for each in together.acts] == ["deposit", "not_open"]


@pytest.mark.parametrize(
    ("acts", "expected"),
    [((JOINED,), type(None)), ((), Blocks), ((SOON,), Closes), ((NEVER,), Closes)],
)
def test_the_best_of_several_ways_counts(acts: tuple[Act, ...], expected: type) -> None:
    """What is not known is better than what is surely not; the best is named."""
    for ways in ((("echr",), ("pier",)), (("pier",), ("echr",))):
        found = accepted(*acts, accepted_by=ways)
        assert isinstance(found.obstacle, expected)
        if acts != (NEVER,):
            assert found.acts == acts
            assert PIER in str(found.obstacle) or found.obstacle is None


def test_what_casts_doubt_on_an_acceptance_goes_with_it() -> None:
    """Named by its instrument; how old the table is, is told elsewhere."""
    assert JOINED.as_of is not None
    assert JOINED.as_of < ON
    assert accepted(JOINED).doubts == ()
    weak = replace(JOINED, confidence="low", note="seen in part")
    assert accepted(weak).doubts == (
        f"{PIER}: Low confidence: an old list or background knowledge.",
        f"{PIER}: Seen in part.",
    )
    assert accepted(weak, accepted_by=(("echr", "pier"),)).doubts[-2:] == (
        accepted(weak).doubts
    )


def test_a_notice_of_leaving_casts_doubt_on_an_acceptance() -> None:
    """The body is open until it takes effect."""
    notice = act("withdrawal", day("2030-06-01"), day("2031-06-01"))
    found = accepted(JOINED, notice)
    assert found.obstacle is None
    assert found.doubts == (
        f"{PIER}: It gave notice of leaving: bound no longer from 1 June 2031.",
    )


OUT = act("opt_out", day("2010-01-01"))
UNDATED = replace(act("opt_out"), as_of=None, note="seen in part")


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((OUT,), Closes("it is shut out for Kazakhstan")),
        ((), NOT_TOLD),
        (
            (UNDATED,),
            Blocks("whether it is shut out for Kazakhstan is not in our table"),
        ),
        ((NEVER,), None),
    ],
)
def test_an_opting_out_closes(acts: tuple[Act, ...], expected: Obstacle) -> None:
    """Where it is not known whether there was one, it blocks; acts and doubts stay."""
    found = accepted(*acts, not_if=("pier",), **NONE)
    assert found.obstacle == expected
    assert found.acts == (() if expected is None else acts)
    assert found.doubts == ((f"{PIER}: Seen in part.",) if acts == (UNDATED,) else ())


def test_who_did_not_opt_out_must_still_accept() -> None:
    """What shuts out comes first, what opens comes after."""
    known = with_instrument(corpus(), treaty(NEVER))
    told = matter_of(situation(), known, ON)
    both = body(not_if=("pier",), accepted_by=(("cat",),))
    assert acceptance_of(told, both).obstacle is None
    assert acceptance_of(told, replace(both, accepted_by=(("echr",),))).obstacle
    shut = looked_at(OUT)
    assert isinstance(acceptance_of(shut, both).obstacle, Closes)


def test_a_body_that_asks_for_nothing_is_open() -> None:
    """No act stands behind it."""
    assert accepted(NEVER, **NONE) == Acceptance()


def test_a_body_may_not_do_without_a_treaty() -> None:
    """Though it needs no acceptance; what is not known keeps nobody out."""
    more = {"not_without": ("pier",), **NONE}
    assert accepted(NEVER, **more).obstacle == Closes(
        f"Kazakhstan is not party to the {PIER}"
    )
    assert accepted(JOINED, **more) == accepted(**more) == Acceptance()


def test_a_body_may_be_strongest_with_a_treaty() -> None:
    """One of them is enough; without any it is open all the same."""
    more = {"strongest_with": ("echr", "pier"), **NONE}
    without = Notes("Kazakhstan is not known to be bound by a refugee treaty.")
    assert accepted(NEVER, **more).obstacle == without
    assert accepted(**more).obstacle == without
    assert accepted(JOINED, **more) == Acceptance()


@pytest.mark.parametrize(
    ("begun", "earlier", "expected"),
    [
        (None, None, []),
        (ON, None, []),
        (
            date(2030, 6, 16),
            None,
            [Closes("it was not there yet: it began on 16 June 2030")],
        ),
        (date(2030, 6, 16), "ask the harbour", [Blocks("ask the harbour")]),
        (ON, "ask the harbour", []),
    ],
)
def test_a_body_takes_nothing_before_it_was_there(
    begun: date | None, earlier: str | None, expected: list[Obstacle]
) -> None:
    """Where something else stood in its place, that is to be looked at."""
    assert put_in_the_way(body(exists_from=begun, earlier=earlier)) == expected


@pytest.mark.parametrize(
    ("left", "not_recorded", "expected"),
    [
        ("2030-06-15", "its members", Closes("Kazakhstan left it on 15 June 2030")),
        (
            "2030-06-15",
            None,
            Notes("Kazakhstan announced on 15 June 2030 that it leaves."),
        ),
        ("2030-06-16", None, None),
        (
            "2030-06-16",
            "its members",
            Blocks("our table does not hold its members: check it"),
        ),
    ],
)
def test_who_left_is_told(
    left: str, not_recorded: str | None, expected: Obstacle
) -> None:
    """From the day it did; it closes a body only where members are all it has."""
    days = {"KZ": date.fromisoformat(left)}
    told = put_in_the_way(body(left=days, not_recorded=not_recorded))
    assert told == [each for each in (expected,) if each]
    assert put_in_the_way(body(left={"UZ": ON})) == []


def test_another_region_is_shut_out() -> None:
    """By what is open to it, also where members are not recorded."""
    region = body(region_of="pier")
    assert put_in_the_way(region, act("not_open")) == [
        Closes("it is for another region")
    ]
    assert put_in_the_way(region, NEVER) == []
    unrecorded = replace(region, not_recorded="its members")
    assert put_in_the_way(unrecorded, act("not_open")) == [ELSEWHERE]


@pytest.mark.parametrize(
    ("sender", "is_closed"), [("TW", True), ("HK", False), ("KZ", False)]
)
def test_who_is_no_member_is_shut_out(
    sender: str,
    is_closed: bool,  # noqa: FBT001 (a table)
) -> None:
    """By our short list; a territory is looked at by its State."""
    told = put_in_the_way(body(un_members_only=True), sending_state=sender)
    expected = [Closes("Taiwan is no member of the United Nations")]
    assert told == (expected if is_closed else [])
    assert terms("states").keys() >= NOT_UN_MEMBERS


@pytest.mark.parametrize(
    ("danger", "more", "expected"),
    [
        ("UZ", {}, None),
        ("TM", {}, Closes("it is for dangers in Uzbekistan, the Philippines")),
        (
            "TM",
            {"covered_elsewhere": ("TM",), "danger_states_may_change": True},
            Closes("another mandate is for dangers in Turkmenistan"),
        ),
        (
            "TM",
            {"danger_states_may_change": True},
            Blocks("whether a mandate on Turkmenistan is in force is not in our table"),
        ),
    ],
)
def test_a_mandate_on_a_country_is_for_dangers_there(
    danger: str, more: dict[str, object], expected: Obstacle
) -> None:
    """Where mandates come and go, another one may be there."""
    forum = body(danger_states=("UZ", "PH"), **more)
    told = put_in_the_way(forum, destination_state=danger)
    assert told == [each for each in (expected,) if each]
