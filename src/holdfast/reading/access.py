"""Whom or what people are kept from: the refugee agency, a lawyer, their family.

A denial needs three things in one clause: that something was refused, that it was
contact, and with whom. For a lawyer or a consul, and for an asylum procedure, the
contact goes without saying: “without a lawyer”, “not allowed to apply for asylum”.
"""

import re
from itertools import islice

from holdfast.facts.values import AccessValue
from holdfast.reading.cues import Found, finder_for
from holdfast.reading.frames import Mention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.sighted import Sighted

MOST = 40
FARTHEST = 96
NEAR = 56
# “Without a lawyer”: nothing but a few small words in between.
CLOSE = 20
PARTED = re.compile(
    r"[;:?!]|\b(?:but|where|although|while|because|after|before|until|unless|despite"
    r"|functioning|signatory)\b"
    r"|, (?:and )?(?:who|which|he|she|they|it|was|were)\b"
)
# A demand, a duty or a promise is no denial; nor is what was given.
GIVEN = re.compile(
    r"\b(?:must|should|shall|ought to|urged?|calls?|called)\b[^.;]{0,60}\bnot\b"
    r"|\bnot (?:be )?(?:denied|refused|prevented|deprived|only)\b"
)
REFUSED = re.compile(r"denied|refused|blocked|prevented|rejected")
# “Unable to enjoy access to housing”: that is not access to the family.
ELSEWHERE = re.compile(
    r"access to (?!(?:him|her|them|the (?:detainees?|men|women|group|refugees))\b)"
)
# Whoever is turned away is kept from the people without a word of contact.
SHUT_OUT = re.compile(r"turned away|shut out|kept (?:out|away)")
NEITHER = re.compile(r"neither|nor")
BESIDE = 24
UNSAID = frozenset(("lawyer", "consular"))
PROCEDURE = "asylum_procedure"


def find_access(sighted: Sighted) -> tuple[Mention, ...]:
    """Give whom or what the sentence says people are kept from."""
    words = sighted.words
    whom = list(islice(finder_for("access").find(words), MOST))
    if not whom:
        return ()
    signs = list(islice(finder_for("denials").find(words), MOST))
    if not any(sign.code == "denied" for sign in signs) or GIVEN.search(words):
        return ()
    return tuple(
        _mention(sighted, each, span)
        for each in whom
        if (span := _denial(words, each, signs))
    )


def _mention(sighted: Sighted, whom: Found, stretch: tuple[int, int]) -> Mention:
    span = sighted.at(*stretch)
    return Mention(
        "access_denied", AccessValue(whom.code), span, hedge_at(sighted, span)
    )


def _denial(words: str, whom: Found, signs: list[Found]) -> tuple[int, int] | None:
    """Give the stretch that denies access to somebody, None where none does."""
    contacts = [sign for sign in signs if sign.code == "contact"]
    for denied in signs:
        if denied.code != "denied" or not _are_near(words, denied, whom):
            continue
        if _goes_without_saying(words, denied, whom):
            return _around(denied, whom)
        if whom.code == PROCEDURE:
            continue
        for contact in contacts:
            if _goes_with(words, denied, whom, contact):
                return _around(denied, whom, contact)
    return None


def _are_near(words: str, one: Found, other: Found) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return end - start < FARTHEST and not PARTED.search(words, start, end)


def _goes_without_saying(words: str, denied: Found, whom: Found) -> bool:
    """Say whether refusing and whom it is about are enough."""
    if denied.end > whom.start:
        if SHUT_OUT.match(words, denied.start):
            return whom.end <= denied.start and whom.code != PROCEDURE
        refused = REFUSED.match(words, denied.start) is not None
        return whom.code == PROCEDURE and whom.end <= denied.start and refused
    if whom.code == PROCEDURE:
        return True
    return (
        whom.code in UNSAID
        and whom.start - denied.end < CLOSE
        and not re.search(r"\b(?:his|her|their|the)\b", words[denied.end : whom.start])
    )


def _goes_with(words: str, denied: Found, whom: Found, contact: Found) -> bool:
    """Say whether it is this contact with them that was refused."""
    if contact.end <= denied.start:
        # “Access to lawyers was denied.”
        return contact.end <= whom.start and whom.end <= denied.start
    if denied.end > contact.start + 1:
        return False
    if whom.end <= contact.start and _is_elsewhere(words, whom, contact):
        return False
    start, end = min(whom.end, contact.end), max(whom.start, contact.start)
    # "Neither UNHCR nor …, … was let in", "a lawyer who … was not allowed to go up".
    close = contact.start - denied.end < BESIDE
    if whom.start - denied.end in range(len(" the ") + 1):
        close = NEITHER.match(words, denied.start) is not None
    near = FARTHEST if close else NEAR
    return end - start < near and not PARTED.search(words, start, end)


def _is_elsewhere(words: str, whom: Found, contact: Found) -> bool:
    """Say whether the access is to something else: “the lawyer had no access to water”.

    “Prevented the agency from access to people” is access to those people.
    """
    kept = " from " in words[whom.end : contact.start + 1]
    return not kept and ELSEWHERE.match(words, contact.start) is not None


def _around(*found: Found) -> tuple[int, int]:
    return min(each.start for each in found), max(each.end for each in found)
