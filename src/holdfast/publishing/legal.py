"""What the law asks, from duties that bind the State and whose text was read."""

from collections.abc import Iterable, Iterator, Sequence

from holdfast.facts.documents import Block, Kind, Missing, Sentence, Tells
from holdfast.facts.legal import Duty, Standing
from holdfast.facts.sentences import sentence
from holdfast.law.corpus import corpus
from holdfast.publishing.composing import Composing
from holdfast.publishing.mending import gap
from holdfast.publishing.phrases import Said
from holdfast.publishing.wording import OR, coded, listed

HUMAN_RIGHTS, REFUGEE, CUSTOM = "human_rights", "refugee", "custom"


def law(composing: Composing) -> Iterator[Block | Missing]:
    """Give the paragraph on the law; never a text that does not bind the State."""
    if composing.law is None:
        yield gap("law")
        return
    binding = binding_duties(composing.law.duties)
    if not binding:
        yield gap("law_verified")
    for state in dict.fromkeys(duty.state for duty in binding):
        own = [duty for duty in binding if duty.state == state]
        sentences = tuple(_of_state(composing, state, own))
        if sentences:
            yield Block(Kind.PARAGRAPH, sentences)


def binding_duties(duties: Iterable[Duty]) -> list[Duty]:
    """Give the duties that bind and rest on more than memory."""
    return [
        duty
        for duty in duties
        if duty.standing is Standing.BOUND
        and duty.citation.verified
        and not duty.elsewhere
        and duty.limb in {HUMAN_RIGHTS, REFUGEE, CUSTOM}
    ]


def _of_state(
    composing: Composing, state: str, duties: Sequence[Duty]
) -> Iterator[Sentence]:
    treaties = [duty for duty in duties if duty.limb != CUSTOM]
    if treaties:
        yield _said(composing, "law-bound", state, treaties)
    for duty in treaties:
        if duty.limb == HUMAN_RIGHTS:
            yield _said(composing, "law-human-rights", state, [duty])
    refugee = [duty for duty in treaties if duty.limb == REFUGEE]
    if refugee:
        yield _said(composing, "law-refugee", state, refugee)
        yield _said(composing, "law-until-decided", state, refugee)
    custom = [duty for duty in duties if duty.limb == CUSTOM]
    if custom:
        yield _said(composing, "law-custom", state, custom)


def _said(
    composing: Composing, id_: str, state: str, duties: Sequence[Duty]
) -> Sentence:
    phrases = composing.phrases
    codes = dict.fromkeys(duty.instrument for duty in duties)
    interests = dict.fromkeys(each for duty in duties for each in duty.interests)
    given: dict[str, Said] = {
        "state": coded(phrases, "state", state),
        "instruments": listed(
            phrases, [coded(phrases, "instrument", each) for each in codes]
        ),
        "interests": listed(
            phrases, [coded(phrases, "interest", each) for each in interests], OR
        ),
        "indirect": "yes" if all(map(_reaches_further, duties)) else "no",
    }
    return Sentence(
        sentence(phrases.say(id_, **given)),
        Tells.LAW,
        rests_on=tuple(f"{duty.instrument} {duty.provision}" for duty in duties),
    )


def _reaches_further(duty: Duty) -> bool:
    """Say whether the text itself reaches return by way of another State."""
    provisions = corpus().instruments[duty.instrument].provisions
    return any(
        each.article == duty.provision
        and each.indirect is not None
        and each.indirect_verified
        for each in provisions
    )
