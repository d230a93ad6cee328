"""Hands every address over to `web/urls.py`, the one list of them."""

from django.urls import include, path

urlpatterns = [path("", include("holdfast_desk.web.urls"))]
