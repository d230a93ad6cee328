"""Row → value → row loses nothing, and no name is kept twice."""

from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from holdfast.cases.check import check
from holdfast.cli.case_intake import Wishes, gathered, read_files
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.claims import Verdict, judge_claims
from holdfast_desk.register.actions.reports import Item
from holdfast_desk.register.models import Case, Claim, Report, SearchText
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import NAME, Cast, a_report, an_item

EXAMPLES = sorted(Path("examples").iterdir())
MAY_NAME = {(Report, "text"), (Report, "title"), (Report, "file"), (Claim, "quote")}
INDEX = {(SearchText, "words")}


def test_a_case_comes_back_from_its_rows_as_the_core_gathered_it(cast: Cast) -> None:
    """Every account, claim and finding of the demonstration."""
    wanted = gathered(
        read_files([str(path) for path in EXAMPLES], Wishes(), lambda: None),
        with_text=True,
    ).case
    reports = [_taken_in(cast, path) for path in EXAMPLES]
    case = open_case(by=cast.amal, team=cast.east, reports=[r.code for r in reports])
    built = case_file(case)
    assert built.accounts == wanted.accounts
    assert built.claims == wanted.claims
    assert built.findings == wanted.findings
    assert check(built) == ()


def test_no_name_is_kept_but_where_a_report_or_a_quote_has_it(
    cast: Cast, case: Case
) -> None:
    """The name stands in the text, its index and marked quotes, and nowhere else."""
    judge_claims(
        by=cast.amal,
        case=case.code,
        claims=[each.claim.id for each in case_file(case).claims],
        verdict=Verdict("accept"),
    )
    found = {
        (model, field.name)
        for model in apps.get_app_config("register").get_models()
        for field in model._meta.get_fields()
        if isinstance(field, models.TextField | models.CharField | models.JSONField)
        for row in model._default_manager.all()
        if _holds(getattr(row, field.name))
    }
    assert found <= MAY_NAME | INDEX
    assert (Report, "text") in found
    quotes = Claim.objects.filter(quote__contains=NAME)
    named = quotes.filter(kind="person_name")
    assert named.exists()
    assert all(row.is_identifying for row in named)


def test_the_name_is_there_again_when_the_case_is_read(case: Case) -> None:
    """A place in the text gives the name back."""
    names = {name for a in case_file(case).accounts for name in a.case.names}
    assert names == {NAME}


def _holds(value: object) -> bool:
    told = str(value).casefold()
    return "haneul" in told


def _taken_in(cast: Cast, path: Path) -> Report:
    item = Item(str(path), path.read_bytes(), "upload")
    return an_item(cast.amal, cast.east, item)


@pytest.mark.parametrize("text", ["Two men were deported.", "", "no case here"])
def test_a_report_that_tells_of_no_case_is_read_all_the_same(
    cast: Cast, text: str
) -> None:
    """It stays, and has its state."""
    report = a_report(cast.amal, cast.east, "odd.txt", text)
    assert report.state in (Report.READ, Report.UNREAD)
