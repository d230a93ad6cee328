"""Whether the words beside a town's name make it the town."""

import re
from functools import cache

from holdfast.reading.fold import fold
from holdfast.reading.place_names import MAIN, UNCERTAIN, places_by_name, words
from holdfast.reading.states import state_named

BEFORE = 60
LONGEST_SHORT = 5
NEXT_WORD = re.compile(r"[ \n]+([^\W\d_][\w'’-]*)")
LAST_WORD = re.compile(r"([^\s]+)[ \n]$")
STATE_AFTER = re.compile(
    r"(?:,| \()[ \n]?(?:the )?([A-Z][\w'’-]+(?:[ \n][A-Z][\w'’-]+){0,2})"
)
INITIAL = re.compile(r"[A-Z][a-z'’]+|[A-Z]\.|[Aa]l-[A-Z]\w+")
LISTED = re.compile(r"(?:,? and|,? or| to|/|-|–) ?(?:in )?(?:the )?$")
DATELINE = re.compile(r"(?:,? [\w. ,]{2,40})?(?: \([^)\n]{1,40}\))? ?(?:--|[-–—])[ \n]")
TITLES = frozenset(
    "mr mrs ms dr president judge minister general colonel captain".split()
)


@cache
def _cue() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the patterns that end just before a place, and before a sure one."""
    said = words()
    fillers = "|".join(said.cue_fillers)
    leading = "|".join(sorted(said.leading, key=len, reverse=True))
    sure = "|".join(said.sure_cues)
    place = "|".join(said.place_cues)
    end = rf"(?: (?:{fillers}))*,? $"
    return (
        re.compile(rf"(?:^|\W)(?:{leading}|{place}){end}"),
        re.compile(rf"(?:^|\W)(?:{leading}|{sure}){end}"),
    )


def is_town(text: str, shadow: str, start: int, end: int, rank: int) -> bool:
    """Say whether the name at the offsets is a place and nothing else."""
    if _is_dateline(text, start, end):
        return True
    if _goes_on(text, end, rank) or _is_short_form(text, start, end):
        return False
    if rank != MAIN and _follows_a_capital(text, start):
        return False
    before = fold(shadow[max(0, start - BEFORE) : start])
    if rank == MAIN:
        return not _is_in_a_name(text, start) or has_cue(before, MAIN)
    return has_cue(before, rank) or _is_in_named_state(text, end)


def _goes_on(text: str, end: int, rank: int) -> bool:
    """Say whether it is the first word of a longer name: “Geneva Conventions”."""
    if text.startswith(("-e-", "-i-", "-ye "), end):
        return True
    follower = NEXT_WORD.match(text, end)
    if follower is None or not follower[1][0].isupper():
        return False
    if follower[1].lower() in words().not_after:
        return True
    return rank != MAIN and not _is_place_word(follower[1])


def _is_short_form(text: str, start: int, end: int) -> bool:
    """Say whether the name is an abbreviation: “CAT”, in a text of small letters."""
    if end - start > LONGEST_SHORT or not text[start:end].isupper():
        return False
    return not text[max(0, start - 20) : end + 20].isupper()


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Say whether it opens a report as news does: “ADEN, Yemen, 7 March (AP) –”."""
    if not text[start:end].isupper() or DATELINE.match(text, end) is None:
        return False
    return text[max(0, start - 20) : start].rpartition("\n")[2].strip(' *#_"“') == ""


def _follows_a_capital(text: str, start: int) -> bool:
    """Say whether it is the end of a longer name: “West Bank”."""
    last = LAST_WORD.search(text, max(0, start - 30), start)
    if last is None or not last[1][0].isupper():
        return False
    return last[1].lower() not in words().place_cues


def has_cue(before: str, rank: int) -> bool:
    """Say whether the folded words before a name lead up to a place."""
    anywhere, sure = _cue()
    return bool((sure if rank == UNCERTAIN else anywhere).search(before))


def is_listed(between: str, after: str) -> bool:
    """Say whether the words between two names join them: “Osh and Jalal-Abad”.

    A comma alone joins them only where the list goes on `after` the second.
    """
    if len(between) > len(" and in the "):
        return False
    if between.strip() == ",":
        return after.startswith((",", " and ", " or "))
    return LISTED.search(between) is not None


def _is_place_word(word: str) -> bool:
    return word.lower() in words().institutions or word.lower() in {"city", "airport"}


def _is_in_named_state(text: str, end: int) -> bool:
    """Say whether “, Uzbekistan” stands after the name."""
    after = STATE_AFTER.match(text, end)
    if after is None:
        return False
    named = after[1].replace("\n", " ")
    return any(
        state_named(" ".join(named.split()[:length])) is not None
        for length in (3, 2, 1)
    )


def _is_in_a_name(text: str, start: int) -> bool:
    """Say whether a word before it makes the town part of a person's name."""
    last = LAST_WORD.search(text, max(0, start - 30), start)
    if last is None or not INITIAL.fullmatch(last[1]):
        return False
    word = last[1].lower()
    if word in TITLES:
        return True
    if word in words().not_names or _is_place_word(word):
        return False
    return not _is_known(last[1])


def _is_known(word: str) -> bool:
    return fold(word.lower()) in places_by_name() or state_named(word) is not None
