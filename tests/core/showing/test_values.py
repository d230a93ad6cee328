"""Values in words: every shape has some, on one line, with nothing left out."""

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.values import (
    KINDS,
    ActValue,
    AliasValue,
    ArrestValue,
    AuthorityValue,
    ContextValue,
    CustodyValue,
    DateValue,
    DemandValue,
    IndexValue,
    LegalValue,
    NameValue,
    PositionValue,
    QuotationValue,
    SpokespersonValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.showing.values import KIND_WORDS, value_words
from tools.claim_examples import EXAMPLES


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Count(9, None), "at least 9 people"),
        (NameValue("Ines\nOkafor"), "Ines Okafor"),
        (AliasValue("I.O.", "Ines Okafor"), "I.O., for Ines Okafor"),
        (AliasValue("I.O."), "I.O."),
        (SpokespersonValue("Oren Lund", "director"), "Oren Lund, director"),
        (QuotationValue("Oren Lund"), "said by Oren Lund"),
        (QuotationValue(None), "quoted"),
        (StateValue("KP"), "North Korea"),
        (StatusValue("at_risk"), "at risk of return"),
        (CustodyValue("Yanji", "guards"), "Yanji, by guards"),
        (CustodyValue(None, None), "not said"),
        (ArrestValue("Yanji", "2019-02-08"), "Yanji, 8 February 2019"),
        (DateValue("2019-02-20", "return"), "20 February 2019 (return)"),
        (DemandValue("release", "the court", "CN"), "release, asked of the court"),
        (DemandValue("release", None, "CN"), "release, asked of China"),
        (DemandValue("release", None), "release"),
        (AuthorityValue("the court", "CN"), "the court, China"),
        (PositionValue("CN", "economic_migrants"), "China: economic migrants"),
        (PositionValue(None, "economic_migrants"), "economic migrants"),
        (IndexValue("PN 7/2031", "ngo"), "PN 7/2031"),
    ],
)
def test_a_value_is_put_in_words(value: Value, words: str) -> None:
    """Whoever reads them needs no code."""
    assert value_words(value) == words


@pytest.mark.parametrize(
    "value",
    [
        ActValue("deportation", "threatened"),
        ContextValue("leadership", "2019-02"),
        LegalValue("convention_against_torture", "Article 3"),
        *(example.value for example in EXAMPLES.values()),
    ],
)
def test_no_code_is_left_in_them(value: Value) -> None:
    """Codes have low lines; words do not."""
    words = value_words(value)
    assert words
    assert "_" not in words


def test_every_kind_is_called_something() -> None:
    """A new kind needs its word."""
    assert KIND_WORDS.keys() == KINDS.keys()
