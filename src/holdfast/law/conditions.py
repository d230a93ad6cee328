"""When a provision reaches people: one function a condition."""

from collections.abc import Callable, Mapping

from holdfast.law.conditions_of_states import STATE_CONDITIONS
from holdfast.law.matter import (
    MET,
    Answer,
    Ask,
    If,
    Matter,
    Unmet,
    rule,
    state_name,
)

PALESTINE = "PS"


@rule("Convention of 1951, article 1A(2)", verified=False)
def outside_own_state(matter: Matter) -> Answer:
    """Refugee law, and the rules on expelling foreigners, protect people outside the
    State of their nationality.
    """
    if "stateless" in matter.known:
        return MET
    nationality = matter.situation.nationality
    if matter.own_state in nationality:
        return Unmet(f"they are nationals of {state_name(matter.own_state)} itself")
    return MET if nationality else If(f"they are no nationals of {matter.sender}")


@rule("Convention of 1951, article 1A(2); Wolman (2014)", verified=True)
def every_nationality(matter: Matter) -> Answer:
    """A person of several nationalities is a refugee only if they fear each of them."""
    several = len(matter.situation.nationality) > 1
    if several or "dual_national" in matter.known:
        return If("they fear persecution in each State whose nationals they are")
    return MET


@rule("Convention of 1951, article 1A(2)", verified=False)
def convention_ground(_: Matter) -> Answer:
    """Refugee law asks why harm is feared: race, religion, nationality, social group or
    political opinion, also one they are only taken to have.
    """
    return If(
        "the harm is feared for race, religion, nationality, social group or political"
        " opinion"
    )


@rule("Convention of 1951, article 1D", verified=False)
def other_protection(matter: Matter) -> Answer:
    """People whom another body of the United Nations protects come under the Convention
    only once that protection ends.
    """
    if PALESTINE in matter.situation.nationality:
        return If("the protection of UNRWA has ended for them (article 1D)")
    if "stateless" in matter.known:
        return If("they are not under the protection of UNRWA (article 1D)")
    return MET


@rule("Convention against Torture, article 1", verified=False)
def official_hand(_: Matter) -> Answer:
    """Article 3 is about torture that an official does, orders, or lets happen."""
    return If("an official would torture them, have it done, or let it happen")


@rule("Convention of 1951, article 32; Covenant, article 13", verified=False)
def lawfully_there(matter: Matter) -> Answer:
    """Some safeguards of expulsion are only for people who are lawfully there."""
    if "lawfully_present" in matter.known:
        return MET
    if "unlawfully_present" in matter.known:
        return Unmet(f"{matter.sender} has not let them stay")
    return If(f"they are lawfully in {matter.sender}")


@rule("Convention on the Rights of the Child, article 1", verified=False)
def is_child(matter: Matter) -> Answer:
    """The Convention on the Rights of the Child protects everyone under 18."""
    if "child" in matter.known:
        return MET
    if "adult" in matter.known:
        return Unmet("all of them are adults")
    return Ask("Is any of them under 18? Children are owed more.")


@rule("Convention on Discrimination against Women, article 1", verified=False)
def gender_related(matter: Matter) -> Answer:
    """The Convention on Discrimination against Women reaches harm that has to do with
    being a woman.
    """
    if "gender" in matter.known:
        return MET
    if "woman" in matter.known:
        return If("the harm has to do with being a woman")
    return Ask(
        "Is any of them a woman or a girl, and does the harm have to do with it?"
    )


@rule("Convention on Racial Discrimination, article 1", verified=False)
def racial_ground(matter: Matter) -> Answer:
    """The Convention on Racial Discrimination reaches harm for race, colour, descent,
    or national or ethnic origin.
    """
    if "racial" in matter.known:
        return MET
    if "ethnicity" in matter.situation.risk_factors:
        return If("the harm is feared for their origin")
    return Ask("Do they fear the harm for race, descent, or ethnic or national origin?")


@rule("Convention on Migrant Workers, article 2", verified=False)
def migrant_worker(matter: Matter) -> Answer:
    """The Convention on Migrant Workers protects people who work or worked in a State
    not theirs, and their families.
    """
    if "migrant_worker" in matter.known:
        return MET
    return Ask("Do or did they work abroad, or somebody of their family?")


@rule("Second Optional Protocol, article 1", verified=False)
def death_penalty_feared(matter: Matter) -> Answer:
    """A State that has abolished the death penalty may not send people to it."""
    harms = matter.situation.feared_harms
    if "death_penalty" in harms:
        return MET
    if "execution" in harms:
        return If("the execution would follow a sentence of death")
    if not harms:
        return Ask("Is a sentence of death feared?")
    return Unmet("no sentence of death is feared")


@rule("American Convention, article 22(9); African Charter, 12(5)", verified=False)
def removed_together(matter: Matter) -> Answer:
    """People may not be expelled as a group, without a look at each."""
    if "collective" in matter.known:
        return MET
    count = matter.situation.count
    if count is not None and count.max == 1:
        return Unmet("one person is no group")
    return If("they would be removed together, without a look at each")


@rule("Geneva Conventions, common articles 2 and 3", verified=False)
def armed_conflict(matter: Matter) -> Answer:
    """The Geneva Conventions protect people in the hands of a party to a conflict."""
    if "armed_conflict" in matter.known:
        return MET
    return Ask("Does the removal belong to an armed conflict or an occupation?")


@rule("Geneva Convention IV, articles 2 and 4", verified=False)
def protected_person(_: Matter) -> Answer:
    """Convention IV protects people in the hands of a State that is not theirs, in a
    conflict between States.
    """
    return If("the conflict is between States, and they are in the hands of another's")


@rule("Geneva Convention IV, article 49", verified=False)
def occupied_territory(_: Matter) -> Answer:
    """The ban on deportation is about territory under occupation."""
    return If("they are taken out of territory under occupation")


@rule("Geneva Conventions, common article 3", verified=False)
def internal_conflict(_: Matter) -> Answer:
    """Common article 3 is about a conflict that is not between States."""
    return If("the conflict is not between States")


@rule("Geneva Convention III, article 4", verified=False)
def fought(matter: Matter) -> Answer:
    """Prisoners of war are people who fought."""
    if "fighter" in matter.known:
        return If("they are prisoners of war")
    return Unmet("nothing says that they fought")


@rule("Statelessness Convention, article 1", verified=False)
def is_stateless(matter: Matter) -> Answer:
    """The Statelessness Convention protects people whom no State takes for its own."""
    if "stateless" in matter.known:
        return MET
    if matter.situation.nationality:
        return Unmet("they have a nationality")
    return Ask("Are they stateless?")


@rule("Trafficking Protocol, article 3", verified=False)
def was_trafficked(matter: Matter) -> Answer:
    """The Trafficking Protocol protects people who were trafficked."""
    if "trafficked" in matter.known:
        return MET
    return Ask("Were any of them trafficked, or might they be?")


CONDITIONS: Mapping[str, Callable[[Matter], Answer]] = {
    **STATE_CONDITIONS,
    **{
        condition.__name__: condition
        for condition in (
            outside_own_state,
            every_nationality,
            convention_ground,
            other_protection,
            official_hand,
            lawfully_there,
            is_child,
            gender_related,
            racial_ground,
            migrant_worker,
            death_penalty_feared,
            removed_together,
            armed_conflict,
            protected_person,
            occupied_territory,
            internal_conflict,
            fought,
            is_stateless,
            was_trafficked,
        )
    },
}
"""Every condition that a provision may name."""
