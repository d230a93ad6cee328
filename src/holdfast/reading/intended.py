"""Where people meant to go, which is not where they are sent: `find_intended`."""

from holdfast.facts.spans import Span
from holdfast.facts.values import StateValue
from holdfast.reading.canvas import canvas_of, state_mark
from holdfast.reading.english import pattern
from holdfast.reading.frames import Mention, StateMention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.sighted import Sighted


def find_intended(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the States that people are said to have been on their way to."""
    if not sighted.states:
        return ()
    marks = [state_mark(state, sighted.body.shadow) for state in sighted.states]
    canvas = canvas_of(sighted.body.shadow, sighted.span, marks)
    found = []
    for match in pattern("intended", "meant").finditer(canvas.text):
        state = canvas.items.get(match.end() - 1)
        if isinstance(state, StateMention):
            span = Span(canvas.origin[match.start()], state.span.end)
            found.append(
                Mention(
                    "intended_destination",
                    StateValue(state.state),
                    span,
                    hedge_at(sighted, span),
                )
            )
    return tuple(found)
