"""Removals in one English sentence: `find_removals`.

Each removal word becomes the mark `A` in turn (the others `B`) in a sentence whose
people, States, places and dates are marks already; patterns around it then tell the
stage (`terms/languages/en.toml`), the people (`patients.py`) and the States
(`parties.py`).
"""

import re
from dataclasses import replace
from itertools import pairwise

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.elided import elided
from holdfast.reading.english import never_in, pattern, stages_in, voluntary
from holdfast.reading.event_dates import date_of
from holdfast.reading.frames import People, PlaceMention, Removal
from holdfast.reading.hedging import hedge_at
from holdfast.reading.parties import (
    View,
    destination_of,
    further_of,
    home_of,
    onward_of,
    sender_of,
    senders_beside,
    view_of,
    without_sender,
)
from holdfast.reading.patients import patients_of
from holdfast.reading.triggers import Focus, Told

NOUN = re.compile(
    r"(?:ions?|als?|over|overs?|ement|backs?|returns?|ees?|transfers?|surrender)$"
)
PAST = re.compile(
    r"(?:ed|sent|taken|took|flown|flew|given|gave|driven|drove|brought|put|sold)\b"
)
MODAL = re.compile(
    r"^A(?:(?! (?:that|which|who|where|despite|after) )[^;B]){0,160}"
    r" (?:would|could|might|may|will|can|should|must)\b"
)
DONE = re.compile(
    r"^A(?:(?! (?:where|who|which|that|when) )[^;B]){0,90}"
    r" (?:in|on|since|during|between|from) D|^A[^;B]{0,120} a (?:grave |clear "
    r"|serious )?breach"
)
PRESENT = re.compile(r"(?:\w+ly )?(?:deports|expels|extradites|repatriates|returns)")
OBJECT = re.compile(r"^ (?:up to |back |over |more |\w+ly )?[PN]")
SUBJECT = re.compile(
    r"(?:C|S(?: [a-z'-]+){1,4}|\b(?:authorities|government|police|officials|officers"
    r"|army|troops|soldiers|they|it|which|guards|ministry|navy|forces|agents))"
    r"(?:,[^,;AB]{0,90},)?(?: \w+ly| also| then| later| already){0,2} $"
)
# "The forcible return of 1,700 refugees": it happened, where nothing says otherwise.
TOLD_OF = re.compile(
    r"(?<!for )(?<!against )(?<!of )(?<!on )(?<!about )(?<!over )(?<!avoid )(?<!stop )"
    r"(?<!seek )(?<!seeking )(?<!sought )(?<!prevent )(?<!halt )"
    r"\bthe (?:D )?(?:(?:forc\w+|unlawful|illegal|mass|secret|collective)\b[\w ]*)$"
)
OF_PEOPLE = re.compile(r" of (?:\w+ ){0,2}P")
# "Responded by deporting them", "arrested them before sending them back".
GERUND = re.compile(r"ing\b(?: P)?(?: back| over| away| home)?$")
# "Was told to leave C", "gave them until Friday to go".
GO = re.compile(r"told|instructed|commanded|g(?:ive|iven|ives|iving|ave)\b|D$")
# "From a lorry returning them".
ABOARD = re.compile(
    r"\b(?:lorr(?:y|ies)|trucks?|bus(?:es)?|planes?|aircraft|flights?|vehicles?|vans?|cars?"
    r"|boats?|ships?|vessels?|trains?|convoys?|helicopters?) (?:\w+ly )?$"
)
BY_DOING = re.compile(r"(?:\b(?:before|after|by)|,)(?: \w+ly)* $")
UNREAL = re.compile(r"\b(?:would|could|might|may|if|will|should|must|allow\w*)\b")
UNSURE = re.compile(
    r"\b(?:whether|if|unless|deny|denied|denies|denying|unclear)\b|^\W*(?:had|should) "
)
ON = re.compile(r"^ on(?:wards?)? to ")
THERE = re.compile(r"(?:^|\b)(?:from there|from C|there|then|later|could|may|might)\b")
THING_AFTER = re.compile(
    r" (?:its|the|their|his|her|all|any|such"
    r"|these) (?:[a-z'-]+ ){0,4}?[a-z'-]+(?= (?:to|from|and|on|in|at|for|by|of)\b"
    r"|[,.;]|$)"
)
PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are)(?: \w+ly)? $")
# "Wanted to have P deported".
HAVE_DONE = re.compile(
    r"\b(?:ha(?:ve|d|s|ving)|get(?:ting)?|see|want\w*|no|any) P (?:\w+ly )?$"
)
RIGHT_AFTER = re.compile(r"P (?:\w+ly )?$")
# Cues that need a name of their own to stand in the right order.
SAME_AS = {
    "disproved": "averted",
    "refused": "ordered",
    "dreaded": "threatened",
    "conditional": "hypothetical",
    "pending": "threatened",
    "happened": "carried_out",
    "breached": "carried_out",
    "granted": "stayed",
    "assured": "demanded_not",
}
ONE = Count.exactly(1)
OF_HIM = re.compile(r"\b(?:his|her|him)\b")
TO_PLACE = re.compile(r" (?:P )?(?:back )?(?:in)?to (?:the )?L")
BACK_INSIDE = frozenset({"transfer", "return"})
SENT = re.compile(r"sen[dt](?:ing|s)?")
TO_TOWN = re.compile(r" (?:P )?(?:on )?to L")
FOR_WORK = re.compile(r" (?:for|to (?:attend|study|cover|work|take|meet|help|join))\b")
VERSUS = re.compile(r"P v\.? (?:the )?C")
FORCED = re.compile(r"forc|involunt|unlawful|illegal|refoul")
WISH_BACK, WISH_ON = 120, 60
# No cue reaches further from a removal word to either side.
CUES_BACK, CUES_ON = 400, 320


