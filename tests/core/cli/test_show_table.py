"""A reading on the terminal: calm, within its width, with nothing left unsaid."""

from dataclasses import replace

import pytest
from rich.console import Console

from holdfast.cli.show_table import page_of_text, table_text
from holdfast.facts.readings import Reading
from holdfast.intake.outcomes import Read, Unread
from holdfast.showing.words import wide
from tests.core.cli.sample_readings import READING, with_main


def shown(reading: Reading = READING, width: int = 100) -> str:
    """Give the view of a reading on a terminal of a width."""
    console = Console(width=width, highlight=False, no_color=True)
    return table_text(Read(reading, ("3 bytes were lost.",)), console)


def test_a_reading_has_its_title_its_sentence_and_its_rows() -> None:
    """Each row with its hedge and the words that say it."""
    text = shown()
    assert text.startswith("Nine bakers may be flown out any day\n")
    assert "Harbour Watch · 3 March 2031 · in/rustam-olimov-note.txt" in text
    assert "reportedly by 12 March 2031." in " ".join(text.split())
    lines = {line.split()[0]: line for line in text.splitlines() if line.strip()}
    assert "“Nine Uzbek nationals”" in lines["People"]
    assert "reportedly," in lines["By"]
    assert "Position" in lines


def test_others_open_questions_and_notes_are_told() -> None:
    """What is not said is as important as what is."""
    text = shown()
    assert "• 4 people were sent back from Kazakhstan (deportation) (backgr" in text
    assert "The report does not say what they are kept from and what is asked." in text
    assert "Note: 3 bytes were lost." in text


def test_a_value_that_no_claim_says_is_marked() -> None:
    """It would be a fault of the reader, and should be seen."""
    text = shown(with_main(custody_place="Nowhere", count=None))
    assert "Nowhere" in text
    assert "no words of its own" in shown(with_main(access_denied=("unhcr",)))


def test_a_reading_without_case_is_one_sentence() -> None:
    """No table of nothing."""
    bare = replace(READING, cases=(), claims=())
    assert "Holdfast found nobody here who faces return. Read it yourself." in shown(
        bare
    )
    assert "How firmly" not in shown(bare)
    whole = with_main(feared_harms=(), access_denied=("unhcr",), demanded=("release",))
    assert "The report does not say what they fear." in shown(whole)


def test_a_report_of_nothing_but_text_has_no_second_line() -> None:
    """Its file is its title."""
    plain = replace(READING.report, title=None, publisher=None, published=None)
    assert shown(replace(READING, report=plain)).startswith(
        "in/rustam-olimov-note.txt\n\n"
    )


def test_nothing_is_missing_where_nothing_is_asked() -> None:
    """A report that says everything leaves no question."""
    whole = with_main(access_denied=("unhcr",), demanded=("release",))
    assert "The report does not say" not in shown(whole)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """On a narrow one the quotes are left out."""
    text = shown(width=width)
    assert max(map(wide, text.splitlines())) <= width
    assert ("In its words" in text) == (width >= 60)


def test_no_markup_in_a_report_is_obeyed() -> None:
    """A report cannot dress itself up."""
    dressed = replace(READING.report, title="[bold]x[/bold] [link=http://x]y[/link]")
    text = shown(replace(READING, report=dressed))
    assert text.startswith("[bold]x[/bold] [link=http://x]y[/link]\n")


def test_a_report_that_was_not_read_says_why() -> None:
    """In two lines."""
    text = table_text(Unread("a.png", None, "image", "Type it out."), page_of_text())
    assert text == "a.png\n  Not read: Type it out.\n\n"
