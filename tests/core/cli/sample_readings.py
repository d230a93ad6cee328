"""A reading made by hand, so that what is shown can be tested without the reader.

The report and everyone in it are invented.
"""

from dataclasses import replace

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.readings import Reading, Report, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    ActValue,
    AliasValue,
    ArrestValue,
    CustodyValue,
    DateValue,
    HarmValue,
    NameValue,
    PositionValue,
    SpokespersonValue,
    StateValue,
    Value,
)

NAME = "Rustam Olimov"
TEXT = """\
Nine bakers may be flown out any day

Nine Uzbek nationals arrested in Almaty on 1 March are kept, it is reported, in
the Taraz remand prison. Among them is Rustam Olimov, who signs as R.O.

Guards told the men that Kazakhstan will deport them to Uzbekistan by 12 March.
If returned they risk torture, said Dana Whitlock.

The ministry calls RUSTAM OLIMOV an ordinary offender.

Years ago four other Uzbeks were deported from Kazakhstan.

북한 이탈 주민 여섯 명. وقالت المنظمة.
"""
TOLD = Hedge(Firmness.REPORTED, "reported", "told", "Guards")
FEARED = Hedge(Firmness.FEARED, "feared", "risk")


def claim(  # noqa: PLR0913 -- a claim has that many sides
    number: int,
    kind: str,
    value: Value,
    quote: str,
    hedge: Hedge = ASSERTED,
    case: int | None = 0,
    backs: tuple[str, ...] = (),
) -> Claim:
    """Give a claim that stands where the text first says its quote."""
    start = TEXT.index(quote)
    span = Span(start, start + len(quote))
    return Claim(f"c{number}", kind, value, span, quote, hedge, case, backs)


CLAIMS = (
    claim(1, "people_count", Count(9, 9), "Nine Uzbek nationals", backs=("count",)),
    claim(2, "nationality", StateValue("UZ"), "Uzbek", backs=("nationality",)),
    claim(
        3,
        "arrest",
        ArrestValue("Almaty", "2031-03-01"),
        "arrested in Almaty on 1 March",
        backs=("arrest_place", "arrest_date"),
    ),
    claim(
        4,
        "custody",
        CustodyValue("Taraz", None),
        "in\nthe Taraz remand prison",
        replace(TOLD, words="it is reported", attributed_to=None),
        backs=("custody_place",),
    ),
    claim(5, "person_name", NameValue(NAME), NAME, backs=("names",)),
    claim(6, "alias", AliasValue("R.O.", NAME), "R.O."),
    claim(
        7,
        "act",
        ActValue("deportation", "threatened"),
        "Kazakhstan will deport them to Uzbekistan",
        TOLD,
        backs=("act", "status", "sending_state", "destination_state"),
    ),
    claim(
        8,
        "deadline",
        DateValue("2031-03-12", "return"),
        "by 12 March",
        TOLD,
        backs=("deadline",),
    ),
    claim(
        9, "feared_harm", HarmValue("torture"), "torture", FEARED, 0, ("feared_harms",)
    ),
    claim(
        10, "spokesperson", SpokespersonValue("Dana Whitlock", None), "Dana Whitlock"
    ),
    claim(
        11,
        "state_position",
        PositionValue("KZ", "criminals"),
        "The ministry calls RUSTAM OLIMOV an ordinary offender",
        replace(TOLD, words="calls", attributed_to="The ministry"),
        case=None,
    ),
    claim(
        12, "people_count", Count(4, 4), "four other Uzbeks", ASSERTED, 1, ("count",)
    ),
)
MAIN = ReportedCase(
    role="main",
    sending_state="KZ",
    destination_state="UZ",
    nationality=("UZ",),
    count=Count(9, 9),
    names=(NAME,),
    act="deportation",
    hedge=Firmness.REPORTED,
    status="at_risk",
    custody_place="Taraz",
    arrest_place="Almaty",
    arrest_date="2031-03-01",
    deadline="2031-03-12",
    feared_harms=("torture",),
    claims=tuple(f"c{number}" for number in range(1, 11)),
)
BEFORE = ReportedCase(
    role="precedent",
    sending_state="KZ",
    count=Count(4, 4),
    act="deportation",
    status="returned",
    claims=("c12",),
)
READING = Reading(
    report=Report(
        id="sha256:00ff",
        file="in/rustam-olimov-note.txt",
        media_type="text/plain",
        language="en",
        title="Nine bakers may be flown out any day",
        publisher="Harbour Watch",
        published="2031-03-03",
        index=None,
        characters=len(TEXT),
    ),
    text=TEXT,
    cases=(MAIN, BEFORE),
    claims=CLAIMS,
)


def with_main(**changes: object) -> Reading:
    """Give the reading with something else said of its main case."""
    main = replace(MAIN, **changes)  # type: ignore[arg-type]
    return replace(READING, cases=(main, *READING.cases[1:]))
