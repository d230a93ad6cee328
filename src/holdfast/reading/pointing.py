"""Which strand a phrase speaks of: `strand_for`.

Phrases that only point back ("the men", "he") go to the strand told of last that
they may mean; a name, or the same number of the same nationality, goes to the strand
that has it already.
"""

import re
from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.reading.english import people_words
from holdfast.reading.frames import People
from holdfast.reading.strands import Followed, Strand

NUMBER = (
    r"\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?"
)
PART = re.compile(
    rf"(?:^|\s)(?:{NUMBER}|some|most|many|several|none|any|half|few|dozens"
    r"|hundreds) of"
    r" (?:them|the|these|those|whom|his|her|their)\b|\bmembers of (?:the|this) group"
    r"|^the (?:others?|rest|remaining)\b|^(?:others?|rest|remaining)$|^some$"
)
# "Other refugees": no part of those told of before, but people of their own.
OTHER_PEOPLE = re.compile(r"^other [a-z]")
ALONE = frozenset(
    {"all", "others", "both", "some of them", "some", "many", "most", "several"}
)
KIN = re.compile(r"^(?:his|her|their|its|whose)\b")
MORE = re.compile(r"\b(?:other|others|another|more|further|additional|second|third)\b")
LED = re.compile(r"^(?:the|these|those|this|that|both|all)\b")
FEW = 3
# So many characters on, "they" are still those who were just told of.
BREATH = 60


def strand_for(
    people: People, words: str, followed: Followed
) -> tuple[Strand | None, bool]:
    """Find the strand a phrase speaks of, or begin one; say whether of a part only."""
    strands = followed.view
    named = followed.by_name(people.names)
    if named is not None:
        return named, False
    whole = _whole(people, words, strands)
    if whole is not None:
        return whole, True
    further = people.count is not None and MORE.search(words)
    if people.pronoun and not further and not OTHER_PEOPLE.match(words):
        found, part, told = _told_before(people, words, followed)
        if told:
            return found, part
    if KIN.match(words) and not people.names:
        return None, False
    same = _same_group(people, words, strands)
    if same is not None:
        return same, False
    strand = Strand(definite=people.definite, last=people.span.start)
    strands.append(strand)
    return strand, False


def _told_before(
    people: People, words: str, followed: Followed
) -> tuple[Strand | None, bool, bool]:
    """Give whom a phrase points back to, if of a part only, and if it must be them."""
    strands, plural = followed.view, _is_plural(people, words)
    found = _pointed(people, words, strands, plural=plural)
    if followed.member and not plural and _is_later(followed.member, found):
        return followed.member[0], True, True
    if found is None and not plural and words in people_words().pronouns:
        # "A, his wife and their son … he": one of those told of last.
        family = max(
            (s for s in strands if s.names and s.definite and s.deeds),
            key=lambda each: each.last,
            default=None,
        )
        if family is not None:
            return family, True, True
    if found is None and people.count and people.count_span is None:
        # "当事人" is one person or all of them, whichever were told of.
        several = replace(people, count=None)
        found = _pointed(several, words, strands, plural=True)
    # "Women were among the 300 who": so many are not just any women.
    counted = bool(people.count and found and not found.definite)
    counted = counted and words.startswith("the ")
    told = found is not None or words in people_words().pronouns or words in ALONE
    return found, False, told and not counted


def _is_later(member: tuple[Strand, int], found: Strand | None) -> bool:
    """Say whether one of a group was named after whomever else "he" may mean."""
    return found is None or found.last < member[1]


def _whole(people: People, words: str, strands: list[Strand]) -> Strand | None:
    """Give the strand of all of whom a phrase tells a part, where it tells of one."""
    if people.part is not None:
        whole = _same_group(people, words, strands)
        if whole is None:
            whole = Strand(people=[people], last=people.span.start)
            strands.append(whole)
        return whole
    if PART.search(words) and not people.states:
        return _pointed(people, words, strands, plural=True)
    return None


def is_kin(words: str) -> bool:
    """Say whether a phrase only names people by whose kin they are: "his lawyer"."""
    return KIN.match(words) is not None and len(words.split()) > 1


def _is_plural(people: People, words: str) -> bool:
    """Say whether a phrase that points back speaks of several."""
    if people.count is not None:
        return people.count.max != 1
    last = words.rsplit(maxsplit=1)[-1] if words else ""
    table = people_words()
    return (
        table.pronouns.get(words, table.nouns.get(last, True))
        or last in table.collective
    )


def _pointed(
    people: People, words: str, strands: list[Strand], *, plural: bool
) -> Strand | None:
    """Give the strand told of last that a phrase may point back to."""
    fitting = [s for s in strands if s.definite and s.is_single != plural]
    if people.count is not None and plural and not PART.search(words):
        exact = [s for s in fitting if s.count == people.count]
        fitting = exact or [
            s for s in fitting if s.count is None or s.count.allows(people.count)
        ]
    acted = [s for s in fitting if s.removals or s.parts or s.names or s.states]
    likely = fitting if PART.search(words) else acted or fitting
    found = max(likely, key=lambda each: each.last, default=None)
    if not plural:
        return found
    loose = (s for s in strands if not s.definite)
    last = max(loose, key=lambda each: each.last, default=None)
    if found is None or last is None:
        return found or last
    # "Eritreans feared that they would be": these are meant, not those told before.
    same_breath = last.last > found.last and people.span.start - last.last < BREATH
    return last if same_breath and last.states and not people.count else found


def _same_group(people: People, words: str, strands: list[Strand]) -> Strand | None:
    """Give the strand of the same number or, where "the" leads, the same State."""
    if MORE.search(words):
        return None
    states = {state.state for state in people.states}
    led = LED.match(words) is not None
    many = people.definite and _is_many(people.count)
    if not (led or (people.count and (states or many))):
        return None
    for strand in sorted(strands, key=lambda each: -each.last):
        if people.names and strand.names:
            continue
        own = strand.gist.states
        shared = states & own.keys()
        if states and own and not shared:
            continue
        same_count = people.count is not None and strand.count == people.count
        if same_count and (shared or led or many):
            return strand
        if led and shared and (people.count is None or strand.count is None):
            return strand
    return None


def _is_many(count: Count | None) -> bool:
    """Say whether a number is large enough to tell a group from others."""
    return count is not None and count.min is not None and count.min > FEW
