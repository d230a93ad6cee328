"""Released documents → files: public ones apart, what only the desk may see apart."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from holdfast.cli.escaped_json import ESCAPED
from holdfast.cli.escaped_json import INTERNAL as INTERNAL_MARK
from holdfast.cli.intake import DRAFTS_MARK
from holdfast.cli.private_files import private_file, private_folder
from holdfast.drafting.release import INSIDE, Released
from holdfast.facts.documents import Document, Missing
from holdfast.proofing.stale import KEY
from holdfast.publishing.twin import to_json

INTERNAL, PUBLIC, FORMS, TWINS = "internal", "public", "submissions", "drafts"
EVERYBODY = "public"


@dataclass(frozen=True, slots=True)
class Made:
    """What was written, what was not and why, and what each document still lacks."""

    paths: tuple[Path, ...]
    documents: tuple[Document, ...]
    notes: tuple[str, ...]

    @property
    def missing(self) -> tuple[tuple[str, Missing], ...]:
        """Give what is missing by template, each once however many languages."""
        told = ((each.template, gap) for each in self.documents for gap in each.missing)
        return tuple(dict.fromkeys(told))


def write_drafts(
    drafts: Iterable[Released | str], folder: Path, fingerprints: Mapping[str, str]
) -> Made:
    """Write every form of every document into its place."""
    paths: list[Path] = []
    documents: list[Document] = []
    notes: list[str] = []
    for draft in drafts:
        if isinstance(draft, str):
            notes.append(draft)
            continue
        notes.extend(draft.notes)
        if draft.files:
            documents.append(draft.document)
            paths.extend(_write(draft, folder))
            _write_twin(draft.document, folder, fingerprints)
    return Made(tuple(paths), tuple(documents), tuple(notes))


def _write(draft: Released, folder: Path) -> Iterator[Path]:
    place = _place(draft.document, folder)
    for suffix, content in draft.files.items():
        path = place / f"{draft.document.template}.{suffix}"
        with private_file(path) as file:
            file.write(content)
        yield path


def _place(document: Document, folder: Path) -> Path:
    """Make the folder a document belongs into."""
    if document.audience == INSIDE:
        return private_folder(str(folder / INTERNAL))
    if document.audience != EVERYBODY:
        return _marked(folder / INTERNAL / FORMS / document.language)
    return _marked(folder / PUBLIC / document.language)


def _marked(folder: Path) -> Path:
    """Make a folder of drafts that no later reading takes for reports."""
    made = private_folder(str(folder))
    (made / DRAFTS_MARK).touch(mode=0o600)
    return made


def _write_twin(
    document: Document, folder: Path, fingerprints: Mapping[str, str]
) -> None:
    """Write what each sentence rests on, for `review` to hold it against later."""
    inside = folder / INTERNAL / TWINS / document.language
    told = {**INTERNAL_MARK, **to_json(document), KEY: dict(fingerprints)}
    text = json.dumps(told, ensure_ascii=False, indent=2).translate(ESCAPED)
    path = private_folder(str(inside)) / f"{document.template}.json"
    with private_file(path) as file:
        file.write(f"{text}\n".encode())
