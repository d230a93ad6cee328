"""Words of the core in templates: labels of terms, hedges, times, the key of a form."""

import re
import uuid
from datetime import datetime
from pathlib import PurePath

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timesince import timeuntil

from holdfast.clock.notices import time_left
from holdfast.facts.date_words import date_words
from holdfast.facts.findings import AnswerValue
from holdfast.facts.sentences import sentence
from holdfast.showing.case_words import answer_words, question_words
from holdfast.showing.words import state_words, word
from holdfast_desk.register.access import ROLE_LABELS, Role
from holdfast_desk.register.queries.reports import Report, may_be_table
from holdfast_desk.web.anchors import anchor_of
from holdfast_desk.web.words import (
    CHANNELS,
    CLAIM_KINDS,
    EVENTS,
    FAULTY,
    HAZARDS,
    STATES_OF_REPORT,
)

register = template.Library()
PASTED = "paste"
ENDING = re.compile(r"\.[a-z0-9]{1,5}")


@register.filter
def term(code: str, words: str) -> str:
    """Give the label of a code: {{ case.phase|term:"phases" }}."""
    # What a template writes is marked as safe, which no path takes; joined, it is text.
    return word("".join(words), "".join(code)) if code else ""


@register.filter
def in_words(code: str) -> str:
    """Give a code that has no label as words: people_count, people count."""
    return CLAIM_KINDS.get("".join(code), code.replace("_", " "))


@register.filter
def at(told: dict[str, str], name: str) -> str:
    """Give what stands under a name; nothing where there is none."""
    return told.get(name, "")


@register.filter
def anchor(claim: str) -> str:
    """Give where on its page a claim is told; an anchor holds no full stop."""
    return anchor_of(claim)


@register.filter
def report_of(claim: str) -> str:
    """Give the key of the report a claim is from."""
    return claim.partition(".")[0]


@register.filter
def as_sentence(told: str) -> str:
    """Begin with a capital."""
    return sentence(told)


@register.filter
def state(code: str) -> str:
    """Name a State by its code."""
    return state_words(code) if code else ""


@register.filter
def asked(question: str) -> str:
    """Put a question in words."""
    return sentence(question_words(question))


@register.filter
def answer(value: AnswerValue, question: str) -> str:
    """Put an answer in words."""
    return answer_words(question, value)


@register.filter
def day(edtf: str) -> str:
    """Put an EDTF date in words."""
    return date_words(edtf) if edtf else ""


@register.filter
def role(code: str) -> str:
    """Name a role."""
    return ROLE_LABELS[Role(code)]


@register.filter
def event(what: str) -> str:
    """Say what was done."""
    return EVENTS.get(what, what.replace("_", " "))


@register.filter
def called(report: Report) -> str:
    """Call a report by its publisher, else by how it came and what kind of file it is.

    What a file is called may name people; how its name ends does not.
    """
    ending = PurePath(report.file).suffix.lower()
    came = CHANNELS.get(report.channel, report.channel)
    is_telling = report.channel != PASTED and ENDING.fullmatch(ending)
    return report.publisher or (f"{came} ({ending})" if is_telling else came)


@register.filter
def wrong(report: Report) -> str:
    """Say what is wrong with a report, and what to do here where one can do more."""
    if report.error_code == "cannot_be_read_yet" and may_be_table(report):
        return "This is a table: open it here, and say what its columns are."
    return report.error


@register.filter
def report_state(code: str) -> str:
    """Say how far a report has come."""
    return STATES_OF_REPORT.get(code, code)


@register.filter
def hazard(code: str) -> str:
    """Say what was seen in a file that may do harm."""
    return HAZARDS.get(code, code)


@register.filter
def is_faulty(code: str) -> bool:
    """Say whether something is wrong with a report in this state."""
    return code in FAULTY


@register.filter
def left(deadline: object) -> str:
    """Say how much time is left until a deadline."""
    return time_left(deadline, timezone.now())  # type: ignore[arg-type]


@register.filter
def until(when: datetime) -> str:
    """Say how much time is left until an instant; one that has passed wants a look."""
    if when <= timezone.now():
        return "passed, to be verified"
    return timeuntil(when)


@register.filter
def nearness(when: datetime | None) -> str:
    """Say how near an instant is, for its colour: past, day, days or later."""
    if when is None:
        return "none"
    hours = (when - timezone.now()).total_seconds() / 3600
    if hours < 0:
        return "past"
    return "day" if hours <= 24 else "days" if hours <= 72 else "later"  # noqa: PLR2004


@register.simple_tag
def form_key() -> SafeString:
    """Give a form a key of its own, so that what is sent twice is done once."""
    return format_html('<input type="hidden" name="form" value="{}">', uuid.uuid4())


@register.simple_tag(takes_context=True)
def is_here(context: template.Context, *names: str) -> SafeString:
    """Mark the link to the screen one is on."""
    match = context["request"].resolver_match
    here = bool(match and match.url_name in names)
    return SafeString(' aria-current="page"' if here else "")
