"""Removals in Korean and Chinese: `find_removals`.

No pass here knows either language: what words mean stands in
`terms/languages/`, and `reading/grammar.py` tells how. Each removal word of a
paragraph becomes the mark `A` in turn (the others `B`), and the cues of each
section are tried around it; the first that fits says what it is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.reading.body import Paragraph
from holdfast.reading.frames import DateMention, People, Removal, StateMention
from holdfast.reading.grammar import FILL, MARKS, Cue, Grammar, grammar_of
from holdfast.reading.marks import Marked, marked

# How far around a removal word its cues may look: more than any sentence needs.
BACK, ON = 160, 120
# More removal words in one paragraph are noise, or an attack on our time.
MOST_REMOVALS = 60
SENTENCE_END = re.compile(r"[。！？\n]|[.!?](?=\s|$)")
UNTOLD = "generic"
FIRMNESS = {
    "denied": Firmness.DENIED,
    "feared": Firmness.FEARED,
    "believed": Firmness.BELIEVED,
}


@dataclass(frozen=True, slots=True)
class View:
    """The marked sentence around one removal word, which stands at `at`."""

    marked: Marked
    at: int
    words: str

    @property
    def trigger(self) -> Span:
        """Give where the removal word stands in the report."""
        return Span(self.at, self.at + len(self.words)).shift(self.marked.start)

    def starts(self, mark: str) -> list[int]:
        """Give where marks of a kind begin, the nearest before the word first."""
        letter, text = MARKS[mark], self.marked.text
        return [at for at in range(self.at, -1, -1) if text[at] == letter]


def find_removals(
    body_text: str, shadow: str, paragraph: Paragraph, published: str | None
) -> tuple[Removal, ...]:
    """Give the removals of a Korean or Chinese paragraph, in order."""
    span, grammar = paragraph.span, grammar_of(paragraph.language)
    if grammar.gate.search(shadow, span.start, span.end) is None:
        return ()
    there = marked(body_text, shadow, paragraph, published)
    triggers = find_triggers(there.text, grammar)
    found = (
        _removal(there, _view(there, triggers, number), act, paragraph, body_text)
        for number, (act, _span) in enumerate(triggers)
    )
    return tuple(each for each in found if each is not None)


def find_triggers(text: str, grammar: Grammar) -> list[tuple[str, Span]]:
    """Give the removal words of marked text and their acts, none overlapping."""
    found = [
        (cue.code, Span(*match.span()))
        for cue in grammar.cue("acts")
        for match in islice(cue.pattern.finditer(text), MOST_REMOVALS)
    ]
    kept: list[tuple[str, Span]] = []
    for act, span in sorted(found, key=lambda each: (each[1].start, -each[1].end)):
        if not kept or span.start >= kept[-1][1].end:
            kept.append((act, span))
    return kept[:MOST_REMOVALS]


def with_acts(
    text: str, triggers: list[tuple[str, Span]], only: int | None = None
) -> str:
    """Write the mark `A` over removal words, `B` over all but one if one is chosen."""
    canvas = [*text]
    for number, (_act, span) in enumerate(triggers):
        letter = "A" if only in (None, number) else "B"
        canvas[span.start : span.end] = letter + FILL * (span.end - span.start - 1)
    return "".join(canvas)


def _view(there: Marked, triggers: list[tuple[str, Span]], chosen: int) -> View:
    """Cut out the sentence around one removal word and mark all of them."""
    span = triggers[chosen][1]
    first = _sentence_start(there.text, span.start)
    end = SENTENCE_END.search(there.text, span.end)
    last = min(span.end + ON, end.end() if end else len(there.text))
    around = [
        (act, other.shift(-first))
        for act, other in triggers
        if first <= other.start and other.end <= last
    ]
    only = around.index((triggers[chosen][0], span.shift(-first)))
    text = with_acts(there.text[first:last], around, only)
    return View(there.part(text, first), span.start - first, span.of(there.text))


def _sentence_start(text: str, at: int) -> int:
    """Give where the sentence that holds the offset begins, or a good way back."""
    last = max(0, at - BACK)
    for end in SENTENCE_END.finditer(text, last, at):
        last = end.end()
    return last


def _matches(view: View, cue: Cue) -> Iterator[re.Match[str]]:
    """Give the places a cue fits, the nearest first.

    A cue may begin with the act, with a mark before it, or with other words.
    """
    text = view.marked.text
    if cue.lead is None:
        match = cue.last.match(text)
        if match is not None:
            yield match
        return
    for start in [view.at] if cue.lead == "act" else view.starts(cue.lead):
        match = cue.pattern.match(text, start)
        if match is not None:
            yield match


def _removal(
    there: Marked, view: View, act: str, paragraph: Paragraph, text: str
) -> Removal | None:
    """Put together what the cues around a removal word say; None if it is none."""
    grammar = grammar_of(paragraph.language)
    if _first(view, grammar.cue("never")) is not None:
        return None
    destination = _destination(view, grammar)
    return Removal(
        trigger=view.trigger,
        act=act,
        stage=_stage(view, grammar),
        sentence=_sentence(view.trigger, paragraph),
        hedge=_hedge(view, grammar, text),
        people=_meant(_people(view, grammar), view, there),
        sending=_sender(view, grammar, destination)
        or _host(there, view, grammar, destination),
        destination=destination,
        onward=tuple(_states(view, grammar.cue("onward")))[:1],
        when=_when(view, grammar),
    )


def _sentence(trigger: Span, paragraph: Paragraph) -> Span:
    return next(
        (span for span in paragraph.sentences if span.holds(trigger)), paragraph.span
    )


def _first(view: View, cues: tuple[Cue, ...]) -> tuple[Cue, re.Match[str]] | None:
    for cue in cues:
        for match in _matches(view, cue):
            return cue, match
    return None


def _stage(view: View, grammar: Grammar) -> str:
    for cue in grammar.cue("implied_stage"):
        if cue.pattern.search(view.words):
            return cue.code
    found = _first(view, grammar.cue("stages"))
    return STAGES.get(found[0].code, found[0].code) if found else UNTOLD


STAGES = {"ongoing": "scheduled", "narrated": "carried_out"}
"""Cues that need a name of their own to stand in the right order."""


def _states(view: View, cues: tuple[Cue, ...]) -> Iterator[StateMention]:
    told = (view.marked.state(each) for cue in cues for each in _matches(view, cue))
    return (state for state in told if state is not None)


def _implied(view: View, grammar: Grammar, section: str) -> StateMention | None:
    """Give the State that the removal word itself tells."""
    for cue in grammar.cue(section):
        match = cue.pattern.search(view.words)
        if match is not None:
            span = Span(*match.span()).shift(view.trigger.start)
            return StateMention(cue.code, span, "short")
    return None


def _destination(view: View, grammar: Grammar) -> StateMention | None:
    implied = _implied(view, grammar, "implied_destination")
    return implied or next(_states(view, grammar.cue("destination")), None)


def _sender(
    view: View, grammar: Grammar, destination: StateMention | None
) -> StateMention | None:
    """Give the nearest State that acts, which is never the destination."""
    for state in _states(view, grammar.cue("sending")):
        if destination is None or state.state != destination.state:
            return state
    return _implied(view, grammar, "implied_sender")


def _host(
    there: Marked, view: View, grammar: Grammar, destination: StateMention | None
) -> StateMention | None:
    """Give the State that acts in an earlier sentence, the last one told."""
    first = view.marked.start - there.start
    found = [
        state
        for cue in grammar.cue("host")
        for match in islice(cue.pattern.finditer(there.text, 0, first), MOST_REMOVALS)
        if (state := there.state(match)) is not None
        and (destination is None or state.state != destination.state)
    ]
    return max(found, key=_place, default=None)


def _place(state: StateMention) -> Span:
    return state.span


def _people(view: View, grammar: Grammar) -> People | None:
    """Give the people it is done to: a group first, then “they”, then any people."""
    found = [
        people
        for section in ("patient_after", "patient_before")
        for cue in grammar.cue(section)
        for match in _matches(view, cue)
        if (people := view.marked.people(match)) is not None
    ]
    if not found:
        return None
    definite = [each for each in found if each.definite]
    told = next((each for each in definite if not each.pronoun), None)
    return _filled(told or [*definite, *found][0], found)


def _meant(people: People | None, view: View, there: Marked) -> People | None:
    """Give the group that “they” points back to: the last one told before."""
    if people is None or not people.pronoun:
        return people
    earlier = [
        item
        for item in there.items.values()
        if isinstance(item, People)
        and item.span.end <= view.trigger.start
        and item.definite
        and not item.pronoun
    ]
    return earlier[-1] if earlier else people


def _filled(people: People, others: list[People]) -> People:
    """Give “the seven of them” what the nearest noun of the sentence tells."""
    if people.pronoun or people.states or people.groups or people.count is None:
        return people
    noun = next((each for each in others if each.states or each.groups), None)
    if noun is None or noun.count is not None:
        return people
    return replace(people, states=noun.states, groups=noun.groups)


def _when(view: View, grammar: Grammar) -> DateMention | None:
    cues = grammar.cue("when")
    told = (view.marked.date(each) for cue in cues for each in _matches(view, cue))
    return next((date for date in told if date is not None), None)


def _hedge(view: View, grammar: Grammar, text: str) -> Hedge:
    """Give the first hedge that the sentence has and who is said to speak."""
    found = _first(view, grammar.cue("hedges"))
    if found is None:
        return ASSERTED
    cue, match = found
    speaker = _first(view, grammar.cue("speakers"))
    return hedge_of(
        cue.code,
        view.marked.span(match, "said").of(text),
        view.marked.span(speaker[1], "who").of(text) if speaker else None,
    )


def hedge_of(grade: str, words: str, speaker: str | None) -> Hedge:
    """Give the hedge of a grade; whatever somebody says is reported at most."""
    firmness = FIRMNESS.get(grade, Firmness.REPORTED)
    return Hedge(firmness, grade, words, speaker)
