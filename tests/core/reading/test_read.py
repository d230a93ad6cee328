"""`read`: what a report says of itself, and what overrules it."""

from dataclasses import replace

import pytest

from holdfast.facts.readings import Reading
from holdfast.reading.lines import SHORT
from holdfast.reading.offsets import OffsetMap
from holdfast.reading.read import read
from holdfast.reading.source import Source
from tests.core.reading.strands_seen import quotes

TEXT = (
    "Index: AFR 99/013/2011\n14 February 2011\n\n"
    "Togo plans to deport nine Malian bakers to Mali on 20 February."
    " “All nine of them would be tortured in Mali,” said Berit Holmsund."
)
PLAIN = Source(TEXT, TEXT, OffsetMap(), "text/plain")


def read_of(source: Source, **told: str) -> Reading:
    """Read a source under a name."""
    return read(source, name="bakers.txt", id="sha256:1", **told)


def test_a_report_says_what_it_is() -> None:
    """Its own number and day stand in it, the rest is told by its file."""
    source = replace(PLAIN, title="Bakers", publisher="The Forum")
    report = read_of(source).report
    assert (report.id, report.file, report.media_type) == (
        *("sha256:1", "bakers.txt", "text/plain"),
    )
    assert (report.title, report.publisher) == ("Bakers", "The Forum")
    assert (report.index, report.published) == ("AFR 99/013/2011", "2011-02-14")
    assert (report.language, report.characters) == ("en", len(TEXT))


def test_the_text_is_the_one_that_spans_refer_to() -> None:
    """Not the one before cleaning."""
    reading = read_of(replace(PLAIN, original="\r\n" + TEXT))
    assert reading.text == TEXT
    assert all(claim.quote in TEXT for claim in reading.claims)


@pytest.mark.parametrize(
    ("of_file", "of_caller", "published"),
    [
        (None, None, "2011-02-14"),
        ("2012-02-14", None, "2012-02-14"),
        ("2012-02-14", "2013-02-14", "2013-02-14"),
    ],
)
def test_the_day_of_a_report(
    of_file: str | None, of_caller: str | None, published: str
) -> None:
    """The caller's overrules the file's, that of the file the text's."""
    reading = read(
        replace(PLAIN, published=of_file), name="a", id="b", published=of_caller
    )
    assert reading.report.published == published
    assert reading.cases[0].deadline == f"{published[:4]}-02-20"
    assert reading.cases[0].published == published


def test_the_language_of_a_report() -> None:
    """The caller's overrules the file's, that of the file the text's."""
    declared = replace(PLAIN, language="fr")
    assert read_of(declared).report.language == "fr"
    assert read_of(declared, language="en").report.language == "en"


def test_what_belongs_to_the_report_as_a_whole() -> None:
    """Its number and what is quoted in it."""
    reading = read_of(PLAIN)
    assert quotes(reading, "document_index") == ["AFR 99/013/2011"]
    assert [quote.strip("“”,") for quote in quotes(reading, "quotation")] == [
        "All nine of them would be tortured in Mali"
    ]


def test_quotations_of_a_long_report_are_left_out() -> None:
    """There they are seldom of the people."""
    quiet = "\n\nThe choir sang." * (SHORT // 16)
    long = replace(PLAIN, text=TEXT + quiet)
    reading = read_of(long)
    assert len(reading.text) > SHORT
    assert (len(reading.cases), quotes(reading, "quotation")) == (1, [])


def test_a_report_of_nothing() -> None:
    """Has a number at most."""
    reading = read_of(replace(PLAIN, text="The choir sang.", original=""))
    assert (reading.cases, reading.claims, reading.report.index) == ((), (), None)
