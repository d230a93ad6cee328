"""Whether a strand is a case: of definite people, no routine: `is_case`."""

import re
from collections.abc import Sequence

from holdfast.facts.spans import Span
from holdfast.reading.anybody import is_of_anybody
from holdfast.reading.body import Body
from holdfast.reading.english import pattern
from holdfast.reading.frames import Removal
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Strand
from holdfast.reading.tie import is_tied

NO_DEED = frozenset({"voluntary", "generic"})
VAGUE_DEEDS = frozenset({"named", "hypothetical"})
# Of a short report all of it may tie a removal to protection; else its paragraph.
SHORT = 8_000
# Out of a house or a stadium, into no other State.
EVICTED = re.compile(r"\bevict")
# So many people are a figure of policy, unless they were sent away.
MULTITUDE = 100_000
SOME = re.compile(r"(?:some|several|many|most|others?|a number|both|all)\b")
ABROAD = re.compile(
    r"\s+(?:from\s+the\s+(?:country|territory)"
    r"|(?:at|across|over)\s+(?:the\s+)?(?:[\w'-]+\s+){0,3}(?:border|frontier)"
    r"|(?:(?:is|was|will)\s+)?(?:[a-z]+\s+)?(?:to\s+)?(?:leave|take\s+off|depart|fly))\b"
)
UNWILLING = re.compile(r"\bagainst (?:his|her|their) will\b|\bforcibly\b")
VERB = re.compile(
    r"(?:ed|ing|sent|taken|flown|driven|put|(?:sent|turned|pushed) back|handed over)$"
)
# Of no kind at all.
ANYBODY = re.compile(
    r"(?:[a-z]+ )??(?:people|persons?|individuals?|those|men|women|children|detainees?"
    r"|prisoners?|victims?|suspects?|inmates?|anyone|everyone|somebody|families"
    r"|members|residents|others|civilians|villagers)"
)
# How it was done: without that, "refugees were deported" tells of nobody.
HOW = re.compile(
    r"\b(?:with(?:out|\s+no)|despite|in\s+spite\s+of|although|even\s+though|contrary"
    r"|unlawful|illegal|collectiv|summar|arbitrar|violent|forcibl|forced|secret"
    r"|en\s+masse|where\s+they|from\s+(?:the|his|her|their)\s+(?:country|territory)|incidents?\s+of)"
    r"|\b(?:deport|expel|remov|return)\w*\s+some\b"
)
IF = re.compile(r"\b(?:if|unless|whenever)\b")
# "Sent to places in which they may be harmed": to no State in particular.
ANYWHERE = re.compile(
    r"[^.;]{0,90}?\bto (?:(?!their|his|her)[a-z]+ ){0,2}"
    r"(?:countr(?:y|ies)|places?|states?|territor(?:y|ies)|regions?|areas?)\b"
    r"(?! of (?:origin|birth|nationality))"
)
SOFT = re.compile(
    r"charter|(?:aero)?plane|aircraft|jet|flight|told|instructed|g(?:ive|iven|ave)"
    r"|boarded|been given.*|flown|walk(?:ed|ing)|march(?:ed|ing)|herd(?:ed|ing)"
    r"|chas(?:ed|ing)|led|loaded|loading|pulled|let|brought|ferried|rowed"
    r"|kick(?:ed|ing)|thr(?:own|ew|owing)|boot(?:ed|ing)|turf(?:ed|ing)"
)
LET_OUT = frozenset({"transfer", "return", "repatriation", "removal"})


def is_case(strand: Strand, body: Body, tied: frozenset[Span]) -> bool:
    """Say whether a strand tells of definite people and of no routine."""
    deeds = [
        r for r in strand.deeds if r.stage not in NO_DEED and not _is_inner(r, body)
    ]
    done = [removal for removal in deeds if removal.stage in DONE]
    if not deeds or not (strand.people or strand.names or _goes_somewhere(done)):
        return False
    some, harmed = _is_some(body, done), bool(tied & {*strand.lines})
    if not strand.definite and not some and not _may_be_loose(strand, done, body):
        return False
    if _is_only_spoken_of(strand, deeds, done, body) or _is_programme(strand, deeds):
        return False
    own = " ".join(span.of(body.shadow) for span in strand.lines).replace("\n", " ")
    if not _goes_somewhere(deeds) and EVICTED.search(own):
        return False
    if _is_agreed(strand, own) or (not harmed and _is_let_out(deeds, own)):
        return False
    return is_tied(
        own,
        _words_around(strand, body),
        acts=_acts(deeds),
        harmed=harmed,
        known=not _is_told_softly(deeds, body)
        and (
            some
            or is_known(strand)
            or (bool(done) and (_goes_somewhere(done) or bool(strand.states)))
        ),
    )


def _acts(deeds: Sequence[Removal]) -> frozenset[str]:
    """Give how people were sent away; what is only named counts if nothing else is."""
    told = frozenset(removal.act for removal in deeds if removal.stage != "named")
    return told or frozenset(removal.act for removal in deeds)


def _is_agreed(strand: Strand, own: str) -> bool:
    """Say whether somebody let an extradition happen: "waived his right to contest"."""
    agreed = (r.stage == "voluntary" and r.act == "extradition" for r in strand.deeds)
    ties = (pattern("tie", name).search(own) for name in ("strong", "suffering"))
    return any(agreed) and not any(ties)


