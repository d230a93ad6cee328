"""Names the tables for Django, which looks for them here and nowhere else."""

from holdfast_desk.register.models.account import Account, Membership, Team
from holdfast_desk.register.models.case import Case, Move, SubGroup
from holdfast_desk.register.models.claim import Claim, Judgement
from holdfast_desk.register.models.deadline import Deadline, Notice
from holdfast_desk.register.models.event import Event
from holdfast_desk.register.models.finding import Finding, Grading, Origin
from holdfast_desk.register.models.legal import LegalSheet, StepAnswer
from holdfast_desk.register.models.letters import Addressee, AppealsBy, CaseZone
from holdfast_desk.register.models.mapping import ColumnMapping
from holdfast_desk.register.models.match import Match, MatchJudgement, MatchKey
from holdfast_desk.register.models.outcome import Outcome
from holdfast_desk.register.models.report import CaseReport, CustodyStep, Report
from holdfast_desk.register.models.review import Approval, Consent, HarmDecision
from holdfast_desk.register.models.search import SearchText

__all__ = [
    "Account",
    "Addressee",
    "AppealsBy",
    "Approval",
    "Case",
    "CaseReport",
    "CaseZone",
    "Claim",
    "ColumnMapping",
    "Consent",
    "CustodyStep",
    "Deadline",
    "Event",
    "Finding",
    "Grading",
    "HarmDecision",
    "Judgement",
    "LegalSheet",
    "Match",
    "MatchJudgement",
    "MatchKey",
    "Membership",
    "Move",
    "Notice",
    "Origin",
    "Outcome",
    "Report",
    "SearchText",
    "StepAnswer",
    "SubGroup",
    "Team",
]
