"""Outcomes in the words of the core: the desk's own words become codes of its lists."""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

CODES = {
    ("return", "not returned"): ("threatened_act", "not_carried_out"),
    ("return", "returned"): ("threatened_act", "carried_out"),
    ("return", "partly returned"): ("threatened_act", "partly_carried_out"),
    ("return", "unknown"): ("threatened_act", "unknown"),
    ("whereabouts", "in custody"): ("status", "still_held"),
    ("whereabouts", "at liberty"): ("status", "set_free"),
    ("whereabouts", "unknown"): ("status", "unknown"),
    ("treatment", "no harm known"): ("treatment", "no_harm_known"),
    ("treatment", "harm reported"): ("treatment", "harm_suffered"),
    ("treatment", "harm confirmed"): ("treatment", "harm_suffered"),
    ("protection", "none"): ("protection", "no_protection"),
    ("protection", "asylum asked"): ("protection", "asylum_asked"),
    ("protection", "resettled"): ("status", "resettled_elsewhere"),
}


def rename(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Give each outcome the codes of what it says; what is a code already stays."""
    outcomes = apps.get_model("register", "Outcome").objects
    for (axis, value), (new_axis, new_value) in CODES.items():
        outcomes.filter(axis=axis, value=value).update(axis=new_axis, value=new_value)


class Migration(migrations.Migration):
    """Going back leaves the codes: they can be read as they are."""

    dependencies: ClassVar[list[tuple[str, str]]] = [
        ("register", "0004_deadlines_kept")
    ]
    operations: ClassVar[list[migrations.RunPython]] = [
        migrations.RunPython(rename, migrations.RunPython.noop)
    ]
