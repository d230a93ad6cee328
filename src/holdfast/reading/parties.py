"""Which State a removal goes from, to and on to, in a marked sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from holdfast.reading.canvas import Canvas
from holdfast.reading.english import officials
from holdfast.reading.frames import People, PlaceMention, StateMention
from holdfast.reading.triggers import Told

BACK, ON = 320, 240
HOME = re.compile(
    r"(?:to|in|into|of) (?:his|her|their|its|the) (?:own |home |respective |native )*"
    r"(?:countr(?:y|ies)(?: of (?:origin|nationality|birth))?|homelands?|motherland)|\bhome\b"
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


@dataclass(frozen=True, slots=True)
class Cue:
    """What must lead up to a State's mark, and what must follow it."""

    lead: re.Pattern[str]
    tail: re.Pattern[str]


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
    return told or asked or next(_after(view, "asked_after"), None)


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
    taken = {destination.state} if destination else set()
    own = {state.state for state in people.states} if people else set()
    sure = [
        *_after(view, "by"),
        *_after(view, "from"),
        *_before(view, "possessor"),
        *_before(view, "subject"),
    ]
    maybe = [*_before(view, "place"), *_before(view, "in"), *_after(view, "in_after")]
    for vague, found in ((False, sure), (True, maybe)):
        fitting = [state for state in found if state.state not in taken | own]
        if fitting:
            return Sender(fitting[0], vague)
    rest = [state for state in (*sure, *maybe) if state.state not in taken]
    return Sender(rest[0] if rest and destination else None, vague=True)


ACTING = re.compile(r"P (?:\w+ly |have |has |had |then |later |also ){0,3}$")
ACTED_ON = re.compile(r"^ (?:up to |back |over |\w+ly )?P")


def _acting(view: View) -> StateMention | None:
    """Give the State of people who themselves act: "Angolan soldiers expelled P"."""
    found = ACTING.search(view.before) if ACTED_ON.match(view.after) or "P" in view.word else None
    people = view.people(view.first + found.start()) if found else None
    return people.states[0] if people is not None and people.states else None


def further_of(view: View, destination: StateMention | None) -> tuple[StateMention, ...]:
    """Give the States that "to C and D" names after the first."""
    at = view.canvas.at(destination.span) if destination else None
    if destination is None or at is None or at < view.last:
        return ()
    found = FURTHER.match(view.canvas.text, at + 1)
    places = range(*found.span()) if found else ()
    states = [state for place in places if (state := view.state(place))]
    return tuple(state for state in states if state.state != destination.state)


FURTHER = re.compile(r"(?:(?:, and|,| and| or) (?:the |to )?C)+(?! (?:and|to|have|has|had|signed|agreed))")


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
    for pattern in _after_patterns()[name]:
        match = pattern.search(view.after)
        state = view.state(view.last + match.start("state")) if match else None
        if state is not None:
            yield state


def _before(view: View, name: str) -> Iterator[StateMention]:
    """Give the States before the removal word that a cue fits, the nearest first."""
    for cue in _before_cues()[name]:
        for at in range(len(view.before) - 1, -1, -1):
            if view.before[at] not in "SCL":
                continue
            state = view.state(view.first + at)
            fits = cue.tail.match(view.before, at) and cue.lead.search(view.before[:at])
            if state is not None and fits:
                yield state


