"""Values → words of a language: States, places, codes, lists, answers."""

from collections.abc import Callable, Mapping, Sequence

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail
from holdfast.facts.places import place_code
from holdfast.publishing.phrases import PLAIN, Forms, Phrases
from holdfast.publishing.wording_counts import count_words
from holdfast.publishing.wording_dates import by_words, when_words
from holdfast.terms.load import label, terms

AND, OR = "and", "or"


def coded(phrases: Phrases, group: str, code: str) -> Forms:
    """Give the word of a code: `harm-torture`, `state-KP`."""
    return phrases.forms(f"{group}-{code.replace('_', '-')}")


def place(phrases: Phrases, name: str) -> Forms:
    """Give a place as the language calls it, else as the report does."""
    code = place_code(name)
    return {PLAIN: label("place_names", code, phrases.language) if code else name}


def listed(phrases: Phrases, each: Sequence[Forms], how: str = AND) -> Forms:
    """Join words as the language joins them; each form that all of them have."""
    common = [form for form in each[0] if all(form in other for other in each)]
    return {
        form: _joined(phrases, [other[form] for other in each], how) for form in common
    }


def valued(phrases: Phrases, question: str, value: Count | str) -> Forms:
    """Put an answer to a question in words."""
    if isinstance(value, Count):
        return {PLAIN: count_words(phrases, value)}
    way = WAYS.get(question)
    return {PLAIN: value} if way is None else way(phrases, value)


def worded(phrases: Phrases, detail: Detail) -> Forms:
    """Put all that may be said on a question in words: one answer, or a list."""
    if detail.shown is not None:
        return valued(phrases, detail.question, detail.shown)
    each = [valued(phrases, detail.question, value) for value in detail.values]
    return listed(phrases, each, OR if is_rivalry(detail) else AND)


def is_rivalry(detail: Detail) -> bool:
    """Say whether several answers stand of which but one can be true."""
    asked = terms("questions").get(detail.question)
    is_one = asked is not None and asked.group == "one"
    return is_one and detail.range is None and len(detail.values) > 1


def _joined(phrases: Phrases, words: Sequence[str], how: str) -> str:
    *most, last = dict.fromkeys(words)
    if not most:
        return last
    head = most[0]
    for each in most[1:]:
        head = phrases.say("list-comma", first=head, last=each)
    return phrases.say(f"list-{how}", first=head, last=last)


def _of_group(group: str) -> Callable[[Phrases, str], Forms]:
    return lambda phrases, code: coded(phrases, group, code)


WAYS: Mapping[str, Callable[[Phrases, str], Forms]] = {
    "nationality": _of_group("state"),
    "sending_state": _of_group("state"),
    "destination_state": _of_group("state"),
    "onward_states": _of_group("state"),
    "intended_destination": _of_group("state"),
    "act": _of_group("act"),
    "feared_harms": _of_group("harm"),
    "suffered_harms": _of_group("harm"),
    "risk_factors": _of_group("factor"),
    "access_denied": _of_group("access"),
    "held_where": place,
    "arrested_where": place,
    "arrested_when": lambda phrases, edtf: {PLAIN: when_words(phrases, edtf)},
    "returned_when": lambda phrases, edtf: {PLAIN: when_words(phrases, edtf)},
    "deadline": lambda phrases, edtf: {PLAIN: by_words(phrases, edtf)},
}
"""How the answers to a question become words; those to all others are words already."""
