"""What ties a removal to protection: without it, a removal is no case."""

from holdfast.reading.english import pattern

CRIMINAL = frozenset({"extradition", "transfer"})
EXTRADITION = frozenset({"extradition"})
# Refugees are also helped home; only what is forced or feared is ours.
REPATRIATION = frozenset({"repatriation"})


def is_tied(
    own: str, around: str, *, acts: frozenset[str], harmed: bool, known: bool
) -> bool:
    """Say whether a removal is tied to protection.

    `own` are the sentences that tell of the people, `around` what stands about them,
    `acts` how they were sent away. Words of routine ("visas had run out", "to stand
    trial for fraud") need something stronger than a mere "despite" to be outweighed.
    Where there are none, a removal of people who are counted or named counts; people
    in general need a tie.
    """
    words = own if acts & CRIMINAL else around
    if acts == EXTRADITION and not harmed and _is_routine(around, acts):
        words = around
    if _is_routine(words, acts) or (not harmed and _is_help(around, acts)):
        strong = pattern("tie", "strong").search(words) is not None
        if acts == EXTRADITION:
            return strong
        return strong or pattern("tie", "suffering").search(words) is not None
    known = known and acts != EXTRADITION
    return harmed or known or pattern("tie", "tied").search(around) is not None


def _is_routine(words: str, acts: frozenset[str]) -> bool:
    """Say whether the words are those of a common crime, or of who may stay."""
    name = "crime" if acts & CRIMINAL else "migration"
    return pattern("tie", name).search(words) is not None


def _is_help(around: str, acts: frozenset[str]) -> bool:
    if acts != REPATRIATION:
        return False
    return pattern("tie", "helped").search(around) is not None
