"""Where people meant to go, which is not where they are sent: `find_intended`."""

import re

from holdfast.facts.spans import Span
from holdfast.facts.values import StateValue
from holdfast.reading.canvas import canvas_of, state_mark
from holdfast.reading.frames import Mention, StateMention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.sighted import Sighted

MEANT = re.compile(
    r"\b(?:on (?:his|her|their) way|en route|bound|head(?:ed|ing)|way|journey|travell?(?:ed|ing)|trying to (?:reach|get|go|flee|escape|travel)"
    r"|hop(?:ed|ing) to (?:reach|get|go)|want(?:ed)? to (?:reach|get|go)|intend(?:ed|ing)? to (?:reach|go|travel)|attempt(?:ed|ing)? to (?:reach|travel|cross|get|defect)"
    r"|seeking to (?:reach|enter|travel)|complete their journey|in transit)(?: [a-z]+){0,2}? (?:to|for|into|reach)? ?(?:the )?C"
)


def find_intended(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the States that people are said to have been on their way to."""
    if not sighted.states:
        return ()
    marks = [state_mark(state, sighted.body.shadow) for state in sighted.states]
    canvas = canvas_of(sighted.body.shadow, sighted.span, marks)
    found = []
    for match in MEANT.finditer(canvas.text):
        state = canvas.items.get(match.end() - 1)
        if isinstance(state, StateMention):
            span = Span(canvas.origin[match.start()], state.span.end)
            found.append(
                Mention("intended_destination", StateValue(state.state), span, hedge_at(sighted, span))
            )
    return tuple(found)
