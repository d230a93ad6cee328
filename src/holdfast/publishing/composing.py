"""`Composing`: what a document is being made from; what its blocks are made with."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from holdfast.facts.country import CountrySheet
from holdfast.facts.documents import Sentence, Tells
from holdfast.facts.legal import LegalSheet
from holdfast.publishing.moments import AFTER
from holdfast.publishing.phrases import Phrases
from holdfast.publishing.telling import Teller
from holdfast.publishing.template import Template

TEAM = "team"
SENDER, END = "sending_state", "destination_state"


@dataclass(frozen=True)
class Composing:
    """A template, whoever tells what was disclosed, the law and the countries."""

    template: Template
    teller: Teller
    law: LegalSheet | None
    country: CountrySheet | None
    to: str | None = None
    resting: Mapping[str, str] = field(default_factory=dict)
    """For the house alone: the reports behind a finding, by its id."""

    @property
    def phrases(self) -> Phrases:
        """Give the sentences of the language."""
        return self.teller.phrases

    @property
    def is_public(self) -> bool:
        """Say whether the document leaves the house."""
        return self.template.audience != TEAM

    @property
    def addressee(self) -> str | None:
        """Give the State that is asked: the one of return, once people are there.

        A State that the desk named comes first.
        """
        if self.to is not None:
            return self.to
        return self.state_of(END if self.teller.moment == AFTER else SENDER)

    def state_of(self, question: str) -> str | None:
        """Give the one State that answers a question; None where rivals do."""
        found = self.teller.detail(question)
        shown = found.shown if found else None
        return shown if isinstance(shown, str) else None

    def tell(
        self, choices: Sequence[Sequence[str]], answered: AbstractSet[str] = frozenset()
    ) -> tuple[Sentence, ...]:
        """Tell of each choice the first sentence that can be told.

        What facts told earlier have answered already is not told again.
        """
        told: list[Sentence] = []
        known = set(answered)
        for choice in choices:
            new = [
                each for each in self.teller.first(choice) if not _is_in(each, known)
            ]
            told.extend(new)
            known.update(answers_of(new))
        return tuple(told)


def answers_of(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Give the questions that facts among some sentences answer."""
    facts = (each for each in sentences if each.tells is Tells.FACT)
    return frozenset(question for each in facts for question in each.questions)


def _is_in(said: Sentence, known: AbstractSet[str]) -> bool:
    questions = answers_of((said,))
    return bool(questions) and questions <= known
