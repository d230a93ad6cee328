"""Places under several names: which of them is meant, whatever script it stands in."""

from collections.abc import Mapping
from functools import cache

from holdfast.facts.names import fold
from holdfast.terms.load import terms


def known_place(name: str) -> str:
    """Give the name a place is compared and shown by: 长春 and 창춘 are Changchun.

    A place that `terms/place_names.toml` does not have keeps the name it has.
    """
    code = place_code(name)
    return name if code is None else terms("place_names")[code].labels["en"]


def place_code(name: str) -> str | None:
    """Give the code of a place in `terms/place_names.toml`; None where it has none."""
    return _codes().get(fold(name))


@cache
def _codes() -> Mapping[str, str]:
    return {
        fold(name): code
        for code, place in terms("place_names").items()
        for name in (
            *place.labels.values(),
            *(name for names in place.cues.values() for name in names),
        )
    }
