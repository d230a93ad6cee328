"""Demands: what is asked, of whom, and which State that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.values import DemandValue
from holdfast.reading.demands import find_demands
from tests.core.reading.sighting import sentence, sentences


def values(text: str) -> list[DemandValue]:
    """Give the demands of a sentence."""
    found = (mention.value for mention in find_demands(sentence(text)))
    return [value for value in found if isinstance(value, DemandValue)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Mali must not deport the two.", "no_return"),
        (
            "They must not be forcibly repatriated by the Thai police.",
            "no_return",
        ),
        ("The campaign urged Mali to halt the deportation.", "no_return"),
        ("It called on Mali not to send them back.", "no_return"),
        ("Mali must rule out deporting Chadian refugees.", "no_return"),
        ("China urged to avoid forced repatriation of nine.", "no_return"),
        ("Mali: Stop forcible returns to Chad.", "no_return"),
        ("They should not be sent back.", "no_return"),
        ("Mali should release them at once.", "release"),
        ("Friends call for the release of the poet.", "release"),
        ("It should give UNHCR access to them.", "access_unhcr"),
        (
            "Mali must grant the UN refugee agency access.",
            "access_unhcr",
        ),
        ("They must be allowed to apply for asylum.", "access_asylum"),
        ("Mali must enable them to seek asylum.", "access_asylum"),
        ("They demand that he be given access to a lawyer.", "access_lawyer"),
        ("Mali must disclose her whereabouts.", "disclose_whereabouts"),
        ("Mali must ensure that he is treated humanely.", "humane_treatment"),
        ("Lawyers demanded that they receive a fair trial.", "fair_trial"),
        ("Others should offer them resettlement.", "resettlement"),
        ("Mali must not return them and should free them.", "no_return release"),
    ],
)
def test_a_demand_is_read(text: str, codes: str) -> None:
    """One way to ask each."""
    assert {value.demand for value in values(text)} == set(codes.split())


@pytest.mark.parametrize(
    ("text", "addressee", "state"),
    [
        ("China must not deport the two.", "China", "CN"),
        (
            "The group urged the Thai government not to expel them.",
            "the Thai government",
            "TH",
        ),
        (
            "They must not be repatriated by the Chinese army.",
            "the Chinese army",
            "CN",
        ),
        ("China urged to avoid forced repatriation of nine.", "China", "CN"),
        ("They should not be sent back.", None, None),
    ],
)
def test_who_is_asked(text: str, addressee: str | None, state: str | None) -> None:
    """In the report's words, with the State they name."""
    assert values(text) == [DemandValue("no_return", addressee, state)]


@pytest.mark.parametrize(
    "text",
    [
        "Belarus demanded that Lithuania extradite the editor.",
        "The court ruled that he should not be extradited.",
        "The European Court of Human Rights asked Mali not to deport him.",
        "His lawyers asked the court to halt the extradition.",
        "Should he be returned, he would be jailed.",
        "Mali should not have returned them.",
        "Mali stopped the deportation.",
        "No country extradited the suspects.",
    ],
)
def test_what_is_no_demand_for_them(text: str) -> None:
    """The other side's demand, a court's order, a condition, a fact."""
    assert values(text) == []


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Whatever is found lies inside its sentence."""
    for sighted in sentences(text):
        for mention in find_demands(sighted):
            assert sighted.span.holds(mention.span)
