"""Take reports in: files, a folder, a pasted text; one that fails stops no other."""

from collections.abc import Iterator
from urllib.parse import urlencode

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from holdfast_desk.register.access import NotFoundError
from holdfast_desk.register.actions.reports import Item
from holdfast_desk.register.actions.reports import take_in as keep
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.people import Team, own_teams
from holdfast_desk.web.requests import DeskRequest, posted
from holdfast_desk.web.uploads import TooLargeError

OF_THE_SYSTEM = frozenset(("thumbs.db", "desktop.ini"))
"""Files that a system puts into folders by itself; so are those named `.something`."""


@posted("reports")
def take_in(request: DeskRequest) -> HttpResponse:
    """Keep what was sent, and lead to the list, which says what came of it.

    A script that sends a folder piece by piece asks for the numbers alone.
    """
    team = team_in(request)
    new = known = left = 0
    refused: TooLargeError | None = None
    for item in _items(request):
        if isinstance(item, TooLargeError):
            left, refused = left + 1, item
            continue
        _, is_new = keep(by=request.user, team=team, item=item)
        new, known = new + is_new, known + (not is_new)
    if not new + known:
        raise refused or RefusedError("nothing_sent", "Choose a file, or paste a text.")
    came = urlencode({"new": new, "known": known, "left": left})
    if request.POST.get("piece"):
        return HttpResponse(came, content_type="text/plain")
    return HttpResponseRedirect(f"{reverse('reports')}?{came}")


def team_in(request: DeskRequest) -> Team:
    """Give the team that a form is for."""
    wanted = request.POST.get("team", "")
    for team in own_teams(request.user):
        if wanted in (team.code, ""):
            return team
    raise NotFoundError("not_found", "You are on no such team.")


def _items(request: DeskRequest) -> Iterator[Item | TooLargeError]:
    """Give each thing that was sent, or that it is too large to be kept."""
    folder = [f for f in request.FILES.getlist("folder") if not _is_hidden(f.name)]
    for file in (*request.FILES.getlist("files"), *folder):
        try:
            yield _item(request, file.name or "file", file.read(), "upload")
        except TooLargeError as error:
            yield error
    pasted = request.POST.get("pasted", "")
    if pasted.strip():
        yield _item(request, "pasted.txt", pasted.encode("utf-8", "replace"), "paste")


def _item(request: DeskRequest, name: str, told: bytes, channel: str) -> Item:
    return Item(
        name,
        told,
        channel,
        note=request.POST.get("note", ""),
        published=request.POST.get("published", "").strip(),
        language=request.POST.get("language", "").strip(),
    )


def _is_hidden(name: str | None) -> bool:
    return (name or "").startswith(".") or (name or "").lower() in OF_THE_SYSTEM
