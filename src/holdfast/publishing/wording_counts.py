"""How many people, in words: exact, at least, up to, about, between."""

from holdfast.facts.counts import Count
from holdfast.publishing.phrases import Phrases

MANY = 2
"""What verbs agree with where no number is told."""


def count_words(phrases: Phrases, count: Count | None) -> str:
    """Say how many people, as firmly as the count is; None is an untold number."""
    if count is None:
        return phrases.say("count-unknown")
    about = "about-" if count.approximate else ""
    low, high = count.min, count.max
    if low is not None and high is not None:
        if low == high:
            return phrases.say(f"count-{about or 'exactly-'}"[:-1], low=low)
        return phrases.say(f"count-{about}between", low=low, high=high)
    if low is not None:
        return phrases.say(f"count-{about}at-least", low=low)
    return phrases.say(f"count-{about}up-to", high=count.ends[0])


def size_of(count: Count | None) -> int:
    """Give the number that verbs agree with."""
    return MANY if count is None else count.ends[-1]
