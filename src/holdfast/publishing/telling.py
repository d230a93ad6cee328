"""`Teller`: what may be told → sentences, each never firmer than what it rests on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.documents import Sentence, Tells
from holdfast.facts.hedges import Firmness
from holdfast.facts.sentences import sentence
from holdfast.facts.time_zones import offset_words
from holdfast.publishing.moments import moment_of
from holdfast.publishing.phrases import PLAIN, Forms, Phrases, Said
from holdfast.publishing.tellings import (
    ALIKE,
    APPEALS_BY,
    APPEALS_ZONE,
    DIFFERING,
    HEDGED,
    RIVALS,
    SETTLED,
    SPANNED,
    ZONE,
    Telling,
    tellings,
)
from holdfast.publishing.wording import coded, is_rivalry, listed, valued, worded
from holdfast.publishing.wording_counts import count_words, size_of
from holdfast.publishing.wording_dates import by_words

NAMES = {"sending_state": "sender", "destination_state": "destination"}
"""Questions that sentences know by a shorter name."""
HOW_MANY, NATIONALITY, ACT, POSITION = (
    "how_many",
    "nationality",
    "act",
    "state_position",
)
NEUTRAL = "return"
"""The word for a removal where reports use several."""
FIRMEST_FIRST = tuple(Firmness)
ONLY: Mapping[str, Callable[[Sequence[Detail]], bool]] = {
    ALIKE: lambda details: len({each.hedge for each in details}) == 1,
    HEDGED: lambda details: all(
        each.range is None and each.hedge is not Firmness.ASSERTED for each in details
    ),
    RIVALS: lambda details: all(map(is_rivalry, details)),
    SPANNED: lambda details: all(each.range is not None for each in details),
    DIFFERING: lambda details: any(each.has_rivals for each in details),
    SETTLED: lambda details: all(map(is_settled, details)),
}


@dataclass(frozen=True)
class Teller:
    """Tells what is disclosed in one language."""

    disclosed: Disclosed
    phrases: Phrases

    @cached_property
    def moment(self) -> str:
        """Give at what point of the removal the people stand."""
        return moment_of(self.disclosed)

    @cached_property
    def people(self) -> Forms:
        """Name the people: how many, and where from."""
        counted = count_words(self.phrases, self._count)
        states = [
            coded(self.phrases, "state", str(each))
            for each in self._values(NATIONALITY)
        ]
        if not states:
            return self.phrases.forms("people", counted=counted)
        nationality = listed(self.phrases, states)
        return self.phrases.forms(
            "people-from", counted=counted, nationality=nationality
        )

    @cached_property
    def counted(self) -> Forms:
        """Say how many people; who they are, where no number may be told."""
        if self._count is None:
            return self.people
        return {PLAIN: count_words(self.phrases, self._count)}

    def tell(self, id_: str) -> tuple[Sentence, ...]:
        """Give a sentence if it can be told now: none, one, or one for each answer."""
        telling = tellings().get(id_)
        if telling is None:
            return (self.say(id_),)
        if telling.moments and self.moment not in telling.moments:
            return ()
        details = [self.detail(question) for question in telling.asked]
        known = [each for each in details if each is not None]
        given = {key: self._beyond[key] for key in telling.given if key in self._beyond}
        if len(known) < len(details) or len(given) < len(telling.given):
            return ()
        replaced = [each for each in known if each.instead is not None]
        if replaced and telling.only != SETTLED:
            return tuple(map(self.instead, replaced))
        return self._fitting(telling, known, given)

    def first(self, ids: Sequence[str]) -> tuple[Sentence, ...]:
        """Give the first of several sentences that can be told."""
        told = (self.tell(id_) for id_ in ids)
        return next((each for each in told if each), ())

    def say(self, id_: str, **given: Said) -> Sentence:
        """Give a sentence that tells nothing of the case."""
        return Sentence(sentence(self.phrases.say(id_, **given)), Tells.FIXED)

    def instead(self, detail: Detail) -> Sentence:
        """Give the wording that people put in place of a detail."""
        text = self.phrases.say("instead", instead=detail.instead or "")
        return Sentence(
            text, Tells.FACT, (detail.question,), detail.rests_on, detail.hedge
        )

    def detail(self, question: str) -> Detail | None:
        """Give what may be told on a question; None for what reports deny."""
        found = self.disclosed.of(question)
        return None if found is None or found.hedge is Firmness.DENIED else found

    def words(self, detail: Detail) -> Forms:
        """Put what may be told on a question in words."""
        if detail.question == ACT and is_rivalry(detail):
            return coded(self.phrases, ACT, NEUTRAL)
        return worded(self.phrases, detail)

    @cached_property
    def _beyond(self) -> Mapping[str, Said]:
        """Give what a case has besides answers: its time zone, its day of appeals."""
        told: dict[str, Said] = {}
        if self.disclosed.zone is not None:
            told[ZONE] = self._offset(self.disclosed.zone, self._shown("deadline"))
        if self.disclosed.appeals_by is not None:
            date, zone = self.disclosed.appeals_by
            told[APPEALS_BY] = by_words(self.phrases, date)
            told[APPEALS_ZONE] = self._offset(zone, date)
        return told

    def _fitting(
        self, telling: Telling, known: Sequence[Detail], given: Mapping[str, Said]
    ) -> tuple[Sentence, ...]:
        """Tell a sentence if it suits rivals and hedges, else what stands for it."""
        asked = known[: len(telling.needs)]
        if telling.only is not None and not ONLY[telling.only](asked):
            return ()
        if not telling.rivalry and any(map(self._clashes, known)):
            return self.tell(telling.rivals) if telling.rivals else ()
        if telling.tells is Tells.FIXED:
            words = {_name(each.question): self.words(each) for each in known}
            return (
                self._said(Sentence("", Tells.FIXED), telling.id, {**words, **given}),
            )
        return tuple(self._tell(telling, known, given))

    def _tell(
        self, telling: Telling, known: Sequence[Detail], given: Mapping[str, Said]
    ) -> Iterator[Sentence]:
        beside = [self.detail(each) for each in (HOW_MANY, NATIONALITY)]
        named = [each for each in beside if each is not None and telling.people]
        rests_on = (id_ for each in (*known, *named) for id_ in each.rests_on)
        hedge = weakest(known[: len(telling.needs)])
        whole = Sentence(
            text="",
            tells=telling.tells,
            questions=tuple(dict.fromkeys(each.question for each in (*known, *named))),
            rests_on=tuple(dict.fromkeys(rests_on)),
            hedge=hedge,
        )
        if not telling.each:
            words: dict[str, Said] = {
                _name(each.question): self.words(each) for each in known
            }
            day = _day_hedge(known, hedge)
            yield self._said(whole, telling.id, {**words, **day, **given})
            return
        for value in known[0].values:
            id_, word = self._of_one(telling.id, known[0], value)
            yield self._said(whole, id_, {**word, **given})

    def _said(self, whole: Sentence, id_: str, given: Mapping[str, Said]) -> Sentence:
        told: dict[str, Said] = {
            "people": self.people,
            "counted": self.counted,
            "size": size_of(self._count),
            "hedge": (whole.hedge or Firmness.REPORTED).value,
            **given,
        }
        text = sentence(self.phrases.say(id_, **told))
        return Sentence(text, whole.tells, whole.questions, whole.rests_on, whole.hedge)

    def _of_one(
        self, id_: str, detail: Detail, value: Count | str
    ) -> tuple[str, dict[str, Said]]:
        """Give the sentence for one answer of several, and its words."""
        if detail.question != POSITION:
            words = valued(self.phrases, detail.question, value)
            return id_, {_name(detail.question): words}
        state, _, position = str(value).rpartition(" ")
        told: dict[str, Said] = {"position": coded(self.phrases, "position", position)}
        if not state:
            return f"{id_}-of-officials", told
        return id_, {**told, "state": coded(self.phrases, "state", state)}

    @property
    def _count(self) -> Count | None:
        return self.disclosed.count()

    def _shown(self, question: str) -> str | None:
        found = self.detail(question)
        shown = found.shown if found else None
        return shown if isinstance(shown, str) else None

    def _offset(self, zone: str, edtf: str | None) -> str:
        """Give how far a zone is from UTC on a day, or today."""
        days = (edtf, self.disclosed.published_on)
        latest = (HedgedDate.parse(day).latest for day in days if day)
        on = next((day for day in latest if day is not None), None)
        return zone if on is None else offset_words(zone, on)

    def _values(self, question: str) -> tuple[Count | str, ...]:
        found = self.detail(question)
        return found.values if found else ()

    def _clashes(self, detail: Detail) -> bool:
        return detail.question != ACT and is_rivalry(detail)


def weakest(details: Sequence[Detail]) -> Firmness | None:
    """Give the weakest hedge; None where nothing is told."""
    return max((each.hedge for each in details), key=FIRMEST_FIRST.index, default=None)


def is_settled(detail: Detail) -> bool:
    """Say whether a person judged that one answer is so, and it may be said."""
    is_one = len(detail.values) == 1 and detail.range is None
    return is_one and not detail.provisional and detail.hedge is Firmness.ASSERTED


def _day_hedge(known: Sequence[Detail], hedge: Firmness | None) -> dict[str, Said]:
    """Say how firmly a deadline is told in a sentence that fears what is then to come.

    Without it the day would come out as weak as the fear, which is not what is known.
    """
    own = next((each.hedge for each in known if each.question == "deadline"), None)
    if own is None:
        return {}
    is_apart = own is Firmness.REPORTED and own is not hedge
    return {"day-hedge": own.value if is_apart else "other"}


def _name(question: str) -> str:
    return NAMES.get(question, question)
