"""A case → words for people: on what it rests, what was put together and why."""

from collections.abc import Mapping

from holdfast.facts.casefile import CaseFile, FiledReport, LeftOut
from holdfast.facts.matches import Match
from holdfast.showing.case_words import report_words
from holdfast.showing.words import word

MOST_REASONS = 3


def basis_words(case: CaseFile) -> str:
    """Say on how many reports this rests, and whether anybody has judged it yet."""
    taken = len({account.report for account in case.accounts})
    all_ = len(case.reports)
    if not all_:
        return "No report could be read." if case.unread else "There is no report."
    reports = "1 report" if all_ == 1 else f"{all_} reports"
    told = f"Told by {taken} of {reports}" if taken != all_ else f"Told by {reports}"
    judged = [finding for finding in case.findings if not finding.is_provisional]
    if not judged:
        return f"{told}; no person has judged it yet."
    found = "1 finding" if len(judged) == 1 else f"{len(judged)} findings"
    return f"{told}; {found} by people."


def why_joined(match: Match, reports: Mapping[str, FiledReport]) -> str:
    """Say what an account was set beside, and what told most for it."""
    beside = report_words(reports[match.other_report])
    ranked = sorted(match.compared, key=lambda each: -abs(each.points))
    told = "; ".join(f"{each.why} {each.points:+g}" for each in ranked[:MOST_REASONS])
    return f"{match.points:+g} points beside {beside} ({told})"


def why_left_out(left: LeftOut) -> str:
    """Say why something was left out; of a comparison, what told most."""
    reason = word("left_out", left.reason)
    if left.match is None:
        return reason
    ranked = sorted(left.match.compared, key=lambda each: each.points)
    against = [each.why for each in ranked if each.points < 0]
    shown = against or [each.why for each in reversed(ranked)]
    told = "; ".join(shown[:MOST_REASONS])
    return f"{reason} ({left.match.points:+g} points: {told})" if told else reason
