"""Which State a removal goes from, to and on to, in a marked sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from holdfast.reading.canvas import Canvas
from holdfast.reading.frames import People, PlaceMention, StateMention
from holdfast.reading.party_cues import after_patterns, before_cues
from holdfast.reading.triggers import Told

BACK, ON = 320, 240
REQUEST = re.compile(r" (?:requests?|bids?|warrants?|demands?|petitions?|claims?)\b")
WARRANT = re.compile(r"\b(?:requests?|bids?|warrants?|demands?|petitions?|notices?)\b")
HOME = re.compile(
    r"(?:to|in|into|of) (?:his|her|their|its|the) (?:own |home |respective |native )*"
    r"(?:countr(?:y|ies)(?: of (?:origin|nationality|birth))?|homelands?|motherland)"
    r"|\bhome\b"
)


@dataclass(frozen=True, slots=True)
class View:
    """The words before and after a removal word, and where they stand."""

    canvas: Canvas
    before: str
    after: str
    first: int
    last: int
    word: str

    @property
    def is_whole(self) -> bool:
        """Say whether what stands before reaches back to where the sentence begins."""
        return self.first == 0

    def people(self, at: int) -> People | None:
        """Give the people whose mark stands at a place of the canvas."""
        item = self.canvas.items.get(at)
        return item if isinstance(item, People) else None

    def state(self, at: int) -> StateMention | None:
        """Give the State marked at a place, or the one a place lies in."""
        item = self.canvas.items.get(at)
        if isinstance(item, PlaceMention):
            lies_in = item.states[:1]
            return StateMention(lies_in[0], item.span, "place") if lies_in else None
        return item if isinstance(item, StateMention) else None


def view_of(told: Told, number: int) -> View:
    """Cut out the stretch around a removal word; other ones in it become `B`."""
    trigger = told.triggers[number]
    text = [*told.canvas.text]
    for other in told.triggers:
        if other is not trigger:
            for at in range(other.start, other.end):
                text[at] = text[at] if text[at].isupper() else "B"
    first, whole = max(0, trigger.start - BACK), "".join(text)
    return View(
        canvas=told.canvas,
        before=whole[first : trigger.start],
        after=whole[trigger.end : trigger.end + ON],
        first=first,
        last=trigger.end,
        word=told.canvas.text[trigger.start : trigger.end],
    )


def destination_of(view: View) -> StateMention | None:
    """Give where the removal goes to, else the State that asked for it."""
    told = next(_after(view, "to"), None)
    asked = next(_before(view, "asked"), None)
    if asked is None and (REQUEST.match(view.after) or WARRANT.search(view.before)):
        asked = next(_before(view, "filed"), None)
    return told or asked or next(_after(view, "asked"), None)


@dataclass(frozen=True, slots=True)
class Sender:
    """The State that sends, and whether the text tells it only by where it happens."""

    state: StateMention | None
    vague: bool = False


def sender_of(
    view: View, destination: StateMention | None, people: People | None
) -> Sender:
    """Give who sends: the agent, the State it starts from, the subject of the verb."""
    acting = _acting(view)
    if acting is not None:
        return Sender(acting)
    if LEFT.search(view.word) and destination is None:
        # "Bhutanese expelled from Bhutan": nobody was sent home.
        left = FROM.match(view.after)
        state = view.state(view.last + left.end() - 1) if left else None
        if state is not None:
            return Sender(state)
    taken = {destination.state} if destination else set()
    own = {state.state for state in people.states} if people else set()
    sure = [
        *_after(view, "by"),
        *_after(view, "from"),
        *_before(view, "possessor"),
        *_before(view, "subject"),
    ]
    maybe = [*_before(view, "place"), *_before(view, "in"), *_after(view, "in")]
    for vague, found in ((False, sure), (True, maybe)):
        fitting = [state for state in found if state.state not in taken | own]
        if fitting:
            return Sender(fitting[0], vague)
    rest = [state for state in (*sure, *maybe) if state.state not in taken]
    return Sender(rest[0] if rest and destination else None, vague=True)


# "Accepted for resettlement in C": that State neither sends nor takes back.
SAFE_IN = re.compile(r"\bresettle(?:d|ment)? (?:in|to|by) (?:the )?$")
LEFT = re.compile(r"^(?:deport|expel|expuls)")
FROM = re.compile(r" from (?:the )?C")
ACTING = re.compile(r"P (?:\w+ly |have |has |had |then |later |also ){0,3}$")
BY_PEOPLE = re.compile(r"^[^;:,BP]{0,90} by (?:the |armed |uniformed ){0,2}P")
ACTED_ON = re.compile(r"^ (?:up to |back |over |\w+ly )?P")


def _acting(view: View) -> StateMention | None:
    """Give the State of people who themselves act: "Angolan soldiers expelled P"."""
    found = (
        ACTING.search(view.before)
        if ACTED_ON.match(view.after) or "P" in view.word
        else None
    )
    people = view.people(view.first + found.start()) if found else _by_soldiers(view)
    return people.states[0] if people is not None and people.states else None


def _by_soldiers(view: View) -> People | None:
    """Give those who did it and are called people: "by S soldiers", never so many."""
    found = BY_PEOPLE.match(view.after)
    people = view.people(view.last + found.end() - 1) if found else None
    known = people is None or people.count is not None or people.names
    return None if known else people


def without_sender(view: View, people: People | None) -> People | None:
    """Leave out where people are sent from: "S forces expelled P from C", its own."""
    if people is None or not ACTED_ON.match(view.after):
        return people
    acts = next(_before(view, "subject"), None)
    named = [state for state in people.states if state.form != "demonym"]
    if acts is None or all(state.state != acts.state for state in named):
        return people
    rest = tuple(state for state in people.states if state not in named)
    return replace(people, states=rest)


def further_of(
    view: View, destination: StateMention | None
) -> tuple[StateMention, ...]:
    """Give the States that "to C and D" names after the first."""
    at = view.canvas.at(destination.span) if destination else None
    if destination is None or at is None or at < view.last:
        return ()
    found = FURTHER.match(view.canvas.text, at + 1)
    places = range(*found.span()) if found else ()
    states = [state for place in places if (state := view.state(place))]
    return tuple(state for state in states if state.state != destination.state)


def senders_beside(view: View, sender: Sender) -> tuple[StateMention, ...]:
    """Give the States told in one list with the one that sends: "C, D and E sent"."""
    first = sender.state
    at = view.canvas.at(first.span) if first else None
    if first is None or at is None or sender.vague:
        return ()
    text = view.canvas.text
    before, after = LISTED.search(text[:at]), LISTED_ON.match(text, at + 1)
    places = [at for each in (before, after) if each for at in range(*each.span())]
    found = [state for place in places if (state := view.state(place))]
    return tuple(state for state in found if state.state != first.state)


LISTED = re.compile(r"(?:C, (?:the )?)*C,? and (?:the )?$")
IN_LIST = re.compile(r"(?:C(?:,|,? and) (?:the )?)+$")
LISTED_ON = re.compile(
    r"(?:(?: (?:in|on) D)?(?:,|,? and) "
    r"(?:(?:[a-z]+ )?(?:countries|states),? including )?(?:the )?[CS])+"
    r"(?! (?:and|to|have|has|had)\b)"
)
FURTHER = re.compile(
    r"(?:(?: (?:in|on) D)?(?:, and|,| and| or) (?:the |to (?:the )?)?C)+"
    r"(?! (?:and|to|have|has|had|signed|agreed))"
)


def onward_of(view: View, destination: StateMention | None) -> tuple[StateMention, ...]:
    """Give the State to which people are passed on from the first."""
    found = _after(view, "onward") if destination else ()
    return tuple(s for s in found if destination and s.state != destination.state)[:1]


def home_of(view: View, people: People | None) -> StateMention | None:
    """Give the State of people sent to "their home country"."""
    if people is None or not people.states or HOME.search(view.after[:90]) is None:
        return None
    return people.states[0]


def _after(view: View, name: str) -> Iterator[StateMention]:
    """Give the States that the patterns of a name find after the removal word."""
    for pattern in after_patterns()[name]:
        match = pattern.search(view.after)
        lead = view.after[: match.start("state")] if match else ""
        state = view.state(view.last + len(lead)) if lead else None
        if state is not None and not SAFE_IN.search(lead):
            yield state


def _before(view: View, name: str) -> Iterator[StateMention]:
    """Give the States before the removal word that a cue fits, the nearest first."""
    marks = [at for at, char in enumerate(view.before) if char in "SCL"]
    told = [(at, _lead(view.before, at)) for at in reversed(marks)]
    for cue in before_cues()[name]:
        for at, lead in told:
            fits = cue.tail.match(view.before, at) and cue.lead.search(lead)
            state = view.state(view.first + at) if fits else None
            if state is not None and not SAFE_IN.search(lead):
                yield state


def _lead(before: str, at: int) -> str:
    """Give what leads to a State; of "to C, D and E" what leads to the list."""
    return IN_LIST.sub("", before[:at]) if before[at] == "C" else before[:at]
