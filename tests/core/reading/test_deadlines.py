"""By when a return, a ruling or a hearing is to happen."""

import pytest
from hypothesis import given

from holdfast.facts.values import DateValue
from holdfast.reading.deadlines import find_deadlines
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, values

DEADLINES = {
    "Georgia will extradite him by 3 May.": ("2019-05-03", "return"),
    "The minister said the men would be deported within two weeks.": (
        "2019-03-26",
        "return",
    ),
    "She faces deportation to Iran on Sunday.": ("2019-03-17", "return"),
    "His deportation is scheduled for Thursday.": ("2019-03-14", "return"),
    "He will be deported on Thursday.": ("2019-03-14", "return"),
    "He is booked on a flight to Colombo on 15 March.": ("2019-03-15", "return"),
    "Laos will send them all back by 30 June.": ("2019-06-30", "return"),
    "They must leave the country before 30 April or be deported.": (
        "2019-04-30",
        "return",
    ),
    "On Friday, the nurse is to be put on a plane to Kabul.": ("2019-03-15", "return"),
    "Campaigners want to stop the deportation planned for tomorrow.": (
        "2019-03-13",
        "return",
    ),
    "The court is to rule on his extradition on 25 March.": ("2019-03-25", "ruling"),
    "A hearing on her deportation is set for 2 April.": ("2019-04-02", "hearing"),
    "He was due to be deported on 5 March but is still here.": ("2019-03-05", "return"),
}
NO_DEADLINES = (
    "Turkey deported a Uighur widow on 4 February.",
    "His lawyers have until 30 March to appeal.",
    "In 2018 he was ordered to be deported.",
    "He was put on a flight to Riyadh on 10 April 2018.",
    "The men learned on 10 March that they would be deported.",
    "They face deportation. ",
    "Family face deportation 12 March 2019",
)


@pytest.mark.parametrize("text", DEADLINES)
def test_a_day_to_come_is_a_deadline(text: str) -> None:
    """With what it is the last day, or the day, of."""
    assert values(find_deadlines, text) == [DateValue(*DEADLINES[text])]


@pytest.mark.parametrize("text", NO_DEADLINES)
def test_other_days_are_none(text: str) -> None:
    """What has happened, what people may do, the report's own date."""
    assert values(find_deadlines, text) == []


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_deadlines, text)
