"""References: the legal texts and rules that a report names: `find_references`."""

import re
from collections.abc import Iterator

from holdfast.facts.values import LegalValue
from holdfast.reading.cues import finder_for
from holdfast.reading.finder import Finder
from holdfast.reading.frames import Mention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.sighted import Sighted

LIST = "legal_references"
# No text or rule of the list is named without one of these.
GATE = Finder(
    r"convention|covenant|treaty|charter|declaration|protocol|refoul|regulation|memorand"
    r"|assurance|guarantee|diplomatic|international|iccpr|icescr|cedaw|echr|dublin|schengen"
    r"| law\b| act\b|constitution|statute|rome"
)
NUMBER = r"\d{1,3}(?: ?\(\w{1,2}\))*(?:[a-z]\b)?"
PROVISION_BEFORE = re.compile(
    rf"\b(?:articles?|art\.?|sections?|paragraphs?) ({NUMBER})"
    rf"(?:(?:,| and| or) {NUMBER}){{0,4}}"
    r",? (?:of|in|under) (?:the )?(?:[\w-]+ ){0,2}$"
)
PROVISION_AFTER = re.compile(
    rf",? \(?(?:article|art\.?|section|under article) ({NUMBER})"
)
REACH = 70


def find_references(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the legal texts that the sentence names, with the article where told."""
    if not GATE.fits(sighted.words):
        return ()
    return tuple(_references(sighted))


def _references(sighted: Sighted) -> Iterator[Mention]:
    words = sighted.words
    for found in finder_for(LIST, sighted.language).find(words):
        before = PROVISION_BEFORE.search(
            words[max(0, found.start - REACH) : found.start]
        )
        after = PROVISION_AFTER.match(words, found.end)
        told = before or after
        provision = told[1].replace(" ", "") if told else None
        start, end = found.start, found.end
        if before is not None:
            start = max(0, found.start - REACH) + before.start()
        elif after is not None:
            end = after.end()
        span = sighted.at(start, end)
        value = LegalValue(found.code, provision)
        yield Mention("legal_reference", value, span, hedge_at(sighted, span))
