"""The small pieces that every page is made of, and the rule that keeps it closed.

Everything that goes into a page goes through `escaped`; a page may load nothing and
send nothing.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files

from holdfast.showing.words import harmless

PAGES = files("holdfast.showing") / "pages"


def escaped(untrusted_text: str) -> str:
    """Make a report's words safe inside a page, in text and in attributes."""
    return escape(harmless(untrusted_text), quote=True)


def element(tag: str, inside: str, class_: str = "") -> str:
    """Put a page's own code into an element; `inside` must be escaped already."""
    named = f' class="{class_}"' if class_ else ""
    return f"<{tag}{named}>{inside}</{tag}>"


def items(each: Iterable[str], class_: str) -> str:
    """Give a list of what is escaped already; nothing where there is nothing."""
    inside = "".join(f"<li>{one}</li>" for one in each)
    return element("ul", inside, class_) if inside else ""


def isolated(untrusted_text: str) -> str:
    """Give a report's words so that they turn no sentence around."""
    return f"<bdi>{escaped(untrusted_text)}</bdi>"


def policy(script: str = "", styles: Sequence[str] = ("page.css",)) -> str:
    """Give the page's rule: nothing is loaded, only our styles and script apply."""
    allowed = " ".join(f"'{_hash(page_file(style))}'" for style in styles)
    rules = ["default-src 'none'", f"style-src {allowed}"]
    if script:
        rules.append(f"script-src '{_hash(script)}'")
    return "; ".join([*rules, "base-uri 'none'", "form-action 'none'"])


@cache
def page_file(name: str) -> str:
    """Read one of the files that pages are made of."""
    return (PAGES / name).read_text("utf-8")


def _hash(source: str) -> str:
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"
