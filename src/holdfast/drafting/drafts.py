"""Which documents a case gives, and each of them composed and released."""

from collections.abc import Iterator, Mapping

from holdfast.drafting.desk import Desk
from holdfast.drafting.grounds import Grounds
from holdfast.drafting.release import INSIDE, Released, released
from holdfast.errors import HoldfastError
from holdfast.facts.disclosed import Refused
from holdfast.facts.documents import Document
from holdfast.facts.legal import Opens
from holdfast.publishing.compose import compose
from holdfast.publishing.template import Template, templates

ENGLISH = "en"


def brief_templates(desk: Desk) -> Iterator[Template]:
    """Give what a new case needs: alerts, letters, forms of bodies that are open.

    Updates of an alert need an alert that was issued; they are for `publish`.
    """
    open_bodies = _open_bodies(desk)
    for template in templates().values():
        if template.forums:
            if open_bodies & set(template.forums):
                yield template
        elif not template.follows:
            yield template


def drafts_of(desk: Desk, template: Template) -> Iterator[Released | str]:
    """Give a document in each language asked; a sentence where it cannot be made.

    A body that does not take a language gets its form in English.
    """
    grounds = desk.grounds(template.audience)
    if isinstance(grounds, Refused):
        yield f"{template.code}: refused. {' '.join(grounds.why)}"
        return
    asked = [tag for tag in desk.languages if tag in template.languages]
    for language in asked or [ENGLISH]:
        yield _draft(desk, grounds, template, language)


def _draft(
    desk: Desk, grounds: Grounds, template: Template, language: str
) -> Released | str:
    resting = desk.resting if template.audience == INSIDE else None
    document = _composed(grounds, template, language, desk.to, resting)
    if isinstance(document, str):
        return document
    return released(document, template.layout, grounds.disclosed, desk.secrets(grounds))


def _composed(
    grounds: Grounds,
    template: Template,
    language: str,
    to: str | None = None,
    resting: Mapping[str, str] | None = None,
) -> Document | str:
    told, law, country = grounds.disclosed, grounds.law, grounds.country
    try:
        return compose(told, template, language, law, country, to, resting)
    except HoldfastError as error:
        return f"{template.code} ({language}): {error.sentence}"


def _open_bodies(desk: Desk) -> set[str]:
    """Give the bodies that can be turned to for these people, as far as is told."""
    grounds = desk.grounds("forum")
    if isinstance(grounds, Refused) or grounds.law is None:
        return set()
    return {
        line.id
        for line in grounds.law.forums
        if line.opens is not Opens.CLOSED and line.fits
    }


def nearest_draft(grounds: Grounds, language: str, words: str) -> Document | None:
    """Give the document of this case that a text was most likely made from.

    Blanks do not count: a plain text is broken into lines, in Chinese within words.
    """
    best, most, told = None, 0, _unspaced(words)
    for template in templates().values():
        if template.audience != grounds.disclosed.audience:
            continue
        if language not in template.languages:
            continue
        document = _composed(grounds, template, language)
        if isinstance(document, str):
            continue
        shared = sum(_unspaced(each.text) in told for each in document.sentences)
        if shared > most:
            best, most = document, shared
    return best


def _unspaced(words: str) -> str:
    return "".join(words.split())
