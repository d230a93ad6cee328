"""Opening a case: keys, ids, what comes along and what stays out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from holdfast.cases.accounts import accounts_of
from holdfast.cases.check import check
from holdfast.cases.opening import keyed, open_case, with_provisional
from holdfast.facts.casefile import Selection, UnreadReport
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.values import AliasValue, ContextValue, StateValue
from tests.core.by_hand import (
    Words,
    case_from,
    group_reading,
    reading_by_hand,
    report_of,
)

FIRST = group_reading("a", "2019-02-10", "Pier Watch", 12)
SECOND = group_reading("b", "2019-02-12", "Mole Times", 15, held="Tumen")
UNDATED = group_reading("c", None, "Quay Post", 12)
TWO_CASES = reading_by_hand(
    report_of("d", "2019-02-11", "Pier Watch"),
    "of CN; a change; of KZ; N.O.",
    [
        Words("of CN", "sending_state", StateValue("CN"), ("sending_state",)),
        Words("a change", "context", ContextValue("leadership"), (), case=None),
        Words("of KZ", "sending_state", StateValue("KZ"), ("sending_state",), case=1),
        Words("N.O.", "alias", AliasValue("N.O."), (), case=1),
    ],
    [
        ReportedCase("main", sending_state="CN", published="2019-02-11"),
        ReportedCase("other", sending_state="KZ", published="2019-02-11"),
    ],
)


@given(st.permutations([FIRST, SECOND, UNDATED, FIRST]))
def test_keys_follow_the_dates_and_not_the_order_given(given_: list[Reading]) -> None:
    """A report given twice counts once; one without a date comes last."""
    by_key = keyed(given_)
    assert list(by_key) == ["r1", "r2", "r3"]
    assert [each.report.file for each in by_key.values()] == [
        "a.txt",
        "b.txt",
        "c.txt",
    ]


def test_a_claim_of_the_case_has_an_id_unlike_any_other() -> None:
    """Its report's key and its own id; accounts list the same ids."""
    case = case_from(FIRST, SECOND)
    ids = [filed.claim.id for filed in case.claims]
    assert len(ids) == len(set(ids))
    assert {"r1.c1", "r2.c1"} <= set(ids)
    assert [each for a in case.accounts for each in a.case.claims] == ids


def test_what_a_report_tells_of_others_stays_out() -> None:
    """Claims of no case come along, those of another case do not."""
    by_key = keyed([TWO_CASES])
    accounts = accounts_of("r1", TWO_CASES)
    case = open_case(by_key, Selection(accounts=accounts[:1]))
    assert [filed.claim.id for filed in case.claims] == ["r1.c1", "r1.c2"]
    assert accounts[1].aliases == ("N.O.",)


def test_the_text_is_kept_only_where_it_is_asked_for() -> None:
    """Texts may name people; claims keep their quotes anyway."""
    assert [filed.text for filed in case_from(FIRST).reports] == [None]
    kept = case_from(FIRST, with_text=True)
    assert [filed.text for filed in kept.reports] == [FIRST.text]
    assert check(kept) == check(case_from(FIRST)) == ()


def test_what_could_not_be_read_is_on_file_in_order() -> None:
    """Also a report that nobody could open belongs to the case's story."""
    unread = [UnreadReport(name, None, "empty", "Empty.") for name in ("b", "a")]
    case = open_case({}, Selection(), unread=unread)
    assert [each.file for each in case.unread] == ["a", "b"]
    assert (case.phase, case.findings) == ("intake", ())


def test_provisional_findings_are_drawn_up_anew_and_people_s_are_kept() -> None:
    """What people found stays, after what the claims come to."""
    case = case_from(FIRST, SECOND)
    mine = Finding(
        id="f1",
        question="held_where",
        values=("Tumen",),
        hedge=Firmness.REPORTED,
        rests_on=("r2.c4",),
        standard="reasonable_grounds",
        reason="two of three agree",
        by="Amal",
        on="2019-02-15",
    )
    anew = with_provisional(replace(case, findings=(*case.findings[:1], mine)))
    assert anew.findings == (*case.findings, mine)
    assert with_provisional(anew) == anew