def _is_told_softly(deeds: Sequence[Removal], body: Body) -> bool:
    """Say whether nothing but a flight, a way or a word to go tells a removal.

    Volunteers fly too, hikers are walked over a bridge, guests are told to leave.
    """
    return all(
        r.act != "rendition" and SOFT.fullmatch(r.trigger.of(body.shadow))
        for r in deeds
    )


def _is_only_spoken_of(
    strand: Strand, deeds: Sequence[Removal], done: Sequence[Removal], body: Body
) -> bool:
    """Say whether a removal is named only, of nobody known or of a multitude."""
    vague = all(removal.stage in VAGUE_DEEDS for removal in deeds)
    if vague and (not is_known(strand) or len(deeds) < len(strand.deeds)):
        return True
    if done:
        return False
    if is_of_anybody(strand, deeds, body):
        return True
    if strand.count and (strand.count.min or 0) >= MULTITUDE:
        return True
    begun = strand.definite and any(r.stage == "ordered" for r in deeds)
    known = is_known(strand) or bool(strand.states) or begun
    return not known and not _goes_somewhere(deeds)


def _is_programme(strand: Strand, deeds: Sequence[Removal]) -> bool:
    """Say whether renditions are told as what a State does, of nobody in particular."""
    general = all(removal.act == "rendition" for removal in deeds)
    return general and not is_known(strand) and not _is_sent_to(deeds)


def _is_let_out(deeds: Sequence[Removal], own: str) -> bool:
    """Say whether people were let out of a camp, and nothing told makes it a return.

    A State that is not theirs took them in, or their own, with no word of harm.
    """
    if UNWILLING.search(own):
        return False
    sent_on = _is_sent_to(deeds) and all(r.act in LET_OUT for r in deeds)
    return sent_on and pattern("tie", "taken_in").search(own) is not None


def _is_inner(removal: Removal, body: Body) -> bool:
    """Say whether people were only moved to a town, with no other State in sight."""
    to = removal.destination
    if removal.act == "expulsion" and to is None and _is_from_town(removal, body):
        return True
    if removal.act not in {"transfer", "removal"}:
        return False
    if ABROAD.match(body.shadow, removal.trigger.end):
        return False
    if to is None:
        # "Moved from one prison to another".
        return removal.sending is None or removal.sending.form == "place"
    here = removal.sending is None or removal.sending.state == to.state
    return removal.act == "transfer" and to.form == "place" and here


def _is_from_town(removal: Removal, body: Body) -> bool:
    """Say whether people are only to leave a town: "threatened with expulsion from L".

    Whoever is put on an aeroplane there leaves the State.
    """
    place = removal.sending
    if place is None or place.form != "place" or removal.stage in DONE:
        return False
    between = Span(removal.trigger.end, max(removal.trigger.end, place.span.start))
    after = body.shadow[place.span.end : place.span.end + 16]
    return between.of(body.shadow).strip() == "from" and "airport" not in after


def _may_be_loose(strand: Strand, done: Sequence[Removal], body: Body) -> bool:
    """Say whether people in general were sent somewhere, or stand right before it."""
    if done:
        told = _goes_somewhere(done) or len(strand.states) == 1
        return told or any(_is_of_a_kind(removal, body) for removal in done)
    near = [
        r for r in strand.deeds if r.stage in {"threatened", "ordered", "scheduled"}
    ]
    return bool(near) and bool(strand.states)


def _is_of_a_kind(removal: Removal, body: Body) -> bool:
    """Say whether people of some kind were sent away, as a verb tells: no rule of it.

    "Foreign journalists were expelled", not "people are returned to places where".
    """
    people = removal.people
    if people is None or people.pronoun or removal.act == "rendition":
        return False
    verb = VERB.search(removal.trigger.of(body.shadow)) is not None
    words = people.span.of(body.shadow)
    after = Span(removal.trigger.end, max(removal.sentence.end, removal.trigger.end))
    anywhere = ANYWHERE.match(after.of(body.shadow).replace("\n", " "))
    before = Span(removal.sentence.start, removal.trigger.start).of(body.shadow)
    if IF.search(before) or not HOW.search(removal.sentence.of(body.shadow)):
        return False
    return verb and not ANYBODY.fullmatch(words) and anywhere is None


def _is_some(body: Body, done: Sequence[Removal]) -> bool:
    """Say whether some of those told of were sent away: "others were deported"."""
    return any(r.people and SOME.match(r.people.span.of(body.shadow)) for r in done)


def _is_sent_to(deeds: Sequence[Removal]) -> bool:
    return any(removal.destination for removal in deeds)


def _goes_somewhere(deeds: Sequence[Removal]) -> bool:
    return any(removal.destination or removal.sending for removal in deeds)


def is_known(strand: Strand) -> bool:
    """Say whether the people are counted or named."""
    return bool(strand.names) or strand.count is not None


def _words_around(strand: Strand, body: Body) -> str:
    if len(body.text) <= SHORT:
        return body.shadow.replace("\n", " ")
    first = min(strand.lines)
    near = [s for s in strand.lines if s.start - first.end < SHORT]
    return " ".join(span.of(body.shadow).replace("\n", " ") for span in near)
