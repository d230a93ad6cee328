"""Invented cases with identifiers planted wherever the house may keep one."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from holdfast.facts.casefile import (
    Addressee,
    AppealsBy,
    Approval,
    CaseZone,
    Consent,
    HarmDecision,
    PersonalDetail,
)
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.known import Known

CASES, SEED = 500, 20120214
DAY = "2019-03-01"
SCRIPTS = ("hangul", "han", "cyrillic", "arabic", "latin")
NAME_FIELDS = ("full_name", "relative", "helper", "source", "sympathetic_official")
HEDGES = tuple(Firmness)[:4]
BY = ("Amal", "Dana")


@dataclass(frozen=True, slots=True)
class Planted:
    """One identifier: its field, how it was written down, and its script."""

    field: str
    value: str
    script: str


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of an invented case, and what was planted in it."""

    number: int
    known: Known
    planted: tuple[Planted, ...]


def case_of(number: int) -> Case:
    """Make the case of that number; the same number makes the same case."""
    chance = Random(SEED + number)
    planted = (*_names(chance, number), *_marks(chance, number))
    known = Known(
        phase="open",
        findings=tuple(_findings(chance, planted)),
        personal=tuple(_personal(planted)),
        own_words=tuple(_own_words(planted)),
        already_public=frozenset(_already_public(chance)),
        consent=tuple(_consent(chance)),
        harm_review=tuple(_decisions(chance, planted)),
        approvals=tuple(_approvals(chance)),
        addressees=(_addressee(),) if chance.random() < 0.8 else (),
        appeals_by=AppealsBy("u1", "2019-04-12", "Asia/Shanghai", "Amal", DAY),
        zone=CaseZone("z1", "Asia/Shanghai", "Amal", DAY),
    )
    return Case(number, _settled(known, chance), planted)


def _names(chance: Random, number: int) -> Iterator[Planted]:
    """Give a name for each field that is one, every script in turn."""
    for place, field in enumerate(NAME_FIELDS):
        script = SCRIPTS[(number + place) % len(SCRIPTS)]
        yield Planted(field, _name(chance, script), script)
    script = SCRIPTS[number % len(SCRIPTS)]
    yield Planted("named", _name(chance, script), script)
    yield Planted("alias", chance.choice(_list("places", "aliases", "|")), "latin")


def _marks(chance: Random, number: int) -> Iterator[Planted]:
    """Give what points at somebody without naming them."""
    born = _day(chance, 1950, 2001)
    crossed = _day(chance, 2018, 2018)
    phone = f"010-{chance.randint(2000, 9999)}-{chance.randint(1000, 9999)}"
    places = chance.sample(_list("places", "crossings"), 2)
    script = SCRIPTS[number % len(SCRIPTS)]
    told = {
        "date_of_birth": born,
        "age": str(2019 - int(born[:4])),
        "phone": phone,
        "email_address": f"lantern{chance.randint(1000, 9999)}@inbox.example",
        "identity_document": f"KX {chance.randint(100000, 999999)}",
        "route": f"{places[0]} to {places[1]} on foot",
        "crossing_place": places[0],
        "crossing_date": crossed,
        "broker": chance.choice(_list("places", "brokers", "|")),
        "safe_house": chance.choice(_list("places", "houses", "|")),
        "vehicle": f"吉H{chance.randint(10000, 99999)}",
        "exact_custody": f"cell {chance.randint(100, 999)}, Block Jasmine",
        "organisation_in_contact": chance.choice(_list("places", "churches", "|")),
        "military_service": "signals corporal of the Ninth Brigade",
        "relative_rank": "deputy bureau head in Chagang",
        "intended_destination": "KR",
    }
    yield from (Planted(field, value, "latin") for field, value in told.items())
    yield Planted("message_channel", " ".join(_list(script, "words")), script)


def _day(chance: Random, first: int, last: int) -> str:
    year, month, day = (
        chance.randint(first, last),
        chance.randint(5, 12),
        chance.randint(1, 28),
    )
    return f"{year}-{month:02}-{day:02}"


def _name(chance: Random, script: str) -> str:
    given, family = (chance.choice(_list(script, part)) for part in ("given", "family"))
    if script in ("hangul", "han"):
        return family + given
    return f"{given} {family}"


