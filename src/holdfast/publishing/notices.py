"""What stands on every page: that it is a draft, and what nobody has done yet."""

from collections.abc import Iterator

from holdfast.facts.disclosed import Disclosed
from holdfast.publishing.phrases import Phrases
from holdfast.publishing.template import Template

TEAM, FORUM = "team", "forum"


def notices(
    disclosed: Disclosed, template: Template, phrases: Phrases
) -> Iterator[str]:
    """Give the notices of a document; nothing leaves this house without the first."""
    if template.audience == TEAM:
        yield phrases.say("notice-internal")
    else:
        yield phrases.say("notice-draft")
    if disclosed.is_provisional:
        yield phrases.say("notice-provisional")
    if not phrases.reviewed:
        yield phrases.say("notice-unreviewed")
    if template.audience == FORUM:
        yield phrases.say("notice-becomes-public")
