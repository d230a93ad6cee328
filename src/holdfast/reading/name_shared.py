"""Family names told once for several: "Mariam and Awa Diallo" (`with_shared`)."""

import re
from collections.abc import Iterator, Sequence

from holdfast.reading.frames import Named
from holdfast.reading.name_runs import CAPITAL
from holdfast.reading.name_scene import Scene
from holdfast.reading.name_words import Kind, kind_of

BESIDE = re.compile(rf"(?P<lead>.{{0,24}}?)(?P<given>{CAPITAL}) (?:and|&) $")
AND = ("and ", "& ")
# After these two given names are sure to be those of one family.
OF_KIN = re.compile(
    r"\b(?:brothers|sisters|daughters|sons|children|couple|parents|siblings|twins"
    r"|cousins|nationals|citizens|spouses),? $"
)
OPENS = re.compile(r"(?:^|[,;:(-]|\b[a-z]+|’s|'s) ?$")
REACH = 48
PAIR = 2


def with_shared(scene: Scene, found: Sequence[Named]) -> Iterator[Named]:
    """Give the names, and before each the given name that shares its family name."""
    end = 0
    for named in found:
        start = named.span.start - scene.at(0, 0).start
        before = scene.text[max(end, start - REACH) : start]
        beside = BESIDE.search(before) if before.endswith(AND) else None
        if beside is not None and _is_shared(named, beside):
            first = start - len(beside[0]) + beside.start("given") - beside.start()
            family = named.name.split()[-1]
            span = scene.at(first, first + len(beside["given"]))
            if not _is_ground(scene, span.start):
                yield Named(f"{beside['given']} {family}", span)
        yield named
        end = start + len(named.name)


def _is_shared(named: Named, beside: re.Match[str]) -> bool:
    """Say whether a word before "and" is a given name, and the name has a second."""
    kin = OF_KIN.search(beside["lead"].lower()) is not None
    opens = kin or OPENS.search(beside["lead"]) is not None
    if len(named.name.split()) < PAIR or not opens:
        return False
    kind = kind_of(beside["given"])
    return kind is Kind.GIVEN or (kin and kind is Kind.UNKNOWN)


def _is_ground(scene: Scene, at: int) -> bool:
    return any(each.span.start <= at < each.span.end for each in scene.states) or any(
        each.span.start <= at < each.span.end for each in scene.places
    )
