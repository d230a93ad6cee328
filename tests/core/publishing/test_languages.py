"""The five files of sentences say the same things: ids, values, States, grades."""

from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from holdfast.publishing.phrases import HERE, LANGUAGES, phrases_of
from holdfast.publishing.wording_dates import by_words, when_words
from holdfast.terms.load import terms

ENGLISH = "en"
OWN = "own-"
EMPTY_UNTIL_REVIEWED = {"reviewed-by", "reviewed-on"}
GRADES = {"asserted", "believed", "feared", "reported"}
# What a value is made of, by its name in sentences; its forms are attributes there.
GROUPS = {
    "state": "sender destination state addressee nationality onward-states",
    "act": "act",
    "access": "access-denied",
    "instrument": "instruments",
    "interest": "interests",
    "harm": "feared-harms suffered-harms",
    "month": "month",
    "factor": "risk-factors",
}
GROUP_OF = {name: group for group, names in GROUPS.items() for name in names.split()}
# Which languages have the messages below a heading of three signs in English.
ONLY = {"only in languages that UN": {"en", "fr", "es"}, "English only": {"en"}}
# A language needs not say these: a count has its people in it, an act its ending.
UNSAID = {"size"}
VARIANTS = {
    "hedge": [GRADES],
    "day-hedge": [{"reported", "other"}],
    "size": [{"one", "other"}, {"1", "other"}],
    "low": [{"1", "other"}],
    "high": [{"1", "other"}],
    "day": [{"1", "other"}],
    "first": [{"1", "other"}],
    "indirect": [{"yes", "no"}],
}


class Used(Visitor):
    """Collects what a message uses: values, other messages, and its choices."""

    def __init__(self, message: ast.Message) -> None:
        """Look through a message."""
        self.values: set[str] = set()
        self.messages: set[str] = set()
        self.choices: list[ast.SelectExpression] = []
        self.visit(message)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: D102, N802
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: D102, N802
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: D102, N802
        self.choices.append(node)
        self.generic_visit(node)


@cache
def messages(language: str) -> dict[str, ast.Message]:
    """Give the messages of a language by their ids."""
    resource = parse((HERE / f"{language}.ftl").read_text("utf-8"))
    return {
        each.id.name: each for each in resource.body if isinstance(each, ast.Message)
    }


@cache
def expected(language: str) -> frozenset[str]:
    """Give the ids that a language must have, by the headings of the English file."""
    resource = parse((HERE / "en.ftl").read_text("utf-8"))
    found, languages = set(), set(LANGUAGES)
    for each in resource.body:
        if isinstance(each, ast.ResourceComment):
            told = (
                only for words, only in ONLY.items() if words in (each.content or "")
            )
            languages = next(told, set(LANGUAGES))
        elif isinstance(each, ast.Message) and language in languages:
            found.add(each.id.name)
    return frozenset(id_ for id_ in found if not id_.startswith(OWN))


def values(language: str, id_: str) -> set[str]:
    """Give the values that a message uses, itself or by a piece of its language."""
    used = Used(messages(language)[id_])
    return used.values.union(*(values(language, piece) for piece in used.messages))


def plain(name: str) -> str:
    """Give a value without its form: `sender-of` is `sender`."""
    return next((each for each in GROUP_OF if name.startswith(f"{each}-")), name)


def key(variant: ast.Variant) -> str:
    """Give what a variant is chosen by."""
    chosen = variant.key
    return chosen.name if isinstance(chosen, ast.Identifier) else chosen.value


