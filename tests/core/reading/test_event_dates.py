"""When a return or a ruling was, and which date goes with which removal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.spans import Span
from holdfast.facts.values import DateValue
from holdfast.reading.event_dates import date_of, find_event_dates
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, seen, values

# The removal word stands in brackets.
DATES = {
    "In May 2018, X was held and [deported] to Chad on 3 June 2018.": "2018-06-03",
    "On 14 May 2018 the authorities forcibly [returned] two men.": "2018-05-14",
    "He was freed in June 2018 without charge and [deported] to France.": "2018-06",
    "In June 2018 a cook, whose claim was rejected, was [deported] to Chad.": "2018-06",
    "The committee found that the [extradition] to Chad in June 2018 was wrong.": (
        "2018-06"
    ),
    "In June 2018, the authorities began [deporting] up to 400 people.": "2018-06",
    "Six men, who were [returned] to Chad in May 2017, are held since June 2018.": (
        "2017-05"
    ),
    "The student, born on 5 July 1991, was [deported] on 2 August 2014.": "2014-08-02",
    "In 2017 he was detained and in March 2018 he was [deported].": "2018-03",
    "Their [deportation] on 25 December 2017 went ahead.": "2017-12-25",
    "The 8 February 2018 [deportation] was the first.": "2018-02-08",
    "He will be [deported] on 3 April 2019.": "2019-04-03",
    "The court rejected his appeal on 3 May 2018 and he was [deported].": "2018-05-03",
    "From July to September 2018, forty were [sent back].": "2018-07/2018-09",
    "In April 2018, the tribunal blocked the attempt to [deport] two men.": None,
    "Chad had requested his [extradition] in 2017.": None,
    "The minister said on 3 May 2018 that he had been [deported].": None,
    "After his arrest in May 2018, he was [deported].": None,
    "On 5 May 2018 he was arrested and two weeks later [deported].": None,
    "On 16 May 2018 a court stopped the [deportation] of a priest.": None,
    "In May 2018, four men [deported] earlier told of beatings.": None,
    "He vanished on 5 May 2018, and nobody knows whether he was [handed over].": None,
}
EVENTS = {
    "Turkey deported a widow to Chad on 4 February 2018.": [("2018-02-04", "return")],
    "On 16 May 2018 a court stopped his deportation.": [("2018-05-16", "ruling")],
    "He will be deported on 3 April 2019.": [],
    "She was expelled from the university in May 2018.": [],
    "The court ruled on 10 March 2018 that he can be extradited.": [
        ("2018-03-10", "ruling")
    ],
    "In May 2018 the court ruled on fishing rights.": [],
}


@pytest.mark.parametrize("marked", DATES)
def test_each_removal_has_its_own_date(marked: str) -> None:
    """The nearest of its clause, or none."""
    start, end = marked.index("["), marked.index("]") - 1
    sighted = seen(marked.replace("[", "").replace("]", ""))
    found = date_of(sighted, Span(start, end))
    assert (found.date if found else None) == DATES[marked]


@pytest.mark.parametrize("text", EVENTS)
def test_dates_of_what_has_happened(text: str) -> None:
    """Returns, and rulings about removals."""
    wanted = [DateValue(*value) for value in EVENTS[text]]
    assert values(find_event_dates, text) == wanted


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_event_dates, text)


@given(st.integers(0, 99), st.integers(0, 99))
def test_any_trigger_may_be_asked_about(one: int, other: int) -> None:
    """Even one that lies beside the sentence."""
    sighted = seen("In May 2018 he was deported, and on 3 June 2018 he was arrested.")
    found = date_of(sighted, Span(min(one, other), max(one, other)))
    assert found is None or found in sighted.dates
