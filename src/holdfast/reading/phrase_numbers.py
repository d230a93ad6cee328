"""How many people a phrase tells, and numbers that stand for people by themselves."""

import re
from collections.abc import Sequence
from itertools import pairwise

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.numbers import NumberMention
from holdfast.reading.phrase_tokens import POSSESSIVE, Phrases

OF_WHOM = frozenset({"them", "whom"})
OF_WHICH = frozenset({"the", "those", "these"})
PAIR = 2
BEFORE_NUMBER = frozenset(
    "the all both these those other remaining another further a".split()
)
REST = frozenset({"other", "remaining"})
TOLD = re.compile(r"ed$")
AFTER_NUMBER = frozenset({"more", "others"})
AUXILIARIES = frozenset({"were", "was", "have", "had", "are"})
VERBS = AUXILIARIES | {"others", "remained", "remain", "face"}
LEADS = frozenset({".", ",", ";", "and", "least", "at", "whom"})
DEEDS = frozenset(
    "deported returned expelled extradited repatriated removed transferred deporting"
    " returning expelling".split()
)
AFTER_DEED = frozenset({"to", "from", "back", "others", "more"})
ONE_BACK = frozenset({"he", "she", "him", "her", "himself", "herself", "another"})
HANDED = re.compile(r"\b(?:hand|turn)(?:ed|s|ing)? $")
RUNNING_HEAD = re.compile(r"\breport \S{1,4} ?$")
RATE = re.compile(r"\bper $")  # "56 per 1,000"
RUNNING_FOOT = re.compile(r" [a-z ]{0,30}\breport \S{1,4}(?= |$)")
OVER = "over "


def number_alone(at: int, there: Phrases) -> int | None:
    """Give the end of "the four", "all nine", "eight of them", "two of the 29"."""
    first = at
    if there.word(at) == "a" and there.word(at + 1) != "further":
        return None
    while there.word(at) in BEFORE_NUMBER:
        at += 1
    if there.word(at) != "N":
        is_both = at > first and there.word(at - 1) == "both" and there.ends(at)
        return at - 1 if is_both else None
    if there.word(at + 1) == "of" and there.word(at + 2) in OF_WHOM | OF_WHICH:
        end = at + 2 if there.word(at + 2) in OF_WHOM else at + 3
        return end if there.word(end) in OF_WHOM | {"N"} else None
    if there.word(at + 1) in AFTER_NUMBER and there.word(at + 2) in AUXILIARIES:
        return at + 1
    return at if _is_people(at, first, there) else None


def _is_people(at: int, first: int, there: Phrases) -> bool:
    """Say whether a bare number counts people told of elsewhere."""
    before, after = there.word(at - 1), there.word(at + 1)
    if before in DEEDS and after in AFTER_DEED:
        return True
    if before == "of" and there.word(at - 2) in there.words.collective:
        return True
    led = at > first or before in there.words.collective
    if before in REST and TOLD.search(after):
        return True
    return (led or (before in LEADS and after in VERBS)) and there.ends(at + 1)


def count_of(
    first: int, last: int, span: Span, there: Phrases
) -> tuple[Count | None, Span | None]:
    """Read how many: a number, "a", a name or a pair; "several" is no number."""
    numbers = numbers_in(first, last, there)
    if numbers:
        return _without_over(numbers[0], there), span
    words = [there.word(at) for at in range(first, last + 1)]
    head = POSSESSIVE.sub("", words[-1])
    size = PAIR if words[0] == "both" else _size(words, head, there)
    if size is not None:
        return Count.exactly(size), span
    alone = words == ["M"] or (len(words) == 1 and words[0] in ONE_BACK)
    if alone or is_bare_one(words, there):
        return Count.exactly(1), span
    return (Count.exactly(1), span) if _is_one(words, head, there) else (None, None)


def whole_of(first: int, last: int, there: Phrases) -> Count | None:
    """Give how many there are in all in "four of the nine refugees"."""
    words = [there.word(at) for at in range(first, last + 1)]
    numbers = numbers_in(first, last, there)
    if len(numbers) < PAIR or words[1:2] != ["of"] or words[0] != "N":
        return None
    part, whole = numbers[0].count, numbers[1].count
    more = part.min is not None and whole.min is not None and whole.min > part.min
    return whole if more and "N" in words[2:4] else None


def _size(words: Sequence[str], head: str, there: Phrases) -> int | None:
    """Give how many the noun itself tells: "the couple", "a trio of bloggers"."""
    sized = there.words.sized
    led = (sized[one] for one, of in pairwise(words) if of == "of" and one in sized)
    twin = PAIR if "twin" in words else None
    return next(led, sized.get(head, twin))


def _is_one(words: Sequence[str], head: str, there: Phrases) -> bool:
    """Say whether an article or possessive tells one person."""
    if head in there.words.collective or there.words.nouns.get(head, False):
        return False
    if words[0] in {"a", "an", "another", "one"}:
        return True
    return (
        words[0] in {"the", "this", "that", "his", "her", "their", "my", "our"}
        and head in there.words.nouns
    )


def is_bare_one(words: Sequence[str], there: Phrases) -> bool:
    """Say whether a phrase tells one person without an article: "Gambian citizen"."""
    head = POSSESSIVE.sub("", words[-1])
    return words[0] in {"S", "former"} and there.words.nouns.get(head) is False


def numbers_in(first: int, last: int, there: Phrases) -> list[NumberMention]:
    """Give the numbers of a phrase that are not those of a page."""
    found = (
        item for item in there.items(first, last) if isinstance(item, NumberMention)
    )
    return [number for number in found if not _is_page(number, there)]


def belongs_to_verb(number: NumberMention, there: Phrases) -> bool:
    """Say whether "over" is of "handed over seven", not of "over seven"."""
    at = there.canvas.at(number.span)
    if at is None or HANDED.search(there.canvas.text[:at]) is None:
        return False
    return there.text[number.span.start :][: len(OVER)].lower() == OVER


def _without_over(number: NumberMention, there: Phrases) -> Count:
    count = number.count
    if count.min and belongs_to_verb(number, there):
        return Count(count.min, count.min, approximate=count.approximate)
    return count


def _is_page(number: NumberMention, there: Phrases) -> bool:
    """Say whether a number is that of a page, which a running head has left here."""
    at = there.canvas.at(number.span)
    if at is None:
        return False
    text = there.canvas.text
    if RATE.search(text[:at]):
        return True
    return bool(RUNNING_HEAD.search(text[:at]) or RUNNING_FOOT.match(text, at + 1))
