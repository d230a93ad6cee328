"""What kind of answer each question of a case takes: a code of a list, or a date."""

from collections.abc import Mapping

LIST_OF_QUESTION: Mapping[str, str] = {
    "nationality": "states",
    "sending_state": "states",
    "destination_state": "states",
    "onward_states": "states",
    "intended_destination": "states",
    "act": "acts",
    "what_happened": "statuses",
    "feared_harms": "harms",
    "suffered_harms": "harms",
    "risk_factors": "risk_factors",
    "access_denied": "access",
    "demanded": "demands",
    "context": "contexts",
}
"""Questions whose answers are codes → the word list that has them."""
DATED = frozenset(("arrested_when", "deadline", "returned_when"))
"""Questions whose answers are EDTF dates."""
