"""Checks of what people added for letters: details, offices, days and time zones."""

import re
from collections.abc import Iterator

from holdfast.cases.check_decisions import by_whom_faults
from holdfast.cases.check_sources import code_fault, date_fault, twice
from holdfast.facts.casefile import Addressee, CaseFile, PersonalDetail
from holdfast.facts.time_zones import is_zone
from holdfast.terms.load import terms

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
A_FINDING = "what claims answer is a finding; write it under findings"
NO_ZONE = "write the zone as Asia/Shanghai, as the IANA names it"


def letter_faults(case: CaseFile) -> Iterator[str]:
    """Say what is wrong with personal details, addressees, days and zones."""
    for part in ("personal", "addressees", "appeals_by", "zones"):
        yield from twice(part, "id", (each.id for each in getattr(case, part)))
    for place, detail in enumerate(case.personal):
        yield from _personal(f"personal[{place}]", detail)
    for place, addressee in enumerate(case.addressees):
        yield from _addressee(f"addressees[{place}]", addressee)
    for place, until in enumerate(case.appeals_by):
        at = f"appeals_by[{place}]"
        yield from date_fault(f"{at}.date", until.date)
        yield from _zone(f"{at}.zone", until.zone)
        yield from by_whom_faults(at, until.by, until.on)
    for place, zone in enumerate(case.zones):
        yield from _zone(f"zones[{place}].zone", zone.zone)
        yield from by_whom_faults(f"zones[{place}]", zone.by, zone.on)


def _personal(at: str, detail: PersonalDetail) -> Iterator[str]:
    if detail.field in terms("questions"):
        yield f"At {at}.field: {A_FINDING}."
    yield from code_fault(f"{at}.field", "fields", detail.field)
    if not detail.value.strip():
        yield f"At {at}.value: say what is known, or take the detail out."
    yield from by_whom_faults(at, detail.by, detail.on)


def _addressee(at: str, addressee: Addressee) -> Iterator[str]:
    yield from code_fault(f"{at}.kind", "addressee_kinds", addressee.kind)
    if addressee.state is not None:
        yield from code_fault(f"{at}.state", "states", addressee.state)
    if not addressee.office.strip():
        yield f"At {at}.office: say which office is written to."
    if addressee.email is not None and not EMAIL.fullmatch(addressee.email):
        yield f"At {at}.email: this is no e-mail address; mend it or take it out."


def _zone(at: str, zone: str) -> Iterator[str]:
    if not is_zone(zone):
        yield f"At {at}: {NO_ZONE}."
