"""Reports followed through their sentences for the tests: `strands`, `case_of`."""

from holdfast.facts.readings import Reading, ReportedCase
from holdfast.reading.body import Body, body_of
from holdfast.reading.lines import lines_of
from holdfast.reading.roles import strands_of
from holdfast.reading.standing import Standing, standing_of
from holdfast.reading.strands import Strand
from tests.spec.reading_of import reading_of


def body(text: str) -> Body:
    """Prepare an English text."""
    return body_of(text, "en")


def strands(text: str) -> list[Strand]:
    """Give what a text tells of each group or person."""
    return strands_of(read.line for read in lines_of(body(text)))


def strand(text: str) -> Strand:
    """Give the only strand of a text."""
    (only,) = strands(text)
    return only


def standing(text: str) -> Standing | None:
    """Say where the people of a text stand that tells only of them."""
    return standing_of(strand(text), body(text).shadow)


def status(text: str) -> str | None:
    """Give the code of it."""
    there = standing(text)
    return there.status if there else None


def case_of(text: str) -> ReportedCase:
    """Give the main case of a text."""
    return reading_of(text).cases[0]


def quotes(reading: Reading, kind: str) -> list[str]:
    """Give the words of the claims of a kind."""
    return [claim.quote for claim in reading.claims if claim.kind == kind]
