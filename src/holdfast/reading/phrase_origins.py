"""Where people are from: "from C and D", "of S origin", "who fled C"."""

from holdfast.reading.frames import StateMention
from holdfast.reading.phrase_tokens import Phrases

ORIGINS = frozenset(
    "origin nationality descent citizenship ethnicity background".split()
)
NATIONALS = frozenset(
    "nationals national citizens citizen natives native people".split()
)
MOSTLY = frozenset("mostly mainly predominantly largely chiefly primarily".split())
FLED = frozenset({"left", "fled", "escaped", "defected", "fleeing", "flee"})
WHO = frozenset({"who", "that", "had", "have", "has", "originally"})


def states_after(last: int, there: Phrases) -> tuple[StateMention, ...]:
    """Give the States that follow a noun and tell where the people are from."""
    end = origin_end(last, there)
    items = there.items(last + 1, end) if end is not None else ()
    return tuple(item for item in items if isinstance(item, StateMention))


def origin_end(last: int, there: Phrases) -> int | None:
    """Give the last token of such words after a noun; None where there are none."""
    fled = _fled(last, there)
    mostly = there.word(last + 1) == "," and there.word(last + 2) in MOSTLY
    first = last + 2 if mostly else last
    if fled is not None or there.word(first + 1) not in {"from", "of"}:
        return fled
    at = first + 2
    while there.word(at) in {"the", "ethnic"}:
        at += 1
    if there.word(at) == "S" and there.word(at + 1) in ORIGINS:
        return at + 1
    if there.word(at) != "C":
        return None
    if there.word(last + 1) == "of" and there.bare(last) not in NATIONALS:
        return None
    at = _last_of_list(at, there)
    # "refugees from C to D" tells a way, not where they are from.
    return None if there.word(at + 1) == "to" else at


def _last_of_list(at: int, there: Phrases) -> int:
    """Give the last State of "C, D and E"."""
    while there.word(at + 1) in {",", "and", "or"}:
        step = 2 if there.word(at + 2) == "C" else 3
        if there.word(at + step) != "C":
            break
        if step > 2 and there.word(at + 2) not in {"and", "the", "or"}:  # noqa: PLR2004 - a word between
            break
        at += step
    return at


def _fled(last: int, there: Phrases) -> int | None:
    """Give the State of "people who fled C"; it tells where they are from."""
    at = last + 1
    if there.word(at) not in {"who", "fleeing", "that"}:
        return None
    while there.word(at) in WHO:
        at += 1
    if there.word(at) not in FLED:
        return None
    at += 1
    while there.word(at) in {"from", "out", "of", "the"}:
        at += 1
    return at if there.word(at) == "C" else None
