"""The register that the benchmark fills is one that the desk can show."""

import pytest
from django.test import Client

from bench import desk, desk_cases
from holdfast_desk.register.models import Account, Case, Deadline

pytestmark = pytest.mark.django_db


def test_every_page_of_the_walk_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cases made after a pattern have what those that were read have."""
    monkeypatch.setattr(desk_cases, "FULL", 3)
    monkeypatch.setattr(desk_cases, "PILED", 1)
    filled = desk_cases.fill(9)
    assert filled.cases == Case.objects.count() == 9
    assert Deadline.objects.filter(case__in=Case.objects.order_by("-pk")[:5]).exists()
    browser = Client()
    browser.force_login(Account.objects.get(username="amal"))
    for name, address, *query in desk.pages(filled.codes, filled.full, 8):
        told = browser.post(address, {"q": query[0]}) if query else browser.get(address)
        assert told.status_code == 200, name
