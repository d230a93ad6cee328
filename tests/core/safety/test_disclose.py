"""What leaves: the whole of a `Disclosed`, and who alone may make one."""

import ast
from dataclasses import replace
from datetime import date

import pytest

from holdfast.errors import UnknownTermError
from holdfast.facts.casefile import Addressee, AppealsBy, CaseZone
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Address, Detail, Disclosed, Refused, Withheld
from holdfast.facts.hedges import Firmness
from holdfast.safety.disclose import disclose
from tests.contracts.tree import python_files, shown
from tests.core.safety.known_by_hand import (
    AGREED,
    DAY,
    ON,
    approvals,
    decision,
    detail,
    disclosed,
    finding,
    known,
)


def test_only_one_module_makes_what_documents_are_made_from() -> None:
    """Whoever builds a `Disclosed` elsewhere goes round the harm review."""
    makers = {
        shown(path)
        for path in python_files("src")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) == "Disclosed"
    }
    assert makers == {"src/holdfast/safety/disclose.py"}


def _name(func: ast.expr) -> str:
    """Give the last name of what is called: `disclosed.Disclosed` is found too."""
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


def test_a_call_by_another_road_would_be_seen() -> None:
    """The scan finds bare and dotted calls."""
    tree = ast.parse("Disclosed(1)\nfacts.Disclosed(2)\n(lambda: 1)()")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert sorted(_name(call.func) for call in calls) == ["", "Disclosed", "Disclosed"]


def test_the_whole_of_it() -> None:
    """Offices, days and zone go along; nothing else of the case does."""
    office = Addressee("o1", "ministry", "Ministry of Justice", "ZQ", ("1 Wick Lane",))
    case = replace(
        known(finding("deadline", "2019-03-20", by=None)),
        addressees=(office,),
        appeals_by=AppealsBy("u1", "2019-04-10", "Asia/Seoul", "Amal", DAY),
        zone=CaseZone("z1", "Asia/Shanghai", "Amal", DAY),
    )
    assert disclosed(case) == Disclosed(
        audience="public",
        draft_only=True,
        details=(
            Detail(
                "how_many", (Count.exactly(21),), Firmness.REPORTED, ("f.how_many",)
            ),
            Detail(
                "deadline",
                ("2019-03-20",),
                Firmness.REPORTED,
                ("f.deadline",),
                provisional=True,
            ),
        ),
        addressees=(
            Address("ministry", "Ministry of Justice", "ZQ", ("1 Wick Lane",)),
        ),
        appeals_by=("2019-04-10", "Asia/Seoul"),
        zone="Asia/Shanghai",
        published_on="2019-03-01",
    )


def test_rivals_keep_their_range_only_where_all_are_shown() -> None:
    """An end of a range is a value too."""
    days = finding(
        "arrested_when", "2019-02-08", "2019-02-12", spanned="2019-02-08/2019-02-12"
    )
    case = known(days)
    one = frozenset((("arrested_when", "2019-02-08"),))
    both = one | {("arrested_when", "2019-02-12")}
    whole = disclosed(replace(case, already_public=both)).of("arrested_when")
    assert whole is not None
    assert whole.range == "2019-02-08/2019-02-12"
    part = disclosed(replace(case, already_public=one)).of("arrested_when")
    assert part is not None
    assert (part.values, part.range) == (("2019-02-08",), None)


def test_the_hedge_is_that_of_the_finding() -> None:
    """The weakest of all rivals, also where some of them are kept back."""
    case = known(finding("feared_harms", "torture", hedge=Firmness.FEARED))
    found = disclosed(case).of("feared_harms")
    assert found is not None
    assert found.hedge is Firmness.FEARED


def test_what_the_desk_knows_is_told_as_reported() -> None:
    """No finding bears it out; the person has a number made for this document."""
    case = known(personal=[detail("health", "a broken arm", "Heron")])
    agreed = replace(AGREED, audiences=("forum",))
    found = disclosed(replace(case, consent=(agreed,)), "forum").of("health")
    assert found is not None
    assert found.hedge is Firmness.REPORTED
    assert found.rests_on == ("d.health",)
    assert found.person is not None
    assert found.person.isdigit()


def test_what_is_withheld_is_told_once_for_each_reason() -> None:
    """Not as often as there are people: that would count them."""
    case = known(
        personal=[detail("age", "31", "A", "d1"), detail("age", "62", "B", "d2")]
    )
    assert disclosed(case).withheld == (Withheld("other_details", "needs_consent"),)


def test_it_is_no_draft_only_once_everything_is_decided() -> None:
    """Take any of it away, and it is one again."""
    done = replace(
        known(finding("held_where", "Wick")),
        consent=(AGREED,),
        harm_review=(decision("held_where", "show"),),
        approvals=approvals("facts Amal", "law Bo", "safety Dana"),
    )
    assert disclosed(done).draft_only is False
    assert disclosed(replace(done, consent=())).draft_only is True
    assert disclosed(replace(done, harm_review=())).draft_only is True
    assert disclosed(replace(done, approvals=done.approvals[1:])).draft_only is True
    assert disclosed(done, "team").draft_only is True


def test_consent_ends_with_its_day() -> None:
    """The same case, a day later."""
    case = replace(known(), consent=(replace(AGREED, review_on=DAY),))
    assert isinstance(disclose(case, "public", ON), Disclosed)
    assert isinstance(disclose(case, "public", date(2019, 3, 2)), Refused)


def test_a_refusal_holds_nothing_of_the_case() -> None:
    """Neither values nor names; questions by their label."""
    case = replace(known(finding("held_where", "Wick")), clashing=("held_where",))
    got = disclose(case, "public", ON)
    assert isinstance(got, Refused)
    assert len(got.why) == 1
    assert "Held where" in got.why[0]
    assert "Wick" not in repr(got)


def test_unknown_audiences_and_fields_are_refused() -> None:
    """Before anything is weighed."""
    with pytest.raises(UnknownTermError):
        disclose(known(), "press", ON)
    with pytest.raises(UnknownTermError, match="has no class"):
        disclose(known(personal=[detail("shoe_size", "42")]), "public", ON)
