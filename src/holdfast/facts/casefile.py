"""`CaseFile`: all that is kept of one case; the nouns of the case JSON.

`docs/reference/case.md` tells people what each part means. Lists only grow:
what a person has written is followed by something newer, never replaced.
"""

from dataclasses import dataclass

from holdfast.facts.claims import Claim
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.matches import Match
from holdfast.facts.readings import Report, ReportedCase
from holdfast.facts.values import Value


@dataclass(frozen=True, slots=True)
class FiledReport:
    """A report of the case, known inside it by a short `key`.

    `text` is the cleaned text where it is kept; spans refer to it.
    """

    key: str
    report: Report
    text: str | None = None


@dataclass(frozen=True, slots=True)
class UnreadReport:
    """A report that could not be read, and why."""

    file: str
    id: str | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Account:
    """What one report tells of one case: its `number`-th, as the reader gave it."""

    report: str
    number: int
    case: ReportedCase
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FiledClaim:
    """A claim of a report of this case; its id is unlike any other in the file.

    `origin` names, in the report's own words, who it says this comes from
    (another paper, a named person); None where it names nobody.
    """

    report: str
    claim: Claim
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a report tells that was not taken into this case, and why not.

    `reason` is a code of `terms/left_out.toml`; `number` is None where the
    whole report is meant; `match` sets it beside the nearest account.
    """

    report: str
    reason: str
    number: int | None = None
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Which accounts are proposed as one case, why, and what was left out."""

    accounts: tuple[Account, ...] = ()
    joined: tuple[Match, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person made of a claim; the latest on a claim is the one that counts.

    `verdict` is a code of `terms/judgements.toml`. Only an amendment gives a
    new `value` or `hedge`. `credibility` is the information grade, 1 to 6.
    """

    id: str
    claim: str
    verdict: str
    by: str
    on: str
    reason: str | None = None
    value: Value | None = None
    hedge: Firmness | None = None
    credibility: int | None = None


@dataclass(frozen=True, slots=True)
class Grading:
    """How reliable a person holds the source of a report, A to F; F cannot judge."""

    id: str
    report: str
    reliability: str
    by: str
    on: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Whether the people agree, for which use and which readers, and on what basis.

    `basis` is a code of `terms/consent_bases.toml`, `answer` of
    `terms/consent_answers.toml`, `audiences` of `terms/audiences.toml`, `uses` of
    `terms/consent_uses.toml`; without uses nobody has said. `by` wrote it down,
    `given_by` says who agreed, without a name. What may leave is decided by readers.
    """

    id: str
    basis: str
    answer: str
    audiences: tuple[str, ...]
    names_too: bool
    by: tuple[str, ...]
    on: str
    review_on: str | None = None
    reason: str | None = None
    uses: tuple[str, ...] = ()
    given_by: str | None = None


@dataclass(frozen=True, slots=True)
class HarmDecision:
    """What two people decided about showing one detail to one audience.

    `detail` is a claim's id or a question's code; `decision` is a code of
    `terms/harm_decisions.toml`; `instead` is the safer wording.
    """

    id: str
    detail: str
    audience: str
    decision: str
    by: tuple[str, ...]
    on: str
    reason: str
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class PersonalDetail:
    """Something the desk knows of someone in the case, and no report's claim holds.

    `field` is a code of `terms/fields.toml` (a day of birth, a phone, a route), whose
    class says who may ever see it. `person` is the desk's own label ("A"), the same for
    all details of one person; None where it is of the whole group. `spellings` are
    other ways to write the value.
    """

    id: str
    field: str
    value: str
    by: str
    on: str
    person: str | None = None
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Addressee:
    """An office that is written to; `state` is the ISO code of the State it serves.

    `kind` is a code of `terms/addressee_kinds.toml`. `postal` has one line each.
    """

    id: str
    kind: str
    office: str
    state: str | None
    postal: tuple[str, ...] = ()
    name: str | None = None
    email: str | None = None
    salutation: str | None = None


@dataclass(frozen=True, slots=True)
class AppealsBy:
    """Until which day letters are wanted; the latest on file counts."""

    id: str
    date: str
    zone: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class CaseZone:
    """In which time zone (IANA) the days of the case are counted; the latest counts."""

    id: str
    zone: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Approval:
    """That a person let a step pass (`terms/approvals.toml`)."""

    id: str
    step: str
    by: str
    on: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case: its reports, what they claim, and what people made of it."""

    phase: str
    reports: tuple[FiledReport, ...]
    accounts: tuple[Account, ...]
    claims: tuple[FiledClaim, ...]
    unread: tuple[UnreadReport, ...] = ()
    joined: tuple[Match, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    gradings: tuple[Grading, ...] = ()
    findings: tuple[Finding, ...] = ()
    consent: tuple[Consent, ...] = ()
    harm_review: tuple[HarmDecision, ...] = ()
    approvals: tuple[Approval, ...] = ()
    personal: tuple[PersonalDetail, ...] = ()
    addressees: tuple[Addressee, ...] = ()
    appeals_by: tuple[AppealsBy, ...] = ()
    zones: tuple[CaseZone, ...] = ()