def choices(language: str) -> Iterator[tuple[str, str, ast.SelectExpression]]:
    """Give each choice with its message and the value it depends on."""
    for id_, message in messages(language).items():
        for choice in Used(message).choices:
            assert isinstance(choice.selector, ast.VariableReference)
            yield id_, choice.selector.id.name, choice


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences(language: str) -> None:
    """One that lacks a sentence stops a document on the night it is needed."""
    ids = {id_ for id_ in messages(language) if not id_.startswith(OWN)}
    assert ids == expected(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_tells_the_same_of_the_case(language: str) -> None:
    """Two readers of one alert must not learn different things."""
    differ = {}
    for id_ in expected(language):
        ours = set(map(plain, values(language, id_))) - UNSAID
        english = set(map(plain, values(ENGLISH, id_))) - UNSAID
        if ours != english:
            differ[id_] = ours ^ english
    assert differ == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_name_in_all_its_forms(language: str) -> None:
    """People are sent to States that nobody had in mind when a file was written."""
    states = {
        f"state-{code}": messages(language)[f"state-{code}"] for code in terms("states")
    }
    forms = {frozenset(a.id.name for a in each.attributes) for each in states.values()}
    assert len(forms) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", sorted(GROUPS))
def test_a_group_has_the_forms_that_sentences_use(language: str, group: str) -> None:
    """A form that one word lacks is found only when that word is needed."""
    names = GROUPS[group].split()
    used = {value for id_ in messages(language) for value in values(language, id_)}
    wanted = {
        value.removeprefix(f"{name}-")
        for name in names
        for value in used
        if value.startswith(f"{name}-")
    }
    for id_, message in messages(language).items():
        if id_.startswith(f"{group}-") and id_ not in GROUP_OF:
            assert wanted <= {each.id.name for each in message.attributes}, id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_is_complete(language: str) -> None:
    """What a choice does not foresee falls to its default, and nobody notices."""
    for id_, value, choice in choices(language):
        assert {key(each) for each in choice.variants} in VARIANTS[value], id_
        default = next(key(each) for each in choice.variants if each.default)
        assert default == {"hedge": "reported", "indirect": "no"}.get(value, "other")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_grades_of_firmness_read_alike(language: str) -> None:
    """A fear that reads like a fact would be an invention of ours."""
    told = 0
    for id_, value, choice in choices(language):
        if value == "hedge":
            texts = {_text(each.value) for each in choice.variants}
            assert len(texts) == len(GRADES), id_
            told += 1
    assert told >= 35


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_review_of_a_language_is_empty(language: str) -> None:
    """A sentence that says nothing leaves a hole that no list of gaps shows."""
    empty = {id_ for id_, each in messages(language).items() if not each.value}
    assert empty == set()
    silent = {
        id_
        for id_ in messages(language)
        if not values(language, id_) and not phrases_of(language).say(id_).strip()
    }
    assert silent <= EMPTY_UNTIL_REVIEWED


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    """“Entre le 1 et le 3 mars” is no French."""
    french = phrases_of("fr")
    span = "2012-03-01/2012-03-03"
    assert when_words(french, "2012-03-01") == "le 1er mars 2012"
    assert when_words(french, span) == "entre le 1er et le 3 mars 2012"
    assert by_words(french, span) == "entre le 1er et le 3 mars 2012"
    assert when_words(french, "2012-03-11/2012-03-21") == (
        "entre le 11 et le 21 mars 2012"
    )


@pytest.mark.parametrize("kind", ["notice", "stop", "appeal", "law", "letter-concern"])
def test_korean_sentences_are_all_in_the_formal_style(kind: str) -> None:
    """Two styles in one letter read as if two people had written it."""
    korean = phrases_of("ko")
    said = [
        korean.say(id_)
        for id_ in messages("ko")
        if id_.startswith(f"{kind}-") and not values("ko", id_)
    ]
    plain_style = [
        each
        for each in said
        if "다" in each and "니다" not in each and "십시오" not in each
    ]
    assert said
    assert plain_style == []


def _text(pattern: ast.Pattern) -> str:
    """Give a pattern as it is written."""
    return "".join(
        each.value if isinstance(each, ast.TextElement) else repr(each.to_json())
        for each in pattern.elements
    )
