"""Quotations and spokespersons: whose words a report gives."""

from holdfast.reading.body import Body, Paragraph
from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_quotations(body: Body, paragraph: Paragraph) -> tuple[Mention, ...]:
    """Give the words in quotation marks and who speaks them."""
    del body, paragraph
    return ()


def find_spokespersons(sighted: Sighted) -> tuple[Mention, ...]:
    """Give those who speak for an organisation."""
    del sighted
    return ()
