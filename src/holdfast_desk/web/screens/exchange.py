"""Cases from elsewhere come in; the list of cases goes out as a table."""

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.reading.formats.decode import decode
from holdfast_desk.register.actions.imports import import_case
from holdfast_desk.register.actions.lists import export_list
from holdfast_desk.register.actions.table_files import write_csv, write_xlsx
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.web.requests import DeskRequest, posted
from holdfast_desk.web.screens.intake import team_in

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@posted("reports")
def case_in(request: DeskRequest) -> HttpResponse:
    """Write a case from a file of case JSON, and say what was left out of it."""
    text = decode(sent(request)[1]).text
    came = import_case(by=request.user, team=team_in(request), untrusted_text=text)
    return render(request, "screens/case_in.html", {"came": came})


@posted("register")
def list_out(request: DeskRequest) -> HttpResponse:
    """Give the list of cases as a table."""
    rows = export_list(by=request.user)
    is_book = request.POST.get("as") == "xlsx"
    made = write_xlsx(rows) if is_book else write_csv(rows)
    kind = XLSX if is_book else "text/csv; charset=utf-8"
    answer = HttpResponse(made, content_type=kind)
    ending = "xlsx" if is_book else "csv"
    answer["Content-Disposition"] = f'attachment; filename="cases.{ending}"'
    return answer


def sent(request: DeskRequest) -> tuple[str, bytes]:
    """Give the name and the bytes of the one file of a form."""
    file = request.FILES.get("file")
    if file is None:
        raise RefusedError("nothing_sent", "Choose a file first.")
    return file.name or "file", bytes(file.read())
