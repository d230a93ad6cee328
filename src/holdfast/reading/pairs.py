"""Two phrases for people that follow each other in a sentence: `Pair`."""

import re
from dataclasses import dataclass, replace

from holdfast.facts.counts import Count
from holdfast.reading.frames import People

AND = re.compile(r"\s*(?:,|and|or|, and)\s*")
# Words that begin a phrase of its own.
COUNTED = frozenset(
    "a an the his her their its those these some several many other others both"
    " all".split()
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two phrases that follow each other, what stands between, and their words."""

    one: People
    two: People
    between: str
    words: str
    first: str
    after: str = ""

    @property
    def first_word(self) -> str:
        """Give the first word of the second phrase."""
        return self.words.split(maxsplit=1)[0]

    def as_one(self, count: Count | None) -> People:
        """Give the two phrases as one of so many people; None for no number."""
        one, two, span = self.one, self.two, self.one.span.join(self.two.span)
        return replace(
            one,
            span=span,
            names=(*one.names, *two.names),
            count=count,
            count_span=span if count else None,
            states=one.states + two.states,
        )


def are_apart(one: People, two: People) -> bool:
    """Say whether two phrases tell of people of different States."""
    first, second = ({s.state for s in each.states} for each in (one, two))
    return bool(first and second) and not first & second


def is_bare(people: People) -> bool:
    """Say whether a phrase is nothing but names."""
    inside = sum(named.span.end - named.span.start for named in people.names)
    whole = people.span.end - people.span.start
    return (
        bool(people.names)
        and not people.states
        and whole - inside <= 7 * len(people.names)
    )
