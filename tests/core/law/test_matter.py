"""Matters and rules: what a rule looks at, and that each has its sentence."""

import pytest

from holdfast.facts.sentences import sentence
from holdfast.law.conditions import CONDITIONS
from holdfast.law.corpus import corpus
from holdfast.law.forums_open import HURDLES
from holdfast.law.matter import RULES, WITH_ARTICLE, Matter, rule, state_name
from holdfast.law.remarks import REMARKS
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import (
    ON,
    act,
    day,
    matter,
    matter_of,
    situation,
    treaty,
)
from tests.spec.changed_law import with_instrument


def test_a_matter_names_its_states() -> None:
    """For people."""
    assert (matter().sender, matter().danger) == ("Kazakhstan", "Uzbekistan")
    assert state_name("KZ") == "Kazakhstan"


def test_a_territory_is_of_a_state_and_a_state_its_own() -> None:
    """Whose nationals are at home there."""
    assert matter().own_state == "KZ"
    assert matter(sending_state="HK").own_state == "CN"
    assert matter(sending_state="HK").sender == "Hong Kong"


def test_some_states_take_an_article_inside_a_sentence() -> None:
    """And a capital letter at its beginning."""
    assert state_name("NL") == "the Netherlands"
    assert sentence("the Netherlands is") == "The Netherlands is"
    assert sentence("") == ""
    assert all(code in terms("states") for code in WITH_ARTICLE)


def test_a_matter_asks_the_corpus_how_the_sender_stands() -> None:
    """On its day."""
    joined, limit = act("deposit", day("2010-01-01")), act("limitation")
    known = with_instrument(corpus(), treaty(joined, limit))
    looked_at = matter_of(situation(), known, ON)
    assert looked_at.is_bound("pier")
    assert looked_at.bond("pier").act == joined
    assert looked_at.limits("pier") == (limit,)
    none = with_instrument(corpus(), treaty(act("no_act")))
    assert not matter_of(situation(), none, ON).is_bound("pier")


def test_every_rule_is_a_sentence_with_a_source() -> None:
    """As the reference prints it."""
    remarks = {remark.__name__ for remark in REMARKS}
    assert RULES.keys() == CONDITIONS.keys() | HURDLES.keys() | remarks
    for name, each in RULES.items():
        assert each.name == name
        assert each.sentence.endswith("."), name
        assert all(each.citation.sources), name


def test_a_rule_without_a_sentence_is_refused() -> None:
    """Nobody could read it up."""

    def silent(_: Matter) -> None: ...

    with pytest.raises(KeyError):
        rule("Our own rule", verified=True)(silent)
    assert "silent" not in RULES


def test_a_rule_keeps_its_name_to_itself() -> None:
    """Two of one name would be one in the reference."""
    name = next(iter(RULES))

    def another(_: Matter) -> None:
        """Say something else."""

    another.__name__ = name
    before = RULES[name]
    with pytest.raises(KeyError):
        rule("Our own rule", verified=True)(another)
    assert RULES[name] is before
