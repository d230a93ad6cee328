"""Search over reports, cases and findings of one's teams."""

from django.http import HttpResponse
from django.shortcuts import render

from holdfast_desk.register.queries.search import found_for
from holdfast_desk.web.requests import DeskRequest

LONGEST = 200


def show(request: DeskRequest) -> HttpResponse:
    """Show what was found; what was looked for, a name perhaps, is in no address."""
    query = request.POST.get("q", "").strip()[:LONGEST]
    found = found_for(request.user, query) if query else []
    return render(request, "screens/search.html", {"query": query, "found": found})
