"""Details that are dangerous together; more cases stand in `tests/spec/safety`."""

from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.facts.harm_notes import HarmNote
from holdfast.safety.danger import dangers
from holdfast.safety.harm_review import harm_notes
from holdfast.safety.mosaic import mosaics_among
from tests.core.safety.known_by_hand import decision, detail, finding, known

ARREST = known(
    finding("arrested_where", "Lower Wick"), finding("arrested_when", "2019-02-08")
)


def test_a_combination_is_one_note_with_all_its_details() -> None:
    """In the order of its rows."""
    assert harm_notes(ARREST, "public") == (
        HarmNote(
            "arrest_details",
            "public",
            ("arrested_when", "arrested_where", "how_many"),
            "show",
        ),
    )


def test_every_field_that_completes_a_row_is_named() -> None:
    """To keep back one of them would leave the other."""
    case = replace(
        ARREST, findings=(*ARREST.findings, finding("other_number", Count.exactly(9)))
    )
    (note,) = harm_notes(case, "public")
    assert note.details[2:] == ("how_many", "other_number")


def test_the_same_combination_of_two_people_is_one_note() -> None:
    """It tells which details to decide on, not of whom."""
    case = known(
        personal=[
            detail("route", "by the mill", "A", "d1"),
            detail("crossing_date", "2019-01-17", "A", "d2"),
            detail("route", "by the ford", "B", "d3"),
            detail("crossing_date", "2019-01-18", "B", "d4"),
        ]
    )
    found = [note for note in harm_notes(case, "public") if note.danger == "flight"]
    assert [note.details for note in found] == [("route", "crossing_date")]


def test_a_decision_by_one_person_settles_no_combination() -> None:
    """Neither on the whole nor on its pieces."""
    for code in ("arrest_details", "arrested_where"):
        alone = decision(code, "withhold", by=("Bo",))
        notes = harm_notes(replace(ARREST, harm_review=(alone,)), "public")
        assert [note.is_open for note in notes] == [True]


def test_fields_of_a_text_make_combinations_too() -> None:
    """By what is named; how many or which, a text review does not ask."""
    found = tuple(mosaics_among({"route", "crossing_date"}, "public"))
    assert found == (
        HarmNote("flight", "public", ("route", "crossing_date"), "withhold"),
    )
    assert tuple(mosaics_among({"route"}, "public")) == ()
    assert tuple(mosaics_among({"route", "crossing_date"}, "team")) == ()


def test_every_combination_has_at_least_two_rows() -> None:
    """One detail alone is no mosaic."""
    assert {len(each.together) for each in dangers().values()} == {0, 2, 3}
