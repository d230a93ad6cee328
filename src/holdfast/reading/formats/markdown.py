"""Markdown → Source: the text as it stands, with what its front matter says."""

import re
from dataclasses import replace

from holdfast.reading.formats import plain
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.when import first_date
from holdfast.reading.source import Source

FRONT_MATTER = re.compile(
    r"(---|\+\+\+)[ \t]*\n(.{0,20000}?)\n\1[ \t]*(?:\n|$)", re.DOTALL
)
LINE = re.compile(r"^([A-Za-z][\w-]*)[ \t]*[:=][ \t]*(\S[^\n]*)$", re.MULTILINE)
HEADING = re.compile(
    r"^#[ \t]+(\S[^\n]*?)[ \t]*#*$|^(\S[^\n]*)\n=+[ \t]*$", re.MULTILINE
)
TITLES = ("title",)
PUBLISHERS = ("publisher", "site", "source", "organization", "organisation")
DATES = ("date", "published", "publishdate", "pubdate", "date_published", "created")


def read(untrusted_bytes: bytes) -> Source:
    """Decode a text and read its front matter; the text keeps all its marks."""
    source = plain.read(untrusted_bytes)
    found = FRONT_MATTER.match(source.text)
    fields = _fields(found[2]) if found else {}
    heading = _heading(source.text[found.end() if found else 0 :][:4000])
    return replace(
        source,
        media_type="text/markdown",
        title=_first(fields, TITLES) or heading,
        publisher=_first(fields, PUBLISHERS),
        published=first_date(fields.get(key) for key in DATES),
        language=_language(fields),
    )


def _fields(front: str) -> dict[str, str]:
    """Read `key: value` lines; anything cleverer stays unread."""
    return {
        key.lower(): value.strip().strip("\"'") for key, value in LINE.findall(front)
    }


def _first(fields: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((fields[key] for key in keys if fields.get(key)), None)


def _language(fields: dict[str, str]) -> str | None:
    tag = fields.get("lang") or fields.get("language") or ""
    found = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", tag)
    return found[0].lower() if found else None


def _heading(text: str) -> str | None:
    found = HEADING.search(text)
    return (found[1] or found[2]).strip() if found else None


MARKDOWN = Format(
    code="markdown",
    media_types={".md": "text/markdown", ".markdown": "text/markdown"},
    read=read,
)
