"""What a Word document says of itself in its core part: its title and language."""

import re
from html import unescape

CORE = "docProps/core.xml"
TITLE = re.compile(r"<dc:title>([^<]{3,300})</dc:title>")
LANGUAGE = re.compile(r"<dc:language>([A-Za-z]{2,3})\b")
# What a word processor writes by itself says nothing of the document.
JUNK_TITLE = re.compile(r"(?i)^(microsoft word|document\d*$|untitled)|\.\w{3,4}$")


def title_in(core: str) -> str | None:
    """Give the title a person chose, None where there is none."""
    found = TITLE.search(core)
    title = " ".join(unescape(found[1]).split()) if found else ""
    return title if title and not JUNK_TITLE.search(title) else None


def language_in(core: str) -> str | None:
    """Give the code of the language the document declares."""
    found = LANGUAGE.search(core)
    return found[1].lower() if found else None
