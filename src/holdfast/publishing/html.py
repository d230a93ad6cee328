"""`Document` → one web page that loads nothing, sends nothing and runs nothing."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from itertools import groupby

from holdfast.facts.documents import Block, Document, Kind
from holdfast.publishing.visible import visible

PAGES = files("holdfast.publishing") / "pages"
UNSPACED = frozenset(("ja", "zh"))
MAIN = "document"


def to_html(document: Document) -> str:
    """Write a document as a page of its own; every text goes through `_escaped`."""
    document = visible(document)
    words = dict(document.words)
    title = _escaped(document.title)
    return (
        "<!doctype html>\n"
        f'<html lang="{_escaped(document.language)}"'
        f' dir="{_escaped(document.direction)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="robots" content="noindex, nofollow">\n'
        f"<title>{title}</title>\n<style>{_styles()}</style>\n</head>\n"
        f'<body lang="{_escaped(document.language)}">\n'
        f'{_header(document, words)}\n<main id="{MAIN}">\n<h1>{title}</h1>\n'
        f"{_body(document)}\n</main>\n{_footer(document, words)}\n</body>\n</html>\n"
    )


def _header(document: Document, words: dict[str, str]) -> str:
    """Give what stands at the top: the house, what this is, its number, its notices."""
    kind, day = words.get("kind", ""), words.get("date", "")
    notices = "".join(f"<p>{_escaped(each)}</p>" for each in document.notices)
    return (
        '<header>\n<div class="top"><p class="mark">HOLDFAST</p>'
        f'<p class="kind">{_escaped(kind)}</p></div>\n'
        f'<div class="number"><span>{_escaped(document.number or "")}</span>'
        f"<span>{_escaped(day)}</span></div>\n</header>\n"
        + (f'<div class="notices" role="note">{notices}</div>' if notices else "")
    )


def _footer(document: Document, words: dict[str, str]) -> str:
    """Say once more below what a reader must not overlook."""
    told = [document.number or words.get("kind", ""), *document.notices[:1]]
    return (
        "<footer>" + "".join(f"<p>{_escaped(t)}</p>" for t in told if t) + "</footer>"
    )


def _body(document: Document) -> str:
    """Give the blocks; fields that follow each other are one list, so are addresses."""
    parts: list[str] = []
    between = "" if document.language in UNSPACED else " "
    for kind, run in groupby(document.blocks, key=lambda block: block.kind):
        blocks = list(run)
        if kind is Kind.FIELDS:
            parts.append(f"<dl>{''.join(map(_field, blocks))}</dl>")
        elif kind is Kind.ADDRESS:
            inside = "".join(map(_address, blocks))
            parts.append(f'<div class="offices">{inside}</div>')
        else:
            parts.extend(_one(block, between) for block in blocks)
    return "\n".join(_with_lead(parts))


def _with_lead(parts: Sequence[str]) -> Iterator[str]:
    """Mark the paragraph that opens a document."""
    for place, part in enumerate(parts):
        is_lead = place == 0 and part.startswith("<p>")
        yield part.replace("<p>", '<p class="lead">', 1) if is_lead else part


def _one(block: Block, between: str) -> str:
    texts = [_escaped(sentence.text) for sentence in block.sentences]
    told = between.join(texts)
    match block.kind:
        case Kind.HEADING:
            level = block.level + 1
            return f"<h{level}>{told}</h{level}>"
        case Kind.LIST:
            tag = "ol" if block.label else "ul"
            return f"<{tag}>{''.join(f'<li>{text}</li>' for text in texts)}</{tag}>"
        case Kind.QUOTE:
            return f"<blockquote><p>{told}</p></blockquote>"
        case Kind.NOTICE:
            return f'<aside role="note"><p>{told}</p></aside>'
        case _:
            return f"<p>{told}</p>"


def _field(block: Block) -> str:
    told = "".join(f"<p>{_escaped(each.text)}</p>" for each in block.sentences)
    answer = told or '<span class="blank"></span>'
    return f"<dt>{_escaped(block.label or '')}</dt><dd>{answer}</dd>"


def _address(block: Block) -> str:
    label = f'<span class="label">{_escaped(block.label)}</span>' if block.label else ""
    lines = "".join(f"<span>{_escaped(each.text)}</span>" for each in block.sentences)
    return f"<address>{label}{lines}</address>"


def _escaped(text: str) -> str:
    return escape(text, quote=True)


def _policy() -> str:
    """Give the page's rule: nothing is loaded or run, only its own styles apply."""
    digest = b64encode(sha256(_styles().encode()).digest()).decode()
    rules = ["default-src 'none'", f"style-src 'sha256-{digest}'"]
    return "; ".join([*rules, "base-uri 'none'", "form-action 'none'"])


@cache
def _styles() -> str:
    return (PAGES / "document.css").read_text("utf-8")
