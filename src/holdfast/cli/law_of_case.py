"""The legal sheet of a case: its findings, and what was typed over them."""

from datetime import date

from holdfast.cases.situate import situate
from holdfast.cli.case_json import case_in
from holdfast.cli.law_options import Wishes
from holdfast.cli.law_wishes import Drawn, known, route_of, typed_over
from holdfast.drafting.wishes import day_of
from holdfast.law.reason import reason


def drawn_of_case(file: str, wishes: Wishes, on: str | None, today: date) -> Drawn:
    """Draw up the sheet of a case; what is typed comes before what the case has."""
    harms = tuple(known("harm", each) for each in wishes.harms)
    found = situate(case_in(file), route_of(wishes), harms)
    day = day_of(on, found.on or today)
    basis = "a person's findings" if found.is_judged else "provisional findings"
    told = "" if on else f", for {day.isoformat()}, {found.on_what}"
    first = (f"Drawn up from {basis} of the case{told}.", *found.unsettled)
    return Drawn(reason(typed_over(found.situation, wishes), day), first)
