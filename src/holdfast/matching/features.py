"""The comparisons: each sets two accounts side by side in one respect.

A comparison answers with a value from -1 (speaks against one case) to 1
(speaks for it) and a sentence without names; None where it cannot tell. Its
docstring is the explanation that people are shown.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from holdfast.facts.casefile import Account
from holdfast.facts.counts import Count
from holdfast.facts.places import known_place
from holdfast.matching.features_in_time import (
    arrested,
    deadline,
    order,
    published,
    returned,
)
from holdfast.matching.score import Score
from holdfast.matching.spellings import is_initials_of, is_same_person, is_same_place
from holdfast.matching.wording import (
    all_named,
    named,
    number_words,
    persons_words,
)

ROUNDING = 0.25
"""How far two hedged numbers may lie apart and still be near each other."""
FAR_TIMES = 4
"""From how many times as many people a number speaks against."""


Feature: TypeAlias = Callable[[Account, Account], Score | None]


def destination(ours: Account, theirs: Account) -> Score | None:
    """Both name the State the people would be sent to."""
    one, other = ours.case.destination_state, theirs.case.destination_state
    if not one or not other:
        return None
    if one == other:
        return Score(1, f"both speak of a return to {named(one)}")
    return Score(
        -1,
        f"one speaks of a return to {named(one)}, the other to {named(other)}",
    )


def sending(ours: Account, theirs: Account) -> Score | None:
    """Both name the State that would send the people away."""
    one, other = ours.case.sending_state, theirs.case.sending_state
    if not one or not other:
        return None
    if one == other:
        return Score(1, f"both name {named(one)} as the State that sends them away")
    return Score(
        -1,
        f"one names {named(one)} as the State that sends, the other {named(other)}",
    )


def nationality(ours: Account, theirs: Account) -> Score | None:
    """Both say of which nationality the people are."""
    one, other = set(ours.case.nationality), set(theirs.case.nationality)
    if not one or not other:
        return None
    shared = sorted(one & other)
    if shared:
        return Score(1, f"both speak of people from {all_named(shared)}")
    return Score(-1, f"people from {all_named(one)} and from {all_named(other)}")


def number(ours: Account, theirs: Account) -> Score | None:
    """Both say how many people there are.

    Rival numbers are usual for one group, so a number speaks against only
    when one is several times the other.
    """
    one, other = ours.case.count, theirs.case.count
    if one is None or other is None:
        return None
    told = f"{number_words(one)} and {number_words(other)} people"
    if one == other:
        return Score(1, f"both speak of {number_words(one)} people")
    low, high = sorted((_middle(one), _middle(other)))
    if one.allows(other) or high - low <= ROUNDING * high:
        return Score(0.5, f"{told} may be one group")
    if high >= FAR_TIMES * low:
        return Score(-1, f"{told} are far apart")
    return Score(0, f"{told}: rival numbers, as is usual")


def places(ours: Account, theirs: Account) -> Score | None:
    """Both name a place of arrest or custody.

    Other places speak against only a little: groups are split and moved.
    """
    ones = (ours.case.arrest_place, ours.case.custody_place)
    others = (theirs.case.arrest_place, theirs.case.custody_place)
    shared = [
        known_place(one)
        for one in ones
        if one and any(other and is_same_place(one, other) for other in others)
    ]
    if shared:
        return Score(1, f"both name {' and '.join(dict.fromkeys(shared))}")
    if not any(ones) or not any(others):
        return None
    return Score(-1, "they name other places of arrest or custody")


def names(ours: Account, theirs: Account) -> Score | None:
    """Both name people; spellings and the order of the parts may differ."""
    one, other = ours.case.names, theirs.case.names
    if not one or not other:
        return _initials(ours, theirs)
    shared = sum(any(is_same_person(name, wanted) for wanted in other) for name in one)
    if shared:
        return Score(1, f"they share {shared} named {persons_words(shared)}")
    # A group may be named in part, so other names speak against one group less.
    whole = all(_is_named_whole(account) for account in (ours, theirs))
    value = -1 if whole else -0.3
    return Score(value, "they name other people")


FEATURES: Mapping[str, Feature] = {
    "destination": destination,
    "sending": sending,
    "nationality": nationality,
    "number": number,
    "places": places,
    "arrested": arrested,
    "deadline": deadline,
    "returned": returned,
    "order": order,
    "names": names,
    "published": published,
}
"""Every comparison by its name, in the order in which it is shown."""


def _initials(ours: Account, theirs: Account) -> Score | None:
    for one, other in ((ours, theirs), (theirs, ours)):
        for alias in one.aliases:
            if any(is_initials_of(alias, name) for name in other.case.names):
                return Score(0.4, "initials fit a name")
    return None


def _is_named_whole(account: Account) -> bool:
    """Say whether everyone the account speaks of is named in it."""
    count = account.case.count
    return count is None or count.max == len(account.case.names)


def _middle(count: Count) -> float:
    return sum(count.ends) / len(count.ends)
