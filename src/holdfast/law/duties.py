"""Every provision that protects what is feared → a duty, or why it is set aside."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from holdfast.facts.date_words import day_words
from holdfast.facts.legal import Citation, Duty, Remark, SetAside, Standing
from holdfast.facts.sentences import sentence
from holdfast.law.conditions import CONDITIONS
from holdfast.law.instrument import Act, Days, Instrument, Provision
from holdfast.law.matter import RULES, Ask, If, Limited, Matter, Unmet
from holdfast.law.standing import Bond, Bound, NotBound, NotYetInForce, code_of
from holdfast.law.wording import caveats, why_words
from holdfast.terms.load import label, terms

SOFT_LAW, PROCEDURE = "soft_law", "procedure"


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the conditions of a provision come to for these people."""

    unmet: str | None
    limited: str | None
    holds_if: tuple[str, ...]
    asks: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Stands:
    """How the sender stands to an instrument, in words, and what casts doubt on it."""

    bond: Bond
    why: str
    caveats: tuple[str, ...]


def duties_of(matter: Matter) -> Iterator[Duty | SetAside | Remark]:
    """Give what every instrument asks of the sender: duties, and what is set aside.

    A provision that the State is surely not bound by stays, as not bound; one that
    does not reach these people is set aside; one that hangs on an answer nobody gave
    is set aside with its question.
    """
    for instrument in matter.corpus.instruments.values():
        reached = [each for each in instrument.provisions if _reaches(matter, each)]
        if reached:
            stands = _stands(matter, instrument)
            for provision in reached:
                yield from _duty(matter, instrument, provision, stands)


def in_order(duties: Iterable[Duty]) -> list[Duty]:
    """Sort duties as the sheet shows them: by limb, what binds first."""
    limbs = terms("limbs")
    return sorted(
        duties,
        key=lambda duty: (
            limbs[duty.limb].rank or 0,
            list(Standing).index(duty.standing),
            not duty.absolute,
        ),
    )


def _in_conflict(matter: Matter, instrument: Instrument, bond: Bond) -> Bond:
    """Let the Geneva Conventions bind from the deposit on where there is a conflict."""
    act = bond.act
    if not (instrument.at_once_in_conflict and "armed_conflict" in matter.known):
        return bond
    waits = act and not isinstance(bond, Bound | NotBound)
    done = act.deposited if act and waits else None
    return Bound(act, done) if done and done.last <= matter.on else bond


def _reaches(matter: Matter, provision: Provision) -> bool:
    """Say whether a provision protects what is touched, and applies on the day."""
    begins, ends = provision.applies_from, provision.applies_until
    begun = begins is None or begins <= matter.on
    applied = begun and (ends is None or matter.on < ends)
    return applied and bool(provision.protects & matter.interests)


def _stands(matter: Matter, instrument: Instrument) -> _Stands:
    """Say once for all provisions of a text how the sender stands to it."""
    sender = matter.leg.sender
    bond = _in_conflict(matter, instrument, matter.bond(instrument.code))
    why = why_words(instrument, sender, bond)
    return _Stands(bond, why, caveats(instrument, sender, bond, matter.on))


def _duty(
    matter: Matter, instrument: Instrument, provision: Provision, stands: _Stands
) -> Iterator[Duty | SetAside | Remark]:
    judged = _judge(matter, provision)
    citation = _citation(matter, instrument, provision, stands.bond)
    if judged.unmet is not None:
        yield SetAside(
            matter.leg.sender,
            instrument.code,
            provision.article,
            judged.unmet,
            citation,
        )
        return
    standing = code_of(stands.bond)
    if judged.asks:
        if standing is not Standing.NOT_BOUND:
            for rule, question in zip(judged.rules, judged.asks, strict=True):
                yield Remark(rule, question, RULES[rule].citation)
        why = judged.asks[0]
        yield SetAside(
            matter.leg.sender, instrument.code, provision.article, why, citation
        )
        return
    yield _as_duty(matter, instrument, provision, stands, judged)


