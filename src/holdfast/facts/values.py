"""What a claim can say: one frozen value for each shape, and `KINDS`."""

from dataclasses import dataclass

from holdfast.facts.counts import Count


@dataclass(frozen=True, slots=True)
class StateValue:
    """A State: ISO 3166-1 alpha-2 (XK and TW as used; HK and MO of CN)."""

    state: str


@dataclass(frozen=True, slots=True)
class GroupValue:
    """An ethnic or status group, as a code of `terms/groups.toml`."""

    group: str


@dataclass(frozen=True, slots=True)
class NameValue:
    """A person's full name as written, without titles."""

    name: str


@dataclass(frozen=True, slots=True)
class AliasValue:
    """Initials, a pseudonym or another name; `of` is the full name if given."""

    alias: str
    of: str | None = None


@dataclass(frozen=True, slots=True)
class ActValue:
    """A removal word and the stage it has reached (`terms/acts.toml`)."""

    act: str
    stage: str


@dataclass(frozen=True, slots=True)
class StatusValue:
    """Where the people stand (`terms/statuses.toml`)."""

    status: str


@dataclass(frozen=True, slots=True)
class CustodyValue:
    """Where and by whom people are or were held."""

    place: str | None
    authority: str | None = None


@dataclass(frozen=True, slots=True)
class ArrestValue:
    """Where and when (EDTF) people were picked up."""

    place: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class DateValue:
    """An EDTF date and what happened on it: return, ruling, hearing, report."""

    date: str
    of: str


@dataclass(frozen=True, slots=True)
class HarmValue:
    """A feared or suffered harm (`terms/harms/`)."""

    harm: str


@dataclass(frozen=True, slots=True)
class FactorValue:
    """A risk factor (`terms/risk_factors.toml`)."""

    factor: str


@dataclass(frozen=True, slots=True)
class AccessValue:
    """Whom or what the people are kept from (`terms/access.toml`)."""

    access: str


@dataclass(frozen=True, slots=True)
class DemandValue:
    """What is asked (`terms/demands.toml`), of whom, in the report's words."""

    demand: str
    addressee: str | None
    to_state: str | None = None


@dataclass(frozen=True, slots=True)
class AuthorityValue:
    """An office or force, in the report's words, and its State if known."""

    authority: str
    state: str | None


@dataclass(frozen=True, slots=True)
class LegalValue:
    """A legal text a report names (`terms/legal_references.toml`)."""

    instrument: str
    provision: str | None = None


@dataclass(frozen=True, slots=True)
class PositionValue:
    """What a State calls the people or the act: a code of `terms/positions.toml`.

    Always the State's word and never Holdfast's own view; `state` is None where the
    report leaves open which one says so.
    """

    state: str | None
    position: str


@dataclass(frozen=True, slots=True)
class ContextValue:
    """Something around the case: `subject` from `terms/contexts.toml`."""

    subject: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class QuotationValue:
    """Words in quotation marks and who speaks them."""

    speaker: str | None


@dataclass(frozen=True, slots=True)
class SpokespersonValue:
    """Someone who speaks for an organisation, with the role given."""

    name: str
    role: str | None


@dataclass(frozen=True, slots=True)
class IndexValue:
    """A document number and its kind (`domain.md` §1.3 has the grammar)."""

    index: str
    series: str


Value = (
    Count
    | StateValue
    | GroupValue
    | NameValue
    | AliasValue
    | ActValue
    | StatusValue
    | CustodyValue
    | ArrestValue
    | DateValue
    | HarmValue
    | FactorValue
    | AccessValue
    | DemandValue
    | AuthorityValue
    | LegalValue
    | PositionValue
    | ContextValue
    | QuotationValue
    | SpokespersonValue
    | IndexValue
)

KINDS: dict[str, type[Value]] = {
    "people_count": Count,
    "nationality": StateValue,
    "group": GroupValue,
    "person_name": NameValue,
    "alias": AliasValue,
    "sending_state": StateValue,
    "destination_state": StateValue,
    "onward_state": StateValue,
    "intended_destination": StateValue,
    "act": ActValue,
    "status": StatusValue,
    "custody": CustodyValue,
    "arrest": ArrestValue,
    "deadline": DateValue,
    "event_date": DateValue,
    "feared_harm": HarmValue,
    "suffered_harm": HarmValue,
    "risk_factor": FactorValue,
    "access_denied": AccessValue,
    "demand": DemandValue,
    "authority": AuthorityValue,
    "legal_reference": LegalValue,
    "state_position": PositionValue,
    "context": ContextValue,
    "quotation": QuotationValue,
    "spokesperson": SpokespersonValue,
    "document_index": IndexValue,
}
