"""What the sheet says beside the duties: notes, and questions it leaves open."""

from collections.abc import Callable, Iterator

from holdfast.facts.date_words import day_words
from holdfast.facts.dates import HedgedDate
from holdfast.facts.legal import Remark
from holdfast.facts.sentences import sentence
from holdfast.law.instrument import CUSTOM, Instrument
from holdfast.law.matter import RULES, Matter, route_words, rule, state_name
from holdfast.law.remarks_on_people import (
    children_come_first,
    danger_since_they_left,
    exclusion_is_named,
    own_nationals,
    several_nationalities,
    statelessness,
    taken_for_south_korean,
    unknown_nationality,
)
from holdfast.law.said import Note, Question, Said
from holdfast.law.standing import acts_in_group
from holdfast.terms.load import label, terms

CONVENTION = "refugee_convention_1951"
LAST_LOOK = "UNTC26"


@rule("Committee against Torture, general comment 4; our own rule", verified=False)
def limbs_stand_apart(_: Matter) -> Said:
    """Refugee law and human rights are looked at apart: nobody must be a refugee to be
    protected from torture.
    """
    yield Note(
        "The duties of human rights protect everyone: nobody must be a refugee for"
        " them, and whoever is no refugee keeps them."
    )


@rule("Our own rule", verified=True)
def nothing_is_feared_yet(matter: Matter) -> Said:
    """Without a harm every provision is shown, each only if its harm is feared."""
    if not matter.situation.feared_harms:
        yield Question(
            "What do they fear? Each duty below holds only if the harm it is about is"
            " feared."
        )


@rule("General comments 4 (Torture) and 31 (Covenant)", verified=False)
def every_state_of_the_route(matter: Matter) -> Said:
    """Each State of a route is looked at as sender: one that hands people to a State
    which passes them on answers for the end of the route.
    """
    if matter.leg.direct:
        return
    route = route_words(matter.situation.route)
    yield Note(
        f"Indirect return: {route}. {sentence(matter.sender)} would hand them to a"
        f" State that may pass them on to {matter.danger}; it answers for that too."
    )
    yield Question(
        f"What shows that they would be passed on to {matter.danger}, and do they fear"
        f" {state_name(matter.situation.destination_state)} itself?"
    )


@rule("Othman v United Kingdom (2012); general comment 4", verified=False)
def assurances(matter: Matter) -> Said:
    """A promise by the destination takes no duty away: its terms, who gave it, whom it
    binds, who watches over it and what came of earlier ones must be looked at.
    """
    if "assurances" in matter.known:
        yield Question(
            f"What did {matter.danger} promise: in which words, by whom, binding whom,"
            " watched over by whom, and what came of earlier promises? A promise takes"
            " no duty away."
        )


@rule("UNHCR Handbook, §§61–64", verified=True)
def what_states_call_them(matter: Matter) -> Said:
    """What a State calls people is its position and decides nothing: the Handbook
    answers that people who fear persecution for leaving, or whose reasons are mixed,
    can be refugees.
    """
    for position in matter.situation.positions:
        called = label("positions", position.position)
        who = state_name(position.state)
        yield Note(
            f"{who} calls them “{called}”: that is its position, and decides nothing."
            " The Handbook tells migrants from refugees by the reason for leaving"
            " (§§61–64): whoever would be punished for leaving beyond measure, or left"
            " for more reasons than one, can be a refugee."
        )


@rule("Our own rule", verified=True)
def access_is_refused(matter: Matter) -> Said:
    """Where UNHCR, a lawyer or the procedure is refused, that is its own matter."""
    for access in matter.situation.access_denied:
        told = label("access", access)
        yield Note(
            f"It is said that access is refused: {told}. That is a matter of its own:"
            " what is asked before any removal stands with the duties."
        )


@rule("Our own rule", verified=True)
def persecution_takes_forms(matter: Matter) -> Said:
    """Persecution is refugee law's word: the harm it would take the form of opens the
    duties of human rights.
    """
    if matter.touched == frozenset(("persecution",)):
        yield Question(
            "Which form would the persecution take? Where it is torture, ill-treatment"
            " or killing, name that harm too: more duties hold."
        )


@rule("TREATIES.md: practice known to the drafter", verified=False)
def practice_of_bodies(_: Matter) -> Said:
    """Times, forms and what becomes public are practice as the drafter of our list knew
    it.
    """
    yield Note(
        "How fast a body is, what its form asks and what becomes public is practice as"
        " it was known to us: look at the body's own page before you use it."
    )