def _judge(matter: Matter, provision: Provision) -> _Judged:
    """Run the conditions of a provision."""
    unmet = limited = None
    holds_if: list[str] = []
    asks: list[str] = []
    rules: list[str] = []
    for name in provision.conditions:
        match CONDITIONS[name](matter):
            case Unmet(why):
                unmet = unmet or why
            case Limited(why):
                limited = limited or why
            case If(words):
                holds_if.append(words)
            case Ask(question):
                asks.append(question)
                rules.append(name)
            case _:
                continue
    return _Judged(unmet, limited, tuple(holds_if), tuple(asks), tuple(rules))


def _as_duty(
    matter: Matter,
    instrument: Instrument,
    provision: Provision,
    stands: _Stands,
    judged: _Judged,
) -> Duty:
    bond = stands.bond
    standing, why = _standing(provision, stands, judged)
    deposited, in_force = _days(bond)
    begins = provision.applies_from
    if begins and in_force and in_force.last < begins:
        in_force = Days(begins, begins)
    return Duty(
        state=matter.leg.sender,
        instrument=instrument.code,
        provision=provision.article,
        limb=provision.limb,
        standing=standing,
        why=why,
        deposited=str(deposited) if deposited else None,
        in_force=str(in_force) if in_force else None,
        direct=matter.leg.direct,
        danger=matter.leg.danger,
        interests=tuple(sorted(provision.protects & matter.interests)),
        absolute=provision.absolute,
        standard=label("risk_standards", provision.standard),
        text=sentence(f"{_whoever(matter, standing)} {provision.text}."),
        citation=_citation(matter, instrument, provision, bond),
        exceptions=provision.exceptions,
        elsewhere=isinstance(bond, NotBound) and bond.reason == "not_open",
        holds_if=judged.holds_if,
        caveats=(
            *_own_caveats(matter, instrument, provision),
            *stands.caveats,
        ),
    )


def _days(bond: Bond) -> tuple[Days | None, Days | None]:
    """Give the day of deposit and the day in force, where the State joined."""
    match bond:
        case Bound(Act(deposited=deposited), in_force):
            return deposited, in_force
        case NotYetInForce(Act(deposited=deposited), in_force):
            return deposited, in_force
    return None, None


def _standing(
    provision: Provision, stands: _Stands, judged: _Judged
) -> tuple[Standing, str]:
    """Say how the State stands to the duty: its own bounds can take it out."""
    standing, why = code_of(stands.bond), stands.why
    if provision.applies_from and standing is Standing.BOUND and stands.bond.act:
        why += f" This text applies from {day_words(provision.applies_from)} on."
    if standing is Standing.NOT_BOUND:
        return standing, why
    if judged.limited is not None:
        return Standing.NOT_BOUND, f"{sentence(judged.limited)}. {why}"
    if provision.parties_not_recorded:
        told = f"Our table does not hold {provision.parties_not_recorded}."
        return Standing.UNKNOWN, told
    return standing, why


def _whoever(matter: Matter, standing: Standing) -> str:
    """Name the State only where it is bound: of others a text says nothing."""
    return matter.sender if standing is Standing.BOUND else "A State that is bound"


def _own_caveats(
    matter: Matter, instrument: Instrument, provision: Provision
) -> Iterator[str]:
    if not provision.verified:
        yield "The text was not read here: check it before you cite it."
    if not matter.leg.direct:
        read = provision.indirect
        yield (
            f"Indirect: {read}."
            if read
            else ("Indirect: whether it covers being passed on was not read.")
        )
        if read and not provision.indirect_verified:
            yield "That reading was not checked here."
    if instrument.remark and provision.limb != PROCEDURE:
        yield instrument.remark
    if instrument.kind == SOFT_LAW:
        yield "Soft law: what binds is the national law that took it up."


def _citation(
    matter: Matter, instrument: Instrument, provision: Provision, bond: Bond
) -> Citation:
    """Join what stands behind the text with what stands behind the State's act."""
    act = bond.act
    indirect = matter.leg.direct or (
        provision.indirect is not None and provision.indirect_verified
    )
    verified = provision.verified and indirect and (act is None or act.verified)
    sources = (provision.source, *(act.sources if act else (instrument.depositary,)))
    checked = min(provision.checked_on, act.checked_on) if act else provision.checked_on
    return Citation(sources, checked, verified)
