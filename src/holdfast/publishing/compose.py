"""`compose`: what was disclosed, a template and a language → `Document`."""

from collections.abc import Iterator, Mapping

from holdfast.errors import BadTemplateError
from holdfast.facts.country import CountrySheet
from holdfast.facts.disclosed import Disclosed
from holdfast.facts.documents import Block, Document, Kind, Missing
from holdfast.facts.legal import LegalSheet
from holdfast.publishing.blocks import blocks_of
from holdfast.publishing.composing import Composing, answers_of
from holdfast.publishing.lacking import lacking
from holdfast.publishing.notices import notices
from holdfast.publishing.numbers import number_pattern
from holdfast.publishing.phrases import phrases_of
from holdfast.publishing.telling import Teller
from holdfast.publishing.template import Template
from holdfast.publishing.wording_dates import date_words
from holdfast.terms.load import terms


def compose(  # noqa: PLR0913 -- all that a document is made from
    disclosed: Disclosed,
    template: Template,
    language: str,
    law: LegalSheet | None = None,
    country: CountrySheet | None = None,
    to: str | None = None,
    resting: Mapping[str, str] | None = None,
) -> Document:
    """Write a document; what it lacks is listed in it and never made up.

    `law` and `country` must be drawn up from what is disclosed; `to` is the State to
    ask, else the one whose turn it is; `resting` names the reports behind each finding
    and is read for the house alone. Raises
    `BadTemplateError` for a language the document does not exist in, and where it goes
    to a wider circle than the details were disclosed to.
    """
    _refuse(disclosed, template, language)
    phrases = phrases_of(language)
    composing = Composing(
        template, Teller(disclosed, phrases), law, country, to, resting or {}
    )
    made = tuple(_made(composing))
    gaps = (*lacking(composing), *(each for each in made if isinstance(each, Missing)))
    number = template.number
    return Document(
        template=template.code,
        audience=template.audience,
        language=language,
        direction=phrases.direction,
        title=_title(composing),
        blocks=tuple(each for each in made if isinstance(each, Block)),
        notices=tuple(notices(disclosed, template, phrases)),
        number=number
        and number_pattern(number, disclosed.published_on, composing.addressee),
        missing=tuple(dict.fromkeys(gaps)),
        words=tuple(_words(composing)),
        is_reviewed=phrases.reviewed,
    )


def _refuse(disclosed: Disclosed, template: Template, language: str) -> None:
    if language not in template.languages:
        raise BadTemplateError(
            "no_such_language",
            f"{template.code} exists in {', '.join(template.languages)} alone.",
        )
    ranks = {code: term.rank or 0 for code, term in terms("audiences").items()}
    if ranks[disclosed.audience] < ranks[template.audience]:
        raise BadTemplateError(
            "wider_audience",
            f"{template.code} is for a wider circle than these details were disclosed"
            f" to: disclose them for {template.audience}.",
        )


def _made(composing: Composing) -> Iterator[Block | Missing]:
    """Make every part; a heading waits until there is something below it."""
    heading: str | None = None
    answered: frozenset[str] = frozenset()
    for section in composing.template.sections:
        heading = section.heading or heading
        for each in blocks_of(composing, section, answered):
            if isinstance(each, Block):
                answered |= answers_of(each.sentences)
                if heading is not None:
                    yield Block(Kind.HEADING, (composing.teller.say(heading),), level=1)
                    heading = None
            yield each


def _title(composing: Composing) -> str:
    told = composing.teller.first(composing.template.title)
    return told[0].text if told else composing.phrases.say(_kind(composing))


def _words(composing: Composing) -> Iterator[tuple[str, str]]:
    """Give the words that layouts print by themselves."""
    phrases = composing.phrases
    yield "kind", phrases.say(_kind(composing))
    day = composing.teller.disclosed.published_on
    if day is not None:
        yield "date", phrases.say("drafted-on", date=date_words(phrases, day))
    yield "page", phrases.say("page-count", page="{page}", pages="{pages}")


def _kind(composing: Composing) -> str:
    return f"kind-{composing.template.code.replace('_', '-')}"
