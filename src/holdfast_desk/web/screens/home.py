"""What needs a person today."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from holdfast_desk.register.queries.home import home_for
from holdfast_desk.web.requests import DeskRequest


def show(request: DeskRequest) -> HttpResponse:
    """Show what needs a person today, by the time that is left."""
    home = home_for(request.user, timezone.now())
    return render(request, "screens/home.html", {"home": home})
