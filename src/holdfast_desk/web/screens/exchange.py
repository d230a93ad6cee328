"""Tables and cases from elsewhere come in; the list of cases goes out as a table."""

import json

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.reading.formats.decode import decode
from holdfast_desk.register.access import Act, check
from holdfast_desk.register.actions.imports import import_case
from holdfast_desk.register.actions.table_files import (
    read_table,
    write_csv,
    write_xlsx,
)
from holdfast_desk.register.actions.tables import (
    FIELDS,
    export_list,
    keep_mapping,
    take_table,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.people import mappings_of
from holdfast_desk.web.requests import DeskRequest, posted
from holdfast_desk.web.screens.intake import team_in

PREVIEW = 6
LONGEST_TABLE = 2_000_000
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@posted("reports")
def case_in(request: DeskRequest) -> HttpResponse:
    """Write a case from a file of case JSON, and say what was left out of it."""
    text = decode(_sent(request)).text
    came = import_case(by=request.user, team=team_in(request), untrusted_text=text)
    return render(request, "screens/case_in.html", {"came": came})


@posted("reports")
def preview(request: DeskRequest) -> HttpResponse:
    """Show the first rows of a table, and ask what its columns are."""
    team = team_in(request)
    check(request.user, Act.TAKE_IN, team)
    rows = read_table(_sent(request))
    table = json.dumps(rows, ensure_ascii=False)
    if len(table.encode()) > LONGEST_TABLE:
        raise RefusedError("too_large", "This table is too large; split it.")
    kept = mappings_of(team)
    wanted = request.POST.get("mapping", "")
    chosen = next((each for each in kept if each.name == wanted), None)
    if chosen is None:
        known = [each for each in kept if set(each.columns.values()) <= {*rows[0]}]
        chosen = known[0] if known else None
    columns = chosen.columns if chosen else {}
    words = {
        "team": team,
        "headings": rows[0],
        "rows": rows[1:PREVIEW],
        "many": len(rows) - 1,
        "table": table,
        "fields": [(field, columns.get(field, "")) for field in FIELDS],
        "name": chosen.name if chosen else "",
    }
    return render(request, "screens/table.html", words)


@posted("reports")
def table_in(request: DeskRequest) -> HttpResponse:
    """Take the rows in, keep the columns if they were named, and tell what came."""
    team, rows = team_in(request), _rows(request.POST.get("table", ""))
    told = {field: request.POST.get(field, "") for field in FIELDS}
    columns = {field: heading for field, heading in told.items() if heading}
    summary = take_table(by=request.user, team=team, rows=rows, columns=columns)
    name = request.POST.get("name", "")
    if name.strip():
        keep_mapping(by=request.user, team=team, name=name, columns=columns)
    return render(request, "screens/table_in.html", {"summary": summary})


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


def _sent(request: DeskRequest) -> bytes:
    file = request.FILES.get("file")
    if file is None:
        raise RefusedError("nothing_sent", "Choose a file first.")
    return bytes(file.read())


def _rows(told: str) -> list[list[str]]:
    try:
        rows = json.loads(told)
    except json.JSONDecodeError as error:
        raise RefusedError("no_table", "Choose the table again.") from error
    match rows:
        case [[*_], *_] if all(isinstance(row, list) for row in rows):
            return [[str(cell) for cell in row] for row in rows]
    raise RefusedError("no_table", "Choose the table again.")
