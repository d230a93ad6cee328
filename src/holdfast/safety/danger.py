"""`Danger`: why a kind of detail can harm someone, and what people must decide."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from holdfast.errors import UnknownTermError
from holdfast.safety.decisions import STRICTEST_LAST, WITHHOLD
from holdfast.terms.load import Term, terms

TEXTS = frozenset(("why", "evidence", "safer", "decide"))
LISTS = frozenset(("raised_by", "together", "patterns", "never"))
MARKS = {"read": "", "standard": " ○", "inference": " △"}
"""How far the evidence was looked at → the sign that is shown after it."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """What raises a danger: a field, or some values of it.

    Written `field`, `field=value`, `field<5` (a number below it) or `field>town` (a
    place more exact than a town).
    """

    field: str
    sign: str = ""
    operand: str = ""

    @classmethod
    def parse(cls, words: str) -> "Trigger":
        """Read it as it stands in the word list."""
        for sign in "=<>":
            field, found, operand = words.partition(sign)
            if found:
                return cls(field, sign, operand)
        return cls(words)


@dataclass(frozen=True, slots=True)
class Danger:
    """One kind of detail, as `terms/dangers.toml` has it.

    `default` is what is done for each audience it concerns until people decide; for
    audiences in `never` no decision opens it. `raised_by` says what raises it, one of
    them being enough; `together` what raises it only in combination, one of each row.
    `mark` says whether its evidence was read, is the field's common knowledge, or our
    own inference.
    """

    code: str
    label: str
    definition: str
    why: str
    evidence: str
    source: str
    mark: str
    safer: str
    decide: str
    default: Mapping[str, str]
    never: frozenset[str]
    raised_by: tuple[Trigger, ...] = ()
    together: tuple[tuple[Trigger, ...], ...] = ()

    @property
    def told_evidence(self) -> str:
        """Give the evidence as it is shown: ○ not read for this project, △ inferred."""
        return f"{self.evidence}{MARKS[self.mark]}"

    @property
    def fields(self) -> tuple[str, ...]:
        """Name the fields it is about, each once."""
        return tuple(dict.fromkeys(trigger.field for trigger in self.raised_by))


@cache
def dangers() -> Mapping[str, Danger]:
    """Give every danger by code; raises `UnknownTermError` for one not understood."""
    return {code: _danger(term) for code, term in terms("dangers").items()}


def dangers_for(audience: str) -> Iterator[Danger]:
    """Give the dangers that concern an audience."""
    return (each for each in dangers().values() if audience in each.default)


def _danger(term: Term) -> Danger:
    rules = term.rules
    known = TEXTS | LISTS | {"show", "generalise", "withhold"}
    untold = {name for name in TEXTS if len(rules.get(name, ())) != 1}
    wrong = (rules.keys() - known) | untold
    if wrong or term.group not in MARKS or not term.source:
        sentence = f"dangers.{term.code}: unknown or missing rules {sorted(wrong)}."
        raise UnknownTermError("bad_danger", sentence)
    return Danger(
        code=term.code,
        label=term.labels["en"],
        definition=term.definition,
        source=term.source,
        mark=term.group,
        default=_defaults(rules),
        never=frozenset(rules.get("never", ())),
        raised_by=tuple(map(Trigger.parse, rules.get("raised_by", ()))),
        together=tuple(_row(words) for words in rules.get("together", ())),
        **{name: rules[name][0] for name in TEXTS},
    )


def _defaults(rules: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """Turn the audiences of each decision, and those of `never`, around."""
    chosen = {
        audience: decision
        for decision in STRICTEST_LAST
        for audience in rules.get(decision, ())
    }
    return chosen | dict.fromkeys(rules.get("never", ()), WITHHOLD)


def _row(words: str) -> tuple[Trigger, ...]:
    return tuple(Trigger.parse(each.strip()) for each in words.split("|"))
