"""Bounds that States and texts set: dates, places, parts a State stays out of."""

from collections.abc import Callable, Mapping
from datetime import date

from holdfast.law.matter import MET, Answer, If, Limited, Matter, rule
from holdfast.law.standing import Bound, Unknown, acts_in_group, is_open_to

CONVENTION, PROTOCOL = "refugee_convention_1951", "refugee_protocol_1967"
EUROPE, UNION = "echr", "eu_member"
PROTOCOL_BEGAN = date(1967, 10, 4)
"""The Protocol came into force that day (UNTC V-5)."""


@rule(
    "Convention of 1951, article 1A(2); Protocol of 1967, article I(2)", verified=False
)
def before_1951(matter: Matter) -> Answer:
    """The Convention alone reaches only events before 1 January 1951; the Protocol
    takes that date away.
    """
    bond = matter.bond(PROTOCOL)
    if isinstance(bond, Bound):
        return MET
    if isinstance(bond, Unknown):
        return If(f"the Protocol of 1967 binds {matter.sender}, which is not known")
    if matter.on < PROTOCOL_BEGAN:
        return If("what made them refugees happened before 1 January 1951")
    return Limited(
        f"{matter.sender} is not bound by the Protocol of 1967, so the Convention"
        " reaches only events before 1 January 1951"
    )


@rule("Convention of 1951, article 1B(1)(a); Protocol, article I(3)", verified=False)
def events_in_europe(matter: Matter) -> Answer:
    """A State may keep the Convention to events in Europe, and some still do; counted
    as Europe are the States to which the Council of Europe is open.
    """
    limits = (*matter.limits(CONVENTION), *matter.limits(PROTOCOL))
    if not limits or is_open_to(matter.corpus.instruments[EUROPE], matter.leg.danger):
        return MET
    until = limits[0].in_force
    if until is not None and until.last <= matter.on:
        return MET
    if until is not None and until.first <= matter.on:
        return If(f"{matter.sender} had already given up its limit to events in Europe")
    return Limited(
        f"{matter.sender} keeps refugee law to events in Europe, and the harm is feared"
        f" in {matter.danger}"
    )


@rule("Charter of Fundamental Rights, article 51(1)", verified=False)
def union_law(_: Matter) -> Answer:
    """The Charter binds a State when it carries out law of the Union."""
    return If("law of the Union governs the removal, as it mostly does in asylum")


@rule("Protocol 22 to the Treaties of the European Union", verified=False)
def asylum_acts(matter: Matter) -> Answer:
    """A State may stay out of the asylum acts of the Union, as Denmark does."""
    if matter.limits(UNION):
        return Limited(f"{matter.sender} stays out of the asylum acts of the Union")
    return MET


@rule("Protocol 21 to the Treaties of the European Union", verified=False)
def recast_directives(matter: Matter) -> Answer:
    """Ireland takes part in an asylum act only if it says so."""
    instrument = matter.corpus.instruments[UNION]
    if acts_in_group(instrument, matter.leg.sender, "remarks"):
        return If(
            f"{matter.sender} took part in this directive: our table does not say"
        )
    return MET


STATE_CONDITIONS: Mapping[str, Callable[[Matter], Answer]] = {
    condition.__name__: condition
    for condition in (
        before_1951,
        events_in_europe,
        union_law,
        asylum_acts,
        recast_directives,
    )
}
