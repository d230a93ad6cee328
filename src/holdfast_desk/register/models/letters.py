"""Whom letters are written to, until when, and in which time zone days are counted."""

from django.db import models

from holdfast_desk.register.models.columns import InCase


class Addressee(InCase):
    """An office that is written to, and where."""

    kind = models.CharField(max_length=30)
    office = models.CharField(max_length=200)
    state = models.CharField(max_length=2, blank=True)
    postal = models.JSONField(default=list)
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=200, blank=True)
    salutation = models.CharField(max_length=120, blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_addressee"


class AppealsBy(InCase):
    """Until which day letters are wanted; the latest on file counts."""

    date = models.CharField(max_length=40)
    zone = models.CharField(max_length=60)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_appeals_by"


class CaseZone(InCase):
    """In which time zone the days of the case are counted; the latest counts."""

    zone = models.CharField(max_length=60)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_case_zone"
