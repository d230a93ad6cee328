"""The screens on which cases come in and the list goes out."""

from django.core.files.uploadedfile import SimpleUploadedFile

from holdfast.cases.exchange import write_case
from holdfast_desk.register.models import Case
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import Cast, at_screen

TABLE = 'Day,Words\n2019-05-03,"Two, held <there>"\nsoon,Three were sent back\n'


def sent(text: str) -> SimpleUploadedFile:
    """Give a file as a browser sends it."""
    return SimpleUploadedFile("sent", text.encode())


def test_a_case_comes_in_from_its_file(cast: Cast, case: Case) -> None:
    """And leads to the case."""
    text = write_case(case_file(case))
    answer = at_screen(cast.amal).post("/reports/case/", {"file": sent(text)})
    assert answer.status_code == 200
    newest = Case.objects.latest("pk")
    assert f"/cases/{newest.code}/" in answer.content.decode()
    assert newest.pk != case.pk


def test_a_file_that_does_not_fit_is_told_in_a_sentence(cast: Cast) -> None:
    """On every one of these screens."""
    amal = at_screen(cast.amal)
    for address in ("/reports/table/", "/reports/case/"):
        assert amal.post(address).status_code == 422
    assert amal.post("/reports/case/", {"file": sent("{")}).status_code == 422


def test_the_list_is_given_in_both_forms(cast: Cast, case: Case) -> None:
    """A colleague who only reads gets neither."""
    amal, bo = at_screen(cast.amal), at_screen(cast.bo)
    assert case.code in amal.post("/cases/list/", {"as": "csv"}).content.decode()
    assert amal.post("/cases/list/", {"as": "xlsx"}).content.startswith(b"PK")
    assert bo.post("/cases/list/").status_code == 403
    assert bo.post("/reports/table/", {"file": sent(TABLE)}).status_code == 403
