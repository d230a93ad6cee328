"""The screens as Django knows them."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Screens, their templates and their style."""

    name = "holdfast_desk.web"
    label = "web"
    verbose_name = "Screens"
