"""What a web page says of itself: title, publisher, date, language.

Only what stands in its head is believed. Web readers also search the page for
a likely date, which is a guess and compares with today's; a date in the text
is for the passes to read, with its words.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lxml.etree import _Element

from holdfast.reading.formats.when import first_date

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | float | bool | None"

TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title")
PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher")
DATES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "citation_publication_date",
    "citation_date",
    "publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "date",
)
MOST_METAS, MOST_JSON, MOST_NODES = 500, 200_000, 2000
# A bar, a dash or an en or em dash parts the site's name from the title.
SITE_NAME = re.compile(r"\s+[|\u2013\u2014-]\s+[^|\u2013\u2014]{2,60}$")


@dataclass(frozen=True, slots=True)
class Head:
    """What the page gives; None where it does not say."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


def head_of(page: _Element) -> Head:
    """Read the head of a parsed page."""
    metas = dict(_metas(page))
    linked = dict(_linked(page))
    return Head(
        title=_first(metas, TITLES) or linked.get("headline") or _title(page),
        publisher=_first(metas, PUBLISHERS) or linked.get("publisher"),
        published=first_date(
            [*(metas.get(name) for name in DATES), linked.get("datepublished")]
        ),
        language=_language(page.get("lang") or metas.get("content-language")),
    )


def _metas(page: _Element) -> Iterator[tuple[str, str]]:
    """Give each meta element's name and content; the first of a name counts."""
    seen: set[str] = set()
    for count, meta in enumerate(page.iter("meta")):
        if count > MOST_METAS:
            return
        keys = (meta.get(key) for key in ("property", "name", "itemprop", "http-equiv"))
        name = next((key for key in keys if key), "").lower()[:60]
        content = " ".join((meta.get("content") or "")[:400].split())
        if content and name not in seen:
            seen.add(name)
            yield name, content


def _first(metas: Mapping[str, str], names: Iterable[str]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _title(page: _Element) -> str | None:
    """Give the only first-level heading, else the title without the site's name."""
    headings = [_words(heading) for heading in page.findall(".//h1")[:3]]
    if len(headings) == 1 and headings[0]:
        return headings[0]
    title = page.find(".//title")
    words = _words(title) if title is not None else ""
    return SITE_NAME.sub("", words) or None


def _words(element: _Element) -> str:
    return " ".join("".join(map(str, element.itertext()))[:2000].split())[:300]


def _language(tag: str | None) -> str | None:
    found = re.match(r"\s*([A-Za-z]{2,3})(?=$|[-_ ,])", tag or "")
    return found[1].lower() if found else None


def _linked(page: _Element) -> Iterator[tuple[str, str]]:
    """Give what the page's linked data (JSON-LD) says, by lower-case name."""
    for script in page.iterfind(".//script[@type='application/ld+json']"):
        text = script.text or ""
        if len(text) > MOST_JSON:
            continue
        try:
            found: Json = json.loads(text)
        except (ValueError, RecursionError):
            continue
        yield from _said(found)


def _said(found: Json) -> Iterator[tuple[str, str]]:
    """Walk linked data without recursion; the deepest and last come first."""
    waiting, seen = [found], 0
    while waiting and seen < MOST_NODES:
        node, seen = waiting.pop(), seen + 1
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, Mapping):
            waiting.extend(node.values())
            yield from _fields(node)


def _fields(node: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    for name in ("headline", "datePublished"):
        value = node.get(name)
        if isinstance(value, str) and value.strip():
            yield name.lower(), " ".join(value[:400].split())
    publisher = node.get("publisher")
    name_of = publisher.get("name") if isinstance(publisher, Mapping) else publisher
    if isinstance(name_of, str) and name_of.strip():
        yield "publisher", " ".join(name_of[:200].split())
