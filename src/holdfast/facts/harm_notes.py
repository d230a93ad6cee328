"""`HarmNote`: one detail that could harm someone, and what people must decide of it."""

from dataclasses import dataclass

from holdfast.facts.spans import Span


@dataclass(frozen=True, slots=True)
class HarmNote:
    """Why one detail, or several together, is dangerous to show to an audience.

    `danger` is a code of `terms/dangers.toml`, which tells why, on what evidence, and
    the safer wording. `details` are questions, personal fields or claims, by code or
    id: more than one where only the combination is dangerous. `where` is the place in a
    text, where one was reviewed. `default` is what is done until people decide, a code
    of `terms/harm_decisions.toml`; `decided` is what they did decide.
    """

    danger: str
    audience: str
    details: tuple[str, ...]
    default: str
    decided: str | None = None
    where: Span | None = None
    words: str | None = None

    @property
    def is_open(self) -> bool:
        """Say whether people still have to decide."""
        return self.decided is None
