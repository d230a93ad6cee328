"""Selecting: the largest group is proposed, and the rest is left out with reasons."""

from dataclasses import replace

from holdfast.facts.casefile import Selection
from holdfast.matching.select import select
from holdfast.terms.load import terms
from tests.core.matching.accounts_by_hand import account, bare

FIRST = account("r1")
SECOND = account("r2", custody_place="Musan")
OTHER = account(
    "r3",
    sending_state="KZ",
    destination_state="UZ",
    nationality=("UZ",),
    custody_place="Taraz",
    arrest_place="Almaty",
)
BACKGROUND = account("r1", 1, role="precedent", arrest_date="2007")
BESIDE = account("r2", 1, sending_state="LA")
MAYBE = bare("r4", sending_state="CN", destination_state="KP")
REPORTS = ("r1", "r2", "r3", "r4", "r5")
EVERY = [FIRST, BACKGROUND, SECOND, BESIDE, OTHER, MAYBE]


def reasons(selection: Selection) -> dict[tuple[str, int | None], str]:
    """Give why what was left out."""
    return {(left.report, left.number): left.reason for left in selection.left_out}


def test_the_largest_group_is_the_case_and_the_rest_says_why() -> None:
    """Five ways of not belonging."""
    found = select(REPORTS, EVERY)
    assert found.accounts == (FIRST, SECOND)
    assert reasons(found) == {
        ("r1", 1): "background",
        ("r2", 1): "told_apart",
        ("r3", 0): "apart",
        ("r4", 0): "possible",
        ("r5", None): "no_case",
    }
    assert set(reasons(found).values()) == terms("left_out").keys()


def test_what_was_left_out_is_set_beside_the_nearest() -> None:
    """Except a report that tells of no case."""
    found = select(REPORTS, EVERY)
    for left in found.left_out:
        assert (left.match is None) == (left.reason == "no_case")


def test_background_alone_founds_no_case() -> None:
    """What happened to others years ago is not today's case."""
    found = select(["r1"], [BACKGROUND])
    assert (found.accounts, found.joined) == ((), ())


def test_one_report_alone_is_a_case() -> None:
    """With nobody beside it."""
    found = select(["r1"], [FIRST])
    assert found == Selection(accounts=(FIRST,))


def test_nothing_at_all_is_no_case() -> None:
    """And no error."""
    assert select([], []) == Selection()


def test_two_groups_of_one_size_are_told_by_what_holds_them_together() -> None:
    """The likelier one is proposed."""
    looser = [
        replace(OTHER, report="r5"),
        account(
            "r6",
            sending_state="KZ",
            destination_state="UZ",
            nationality=(),
            custody_place=None,
            arrest_place=None,
            count=None,
        ),
    ]
    assert select(REPORTS, [*looser, FIRST, SECOND]).accounts == (FIRST, SECOND)
