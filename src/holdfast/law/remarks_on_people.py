"""What the sheet says of the people: nationality, age, danger that arose later."""

from holdfast.law.matter import Matter, rule, state_name
from holdfast.law.said import Note, Question, Said
from holdfast.terms.load import label

NORTH, SOUTH = "KP", "KR"
REFUGEE_TREATIES = (
    "refugee_convention_1951",
    "refugee_protocol_1967",
    "oau_refugee_1969",
)


@rule("Convention of 1951, article 1A(2)", verified=False)
def unknown_nationality(matter: Matter) -> Said:
    """Nationality decides who is a foreigner, who a refugee, and whom to fear."""
    if not matter.situation.nationality and "stateless" not in matter.known:
        yield Question("Of what nationality are they, each of them?")


@rule("Convention of 1951, article 1A(2)", verified=False)
def own_nationals(matter: Matter) -> Said:
    """A State that hands over its own nationals is outside refugee law, and inside
    human rights.
    """
    if matter.own_state in matter.situation.nationality:
        yield Note(
            f"They are nationals of {state_name(matter.own_state)}: there refugee law"
            " does not reach them. The duties of human rights do."
        )


@rule("Convention of 1951, article 1A(2); Wolman (2014)", verified=True)
def several_nationalities(matter: Matter) -> Said:
    """More than one nationality touches refugee law alone: no duty of human rights asks
    which passports a person could have.
    """
    several = len(matter.situation.nationality) > 1
    if several or "dual_national" in matter.known:
        yield Note(
            "Whoever of them has more than one nationality must, for refugee law, fear"
            " each of those States. For human rights only the State to which"
            " they would be sent matters."
        )


@rule("Wolman (2014); KK (2011) and GP (2014), tribunals in London", verified=True)
def taken_for_south_korean(matter: Matter) -> Said:
    """The law of the Republic of Korea takes people from the North for its nationals,
    and tribunals refused them as refugees for it; that touches refugee law alone.
    """
    nationality = matter.situation.nationality
    from_north = NORTH in nationality or (
        not nationality and matter.leg.danger == NORTH
    )
    if from_north and matter.leg.sender == SOUTH:
        yield Note(
            "By its own law the Republic of Korea takes people from the North for its"
            " nationals: it may say that refugee law does not reach them. The duties of"
            " human rights stand whole."
        )
    elif from_north and matter.leg.danger != SOUTH:
        yield Question(
            "Does the sending State take them for nationals of the Republic of Korea?"
            " Some tribunals did, and refused refugee status for it. It touches refugee"
            " law only: the duties of human rights stand whole."
        )


@rule("UNHCR Handbook, §§94–96", verified=False)
def danger_since_they_left(matter: Matter) -> Said:
    """A person can become a refugee after leaving, by what happened since or by what
    they did abroad, leaving itself among it where it is punished as disloyalty.
    """
    if "sur_place" in matter.known or {
        "illegal_exit",
        "contact_with_hostile_state",
        "prior_escape",
    } & set(matter.situation.risk_factors):
        yield Note(
            "They can be refugees although they were none when they left (sur place):"
            " by events since, contacts abroad, or punishment for leaving that goes"
            " beyond the ordinary."
        )


@rule("Convention on the Rights of the Child, articles 3 and 20", verified=False)
def children_come_first(matter: Matter) -> Said:
    """A child's best interests come first, and a child alone needs a guardian."""
    if "unaccompanied" in matter.known:
        yield Question("Who is the child's guardian, and who speaks for the child?")
    if "child" in matter.known:
        yield Question("Were the best interests of each child assessed, by whom?")


@rule("Statelessness Convention, article 31 and Final Act", verified=False)
def statelessness(matter: Matter) -> Said:
    """Someone stateless is a refugee by fear of the State they used to live in."""
    if "stateless" in matter.known:
        yield Question("In which State did they live before? Refugee law looks at it.")


@rule("Convention of 1951, articles 1F and 33(2)", verified=False)
def exclusion_is_named(matter: Matter) -> Said:
    """Article 1F and article 33(2) take people out of refugee law alone, and whether
    they do is for a person: it is named here and never decided.
    """
    if any(map(matter.is_bound, REFUGEE_TREATIES)):
        yield Note(
            "Refugee law has exceptions: article 1F shuts out, article 33(2) lets a"
            " State return for danger. Whether either holds is for a person to judge,"
            " and neither touches the duties of human rights."
        )
    alleged = {"fighter", "serious_crime", "security_danger"} & matter.known
    named = [label("circumstances", each) for each in sorted(alleged)]
    if "terrorism_charge" in matter.situation.risk_factors:
        named.append(label("risk_factors", "terrorism_charge"))
    if named:
        yield Question(
            f"It is said of them: {', '.join(named)}. Who says so, on what proof, and"
            " does article 1F or 33(2) come into it? Only for refugee law."
        )
