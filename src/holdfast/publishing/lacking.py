"""What a document lacks: listed with where to mend it, and never invented."""

from collections.abc import Callable, Iterator, Mapping

from holdfast.facts.dates import HedgedDate
from holdfast.facts.documents import Missing
from holdfast.publishing.composing import Composing
from holdfast.publishing.mending import gap
from holdfast.publishing.numbers import index_classes

DEADLINE = "deadline"


def lacking(composing: Composing) -> Iterator[Missing]:
    """Give every field that the template asks for and nothing fills."""
    for field in composing.template.required:
        if not FILLED.get(field, _is_told(field))(composing):
            yield gap(field)
    if _has_passed(composing):
        yield gap("deadline_passed")
    language = composing.phrases.language
    details = composing.teller.disclosed.details
    if language != "en" and any(detail.instead for detail in details):
        yield gap("instead_language")


def _is_told(question: str) -> Callable[[Composing], bool]:
    return lambda composing: composing.teller.detail(question) is not None


def _never(_: Composing) -> bool:
    """Say that a person must give it, whatever is known."""
    return False


def _has_passed(composing: Composing) -> bool:
    """Say whether the day of a removal lies behind us and nothing tells of it."""
    disclosed = composing.teller.disclosed
    found = composing.teller.detail(DEADLINE)
    shown = found.shown if found else None
    today = disclosed.published_on
    if (
        not isinstance(shown, str)
        or today is None
        or composing.teller.moment != "before"
    ):
        return False
    latest = HedgedDate.parse(shown).latest
    return latest is not None and latest.isoformat() < today


FILLED: Mapping[str, Callable[[Composing], bool]] = {
    "addressees": lambda composing: bool(composing.teller.disclosed.addressees),
    "appeals_by": lambda composing: composing.teller.disclosed.appeals_by is not None,
    "consent": lambda composing: composing.teller.disclosed.basis is not None,
    "contact": _never,
    "family_agreement": _never,
    "index_class": lambda composing: composing.addressee in index_classes(),
    "news": _never,
    "number": _never,
    "outcome": lambda composing: composing.teller.moment not in {"before", "disputed"},
    "quotation": _never,
    "signature": _never,
    "zone": lambda composing: composing.teller.disclosed.zone is not None,
}
"""What fills a field that is no question of the case."""
