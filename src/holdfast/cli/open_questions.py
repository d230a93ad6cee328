"""What people must answer before anything could be issued, and what has been made."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from holdfast.cli.draft_files import INTERNAL, Made
from holdfast.cli.private_files import WARNING, private_file
from holdfast.drafting.desk import Desk
from holdfast.facts.documents import Missing
from holdfast.facts.sentences import sentence
from holdfast.safety.approvals import checks_lacking, is_checked
from holdfast.safety.harm_review import harm_notes
from holdfast.showing.case_words import answer_words, question_words
from holdfast.showing.words import word
from holdfast.terms.load import terms

FILE = "questions.txt"


@dataclass(frozen=True, slots=True)
class Asked:
    """One kind of open question: its heading, and each that is open."""

    heading: str
    each: tuple[str, ...]


def open_questions(desk: Desk, made: Made) -> tuple[Asked, ...]:
    """Give what is still open, in the order in which a desk works through it."""
    asked = (
        Asked(
            "What the law needs to know", (desk.why_no_law,) if desk.why_no_law else ()
        ),
        Asked("Choices that wait, with their rivals", tuple(_rivals(desk))),
        Asked("Not judged by anybody yet", tuple(_unjudged(desk))),
        Asked("Consent or another basis", tuple(_consent(desk))),
        Asked("Harm review: two people decide", tuple(_harm(desk))),
        Asked("Checks that two people make", tuple(_checks(desk))),
        Asked("Missing in a document", tuple(_missing(made))),
        Asked("Translations nobody has reviewed", tuple(_unreviewed(desk, made))),
    )
    return tuple(each for each in asked if each.each)


def questions_text(asked: Iterable[Asked], most: int | None = None) -> str:
    """Tell them as text; with `most`, only so many of each kind."""
    return "\n\n".join(_section(each, most) for each in asked)


def write_questions(asked: Iterable[Asked], folder: Path) -> None:
    """Write all of them where the desk keeps what only it may see."""
    with private_file(folder / INTERNAL / FILE) as file:
        file.write(f"{WARNING}\n\n{questions_text(asked)}\n".encode())


def _section(asked: Asked, most: int | None) -> str:
    shown = asked.each[:most]
    left = len(asked.each) - len(shown)
    more = [f"  … and {left} more in {INTERNAL}/{FILE}"] if left else []
    return "\n".join([asked.heading, *(f"  • {each}" for each in shown), *more])


def _rivals(desk: Desk) -> Iterator[str]:
    for finding in desk.known.findings:
        is_one = terms("questions")[finding.question].group == "one"
        if finding.is_provisional and is_one and len(finding.values) > 1:
            told = " · ".join(answer_words(finding.question, v) for v in finding.values)
            yield f"{question_words(finding.question)}: {told}"
    for question in desk.known.clashing:
        yield f"{question_words(question)}: two findings of people stand side by side"


def _unjudged(desk: Desk) -> Iterator[str]:
    """Name the questions with one answer so far, of which a person makes a finding."""
    found = [
        question_words(finding.question)
        for finding in desk.known.findings
        if finding.is_provisional and len(finding.values) == 1
    ]
    if found:
        yield f"{', '.join(found)}: accept or amend the claims, and make findings"


def _consent(desk: Desk) -> Iterator[str]:
    if not desk.known.consent:
        yield "Who agreed to what, for which readers? Write it under consent."


def _harm(desk: Desk) -> Iterator[str]:
    for note in harm_notes(desk.known, "public"):
        if note.is_open:
            fields = ", ".join(word("fields", each) for each in note.details)
            default = word("harm_decisions", note.default)
            danger = sentence(word("dangers", note.danger))
            yield f"{danger} ({fields}); until decided: {default}"


def _checks(desk: Desk) -> Iterator[str]:
    lacking = checks_lacking(desk.known)
    for step in lacking:
        yield sentence(word("approvals", step))
    if not lacking and not is_checked(desk.known):
        yield "One person made them all: a second one has to make one of them"


def _missing(made: Made) -> Iterator[str]:
    """Tell each thing that is missing once, with the documents that lack it."""
    lacking: dict[Missing, list[str]] = defaultdict(list)
    for template, gap in made.missing:
        lacking[gap].append(template)
    for gap, documents in lacking.items():
        yield f"{gap.field}. {gap.where} ({', '.join(documents)})"


def _unreviewed(desk: Desk, made: Made) -> Iterator[str]:
    for language in desk.languages:
        if any(d.language == language and not d.is_reviewed for d in made.documents):
            yield language