@cache
def _after_patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    who = rf"(?:(?:'s?)?(?: (?:{officials()})\b)*)"
    the = r"(?:the )?(?:\w+ly )?(?:current |new |local |then |former )?"
    state, place = rf"(?P<state>[SC]){who}", r"(?P<state>L)"
    held = (
        r"(?:custody of |hands of |territory of |care of |nearby |neighbou?ring |war-torn )?"
        r"(?:(?:north|south|east|west|central|mid)\w*(?:-\w+)?(?: and |, | ))*"
    )
    country = r"(?:(?:his|her|their|the) (?:home country|country of origin|native country|home state|homeland),? (?:of )?)?"
    to = r"(?:back |home |on |over |return )?(?:in)?to "
    return {
        "to": tuple(
            map(
                re.compile,
                (
                    rf"^(?: (?:P|back|home|on|over|directly|straight|again|\w+ly)){{0,4}} (?:in)?to {the}{held}(?:the )?{state}",
                    rf"^(?:(?! (?:due|according|related|belong(?:ed|ing)?|said|told|in order) to )[^;:()]){{0,110}}? {to}{the}{held}{country}(?:the )?{state}",
                    rf"^[^;:B]{{0,150}}? to (?:the )?{place}",
                    rf"^ to (?:a|an|the) (?:[a-z-]+ ){{0,4}}in (?:the )?(?P<state>[CL])",
                    rf"^(?:(?! (?:visits?|trips?|according|contrary|due|related) to)[^;:B]){{0,160}}? {to}{the}{held}{country}(?:the )?{state}",
                ),
            )
        ),
        "asked_after": tuple(
            map(
                re.compile,
                (
                    rf"^ (?:request|order|bid|warrant)s?[^;:]{{0,30}}? (?:from|by|issued by|of|submitted by|made by) {the}{state}",
                    rf"^[^;:B]{{0,50}}? (?:requested|sought|demanded) by {the}{state}",
                    rf"^[^;:]{{0,100}}? at the (?:request|behest|insistence) of {the}{state}",
                    rf"^[^;:B]{{0,60}}? (?:wanted|convicted|charged|tried|sentenced|trial|charges|prison)[^;:B]{{0,20}}? in (?:the )?{state}",
                ),
            )
        ),
        "from": (
            re.compile(rf"^[^;:]{{0,120}}? (?:from|out of) {the}(?:territory of |the )?{held}{state}"),
            re.compile(rf"^[^;:B]{{0,120}}? (?:from|out of) (?:the )?(?:\w+ )?{place}"),
        ),
        "by": (re.compile(rf"^[^;:B]{{0,160}}? by {the}(?:\w+ ){{0,2}}?{state}"),),
        "in_after": (re.compile(r"^[^;:B]{0,60}? in (?:the )?(?P<state>C)"),),
        "onward": (
            re.compile(rf"(?:and|then|from there|onward|in turn|where)[^;]{{0,90}}?(?:sent|passed|handed|transferred|returned|removed|flown|B+)[^;]{{0,20}}? (?:on |onwards? |back )?to (?:the )?{state}"),
        ),
    }


@cache
def _before_cues() -> dict[str, tuple[Cue, ...]]:
    who = rf"(?:'s?)?(?: (?:{officials()})\b'?)*"
    free = re.compile(r"(?:^|[ \"(])$")
    unled = re.compile(r"(?:^|[,\"(] ?|\b(?:that|the|and|said|as|amid|reports|after|before|when|if|because|while|but|or|until|whether|has|have|had|has|did|will|is|are|then|whom|which|who|say|says|urged?|on|call|calls|to|current|new|local|\w+ly|police|officers|officials|authorities|D|agents|soldiers|of|from|in|since|under|month|week|year|day) )$")
    clause = r"(?:(?! (?:after|before|where|when|because|although|but|while|despite|since) )[^;:])"
    asking = r"(?:had |has |have |was |were |is )?(?:\w+ly |also |first ){0,2}(?:request(?:ed|s|ing)?|ask(?:ed|s|ing)?|sought|seek(?:s|ing)?|demand(?:ed|s|ing)?|want(?:ed|s)?|press(?:ed|es|ing)? for|continued to actively seek|(?:fil|submitt|lodg|issu)(?:ed|es|ing)|made)"
    return {
        "asked": (
            Cue(free, re.compile(rf"[SC]{who}[^;:()P]{{0,40}}? {asking}[^;]{{0,60}}$")),
            Cue(
                re.compile(r"(?:request|behest|warrant|demand|insistence|pressure)[a-z]*[^;:]{0,40}? (?:of|from|by) (?:the )?(?:\w+ )?$"),
                re.compile(rf"[SC]{who}[^;B]{{0,60}}$"),
            ),
        ),
        "possessor": (
            Cue(re.compile(r"\bv\.? $"), re.compile(r"C[^;]{0,160}$")),
            Cue(free, re.compile(rf"[SC]{who} (?:from|not to) (?:\w+ly )?$")),
            Cue(
                re.compile(r"\b(?:ask|urg|want|request|press|call|demand|order|pressur|convinc|persuad|expect|oblig|allow|forc)[a-z]* (?:on |upon )?(?:the )?$"),
                re.compile(rf"[SC]{who} to (?:\w+ly )?$"),
            ),
            Cue(free, re.compile(r"C's? (?:\w+ ){0,3}$")),
            Cue(free, re.compile(rf"S{who} (?:\w+ ){{0,2}}$")),
        ),
        "subject": (
            Cue(unled, re.compile(rf"[SC]{who}(?: in L)?(?:,[^,;:]{{0,60}},)?{clause}{{0,90}}$")),
            Cue(unled, re.compile(rf"[SC]{who}[^;:]{{0,220}}$")),
        ),
        "place": (
            Cue(
                re.compile(r"(?:police|officers|officials|guards|agents|authorities|court|judges?|soldiers)(?: [a-z]+){0,2} (?:in|at|of|from) (?:the )?(?:\w+ )?$"),
                re.compile(r"L[^;:]{0,100}$"),
            ),
        ),
        "in": (
            Cue(
                re.compile(r"(?:^|[^a-z])(?:in|inside|within|reached|entered|entering|at) (?:the )?(?:[\w'-]+,? ){0,2}$"),
                re.compile(r"[CL][^;:]{0,200}$"),
            ),
        ),
    }
