"""What stands between a body and these people: one function an obstacle."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from holdfast.facts.date_words import day_words
from holdfast.facts.dates import HedgedDate
from holdfast.law.entry import months_after_deposit
from holdfast.law.forum import Forum
from holdfast.law.matter import Matter, rule
from holdfast.law.standing import acts_in_group

SATURDAY, SUNDAY = 5, 6
MONTHS_OF_URGENCY = 3


@dataclass(frozen=True, slots=True)
class Blocks:
    """The body cannot take the matter yet, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Closes:
    """The body cannot take the matter, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Notes:
    """The body can take the matter; this goes with it."""

    limit: str


@dataclass(frozen=True, slots=True)
class Weakens(Notes):
    """The body can take the matter, and cannot hold the removal off."""


@dataclass(frozen=True, slots=True)
class Fits(Notes):
    """The body is for others, as far as anything says."""


Obstacle: TypeAlias = Blocks | Closes | Notes | None


@rule("Form of the Working Group on Disappearances", verified=True)
def full_names(matter: Matter, _: Forum) -> Obstacle:
    """Some forms need the full name of each person: a group without names is shut out,
    and names are not to be collected only for this.
    """
    if "named" in matter.known:
        return None
    return Blocks(
        "it needs a full name for each person: do not collect names only for this"
    )


@rule("Convention on Enforced Disappearance, article 30", verified=True)
def vanished_already(matter: Matter, _: Forum) -> Obstacle:
    """An urgent action is for a person who has disappeared, not for a fear of it."""
    if "disappeared" in matter.known:
        return None
    return Blocks("it is for a person who has disappeared, and nothing says so yet")


@rule("OHCHR, procedures of the Working Group on Disappearances", verified=True)
def three_months(matter: Matter, _: Forum) -> Obstacle:
    """The urgent track is for reports within three months of the act."""
    taken = matter.situation.arrest_date
    latest = HedgedDate.parse(taken).latest if taken else None
    if latest is None:
        return Notes("Its urgent track closes three months after the act.")
    ends = months_after_deposit(latest, MONTHS_OF_URGENCY)
    words = day_words(ends)
    if ends < matter.on:
        return Notes(f"Its urgent track closed on {words}; the ordinary one is open.")
    return Notes(f"Its urgent track closes on {words}.")


@rule("Questions of the portal of special procedures", verified=False)
def needs_consent(matter: Matter, _: Forum) -> Obstacle:
    """Consent is needed: to submit, that the State learns the name, and to publish,
    each a question of its own.
    """
    if "consent" in matter.known:
        return None
    return Notes(
        "Consent is not recorded: it is needed, or the reason why it cannot be had."
    )


@rule("Optional Protocols and conventions, on admissibility", verified=False)
def remedies_first(matter: Matter, _: Forum) -> Obstacle:
    """Remedies at home come first, unless they do not work, take too long, or would not
    hold the removal off.
    """
    if "remedies_tried" in matter.known:
        return None
    return Notes(
        "Remedies at home come first; say which were tried, or why none works."
    )


@rule(
    "Convention against Torture, article 22(5)(a); First Protocol, 5(2)(a)",
    verified=False,
)
def same_matter(matter: Matter, forum: Forum) -> Obstacle:
    """A matter that lies before another international procedure is not taken."""
    others = [
        matter.corpus.forums[each]
        for each in matter.situation.filed_with
        if each != forum.id and each in matter.corpus.forums
    ]
    rivals = [other for other in others if "same_matter" in other.obstacles]
    if rivals:
        return Blocks(f"the same matter lies before another body: {rivals[0].name}")
    if any(other.id == "wgad" for other in others):
        return Notes(
            "The matter lies before the Working Group on Arbitrary Detention, which may"
            " count as another procedure: a person decides."
        )
    return None


@rule("Practice direction on interim measures, European Court", verified=True)
def working_day_before(matter: Matter, _: Forum) -> Obstacle:
    """The Court may refuse a request that comes less than a working day before the
    removal; its own holidays are not counted here, and later requests are still filed.
    """
    told = matter.situation.deadline
    deadline = HedgedDate.parse(told).earliest if told else None
    if deadline is None:
        return Notes("The day of removal is not known: ask for it in writing.")
    last = working_day_ahead(deadline)
    words = day_words(last)
    aim = "has passed: file at once, the Court may still take it"
    if last >= matter.on:
        aim = "is the day to be there by; the Court may refuse what comes later"
    return Notes(
        f"The last working day before the removal, {words}, {aim}. Holidays of the"
        " Court are not counted here: look at its calendar."
    )


@rule("Protocol on complaints of children, article 5", verified=False)
def a_child(matter: Matter, _: Forum) -> Obstacle:
    """It takes matters of people who were under 18 at the time."""
    if "child" in matter.known:
        return None
    if "adult" in matter.known:
        return Closes("it takes matters of children only, and all are adults")
    return Blocks("it takes matters of children only, and nobody said that one is")


@rule("Optional Protocol on Discrimination against Women, article 2", verified=False)
def a_woman(matter: Matter, _: Forum) -> Obstacle:
    """It takes matters of women, where the harm has to do with being a woman."""
    if "woman" in matter.known:
        return None
    return Blocks("it takes matters of women only, and nobody said that one is")


@rule("Reservations to the First Optional Protocol", verified=False)
def reserved(matter: Matter, _: Forum) -> Obstacle:
    """Reservations can shut out the same matter, facts from before, or the death
    penalty.
    """
    instrument = matter.corpus.instruments["iccpr_op1"]
    made = acts_in_group(instrument, matter.leg.sender, "remarks")
    known = f"Reservation: {made[0].note}. " if made else ""
    return Notes(f"{known}Reservations were not all collected: look at the depositary.")


@rule("Committee against Torture, article 20; complaint procedure", verified=False)
def a_pattern(_: Matter, __: Forum) -> Obstacle:
    """It looks at a pattern, and is no help against one removal that is near."""
    return Notes("It looks at a pattern: no help against one removal that is near.")


@rule("Convention on Racial Discrimination, articles 9 and 14", verified=False)
def early_warning(matter: Matter, _: Forum) -> Obstacle:
    """Early warning and urgent procedure are open for every party, a complaint only
    where the State accepted it.
    """
    if matter.is_bound("cerd_art14"):
        return None
    return Weakens(
        f"Only early warning, of a pattern: that {matter.sender} accepted complaints"
        " is not on record."
    )


@rule("American Convention, article 61", verified=False)
def through_commission(_: Matter, __: Forum) -> Obstacle:
    """Nobody but the Commission and States can bring a case to the Court."""
    return Blocks("only the Commission can bring the matter before it")


@rule("Protocol on the African Court, article 5", verified=False)
def commission_instead(matter: Matter, _: Forum) -> Obstacle:
    """Where a State did not accept direct access, only the Commission can go to the
    African Court.
    """
    if matter.is_bound("acthpr_art34_6"):
        return None
    return Blocks(
        f"{matter.sender} is not known to accept direct access: only the African"
        " Commission can bring the matter before it"
    )


@rule("Treaty on the Functioning of the European Union, article 267", verified=False)
def union_law_case(_: Matter, __: Forum) -> Obstacle:
    """The Court of Justice is reached only in a case before a national court."""
    return Notes("The case must fall under law of the Union and lie before a court.")


@rule("Statute of the Commission for the Control of Files", verified=False)
def named_in_notice(_: Matter, __: Forum) -> Obstacle:
    """It is for somebody who is named in a notice or diffusion."""
    return Blocks("it is for a person named in a notice, and nothing says so yet")


@rule("Convention of 1951, article 35", verified=False)
def access_refused(matter: Matter, _: Forum) -> Obstacle:
    """Where a State keeps UNHCR away, UNHCR can ask, and reach nobody."""
    if "unhcr" in matter.situation.access_denied:
        return Notes(f"Reports say that {matter.sender} refuses UNHCR access.")
    return None


@rule("Basic Principles on the Role of Lawyers, principle 7", verified=False)
def no_lawyer(matter: Matter, _: Forum) -> Obstacle:
    """Without a lawyer a court is hard to reach in time."""
    if "lawyer" in matter.situation.access_denied:
        return Notes(
            "Reports say that a lawyer is refused: that is a matter in itself."
        )
    return None


def working_day_ahead(deadline: date) -> date:
    """Give the last Monday to Friday that lies a day or more before."""
    day = deadline - timedelta(1)
    while day.weekday() in (SATURDAY, SUNDAY):
        day -= timedelta(1)
    return day


OBSTACLES: Mapping[str, Callable[[Matter, Forum], Obstacle]] = {
    obstacle.__name__: obstacle
    for obstacle in (
        full_names,
        vanished_already,
        three_months,
        needs_consent,
        remedies_first,
        same_matter,
        working_day_before,
        a_child,
        a_woman,
        reserved,
        a_pattern,
        early_warning,
        through_commission,
        commission_instead,
        union_law_case,
        named_in_notice,
        access_refused,
        no_lawyer,
    )
}
