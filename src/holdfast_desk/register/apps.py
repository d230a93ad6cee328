"""The register as Django knows it."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """The tables of the main database."""

    name = "holdfast_desk.register"
    label = "register"
    verbose_name = "Register"
