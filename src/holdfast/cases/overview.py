"""What `gather` gives: every question with its rival answers side by side."""

from collections.abc import Iterable
from dataclasses import dataclass

from holdfast.facts.casefile import FiledClaim
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.terms.load import terms

# From firmest to weakest; a denial is never firmer than what it denies.
FIRMEST_FIRST = tuple(Firmness)


def weakest(hedges: Iterable[Firmness]) -> Firmness:
    """Give the weakest of some hedges: no sentence may be firmer than it."""
    return max(hedges, key=FIRMEST_FIRST.index)


@dataclass(frozen=True, slots=True)
class Saying:
    """One report's words for a value."""

    claim: str
    report: str
    span: Span
    quote: str
    hedge: Hedge


def saying_of(filed: FiledClaim) -> Saying:
    """Give the words of a claim."""
    claim = filed.claim
    return Saying(claim.id, filed.report, claim.span, claim.quote, claim.hedge)


@dataclass(frozen=True, slots=True)
class Answer:
    """One value, everything that says it, and whose word it comes down to.

    A `denied` answer says that the value does not hold.
    """

    value: AnswerValue
    sayings: tuple[Saying, ...]
    origins: tuple[str, ...]
    denied: bool = False

    @property
    def hedge(self) -> Firmness:
        """Give the weakest hedge of those who say it."""
        return weakest(saying.hedge.firmness for saying in self.sayings)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two answers to one question that cannot both be true of one group at once.

    `note` is a code of `terms/contradictions.toml`: what else may explain them.
    """

    question: str
    one: Answer
    other: Answer
    note: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and all its answers, by the day each was first said."""

    question: str
    answers: tuple[Answer, ...]
    range: AnswerValue | None = None

    @property
    def takes_one(self) -> bool:
        """Say whether one answer only can be true, as the list of questions has it."""
        return terms("questions")[self.question].group == "one"

    @property
    def has_rivals(self) -> bool:
        """Say whether different answers stand where one only can be true."""
        return self.takes_one and len({each.value for each in self.answers}) > 1

    @property
    def origins(self) -> tuple[str, ...]:
        """Give everyone whose word any answer comes down to, each once."""
        named = (origin for answer in self.answers for origin in answer.origins)
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True, slots=True)
class Moment:
    """Something dated: `what` is a code of `terms/moments.toml`."""

    date: str
    what: str
    detail: AnswerValue | None
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """A case as its claims have it: nothing merged, nothing chosen."""

    asked: tuple[Asked, ...]
    contradictions: tuple[Contradiction, ...]
    timeline: tuple[Moment, ...]
    unknown: tuple[str, ...]

    def answers(self, question: str) -> tuple[Answer, ...]:
        """Give the answers to a question; none where it is not answered."""
        found = (asked.answers for asked in self.asked if asked.question == question)
        return next(found, ())
