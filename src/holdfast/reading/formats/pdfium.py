"""The few calls of pypdfium2 that are used, with their types."""

from typing import Protocol

import pypdfium2  # type: ignore[import-untyped] # it ships no types
from pypdfium2 import raw

PdfiumError: type[RuntimeError] = pypdfium2.PdfiumError
LOCKED = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)


class TextPage(Protocol):
    """The text of a page."""

    def get_text_bounded(self) -> str: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class Page(Protocol):
    """A page, parsed when it is asked for."""

    def get_textpage(self) -> TextPage: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class Document(Protocol):
    """A PDF, open."""

    def __len__(self) -> int: ...
    def __getitem__(self, number: int) -> Page: ...
    def get_metadata_value(self, key: str) -> str: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


def open_document(untrusted_bytes: bytes) -> Document:
    """Open a PDF; raises `PdfiumError`."""
    document: Document = pypdfium2.PdfDocument(untrusted_bytes)
    return document


def is_locked(error: RuntimeError) -> bool:
    """Say whether a PDF could not be opened for want of a password."""
    return getattr(error, "err_code", None) in LOCKED


def drawn_on(page: Page) -> int:
    """Count what is drawn on a page."""
    return int(raw.FPDFPage_CountObjects(page))
