"""`Matter`: what a rule looks at, and what it can answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import ParamSpec, TypeAlias, TypeVar

from holdfast.facts.legal import Citation, Standing
from holdfast.facts.situation import Leg, Situation
from holdfast.law.corpus import Corpus
from holdfast.law.instrument import Act
from holdfast.law.standing import Bond, acts_in_group, code_of
from holdfast.terms.load import label, terms

P = ParamSpec("P")
T = TypeVar("T")

WITH_ARTICLE = frozenset(
    "AE BS CD CF CG CK DO GB GM KM MH MV NL PH SB SC US VA".split()
)
"""States whose English names take "the" inside a sentence."""
CHECKED = date(2026, 11, 24)
"""When the sources of the rules were last looked at, unless a rule says otherwise."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One State as sender and one danger, in one situation, on one day.

    `touched` are the interests that the feared harms touch; `interests` are those
    that decide which provisions are looked at: the touched ones, or all where no
    harm is named, and a hearing, which every removal touches.
    """

    situation: Situation
    leg: Leg
    on: date
    corpus: Corpus
    known: frozenset[str]
    interests: frozenset[str]
    touched: frozenset[str]

    @property
    def sender(self) -> str:
        """Name the State that would hand the people on."""
        return state_name(self.leg.sender)

    @property
    def own_state(self) -> str:
        """Give the State whose nationals belong there: of a territory, its State."""
        return terms("states")[self.leg.sender].group or self.leg.sender

    @property
    def danger(self) -> str:
        """Name the State in which harm is feared."""
        return state_name(self.leg.danger)

    def bond(self, code: str) -> Bond:
        """Say how the sender stands to an instrument."""
        return self.corpus.bond(self.leg.sender, code, self.on)

    def is_bound(self, code: str) -> bool:
        """Say whether an instrument is known to bind the sender."""
        return code_of(self.bond(code)) is Standing.BOUND

    def limits(self, code: str) -> tuple[Act, ...]:
        """Give the acts by which the sender keeps an instrument within bounds."""
        return acts_in_group(self.corpus.instruments[code], self.leg.sender, "limits")


@dataclass(frozen=True, slots=True)
class Met:
    """The condition holds."""


@dataclass(frozen=True, slots=True)
class Unmet:
    """It does not hold of these people: the provision is set aside, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Limited:
    """The State keeps the provision within bounds: it is not bound here, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class If:
    """The duty holds if this is so, which a person must find out or judge."""

    words: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Nothing says so: the provision is set aside until a question is answered."""

    question: str


Answer: TypeAlias = Met | Unmet | Limited | If | Ask
MET = Met()


@dataclass(frozen=True, slots=True)
class Rule:
    """What the reference page tells of a rule: its sentence and its source."""

    name: str
    sentence: str
    citation: Citation


RULES: dict[str, Rule] = {}
"""Every rule by name; filled where the rules stand."""


def rule(
    source: str, *, verified: bool, checked_on: date = CHECKED
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Register a function as a rule; its docstring is the rule in one sentence."""

    def register(function: Callable[P, T]) -> Callable[P, T]:
        told = " ".join((function.__doc__ or "").split())
        name = function.__name__
        if not told or name in RULES:
            raise KeyError(name)
        RULES[name] = Rule(name, told, Citation((source,), checked_on, verified))

        return function

    return register


def state_name(code: str) -> str:
    """Give the name of a State as it stands inside a sentence: "the Netherlands"."""
    name = label("states", code)
    return f"the {name}" if code in WITH_ARTICLE else name


def route_words(route: Iterable[str]) -> str:
    """Give States in the order of a route: "China → North Korea"."""
    return " → ".join(label("states", code) for code in route)


def harm_words(harm: str) -> str:
    """Give the word for a harm; of one that only a test knows, its code."""
    known = terms("harms").get(harm)
    return known.labels["en"] if known else harm.replace("_", " ")
