"""What a person asks of drafts: where to, in which languages, asked of which State."""

import re
from dataclasses import dataclass
from datetime import date

from holdfast.errors import UsageError
from holdfast.terms.load import terms

DAY = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class BriefWishes:
    """What `brief` and `publish` were asked for, as it was typed."""

    out: str
    to: str | None = None
    languages: tuple[str, ...] = ("en",)
    on: str | None = None


def state_code(given: str) -> str:
    """Take a code or an English name of a State."""
    listed = terms("states")
    if given.upper() in listed and len(given) == len("XK"):
        return given.upper()
    named = _folded(given)
    for code, term in listed.items():
        names = (term.labels["en"], term.definition, *term.cues.get("en", ()))
        if named in map(_folded, names):
            return code
    raise UsageError(
        "unknown_state",
        f"There is no State {given[:40]!r}. Write its code, such as CN, or its English"
        " name; docs/reference/terms.md lists them.",
    )


def day_of(given: str | None, today: date) -> date:
    """Take a day as 2012-02-14; without one, today."""
    if given is None:
        return today
    wrong = UsageError(
        "bad_date", "Write the day of the act as 2012-02-14; it must exist."
    )
    if not DAY.fullmatch(given):
        raise wrong
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise wrong from error


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace(".", "").split())
