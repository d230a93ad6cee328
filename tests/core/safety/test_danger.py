"""Dangers as data: what is understood, what is refused, that nothing is left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from holdfast.errors import UnknownTermError
from holdfast.safety import danger
from holdfast.safety.danger import Trigger, dangers, dangers_for
from holdfast.safety.decisions import WITHHOLD
from holdfast.safety.fields import class_of
from holdfast.terms.load import Term, terms

GOOD = Term(
    code="noise",
    definition="d",
    labels={"en": "noise"},
    group="inference",
    source="Our own inference",
    rules={
        "why": ("w",),
        "evidence": ("e",),
        "safer": ("s",),
        "decide": ("d",),
        "raised_by": (
            "age",
            "risk_factors=religion",
            "other_number<5",
            "held_where>town",
        ),
        "together": ("age", "sex | other_number<51"),
        "patterns": ("x",),
        "show": ("forum",),
        "withhold": ("partner",),
        "never": ("public",),
    },
)


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Term]]:
    """Give a list of dangers of one's own, and forget it afterwards."""
    found = {"noise": GOOD}
    monkeypatch.setattr(danger, "terms", lambda _: found)
    dangers.cache_clear()
    yield found
    dangers.cache_clear()


def test_a_danger_keeps_all_that_its_word_says(words: dict[str, Term]) -> None:
    """Every rule has its place."""
    found = dangers()["noise"]
    assert words == {"noise": GOOD}
    assert (found.why, found.evidence, found.safer, found.decide) == (
        "w",
        "e",
        "s",
        "d",
    )
    assert found.default == {
        "forum": "show",
        "partner": "withhold",
        "public": "withhold",
    }
    assert found.never == {"public"}
    assert found.raised_by == (
        Trigger("age"),
        Trigger("risk_factors", "=", "religion"),
        Trigger("other_number", "<", "5"),
        Trigger("held_where", ">", "town"),
    )
    assert found.together == (
        (Trigger("age"),),
        (Trigger("sex"), Trigger("other_number", "<", "51")),
    )
    assert found.fields == ("age", "risk_factors", "other_number", "held_where")


@pytest.mark.parametrize(
    "changed",
    [
        replace(GOOD, rules={**GOOD.rules, "whhy": ("w",)}),
        replace(GOOD, rules={**GOOD.rules, "why": ()}),
        replace(
            GOOD, rules={key: r for key, r in GOOD.rules.items() if key != "safer"}
        ),
        replace(GOOD, group="rumour"),
        replace(GOOD, group=None),
        replace(GOOD, source=None),
    ],
)
def test_what_nobody_reads_or_backs_is_refused(
    words: dict[str, Term], changed: Term
) -> None:
    """A slip in the harm review is told at once."""
    words["noise"] = changed
    with pytest.raises(UnknownTermError) as caught:
        dangers()
    assert caught.value.code == "bad_danger"


def test_evidence_that_was_not_read_is_marked() -> None:
    """Wherever it is shown: ○ for common knowledge of the field, △ for inference."""
    by_mark = {each.mark: each for each in dangers().values()}
    assert by_mark.keys() == {"read", "standard", "inference"}
    assert by_mark["read"].told_evidence == by_mark["read"].evidence
    assert by_mark["standard"].told_evidence.endswith(". ○")
    assert by_mark["inference"].told_evidence.endswith(". △")


def test_every_danger_is_well_told() -> None:
    """Sentences end, audiences and fields exist, something raises each of them."""
    for code, each in dangers().items():
        for text in (each.why, each.evidence, each.safer, each.decide):
            assert re.search(r"[.”]$", text), code
        assert each.default.keys() <= terms("audiences").keys(), code
        assert set(each.default.values()) <= terms("harm_decisions").keys()
        assert each.raised_by or each.together, code
        triggers = (*each.raised_by, *(t for row in each.together for t in row))
        for trigger in triggers:
            assert trigger.field in terms("fields"), code
            if trigger.sign == "=":
                assert trigger.operand in terms(trigger.field), code


def test_no_danger_is_called_as_a_field_is() -> None:
    """People decide on either by its code, and must not decide on both unawares."""
    assert dangers().keys() & terms("fields").keys() == set()


def test_no_audience_stands_under_two_decisions() -> None:
    """The stricter would hide the other."""
    for code, term in terms("dangers").items():
        listed = [
            audience
            for decision in ("show", "generalise", "withhold", "never")
            for audience in term.rules.get(decision, ())
        ]
        assert len(listed) == len(set(listed)), code


def test_every_field_that_is_not_open_raises_a_danger() -> None:
    """Alone or with others: nothing is closed without a reason people can read."""
    asked = {
        trigger.field
        for each in dangers().values()
        for trigger in (*each.raised_by, *(t for row in each.together for t in row))
    }
    closed = {field for field in terms("fields") if class_of(field) != "open"}
    assert closed - asked == {"other_details"}


def test_every_risk_factor_is_a_danger_or_open() -> None:
    """A new one is weighed before it is printed."""
    weighed = {
        trigger.operand
        for each in dangers().values()
        for trigger in each.raised_by
        if trigger.field == "risk_factors"
    }
    left = {
        factor
        for factor in terms("risk_factors")
        if class_of("risk_factors", factor) != "open"
    }
    assert left == weighed - {""}


def test_whoever_helps_is_never_shown_outside() -> None:
    """Consent of the people at risk is not theirs to give for others."""
    outside = {"lawyer", "forum", "partner", "public"}
    for code in ("helpers", "safe_houses", "vehicles", "sources", "last_message"):
        assert dangers()[code].never == outside
        assert set(dangers()[code].default.values()) == {WITHHOLD}


def test_dangers_concern_some_audiences_only() -> None:
    """The team is asked nothing but whether a message was coerced."""
    assert [each.code for each in dangers_for("team")] == ["message_from_custody"]
    assert {each.code for each in dangers_for("public")} < dangers().keys()
