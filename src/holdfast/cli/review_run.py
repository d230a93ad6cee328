"""How `holdfast review` runs: an editor's text held against the case it tells of."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import typer

from holdfast.cli.case_json import case_in, read_json
from holdfast.cli.fingerprints import fingerprints_of
from holdfast.cli.intake import units
from holdfast.cli.options import Format
from holdfast.cli.review_view import Review, review_json, review_text
from holdfast.cli.today import today
from holdfast.drafting.desk import Desk, desk_of
from holdfast.drafting.drafts import nearest_draft
from holdfast.drafting.release import INSIDE
from holdfast.drafting.wishes import BriefWishes
from holdfast.errors import UsageError
from holdfast.facts.disclosed import Refused
from holdfast.facts.proofs import Fault
from holdfast.facts.spans import Span
from holdfast.proofing.proof import proof
from holdfast.proofing.stale import stale_sentences
from holdfast.publishing.phrases import LANGUAGES, fixed_wording
from holdfast.reading.language import language_of
from holdfast.reading.open import open_report
from holdfast.safety.harm_review import notes_in_text
from holdfast.safety.residue import residue
from holdfast.terms.load import terms

TWINS = "drafts/*/*.json"
ENGLISH = "en"
NO_DRAFT = UsageError(
    "no_draft", "That is no draft of Holdfast: name one of internal/drafts/."
)


@dataclass(frozen=True, slots=True)
class ReviewWishes:
    """For whom the text is, in which language, and the draft it was made from."""

    audience: str
    language: str | None
    draft: str | None


def run_review(text: str, case: str, wishes: ReviewWishes, format_: Format) -> None:
    """Say where a text goes beyond the case, what could harm, what is withheld."""
    _refuse_odd(wishes, format_)
    desk = desk_of(case_in(case), BriefWishes(out=""), today())
    words = _words(text)
    found = _reviewed(words, desk, wishes, case)
    shown = review_json(found) if format_ is Format.JSON else review_text(found)
    sys.stdout.write(shown)
    raise typer.Exit(1 if found.is_stopped else 0)


def _refuse_odd(wishes: ReviewWishes, format_: Format) -> None:
    if wishes.audience not in terms("audiences") or wishes.audience == INSIDE:
        readers = ", ".join(each for each in terms("audiences") if each != INSIDE)
        raise UsageError("unknown_audience", f"--audience takes one of {readers}.")
    if format_ is Format.HTML:
        raise UsageError("no_page", "A review is a table or JSON: --format json.")


def _words(file: str) -> str:
    """Give the words of the text, whatever kind of file it is."""
    found = list(units([file], sys.stdin.buffer))
    if len(found) != 1:
        raise UsageError("no_text", "A review takes one file, and this is not one.")
    [unit] = found
    if unit.error:
        raise unit.error
    return open_report(unit.name, unit.untrusted_bytes).text


def _reviewed(words: str, desk: Desk, wishes: ReviewWishes, case: str) -> Review:
    grounds = desk.grounds(wishes.audience)
    language = wishes.language or language_of(words) or ENGLISH
    harm = notes_in_text(words, language, wishes.audience)
    if isinstance(grounds, Refused):
        return Review(words, wishes.audience, refused=grounds.why, harm=harm)
    return Review(
        words,
        wishes.audience,
        faults=proof(
            words,
            language,
            grounds.disclosed,
            nearest_draft(grounds, language, words),
        ),
        stale=tuple(_stale(words, desk, wishes.draft, Path(case).parent)),
        harm=harm,
        hits=residue(words, desk.secrets(grounds), _fixed(language)),
    )


def _fixed(language: str) -> tuple[str, ...]:
    """Give our own wording in a language; none where we write no documents in it."""
    return fixed_wording(language) if language in LANGUAGES else ()


def _stale(words: str, desk: Desk, draft: str | None, folder: Path) -> Iterator[Fault]:
    """Give the sentences of the text that rest on what has changed since.

    The draft is the one named, or any that lies beside the case.
    """
    now = fingerprints_of(desk.case)
    twins = [draft] if draft else sorted(map(str, folder.glob(TWINS)))
    seen: set[str] = set()
    for twin in twins:
        told = read_json(twin)
        if not isinstance(told, dict):
            raise NO_DRAFT
        for fault in stale_sentences(told, now):
            if fault.words in words and fault.words not in seen:
                seen.add(fault.words)
                yield replace(fault, where=_place(words, fault.words))


def _place(words: str, sentence: str) -> Span:
    at = words.index(sentence)
    return Span(at, at + len(sentence))