def find_removals(told: Told) -> tuple[Removal, ...]:
    """Give the removals that a sentence tells, in order."""
    numbers = range(len(told.triggers))
    found = [removal_of(told, number) for number in numbers if is_removal(told, number)]
    for at, (one, two) in enumerate(pairwise(found), 1):
        found[at] = _by_the_same(one, two)
    return tuple(each for removal in found for each in elided(told, removal))


def _by_the_same(one: Removal, two: Removal) -> Removal:
    """Let who sent the first have sent the second, not where the first were sent.

    "C deported nine men to D and sent eleven back to E."
    """
    if two.sending is None or one.destination is None or one.sending is None:
        return two
    if two.sending.span != one.destination.span or one.vague_sender:
        return two
    return replace(two, sending=one.sending)


def _near(at: int) -> tuple[int, int]:
    """Give the stretch around a removal word in which cues are looked for."""
    return max(0, at - CUES_BACK), at + CUES_ON


def is_removal(told: Told, number: int) -> bool:
    """Say whether a removal word is one here, not a return to a village or a cell."""
    focus = told.focused(number)
    if told.triggers[number].act in BACK_INSIDE and _is_to_prison(told, focus):
        return False
    if SENT.fullmatch(told.word(number)) and _is_to_a_town(told, focus):
        return False
    if told.triggers[number].act == "pushback" and not _is_at_a_border(told):
        return False
    if not _is_noun(told.word(number)) and THING_AFTER.match(focus.text, focus.at + 1):
        return PASSIVE.search(focus.text[: focus.at]) is not None
    at, near = focus.at, _near(focus.at)
    return not any(
        match.start() <= at < match.end()
        for pattern in never_in(focus.text)
        for match in pattern.finditer(focus.text, *near)
    )


def _is_to_prison(told: Told, focus: Focus) -> bool:
    """Say whether somebody is only moved to a prison of the same State."""
    found = TO_PLACE.match(focus.text, focus.at + 1)
    place = told.canvas.items.get(focus.places[found.end() - 1]) if found else None
    return (
        isinstance(place, PlaceMention) and place.kind == "prison" and not place.states
    )


def _is_to_a_town(told: Told, focus: Focus) -> bool:
    """Say whether somebody is sent to a town that is not of their own State."""
    found = TO_TOWN.match(focus.text, focus.at + 1)
    place = told.canvas.items.get(focus.places[found.end() - 1]) if found else None
    own = {state.state for each in told.people for state in each.states}
    if found is None or not isinstance(place, PlaceMention):
        return False
    sent_out = FOR_WORK.match(focus.text, found.end()) is not None
    return sent_out or own.isdisjoint(place.states[:1])


def _tells_of_somebody(told: Told) -> bool:
    """Say whether a sentence speaks of certain people: by name, "he", "his"."""
    known = any(each.names or each.pronoun or each.count for each in told.people)
    return known or OF_HIM.search(told.sighted.words) is not None


def _is_programme(before: str, after: str) -> bool:
    """Say whether renditions are told as what a State does: "rendition flights"."""
    if pattern("programmes", "after").search(after):
        return True
    led = pattern("programmes", "before").search(before[-WISH_BACK:])
    return led is not None and not after.lstrip().startswith(("of ", "to "))


def _is_at_a_border(told: Told) -> bool:
    """Say whether a sentence tells of people who cross, not of a crowd or an idea."""
    foreign = any(people.states for people in told.people)
    return foreign or bool(pattern("never", "at_a_border").search(told.sighted.words))


