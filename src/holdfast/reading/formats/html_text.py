"""A web page's whole text by taking its tags away, in one pass over it.

The way out for pages that the reader of main texts cannot take: too short,
too heavy, or built to be. Linear in the page's length, whatever is in it.
"""

import re
from collections.abc import Iterator
from html import unescape

TAG = re.compile(r"<!--|<(/?[A-Za-z][A-Za-z0-9-]{0,20})\b[^<>]*>?|<[!?][^<>]*>?")
# What a page does not show, and how it ends; what never ends hides nothing.
HIDDEN = "script style template noscript svg head iframe object".split()
END = {name: re.compile(f"</{name}[^<>]*>?", re.IGNORECASE) for name in HIDDEN}
END["--"] = re.compile("-->")
BLOCKS = frozenset(
    "p div section article aside main header footer nav h1 h2 h3 h4 h5 h6 ul ol li dl"
    " dt dd table tr blockquote pre figure figcaption form hr address title td"
    " th".split()
)
SPACE = re.compile(r"[ \t\f\v\u00a0]+")
LINES = re.compile(r" ?\n ?")
BLANK_LINES = re.compile(r"\n{2,}")
# What a page may hold for the reader of main texts to be quick with it: its
# work grows with the square of these.
MOST_TAGS, MOST_SPACES_IN_TAG = 40_000, 1000
IN_TAG = re.compile(r"<[^>]*")


def is_heavy(page: str) -> bool:
    """Say whether a page holds more tags, or a fuller one, than people write."""
    if page.count("<") > MOST_TAGS:
        return True
    return any(_is_full(found[0]) for found in IN_TAG.finditer(page))


def _is_full(tag: str) -> bool:
    return len(tag) > MOST_SPACES_IN_TAG and len(tag.split()) > MOST_SPACES_IN_TAG


def whole_text(page: str) -> str:
    """Give all a page would show, blocks apart by blank lines."""
    text = unescape("".join(_shown(page)))
    text = SPACE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    return BLANK_LINES.sub("\n\n", LINES.sub("\n", text)).strip()


def _shown(page: str) -> Iterator[str]:
    """Give the pieces between tags, and a break for each block."""
    at, unended = 0, set[str]()
    while tag := TAG.search(page, at):
        yield _flowing(page[at : tag.start()])
        name = (tag[1] or "").lower()
        end = END["--"] if tag[0] == "<!--" else END.get(name)
        at = tag.end()
        if end is None:
            yield _break(name.removeprefix("/"))
        elif end.pattern not in unended:
            found = end.search(page, tag.start())
            at = found.end() if found else at
            unended |= set() if found else {end.pattern}
    yield _flowing(page[at:])


def _flowing(text: str) -> str:
    return text.replace("\n", " ")


def _break(name: str) -> str:
    return "\n\n" if name in BLOCKS else "\n" if name == "br" else ""