def _findings(chance: Random, planted: tuple[Planted, ...]) -> Iterator[Finding]:
    """Give answers to the questions of a case, some with rivals."""
    few, many = sorted(chance.sample(range(6, 60), 2))
    rival = chance.random() < 0.5
    how_many = (
        (Count.exactly(few), Count.exactly(many)) if rival else (Count.exactly(few),)
    )
    answers: dict[str, tuple[AnswerValue, ...]] = {
        "how_many": how_many,
        "named": tuple(each.value for each in planted if each.field == "named"),
        "nationality": ("KP",),
        "sending_state": ("CN",),
        "destination_state": ("KP",),
        "act": ("repatriation",),
        "what_happened": (
            chance.choice(("at_risk", "at_risk", "returned", "released")),
        ),
        "held_where": ("Changchun",),
        "arrested_where": ("Shenyang",),
        "arrested_when": ("2019-02-08",),
        "deadline": ("2019-03-20",),
        "feared_harms": ("torture", "detention", "execution"),
        "risk_factors": ("contact_with_hostile_state", "religion", "illegal_exit"),
        "access_denied": ("unhcr",),
        "demanded": ("no_return", "access_unhcr"),
        "state_position": ("CN not_refugees",),
        "authority": ("police",),
        "intended_destination": ("KR",),
        "other_number": (Count.exactly(3),),
    }
    judged = chance.random() < 0.5
    for question, values in answers.items():
        if chance.random() < 0.9 or question in ("sending_state", "destination_state"):
            yield _finding(question, values, chance.choice(HEDGES), judged=judged)


def _finding(
    question: str, values: tuple[AnswerValue, ...], hedge: Firmness, *, judged: bool
) -> Finding:
    counts = [value for value in values if isinstance(value, Count)]
    spanned = Count(counts[0].min, counts[-1].max) if len(counts) > 1 else None
    return Finding(
        id=f"f.{question}",
        question=question,
        values=values,
        hedge=hedge,
        rests_on=(f"c.{question}",),
        range=None if judged else spanned,
        by="Amal" if judged else None,
        on=DAY if judged else None,
        reason="weighed" if judged else None,
        standard="reasonable_grounds" if judged else None,
    )


def _personal(planted: tuple[Planted, ...]) -> Iterator[PersonalDetail]:
    """Give what the desk keeps itself; people of the case are A and B."""
    kept = (
        each for each in planted if each.field not in ("named", "intended_destination")
    )
    for place, each in enumerate(kept):
        person = "AB"[place % 2]
        spellings = (f"{each.value} ({person})",) if place % 5 == 0 else ()
        yield PersonalDetail(
            f"p{place}", each.field, each.value, "Amal", DAY, person, spellings
        )


def _own_words(planted: tuple[Planted, ...]) -> Iterator[tuple[str, str]]:
    """Give how reports wrote names and places."""
    for each in planted:
        if each.field in ("named", "alias"):
            yield each.field, each.value
    yield "held_where", "长春"


def _already_public(chance: Random) -> Iterator[tuple[str, AnswerValue]]:
    yield "sending_state", "CN"
    if chance.random() < 0.5:
        yield "held_where", "Changchun"


def _consent(chance: Random) -> Iterator[Consent]:
    """Give no answer, one for everybody but not for names, or one for lawyers."""
    kind = chance.choice((0, 1, 2, 3))
    audiences = ("public", "partner", "forum", "lawyer")
    if kind:
        yield Consent(
            "k1",
            "own_consent",
            "given",
            audiences if kind < 3 else audiences[2:],
            kind > 1,
            BY,
            DAY,
            reason="They were asked in private and understood each of the readers",
        )


def _decisions(chance: Random, planted: tuple[Planted, ...]) -> Iterator[HarmDecision]:
    """Give decisions of the harm review, whose reasons tell what must not leave."""
    chosen = chance.sample([each for each in planted if each.field != "named"], 3)
    for place, each in enumerate(chosen):
        decision = ("withhold", "generalise", "show")[place]
        yield HarmDecision(
            id=f"h{place}",
            detail=each.field,
            audience=chance.choice(("public", "partner", "forum", "lawyer")),
            decision=decision,
            by=BY,
            on=DAY,
            reason=f"It was said of {each.value} by a neighbour who must stay unknown",
            instead="something that people may say" if place == 1 else None,
        )


def _approvals(chance: Random) -> Iterator[Approval]:
    if chance.random() < 0.5:
        for place, step in enumerate(("facts", "law", "safety")):
            yield Approval(f"a{place}", step, BY[place % 2], DAY)


def _addressee() -> Addressee:
    return Addressee(
        id="d1",
        kind="interior_minister",
        office="Minister of Public Security",
        state="CN",
        postal=("14 Dongchangan Street", "Beijing", "China"),
        email="minister@office.example",
        salutation="Dear Minister",
    )


def _settled(known: Known, chance: Random) -> Known:
    """Put one case in twelve on hold: then nothing may leave at all."""
    return replace(known, phase="hold") if chance.random() < 1 / 12 else known


def _list(part: str, key: str, between: str | None = None) -> list[str]:
    return _people()[part][key].split(between)


@cache
def _people() -> dict[str, dict[str, str]]:
    text = (Path(__file__).parent / "people.toml").read_text("utf-8")
    return tomllib.loads(text)
