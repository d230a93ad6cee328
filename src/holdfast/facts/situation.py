"""`Situation`: who sends whom where, fearing what, as the findings have it."""

from dataclasses import dataclass

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.terms.load import Term, terms

YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class StatePosition:
    """What a State calls the people (`terms/positions.toml`): its word, never ours."""

    state: str
    position: str


@dataclass(frozen=True, slots=True)
class Leg:
    """One State of the route as sender, and the State in which harm is feared.

    It is `direct` where the sender would hand the people to that very State, and
    indirect where another would pass them on.
    """

    sender: str
    danger: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """Who is sent by whom to where, and what is known of them that law asks about.

    States are ISO 3166-1 codes; `onward_states` follow the destination in the order
    of the route. Harm is feared in `feared_in`, by default at the end of the route.
    `circumstances` are codes of `terms/circumstances.toml` known to hold; what is
    not among them is not known. `deadline` and `arrest_date` are EDTF. Names never
    stand here: only whether they are known.
    """

    sending_state: str
    destination_state: str
    onward_states: tuple[str, ...] = ()
    feared_harms: tuple[str, ...] = ()
    feared_in: tuple[str, ...] = ()
    nationality: tuple[str, ...] = ()
    circumstances: tuple[str, ...] = ()
    risk_factors: tuple[str, ...] = ()
    access_denied: tuple[str, ...] = ()
    positions: tuple[StatePosition, ...] = ()
    act: str | None = None
    count: Count | None = None
    custody_place: str | None = None
    arrest_place: str | None = None
    arrest_date: str | None = None
    deadline: str | None = None
    filed_with: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse unknown codes, a route that goes nowhere, and facts that clash."""
        for state in (*self.route, *self.feared_in, *self.nationality):
            _known("states", state, "There is no State")
        _refuse_repeats(self.route)
        _refuse_elsewhere(self.feared_in, self.route)
        for harm in self.feared_harms:
            if not harm.isidentifier():
                raise BadValueError("bad_harm", "A harm is a code such as torture.")
        for words, codes, sentence in (
            ("circumstances", self.circumstances, "There is no circumstance"),
            ("risk_factors", self.risk_factors, "There is no risk factor"),
            ("access", self.access_denied, "There is no kind of access"),
            ("positions", [each.position for each in self.positions], "No State says"),
            ("states", [each.state for each in self.positions], "There is no State"),
            ("acts", [self.act] if self.act else [], "There is no act of removal"),
        ):
            for code in codes:
                _known(words, code, sentence)
        for day in (self.deadline, self.arrest_date):
            _refuse_odd_years(day)
        _refuse_clashes(self.known, self.nationality)
        if "collective" in self.known and self.count and self.count.max == 1:
            raise BadValueError(
                "clashing_facts", "One person is no group: leave one of the two out."
            )

    @property
    def route(self) -> tuple[str, ...]:
        """Give the States from the sender to the end."""
        return self.sending_state, self.destination_state, *self.onward_states

    @property
    def dangers(self) -> tuple[str, ...]:
        """Give the States in which harm is feared."""
        return self.feared_in or (self.route[-1],)

    @property
    def known(self) -> frozenset[str]:
        """Give every circumstance known to hold, with what it implies."""
        listed = terms("circumstances")
        held = set(self.circumstances)
        return frozenset(held.union(*(listed[code].implies for code in held)))

    @property
    def legs(self) -> tuple[Leg, ...]:
        """Give each State of the route as sender, before each danger after it."""
        route = self.route
        return tuple(
            Leg(sender, danger, direct=route[at + 1] == danger)
            for at, sender in enumerate(route[:-1])
            for danger in self.dangers
            if danger in route[at + 1 :]
        )


def _known(words: str, code: str, sentence: str) -> None:
    if code not in terms(words):
        raise BadValueError(
            "unknown_code", f"{sentence} {code[:40]!r}; codes stand in the reference."
        )


def _refuse_repeats(route: tuple[str, ...]) -> None:
    if len(set(route)) < len(route):
        raise BadValueError(
            "no_removal",
            "Each State stands in a route but once: name another destination.",
        )


def _refuse_odd_years(day: str | None) -> None:
    """Refuse days that no case has: they would lead past the end of the calendar."""
    when = HedgedDate.parse(day) if day is not None else None
    for end in (when.earliest, when.latest) if when else ():
        if end is not None and end.year not in YEARS:
            raise BadValueError("bad_date", "A day must lie between 1900 and 2199.")


def _refuse_elsewhere(feared_in: tuple[str, ...], route: tuple[str, ...]) -> None:
    if not set(feared_in) <= set(route[1:]):
        raise BadValueError(
            "danger_elsewhere",
            "Harm is feared in a State to which nobody is sent: name it in the route.",
        )


def _refuse_clashes(known: frozenset[str], nationality: tuple[str, ...]) -> None:
    """Refuse two circumstances of one group, and a stateless national."""
    listed = terms("circumstances")
    groups: dict[str, Term] = {}
    for code in sorted(known):
        term = listed[code]
        other = groups.setdefault(term.group or code, term)
        if other is not term:
            raise BadValueError(
                "clashing_facts",
                f"These cannot both hold: {other.labels['en']}, {term.labels['en']}."
                " Give one of them.",
            )
    if "stateless" in known and nationality:
        raise BadValueError(
            "clashing_facts",
            "Someone stateless has no nationality: leave one of the two out.",
        )
