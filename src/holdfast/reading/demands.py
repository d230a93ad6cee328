"""What a report asks for the people, and of whom.

A demand needs a word that asks (“must”, “urged … to”, “calls for”, an imperative)
and, in what follows, a thing asked. A removal word asks for no return only after
“not” or “halt”: who demands an extradition asks the contrary.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from holdfast.facts.values import AuthorityValue, DemandValue
from holdfast.reading.cues import Found, finder_for
from holdfast.reading.frames import Mention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.sighted import Sighted
from holdfast.reading.speakers import subject_before

MOST = 40
FARTHEST_REMOVAL = 110
# How far before “should” a court may have ruled it.
RULING = 200
# Courts and treaty bodies order or request by law: that is a stay, read elsewhere.
COURTS = re.compile(
    r"\b(?:courts?|tribunals?|judges?|siac|ombuds\w+|committee against torture"
    r"|human rights committee"
    r"|cat|hrc|prosecutors?(?:'s)?|interim measures?|provisional measures?)\b"
)
RULED = re.compile(
    r"\b(?:ruled|held|found|decided|concluded|ordered|recommended by|considered|argued"
    r"|indicat\w+|issued)\b[^.;]{0,140}$"
)
# “Should he be returned, …” is a condition, “should have been” is too late.
NO_DEMAND_AFTER = re.compile(r"(?: not)? (?:have\b|he\b|she\b|they\b|any\b|it\b)")
SCOPE_END = re.compile(
    r"[;?!]|\([a-z]{3} ?\d|[.]\"|\" ?(?=,|\w)|\b(?:because|where|since|otherwise|which"
    r"|as (?:he|she|they)|who (?:are|is|were|was|have|has)"
    # "Asked that the couple, who are in a camp, be released": it goes on.
    r"(?![^.;,]{0,90}, (?:be|should|must|not)\b)"
    r"|if (?:he|she|they)|(?:he|she|they) (?:said|says|added))\b"
)
TO = re.compile(
    r",? (?:(?:not|never|immediately|urgently) )?to (?!the\b|a\b)|,? (?:that|not)\b|$"
)
# "We ask that the authorities of C release them": who is asked follows.
THAT_THEY = re.compile(
    r"(?: that|(?<=that)) (?P<who>[^:;,.]{3,90}?)(?=\s*:| (?:should|must|not|be|stop"
    r"|halt|suspend|cancel|refrain|give|grant|let|allow|free|release|protect|respect|treat"
    r"|ensure|disclose|provide|end)\b)"
)
BY = re.compile(r"\bby ((?:the )?[^.,;]{3,60}?)(?=[.,;\"]|$| to | and | in | on )")
ALLOWS = ("be ", "allow", "protect", "respect", "keep", "stay", "order", "decision")
RESCIND = re.compile(r"rescind|tear up|revoke|withdraw|quash|reverse")
IMPERATIVE = re.compile(
    r"(?:^|[:\"'!?.(] ?|- )(?:please )?(?=(?:stop|halt|release(?! of)|free|do not"
    r"|don't|no to|no (?:forced|forcible)|end|save|suspend"
    r"|protect|let|give|allow|grant) )"
)
# "See a lawyer and UNHCR" asks for both.
BESIDE = {
    "access_unhcr": (
        "access_lawyer",
        re.compile(r"\b(?:lawyers?|counsel|solicitors?|attorneys?)\b"),
    ),
    "access_lawyer": ("access_unhcr", re.compile(r"\bunhcr\b|\brefugee agency\b")),
}
STATE_DONE = re.compile(r"\b(?:was|were|is|are|been|being|had|has|have)$")


@dataclass(frozen=True, slots=True)
class Asking:
    """Where something is asked, up to where, and the words for who is asked."""

    start: int
    scope: tuple[int, int]
    addressee: tuple[int, int]


def find_demands(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the demands that the sentence makes."""
    words = sighted.words
    signs = list(islice(finder_for("urgings").find(words), MOST))
    askings = list(_askings(words, signs))
    if not askings:
        return ()
    asked = list(islice(finder_for("demands").find(words), MOST))
    found: dict[str, Mention] = {}
    for asking in askings:
        for thing in _things(words, asking, signs, asked):
            found.setdefault(thing.code, _mention(sighted, asking, thing))
    return tuple(found.values())


def _askings(words: str, signs: list[Found]) -> Iterator[Asking]:
    for sign in signs:
        if sign.code == "deontic":
            yield from _deontic(words, sign)
        elif sign.code in {"urge", "plea"}:
            yield from _urged(words, sign)
    for match in IMPERATIVE.finditer(words):
        yield Asking(match.end(), _scope(words, match.end()), (0, 0))


