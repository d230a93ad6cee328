"""Accounts, teams and roles; matches between the cases of a team."""

import pytest

from holdfast_desk.register.access import Act, NotFoundError, Role, may_anywhere
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.matches import judge_match, undo_match
from holdfast_desk.register.actions.people import (
    change_password,
    give_new_password,
    give_role,
    make_account,
    open_team,
    set_active,
    take_role,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Account, Case
from holdfast_desk.register.queries.matches import proposed_for
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import SECOND, Cast, a_report


def test_an_account_begins_with_a_password_for_one_time(cast: Cast) -> None:
    """It is known to nobody but who was told."""
    account, password = make_account(by=cast.root, username=" Fia ", shown_name="Fia")
    assert account.username == "fia"
    assert account.must_change_password
    assert account.check_password(password)
    with pytest.raises(RefusedError):
        change_password(by=account, old=password, new="short")
    with pytest.raises(RefusedError):
        change_password(by=account, old="wrong", new="a sentence nobody guesses")
    with pytest.raises(RefusedError):
        change_password(by=account, old=password, new=password)
    change_password(by=account, old=password, new="a sentence nobody guesses")
    assert not account.must_change_password
    _, again = give_new_password(by=cast.root, account=account.code)
    assert Account.objects.get(pk=account.pk).check_password(again)


def test_nobody_but_an_administrator_looks_after_accounts(cast: Cast) -> None:
    """To others the place does not exist; an administrator sees no case."""
    with pytest.raises(NotFoundError):
        make_account(by=cast.amal, username="x", shown_name="X")
    assert not may_anywhere(cast.root, Act.SEE)
    with pytest.raises(RefusedError):
        make_account(by=cast.root, username="amal", shown_name="Another")
    with pytest.raises(RefusedError):
        make_account(by=cast.root, username=" ", shown_name="Nobody")
    with pytest.raises(RefusedError):
        set_active(by=cast.root, account=cast.root.code, is_active=False)
    assert not set_active(by=cast.root, account=cast.bo.code, is_active=False).is_active


def test_a_role_opens_a_team_and_taking_it_closes_it(cast: Cast) -> None:
    """At once."""
    team = open_team(by=cast.root, name="North")
    give_role(by=cast.root, account=cast.bo.code, team=team.code, role=Role.READER)
    assert Account.objects.get(pk=cast.bo.pk).memberships.count() == 2
    take_role(by=cast.root, account=cast.bo.code, team=team.code, role=Role.READER)
    assert Account.objects.get(pk=cast.bo.pk).memberships.count() == 1
    with pytest.raises(RefusedError):
        give_role(by=cast.root, account=cast.bo.code, team=team.code, role="king")
    with pytest.raises(RefusedError):
        open_team(by=cast.root, name="North")
    with pytest.raises(NotFoundError):
        give_role(by=cast.root, account="nobody", team=team.code, role=Role.READER)
    with pytest.raises(NotFoundError):
        give_role(by=cast.root, account=cast.bo.code, team="none", role=Role.READER)


def test_a_case_of_the_same_people_is_proposed_with_reasons(
    cast: Cast, case: Case
) -> None:
    """A person judges, and may take it back; nothing is merged."""
    report = a_report(cast.amal, cast.east, "third.txt", SECOND.replace("River", "Sea"))
    other = open_case(by=cast.amal, team=cast.east, reports=[report.code])
    (found,) = proposed_for(cast.amal, case, case_file(case))
    assert found.other == other
    assert found.match.compared
    judge_match(
        by=cast.amal, case=case.code, other=other.code, verdict="same", reason="river"
    )
    (found,) = proposed_for(cast.amal, case, case_file(case))
    assert found.standing is not None
    undo_match(by=cast.amal, case=case.code, other=other.code)
    (found,) = proposed_for(cast.amal, case, case_file(case))
    assert found.standing is None
    with pytest.raises(RefusedError):
        undo_match(by=cast.amal, case=case.code, other=other.code)
    with pytest.raises(RefusedError):
        judge_match(
            by=cast.amal, case=case.code, other=other.code, verdict="same", reason=""
        )
    with pytest.raises(NotFoundError):
        judge_match(
            by=cast.amal, case=case.code, other="none", verdict="same", reason="x"
        )


def test_a_case_of_another_team_is_never_proposed(cast: Cast, case: Case) -> None:
    """Not even as a number."""
    report = a_report(cast.chi, cast.west, "third.txt", SECOND.replace("River", "Sea"))
    open_case(by=cast.chi, team=cast.west, reports=[report.code])
    assert proposed_for(cast.amal, case, case_file(case)) == []