@rule("Our own rule", verified=True)
def nothing_protects(matter: Matter) -> Said:
    """An interest that is touched and that no treaty in our data protects is named."""
    bound = [
        each
        for each in matter.corpus.instruments.values()
        if each.kind != CUSTOM and matter.is_bound(each.code)
    ]
    for interest in sorted(matter.touched):
        if not _protected(bound, interest):
            told = label("interests", interest)
            yield Question(
                f"No treaty in our data that binds {matter.sender} protects {told} on"
                " return: is there anything else?"
            )


@rule("Our own rule", verified=True)
def by_when(matter: Matter) -> Said:
    """Whoever does not know the day of removal must ask for it, and a day that has
    passed means verify.
    """
    told = matter.situation.deadline
    latest = HedgedDate.parse(told).latest if told else None
    if told is None and "returned" not in matter.known:
        yield Question("By when are they to be removed, and who says so?")
    if latest is not None and latest < matter.on and "returned" not in matter.known:
        yield Question(
            f"The day of removal, {day_words(latest)}, has passed: where"
            " are they now? Verify; a passed day closes nothing."
        )


@rule("Our own rule", verified=True)
def after_the_return(matter: Matter) -> Said:
    """A return that was carried out ends no duty: where the people are must be asked of
    the State that has them now.
    """
    if "returned" in matter.known:
        yield Question(
            f"They were returned. Where are they now, what is done to them, and what"
            f" does {matter.danger} answer? A duty that was broken stays broken."
        )


@rule("Our own rule", verified=True)
def how_far_the_table_reaches(matter: Matter) -> Said:
    """What happened after the last look at the depositary is not known."""
    last = matter.corpus.sources[LAST_LOOK].as_of
    if last is not None and last < matter.on:
        yield Note(
            f"Nothing after {day_words(last)} was looked at for treaties"
            " of the United Nations, and less for others: look at treaties.un.org"
            " before you rely on it."
        )


@rule("Notes of our table on China", verified=True)
def territory(matter: Matter) -> Said:
    """A territory is bound by what was extended to it, not by all its State joined."""
    of = terms("states")[matter.leg.sender].group
    if of is not None:
        yield Note(
            f"{matter.sender} is a territory of {state_name(of)}: only what was"
            " extended to it holds there, and bodies look at the State."
        )


@rule("Convention of 1951, article 42", verified=False)
def reservations(matter: Matter) -> Said:
    """The Convention allows no reservation to articles 1, 3, 4, 16(1) and 33."""
    made = acts_in_group(
        matter.corpus.instruments[CONVENTION], matter.leg.sender, "remarks"
    )
    if made and matter.is_bound(CONVENTION):
        yield Note(
            f"{matter.sender} made reservations to the Convention of 1951"
            f" ({made[0].note}): articles 1, 3, 4, 16(1) and 33 allow none."
        )


REMARKS: tuple[Callable[[Matter], Said], ...] = (
    nothing_is_feared_yet,
    unknown_nationality,
    by_when,
    after_the_return,
    limbs_stand_apart,
    exclusion_is_named,
    every_state_of_the_route,
    own_nationals,
    several_nationalities,
    taken_for_south_korean,
    danger_since_they_left,
    what_states_call_them,
    assurances,
    access_is_refused,
    children_come_first,
    statelessness,
    reservations,
    territory,
    nothing_protects,
    persecution_takes_forms,
    practice_of_bodies,
    how_far_the_table_reaches,
)
"""Every remark, in the order of the sheet."""


def remarks_of(matter: Matter) -> tuple[list[Remark], list[Remark]]:
    """Give the notes and the open questions of one leg."""
    notes: list[Remark] = []
    questions: list[Remark] = []
    for remark in REMARKS:
        citation = RULES[remark.__name__].citation
        for said in remark(matter):
            kept = notes if isinstance(said, Note) else questions
            kept.append(Remark(remark.__name__, sentence(said.text), citation))
    return notes, questions


def _protected(bound: list[Instrument], interest: str) -> bool:
    provisions: Iterator[frozenset[str]] = (
        provision.protects for each in bound for provision in each.provisions
    )
    return any(interest in protects for protects in provisions)
