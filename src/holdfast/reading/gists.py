"""`Gist`: what the phrases for one group tell together, read on as phrases come."""

from dataclasses import dataclass, field

from holdfast.facts.counts import Count
from holdfast.reading.frames import People


@dataclass(slots=True)
class Gist:
    """The nationalities and the number that a list of phrases tells.

    A text may speak of the same people thousands of times: what was read once is not
    read again. `told` is the first number of all of them, `pointed` the first of any.
    """

    people: list[People]
    states: dict[str, None] = field(default_factory=dict)
    told: Count | None = None
    pointed: Count | None = None
    seen: int = 0

    def is_of(self, people: list[People]) -> bool:
        """Say whether this was read from the list, which may only have grown since."""
        return self.people is people and self.seen <= len(people)

    def read_on(self) -> None:
        """Read the phrases that came since."""
        for each in self.people[self.seen :]:
            self.states |= dict.fromkeys(state.state for state in each.states)
            if each.count:
                self.pointed = self.pointed or each.count
                if not each.pronoun:
                    self.told = self.told or each.count
        self.seen = len(self.people)
