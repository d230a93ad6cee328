"""Places under several names: which of them is meant, whatever script it stands in."""

from collections.abc import Mapping
from functools import cache

from holdfast.facts.names import fold
from holdfast.terms.load import terms


def known_place(name: str) -> str:
    """Give the name a place is compared and shown by: 长春 and 창춘 are Changchun.

    A place that `terms/place_names.toml` does not have keeps the name it has.
    """
    return _known().get(fold(name), name)


@cache
def _known() -> Mapping[str, str]:
    return {
        fold(name): place.labels["en"]
        for place in terms("place_names").values()
        for name in (
            *place.labels.values(),
            *(name for names in place.cues.values() for name in names),
        )
    }