def _deontic(words: str, sign: Found) -> Iterator[Asking]:
    """Read “China must not …”; the one who must stands before."""
    begins = not words[: sign.start].strip(" \"'") or words[: sign.start].endswith(", ")
    if begins or NO_DEMAND_AFTER.match(words, sign.end):
        return
    lead = words[max(0, sign.start - RULING) : sign.start]
    if RULED.search(lead) and COURTS.search(lead):
        return
    scope = _scope(words, sign.end)
    subject = subject_before(words, sign.start)
    passive = re.match(
        r"(?: not| never| also| immediately| \w+ly)* be \w+", words[sign.end :]
    )
    if passive:
        by = BY.search(words, *scope)
        subject = by.span(1) if by else (0, 0)
    yield Asking(min(sign.start, subject[0] or sign.start), scope, subject)


def _urged(words: str, sign: Found) -> Iterator[Asking]:
    """Read “urged China not to …” and the headline “China urged to avoid …”."""
    asker = words[slice(*subject_before(words, sign.start))]
    if COURTS.search(asker) or (
        STATE_DONE.search(words[: sign.start].rstrip()) and (sign.code == "plea")
    ):
        return
    scope = _scope(words, sign.end)
    to = TO.search(words, sign.end, min(len(words), sign.end + 100))
    asked = (sign.end + 1, to.start()) if to and to.start() > sign.end else (0, 0)
    that = THAT_THEY.match(words, sign.end)
    if that is not None:
        asked = that.span("who")
    if sign.code == "plea":
        asked = (0, 0)
    elif asked == (0, 0):
        asked = subject_before(words, sign.start)
    if COURTS.search(words[slice(*asked)]):
        return
    yield Asking(sign.start, scope, asked)


def _scope(words: str, at: int) -> tuple[int, int]:
    end = SCOPE_END.search(words, at)
    return at, end.start() if end else len(words)


def _things(
    words: str, asking: Asking, signs: list[Found], asked: list[Found]
) -> Iterator[Found]:
    """Give what is asked for in the scope of an asking."""
    yield from _no_return(words, asking, signs)
    for thing in asked:
        if not asking.scope[0] <= thing.start or thing.end > asking.scope[1]:
            continue
        if thing.code != "no_return" or _is_stopped(words, asking, thing, signs):
            yield thing
            yield from _beside(words, thing)


def _beside(words: str, thing: Found) -> Iterator[Found]:
    """Give what is asked for in the same breath, of which one cue hides the other."""
    other, name = BESIDE.get(thing.code, (None, None))
    end = min(len(words), thing.end + len(" and the un refugee agency"))
    if other and name and name.search(words, thing.start, end):
        yield Found(other, thing.start, thing.end)


def _no_return(words: str, asking: Asking, signs: list[Found]) -> Iterator[Found]:
    start, end = asking.scope
    for sign in signs:
        if sign.code == "removal" and start <= sign.start < end:
            stop = _stop(words, asking, sign, signs)
            if stop is not None:
                yield Found("no_return", stop.start, sign.end)
                return


def _is_stopped(words: str, asking: Asking, thing: Found, signs: list[Found]) -> bool:
    """Say whether a phrase that names a return stands after “halt” or “avoid”."""
    told = words[thing.start : thing.end]
    if told.startswith(ALLOWS) or RESCIND.match(told):
        return True
    return _stop(words, asking, thing, signs) is not None


def _stop(
    words: str, asking: Asking, removal: Found, signs: list[Found]
) -> Found | None:
    """Give the word before a removal that asks for it not to happen."""
    for sign in reversed(signs):
        if sign.code != "stop" or not asking.scope[0] <= sign.start < removal.start:
            continue
        between = words[sign.end : removal.start]
        if len(between) < FARTHEST_REMOVAL and not re.search(
            r"[;]|\b(?:and (?:will|to|should|must|the)|until (?!all)|that (?:would"
            r"|could|will))\b",
            between,
        ):
            return sign
    return None


def _mention(sighted: Sighted, asking: Asking, thing: Found) -> Mention:
    """Build the demand, with who is asked in the report's words."""
    first = min(asking.start, thing.start)
    span = sighted.at(first, thing.end)
    written = sighted.at(*asking.addressee).of(sighted.body.text)
    addressee = " ".join(written.split()) or None
    value = DemandValue(thing.code, addressee, _state(sighted, asking.addressee))
    return Mention("demand", value, span, hedge_at(sighted, span))


def _state(sighted: Sighted, addressee: tuple[int, int]) -> str | None:
    """Give the State that the words for the addressee name."""
    if addressee == (0, 0):
        return None
    within = sighted.at(*addressee)
    for state in sighted.states:
        if within.overlaps(state.span):
            return state.state
    for authority in sighted.authorities:
        value = authority.value
        if isinstance(value, AuthorityValue) and within.overlaps(authority.span):
            return value.state
    return None
