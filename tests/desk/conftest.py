"""A desk of its own for the tests: a home in a temporary folder, invented people."""

import os
import tempfile
from collections.abc import Iterator

os.environ.setdefault("HOLDFAST_HOME", tempfile.mkdtemp(prefix="holdfast-desk-"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "holdfast_desk.settings")

import django

django.setup()

import pytest
from django.test import override_settings

from holdfast_desk.register.models import Case
from tests.desk.people import Cast, a_case, a_cast

QUICK = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _quick_passwords() -> Iterator[None]:
    """Hash passwords quickly: how slow that is, is not tested here."""
    with override_settings(PASSWORD_HASHERS=QUICK):
        yield


@pytest.fixture
def cast(db: None) -> Cast:
    """Give Amal, Bo, Chi and Dana, and their teams."""
    return a_cast()


@pytest.fixture
def case(cast: Cast) -> Case:
    """Give a case of Amal's team, made of two reports that differ."""
    return a_case(cast)
