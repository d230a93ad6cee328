"""Every body, for one State: open, blocked or closed, and what goes with it."""

from collections.abc import Iterator
from dataclasses import replace

from holdfast.facts.legal import Citation, ForumLine, Opens
from holdfast.facts.sentences import sentence
from holdfast.facts.situation import Leg
from holdfast.law.acceptance import Acceptance, acceptance_of, belonging
from holdfast.law.form import Filling, fill, form_of, missing_of
from holdfast.law.forum import Forum
from holdfast.law.mandates import FITS
from holdfast.law.matter import Matter
from holdfast.law.obstacles import (
    OBSTACLES,
    Blocks,
    Closes,
    Fits,
    Notes,
    Obstacle,
    Weakens,
)

SPECIAL = "un_special_procedure"
HURDLES = {**OBSTACLES, **FITS}
"""Every obstacle and fit that a body may name."""


def forums_of(matter: Matter) -> Iterator[ForumLine]:
    """Say of each body whether it can be turned to for this State.

    After a return the special procedures are looked at for the State of danger too:
    it holds the people now.
    """
    filled = fill(matter)
    there = replace(matter, leg=Leg(matter.leg.danger, matter.leg.danger, direct=True))
    for forum in matter.corpus.forums.values():
        yield _line(matter if forum.about == "sender" else there, forum, filled)
        if "returned" in matter.known and forum.kind == SPECIAL:
            yield _line(there, forum, filled)


def _line(matter: Matter, forum: Forum, filled: Filling) -> ForumLine:
    accepted = acceptance_of(matter, forum)
    met = [found for found in _hurdles(matter, forum, accepted) if found is not None]
    opens, why = _opens(met, forum)
    noted = [sentence(found.limit) for found in met if isinstance(found, Notes)]
    is_closed = opens is Opens.CLOSED
    doubts = [sentence(doubt) for doubt in accepted.doubts]
    weak = any(isinstance(found, Weakens) for found in met)
    return ForumLine(
        id=forum.id,
        state=matter.leg.sender,
        opens=opens,
        why=sentence(f"{why.rstrip('.')}."),
        missing=() if is_closed else missing_of(filled, forum),
        limits=tuple(doubts if is_closed else (*noted, *doubts, *forum.limits)),
        becomes_public=forum.becomes_public,
        interim_measures=forum.interim_measures and not weak,
        fits=not any(isinstance(found, Fits) for found in met),
        time=forum.time,
        form=() if is_closed else form_of(filled, forum),
        citation=_citation(matter, forum, accepted),
    )


def _citation(matter: Matter, forum: Forum, accepted: Acceptance) -> Citation:
    """Join what stands behind the body with what stands behind the State's acts."""
    counted = any(matter.corpus.sources[each].counts for each in forum.sources)
    acts = accepted.acts
    named = dict.fromkeys(
        (*forum.sources, *(each for act in acts for each in act.sources))
    )
    checked = min((forum.checked_on, *(act.checked_on for act in acts)))
    return Citation(tuple(named), checked, counted and all(a.verified for a in acts))


def _hurdles(matter: Matter, forum: Forum, accepted: Acceptance) -> Iterator[Obstacle]:
    yield accepted.obstacle
    yield from belonging(matter, forum)
    yield _what_it_is_about(matter, forum)
    yield _what_cannot_be_stopped(matter, forum)
    for name in forum.obstacles:
        yield HURDLES[name](matter, forum)


def _opens(met: list[Blocks | Closes | Notes], forum: Forum) -> tuple[Opens, str]:
    """Let what closes count before what blocks."""
    closed = [found.why for found in met if isinstance(found, Closes)]
    blocked = [found.why for found in met if isinstance(found, Blocks)]
    if closed:
        return Opens.CLOSED, closed[0]
    if blocked:
        return Opens.BLOCKED, blocked[0]
    return Opens.OPEN, forum.can


def _what_it_is_about(matter: Matter, forum: Forum) -> Obstacle:
    """Say where a body is about other harms than those feared."""
    if not forum.protects or not matter.touched or forum.protects & matter.touched:
        return None
    return Fits(f"It is for {forum.serves}: nothing here says so yet.")


def _what_cannot_be_stopped(matter: Matter, forum: Forum) -> Obstacle:
    """Say that a removal which was carried out can no longer be held off."""
    if forum.interim_measures and "returned" in matter.known:
        return Notes("The removal was carried out: it can no longer be held off.")
    return None
