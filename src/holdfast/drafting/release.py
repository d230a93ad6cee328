"""A document → its files, each held against the case before it may be written.

What is firmer than its finding, and what holds anything withheld, is not written.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from holdfast.errors import HoldfastError
from holdfast.facts.disclosed import Disclosed
from holdfast.facts.documents import Document
from holdfast.proofing.finished import words_of
from holdfast.proofing.proof import proof
from holdfast.publishing.docx import to_docx
from holdfast.publishing.html import to_html
from holdfast.publishing.pdf import to_pdf
from holdfast.publishing.phrases import fixed_wording
from holdfast.publishing.text import to_text
from holdfast.safety.marks import Secret
from holdfast.safety.residue import check_residue

INSIDE = "team"
FORMS: Mapping[str, Callable[[Document, str], bytes]] = {
    "txt": lambda document, _: to_text(document).encode("utf-8"),
    "html": lambda document, _: to_html(document).encode("utf-8"),
    "docx": lambda document, _: to_docx(document),
    "pdf": to_pdf,
}


@dataclass(frozen=True, slots=True)
class Released:
    """The files of a document by their suffix, and what was not made, and why."""

    document: Document
    files: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def released(
    document: Document, layout: str, disclosed: Disclosed, secrets: tuple[Secret, ...]
) -> Released:
    """Make every form of a document that may be written."""
    notes = tuple(_too_firm(document, disclosed))
    if notes:
        return Released(document, notes=notes)
    fixed = fixed_wording(document.language)
    files: dict[str, bytes] = {}
    failed: list[str] = []
    for suffix, render in FORMS.items():
        try:
            made = render(document, layout)
            if document.audience != INSIDE:
                check_residue(words_of(made, suffix), secrets, fixed)
        except HoldfastError as error:
            failed.append(f"{_name(document)}.{suffix}: {error.sentence}")
        else:
            files[suffix] = made
    return Released(document, files, tuple(failed))


def _too_firm(document: Document, disclosed: Disclosed) -> Iterator[str]:
    """Hold our own wording to what we hold that of editors to."""
    if document.audience == INSIDE:
        return
    text = to_text(document)
    for fault in proof(text, document.language, disclosed, document):
        yield f"{_name(document)}: not written. {fault.sentence}"


def _name(document: Document) -> str:
    return f"{document.template} ({document.language})"
