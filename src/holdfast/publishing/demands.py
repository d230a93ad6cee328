"""What is asked of which State, as far as it still fits what happened."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from holdfast.facts.disclosed import Detail
from holdfast.facts.documents import Block, Kind, Missing, Sentence, Tells
from holdfast.publishing.composing import END, Composing
from holdfast.publishing.mending import gap
from holdfast.publishing.wording import coded
from holdfast.publishing.wording_counts import size_of

DEMANDED, NO_RETURN = "demanded", "no_return"
DONE = frozenset(("after", "resettled"))
"""Moments at which nobody is left who could still be kept from being sent."""
SPLIT = frozenset(("partly", "disputed"))
"""Moments at which some may be in the one State and some in the other."""
ONCE_THERE = frozenset(("disclose_whereabouts", "fair_trial", "humane_treatment"))
"""What is asked of the State of return as well, for those who are there."""
BEFORE_ONLY = frozenset(("no_return", "access_asylum", "resettlement"))
"""What can only be asked of the State that has not yet sent people away."""


def demands(
    composing: Composing, opening: Sequence[Sequence[str]]
) -> Iterator[Block | Missing]:
    """Give what is asked: an opening that names the State, and a numbered list.

    `opening` is the sentence that opens it, where it is not the usual one.
    """
    asked, is_ours = _asked(composing)
    if is_ours:
        yield gap(DEMANDED)
    detail = None if is_ours else composing.teller.detail(DEMANDED)
    id_ = opening[0][0] if opening else "demands-opening"
    for state, codes in _by_state(composing, asked):
        given = coded(composing.phrases, "state", state)
        text = composing.teller.say(id_, addressee=given).text
        yield Block(Kind.PARAGRAPH, (Sentence(text, Tells.DEMAND),))
        items = [_item(composing, each, detail) for each in codes]
        yield Block(Kind.LIST, tuple(_set_out(composing, items)), label="demands")
        if opening:
            # A letter has one addressee.
            return


def demand_sentences(composing: Composing) -> tuple[Sentence, ...]:
    """Give the demands alone, for a field of a form."""
    asked, is_ours = _asked(composing)
    detail = None if is_ours else composing.teller.detail(DEMANDED)
    return tuple(_item(composing, each, detail) for each in asked)


def _by_state(
    composing: Composing, asked: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each State with what it is asked; none where the State is not settled."""
    first, end = composing.addressee, composing.state_of(END)
    if first is not None and asked:
        yield first, asked
    there = tuple(each for each in asked if each in ONCE_THERE)
    if composing.teller.moment in SPLIT and end is not None and there:
        yield end, there


def _asked(composing: Composing) -> tuple[tuple[str, ...], bool]:
    """Give the demands that fit, and whether they are the template's own."""
    moment = composing.teller.moment
    detail = composing.teller.detail(DEMANDED)
    told = [str(each) for each in detail.values] if detail else []
    late = moment in DONE or _is_end(composing)
    fit = tuple(each for each in told if not (late and each in BEFORE_ONLY))
    if fit:
        return fit, False
    asks = composing.template.asks
    asked = "after" if _is_end(composing) and "after" in asks else moment
    return asks.get(asked, ()), asked in asks


def _is_end(composing: Composing) -> bool:
    """Say whether the State of return is asked, which can send nobody back."""
    end = composing.teller.detail("destination_state")
    return end is not None and composing.addressee == end.shown


def _set_out(composing: Composing, items: Sequence[Sentence]) -> Iterator[Sentence]:
    """Give each demand the mark it ends with in a list."""
    for place, item in enumerate(items, 1):
        id_ = "demand-last" if place == len(items) else "demand-more"
        yield replace(item, text=composing.phrases.say(id_, demand=item.text))


def _item(composing: Composing, code: str, detail: Detail | None) -> Sentence:
    phrases, teller = composing.phrases, composing.teller
    end, act = teller.detail("destination_state"), teller.detail("act")
    id_ = f"demand-{code.replace('_', '-')}"
    if code == NO_RETURN and (end is None or end.shown is None):
        id_ = "demand-no-return-nowhere"
    text = phrases.say(
        id_,
        act=teller.words(act) if act else coded(phrases, "act", "return"),
        destination=teller.words(end) if end else "",
        size=size_of(teller.disclosed.count()),
    )
    return Sentence(
        text,
        Tells.DEMAND,
        (DEMANDED,),
        detail.rests_on if detail else (),
    )
