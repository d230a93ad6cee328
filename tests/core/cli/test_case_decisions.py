"""Decisions in lines: what people found, judged, graded, agreed to and let pass."""

from dataclasses import replace

from holdfast.cli.case_decisions import decisions_in
from holdfast.facts.hedges import Firmness
from tests.core.cases.good_case import FINDING, GOOD, JUDGEMENT, PLAIN

FOUND = (
    (
        "How many: 12 to 15, reportedly; reasonable grounds to believe"
        " (Amal, 15 February 2019): two reports, one group"
    ),
)
AGREED = (
    (
        "vital interest without consent: given, for a court or body, without names,"
        " to be reviewed on 1 March 2019 (Amal and Dana, 15 February 2019): they cannot"
        " be reached and may be sent back any day"
    ),
)
SHOWN = (
    (
        "Held where, for the public: show in safer words (“in the border region”)"
        " (Amal and Dana, 15 February 2019): the place could be emptied"
    ),
)


def test_nothing_is_told_while_nobody_has_judged() -> None:
    """Provisional findings are no decisions."""
    assert list(decisions_in(PLAIN)) == []


def test_every_sort_of_decision_has_its_lines() -> None:
    """Who, when, why."""
    told = {each.called: each.lines for each in decisions_in(GOOD)}
    assert told["What people found"] == FOUND
    assert told["Claims judged"] == (
        "“12 people” (Pier Watch, 10 Feb 2019): accepted (Amal, 15 February 2019)",
    )
    assert told["Sources graded"] == (
        "Pier Watch, 10 Feb 2019: reliability B (Bo, 15 February 2019)",
    )
    assert told["Consent"] == AGREED
    assert told["What may be shown"] == SHOWN
    assert told["Approvals"] == ("facts checked (Dana, 15 February 2019)",)


def test_a_superseded_finding_stays_and_says_so() -> None:
    """Nothing is overwritten."""
    newer = replace(FINDING, id="f2", supersedes="f1", hedge=Firmness.ASSERTED)
    case = replace(GOOD, findings=(*GOOD.findings, newer))
    older, latest = next(iter(decisions_in(case))).lines
    assert older.endswith("(superseded)")
    assert latest.startswith("How many: 12 to 15; reasonable grounds")


def test_an_amendment_tells_its_hedge_and_grade() -> None:
    """Also where it makes a claim firmer."""
    judgement = replace(
        JUDGEMENT,
        verdict="amend",
        hedge=Firmness.ASSERTED,
        credibility=2,
        reason="seen",
    )
    told = {
        each.called: each.lines
        for each in decisions_in(replace(GOOD, judgements=(judgement,)))
    }
    [line] = told["Claims judged"]
    assert line.startswith(
        "“12 people” (Pier Watch, 10 Feb 2019): amended, now stated,"
    )
    assert line.endswith(" credibility 2 (Amal, 15 February 2019): seen")


def test_a_decision_on_a_claim_quotes_it() -> None:
    """A question by its name, a claim by its words."""
    case = replace(
        GOOD,
        harm_review=(
            replace(
                GOOD.harm_review[0], detail="r1.c1", decision="withhold", instead=None
            ),
        ),
        consent=(
            replace(GOOD.consent[0], audiences=(), names_too=True, review_on=None),
        ),
    )
    told = {each.called: each.lines for each in decisions_in(case)}
    assert told["What may be shown"][0].startswith("“12 people”, for the public: withh")
    assert ", for nobody, names too (Amal" in told["Consent"][0]
