"""What was weighed → details as an audience is told them, and what is kept from it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from holdfast.facts.casefile import PersonalDetail
from holdfast.facts.disclosed import Detail, Withheld
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.safety.fields import TEAM
from holdfast.safety.held import of_detail, of_finding
from holdfast.safety.precision import COARSE, SMALLEST, is_small
from holdfast.safety.pseudonyms import pseudonyms
from holdfast.safety.weigh import TOTAL, Scale, Weighed

NAME = "full_name"
CELLS = frozenset(("age", "child_age", "pregnancy", "sex"))
"""Details that single out whoever shares them with few others of the group."""
UNNAMED = "other_details"
"""Stands for withheld fields whose mere name would tell readers outside something."""
TOO_FEW = Weighed(kept=("too_few",))

Told: TypeAlias = Detail | Withheld
Pair: TypeAlias = tuple[PersonalDetail, Weighed]


def tell_findings(scale: Scale) -> Iterator[Told]:
    """Give what may be told of each question, and why not of the others."""
    for finding in scale.known.findings:
        weighed = scale.weigh(of_finding(finding))
        if _is_small_among_rivals(scale, finding):
            weighed = TOO_FEW
        yield from _details(finding, weighed)
        yield from (Withheld(finding.question, why) for why in weighed.kept)


def tell_people(scale: Scale, on: date) -> Iterator[Told]:
    """Give what may be told of the desk's own details; people get labels made anew."""
    personal = scale.known.personal
    labels = pseudonyms(personal, scale.audience, on)
    weighed = [(each, scale.weigh(of_detail(each))) for each in personal]
    for detail, told in _without_few(scale, weighed):
        if told.is_shown:
            yield Detail(
                question=detail.field,
                values=told.values,
                # The desk's own word: no finding bears it out, so it is reported.
                hedge=Firmness.REPORTED,
                rests_on=(detail.id,),
                instead=told.instead,
                person=labels[detail.person] if detail.person else None,
            )
        is_named = scale.audience == TEAM or detail.field == NAME
        field = detail.field if is_named else UNNAMED
        yield from (Withheld(field, why) for why in told.kept)


def _details(finding: Finding, weighed: Weighed) -> Iterator[Detail]:
    """Give the values, and apart from them the words that stand for others.

    Rivals are spanned only where all are told: the ends of a range tell them too.
    """
    told = Detail(
        question=finding.question,
        values=weighed.values,
        hedge=finding.hedge,
        rests_on=(finding.id,),
        range=finding.range if weighed.values == finding.values else None,
        provisional=finding.is_provisional,
    )
    if weighed.values:
        yield told
    if weighed.instead is not None:
        yield replace(told, values=(), range=None, instead=weighed.instead)


def _is_small_among_rivals(scale: Scale, finding: Finding) -> bool:
    """Say whether any of several rival numbers is too small to be told.

    The others are then kept too: without it they would look firmer than they are.
    """
    is_asked = scale.audience in COARSE and finding.question != TOTAL
    decided = scale.review.on(finding.question, finding.rests_on)
    return is_asked and decided is None and any(map(is_small, finding.values))


def _without_few(scale: Scale, weighed: Sequence[Pair]) -> Iterator[Pair]:
    """Keep back what fewer than five people share, unless their names are shown."""
    named = {
        each.person for each, told in weighed if each.field == NAME and told.values
    }
    shared = Counter(
        (field, values)
        for field, values, _ in {(d.field, t.values, d.person) for d, t in weighed}
    )
    for detail, told in weighed:
        is_cell = scale.audience in COARSE and detail.field in CELLS
        few = shared[detail.field, told.values] < SMALLEST
        hidden = is_cell and few and told.values and detail.person not in named
        yield detail, TOO_FEW if hidden else told
