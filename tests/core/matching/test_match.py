"""Matching: candidates by cheap keys, ranked, each with what was compared."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.counts import Count
from holdfast.facts.matches import Verdict
from holdfast.matching.candidates import candidates, keys, pairs
from holdfast.matching.features import FEATURES
from holdfast.matching.match import compare, match
from holdfast.matching.schemes import PLAIN_1
from tests.core.matching.accounts_by_hand import account, bare

OURS = account("r1")
LIKE = account("r2", count=Count.exactly(15))
LESS = account("r3", arrest_date=None, deadline=None, custody_place="Musan")
OTHER = account(
    "r4",
    sending_state="KZ",
    destination_state="UZ",
    nationality=("UZ",),
    custody_place="Taraz",
    arrest_place="Almaty",
)
POOL = (OTHER, LESS, LIKE, OURS)
NAMES = ("Ines Okafor", "Ynes Okaphor", "Tariq Bellamy")
ACCOUNTS = st.builds(
    bare,
    report=st.sampled_from(["r1", "r2", "r3", "r4"]),
    sending_state=st.sampled_from([None, "CN", "KZ"]),
    destination_state=st.sampled_from([None, "KP", "UZ"]),
    nationality=st.sampled_from([(), ("KP",), ("UZ",)]),
    custody_place=st.sampled_from([None, "Tumen", "Taraz"]),
    names=st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
)


def test_the_pool_is_ranked_with_the_likest_first() -> None:
    """Without the account itself, and without those that share nothing."""
    found = match(OURS, POOL)
    assert [each.report for each in found] == ["r2", "r3"]
    assert [each.verdict for each in found] == [Verdict.SAME, Verdict.SAME]
    assert found[0].points > found[1].points


def test_a_match_says_what_was_compared_and_what_it_contributed() -> None:
    """The points are the sum of what is shown."""
    found = compare(LIKE, OURS)
    assert found.scheme == "plain_1"
    assert (found.report, found.other_report) == ("r2", "r1")
    assert {each.feature for each in found.compared} <= FEATURES.keys()
    told = {each.feature: each.points for each in found.compared}
    assert told["arrested"] == PLAIN_1.weights["arrested"]
    assert found.points == round(sum(told.values()), 2)


def test_another_way_and_other_people_are_apart() -> None:
    """Two States and a nationality speak against."""
    assert compare(OTHER, OURS).verdict is Verdict.APART


def test_keys_are_what_two_must_share() -> None:
    """Both ends of the way, an end and the nationality, a name's sound, a place."""
    named = bare(names=("Ines Okafor",), place="Musan")
    assert keys(named) == {"name:inas", "name:agabar", "place:musan"}
    assert "way:CN-KP" in keys(OURS)
    assert list(candidates(named, [OURS, replace(named, report="r9")])) == [
        replace(named, report="r9")
    ]


@given(st.lists(ACCOUNTS, max_size=6))
def test_pairs_are_those_that_candidates_would_find(
    accounts: "list[object]",
) -> None:
    """Without trying every pair."""
    given_ = [each for each in accounts if isinstance(each, type(OURS))]
    expected = [
        (one, other)
        for one, ours in enumerate(given_)
        for other, theirs in enumerate(given_)
        if one < other and not keys(ours).isdisjoint(keys(theirs))
    ]
    assert pairs(given_) == expected


def test_a_letter_alone_is_no_key() -> None:
    """Half the world would share it."""
    assert keys(bare(names=("A Karim",))) == keys(bare(names=("Karim",)))


def test_spellings_of_a_name_share_a_key() -> None:
    """Else they would never be compared."""
    assert keys(bare(names=("Yusuf Karim",))) & keys(bare(names=("Iusuf Kareem",)))
