"""What may leave of an invented case, built by hand for the tests of the proof."""

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.documents import Block, Document, Kind, Sentence, Tells
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness
from holdfast.facts.proofs import Fault
from holdfast.proofing.proof import proof

ASSERTED, REPORTED = Firmness.ASSERTED, Firmness.REPORTED
BELIEVED, FEARED = Firmness.BELIEVED, Firmness.FEARED
DENIED = Firmness.DENIED
AT_LEAST_21 = Count(21, None)
ABOUT_25 = Count(25, 25, approximate=True)


def detail(
    question: str,
    *values: AnswerValue,
    hedge: Firmness = REPORTED,
    spanned: AnswerValue | None = None,
) -> Detail:
    """Build what may be said on one question."""
    return Detail(question, values, hedge, (f"f-{question}",), spanned)


def disclosed(*details: Detail, published: str | None = None) -> Disclosed:
    """Build what the public may be told."""
    return Disclosed("public", draft_only=True, details=details, published_on=published)


def document(
    *sentences: Sentence, language: str = "en", title: str = "", label: str = "Held"
) -> Document:
    """Build a draft of one paragraph."""
    block = Block(Kind.PARAGRAPH, sentences, label)
    notices = ("DRAFT. Not for publication.",)
    words = (("date", "Draft of 3 March 2031"),)
    return Document(
        template="press_release",
        audience="public",
        language=language,
        direction="ltr",
        title=title,
        blocks=(block,),
        notices=notices,
        number="UA __/31",
        words=words,
    )


def fact(text: str, *questions: str, tells: Tells = Tells.FACT) -> Sentence:
    """Build a sentence of a draft."""
    return Sentence(text, tells, questions, questions)


def found(
    text: str,
    *details: Detail,
    language: str = "en",
    draft: Document | None = None,
    published: str | None = None,
) -> list[tuple[str, str]]:
    """Give the code and the words of every fault in a text."""
    faults = proof(text, language, disclosed(*details, published=published), draft)
    assert all(shows(fault, text) for fault in faults)
    return [(fault.code.value, fault.words) for fault in faults]


def shows(fault: Fault, text: str) -> bool:
    """Say whether a fault quotes the place where it stands."""
    return fault.words.replace(" ", "") == fault.where.of(text).replace(
        "\n", ""
    ).replace(" ", "")