def removal_of(told: Told, number: int) -> Removal:
    """Put together what the words around a removal word say."""
    view = view_of(told, number)
    people = without_sender(view, _of_the_case(view, patients_of(view)))
    destination = destination_of(view) or home_of(view, people)
    span = told.span(number)
    stage, words = stage_of(told, number)
    passed_on = destination is not None and _is_onward(view)
    sender = sender_of(view, destination, people)
    return Removal(
        trigger=span,
        act=told.triggers[number].act,
        stage=stage,
        sentence=told.sighted.span,
        hedge=hedge_at(told.sighted, span),
        people=people,
        sending=sender.state,
        destination=None if passed_on else destination,
        onward=(destination,)
        if passed_on and destination
        else onward_of(view, destination),
        also_to=further_of(view, destination),
        also_by=senders_beside(view, sender),
        when=date_of(told.sighted, span),
        told=words,
        vague_sender=sender.vague,
    )


def _of_the_case(view: View, people: People | None) -> People | None:
    """Give the one person a court speaks of the name of the case: "in A v. C"."""
    if people is None or people.names or people.count != ONE:
        return people
    found = VERSUS.search(view.before)
    party = view.people(view.first + found.start()) if found else None
    if party is None or len(party.names) != 1:
        return people
    return replace(people, names=party.names, pronoun=False)


def _is_onward(view: View) -> bool:
    """Say whether people are passed on here from where they were sent first."""
    return ON.match(view.after) is not None and THERE.search(view.before) is not None


def stage_of(told: Told, number: int) -> tuple[str, Span]:
    """Give the first stage whose cue fits around the removal word, and its words."""
    focus, own = told.focused(number), told.span(number)
    text, at = focus.text, focus.at
    sure = _told_outright(told, number, text, at)
    if sure is not None:
        return sure, own
    near = _near(at)
    for cue in stages_in(text):
        for match in cue.pattern.finditer(text, *near):
            if match.start() <= at < match.end():
                first, last = (focus.places[end] for end in match.span())
                return SAME_AS.get(cue.code, cue.code), told.canvas.span(
                    first, last
                ).join(own)
    if TOLD_OF.search(text[:at] + told.word(number)) and _is_of_some(told, focus):
        return "carried_out", own
    return _by_form(told.word(number), text[:at], text[at:]), own


def _told_outright(told: Told, number: int, text: str, at: int) -> str | None:
    """Give a stage that the form of the sentence tells, whatever stands around."""
    word, before, after = told.word(number), text[:at], text[at + 1 :]
    wished = voluntary().search(text[max(0, at - WISH_BACK) : at + WISH_ON])
    if wished and not FORCED.search(word):
        return "voluntary"
    told_to_go = told.triggers[number].act == "expulsion" and GO.match(word)
    if told_to_go or word.startswith("order"):
        return "ordered"  # "were ordered to return to C", "told to leave C"
    rendered = told.triggers[number].act == "rendition"
    if rendered and not _tells_of_somebody(told) and _is_programme(before, after):
        return "generic"
    if _is_aside(word, before) or _is_narrated(word, before, after):
        return "carried_out"
    return None


def _is_aside(word: str, before: str) -> bool:
    """Say whether a participle only tells who people are: "the 20 sent back to C"."""
    participle = RIGHT_AFTER.search(before) and PAST.search(word) is not None
    if not participle or HAVE_DONE.search(before):
        return False
    return UNSURE.search(before) is None


def _is_of_some(told: Told, focus: Focus) -> bool:
    """Say whether "of" and certain people follow the removal word."""
    found = OF_PEOPLE.match(focus.text, focus.at + 1)
    people = told.canvas.items.get(focus.places[found.end() - 1]) if found else None
    return isinstance(people, People) and people.definite


def _is_narrated(word: str, before: str, after: str) -> bool:
    """Say whether a State or its forces are told to have done it to people."""
    if GERUND.search(word):
        return BY_DOING.search(before) is not None and not UNREAL.search(before + after)
    told = PAST.search(word) or PRESENT.fullmatch(word)
    if not told or not ("P" in word or OBJECT.match(after)):
        return False
    return SUBJECT.search(before) is not None and UNSURE.search(before) is None


def _is_noun(word: str) -> bool:
    """Say whether a removal word is a noun: "handover", not "handed over"."""
    return NOUN.search(word) is not None and PAST.search(word) is None


def _by_form(word: str, before: str, after: str) -> str:
    """Give the stage that a removal word tells by its form alone."""
    if GERUND.search(word) and ABOARD.search(before):
        return "carried_out"
    if PAST.search(word) or word.endswith("ees"):
        return "carried_out"
    if NOUN.search(word):
        if MODAL.search(after):
            return "threatened"
        told_done = DONE.search(after) or word.startswith("rendition")
        return "carried_out" if told_done and not word.endswith("s") else "named"
    return "scheduled"
