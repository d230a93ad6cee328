"""One field of a case laid on the scale: which values an audience may have, and how."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from holdfast.facts.casefile import HarmDecision
from holdfast.facts.findings import AnswerValue
from holdfast.facts.known import Known
from holdfast.safety.consent import Footing
from holdfast.safety.danger import Danger, dangers_for
from holdfast.safety.decisions import GENERALISE, WITHHOLD, Review
from holdfast.safety.fields import TEAM, Rule, class_of, rule_for
from holdfast.safety.held import Held, is_public
from holdfast.safety.precision import COARSE, ROUGHLY, coarse, is_small
from holdfast.safety.rulings import is_broken_up, ruling_on

TOTAL = "how_many"
"""How many people the case is about may always be told, however few."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What may be shown of a field: values, and words in place of others.

    `kept` has a code of `terms/withholding.toml` for each reason why a value stays.
    """

    values: tuple[AnswerValue, ...] = ()
    instead: str | None = None
    kept: tuple[str, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Say whether anything of it may leave."""
        return bool(self.values) or self.instead is not None


@dataclass(frozen=True, slots=True)
class Scale:
    """What decides for one audience: what is known, consent, the harm review."""

    known: Known
    audience: str
    footing: Footing
    review: Review

    def weigh(self, held: Held) -> Weighed:
        """Say which values of a field may be shown, and why others may not."""
        if held.field in self.known.clashing:
            return Weighed(kept=("clashing",))
        concerning = dangers_for(self.audience)
        if held.field != TOTAL and is_broken_up(self.review, held.field, concerning):
            return Weighed(kept=("decided",))
        return _merged([self._weighed(held, value) for value in held.values])

    def _weighed(self, held: Held, value: AnswerValue) -> Weighed:
        """Weigh one value: what keeps it, else the words for it, else how exactly."""
        dangers = tuple(self._dangers(held, value))
        ruling = ruling_on(self.review, held, dangers)
        why = self._why_not(held, value, ruling, dangers)
        if why is not None:
            return Weighed(kept=(why,))
        if ruling is not None and ruling.decision == GENERALISE:
            return Weighed(instead=ruling.instead)
        defaults = {danger.default[self.audience] for danger in dangers}
        is_to_be_safer = ruling is None and GENERALISE in defaults
        told = self._told(held.field, value, is_to_be_safer=is_to_be_safer)
        return Weighed(kept=("too_exact",)) if told is None else Weighed((told,))

    def _why_not(
        self,
        held: Held,
        value: AnswerValue,
        ruling: HarmDecision | None,
        dangers: Sequence[Danger],
    ) -> str | None:
        """Give the reason why a value stays; None where it may leave."""
        if ruling is not None and ruling.decision == WITHHOLD:
            return "decided"
        if any(self.audience in danger.never for danger in dangers):
            return "never_shown"
        rule = rule_for(class_of(held.field, value), self.audience)
        asked = _Asked(
            self.footing,
            is_decided=ruling is not None,
            is_public=is_public(self.known, held.field, value),
        )
        why = CLOSED[rule](asked)
        if why is not None or ruling is not None:
            return why
        if self.audience in COARSE and held.field != TOTAL and is_small(value):
            return "too_few"
        defaults = {danger.default[self.audience] for danger in dangers}
        return "needs_decision" if WITHHOLD in defaults else None

    def _told(
        self, field: str, value: AnswerValue, *, is_to_be_safer: bool
    ) -> AnswerValue | None:
        """Give a value as exactly as this audience may have it."""
        if is_to_be_safer and field not in ROUGHLY:
            return None
        is_near = self.audience == TEAM or self.footing.basis is not None
        if is_near and not is_to_be_safer and self.audience not in COARSE:
            return value
        return coarse(field, value)

    def _dangers(self, held: Held, value: AnswerValue) -> Iterator[Danger]:
        """Give the dangers that a value raises before this audience."""
        for danger in dangers_for(self.audience):
            if any(value in held.raised(trigger) for trigger in danger.raised_by):
                yield danger


def _merged(parts: Sequence[Weighed]) -> Weighed:
    """Put the values of a field together again, each of them and each reason once."""
    return Weighed(
        values=tuple(dict.fromkeys(v for part in parts for v in part.values)),
        instead=next((part.instead for part in parts if part.instead), None),
        kept=tuple(dict.fromkeys(why for part in parts for why in part.kept)),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a rule asks: the footing, a decision to open, whether it is public."""

    footing: Footing
    is_decided: bool
    is_public: bool

    @property
    def has_basis(self) -> bool:
        return self.footing.basis is not None


def _open(_: _Asked) -> str | None:
    return None


def _public_or_consent(asked: _Asked) -> str | None:
    return None if asked.is_public else _with_consent(asked)


def _if_public(asked: _Asked) -> str | None:
    is_open = asked.is_public or (asked.has_basis and asked.is_decided)
    return None if is_open else "not_public"


def _with_consent(asked: _Asked) -> str | None:
    return None if asked.has_basis else "needs_consent"


def _decided(asked: _Asked) -> str | None:
    return _with_consent(asked) or (None if asked.is_decided else "needs_decision")


def _with_names(asked: _Asked) -> str | None:
    return None if asked.footing.names_too else "needs_names_consent"


CLOSED: Mapping[Rule, Callable[[_Asked], str | None]] = {
    Rule.SHOW: _open,
    Rule.PUBLIC_OR_CONSENT: _public_or_consent,
    Rule.IF_PUBLIC: _if_public,
    Rule.WITH_CONSENT: _with_consent,
    Rule.DECIDED: _decided,
    Rule.WITH_NAMES: _with_names,
}
"""Each rule → why a value stays; None where the rule opens it."""
