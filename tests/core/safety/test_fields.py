"""Every field has a class, every class a rule for every audience."""

import pytest

from holdfast.errors import UnknownTermError
from holdfast.safety.fields import Rule, check_audience, class_of, rule_for
from holdfast.terms.load import terms

# What the desk may keep of people; a new field is classed before it is kept.
PERSONAL = frozenset(
    "full_name alias date_of_birth age sex occupation religion military_service"
    " relative relative_rank phone email_address social_account home_address"
    " identity_document"
    " route crossing_place crossing_date broker safe_house helper vehicle exact_custody"
    " message_time message_channel source source_class sympathetic_official pregnancy"
    " child_age health intended_destination_detail organisation_in_contact".split()
)


def test_every_question_and_personal_detail_is_classed() -> None:
    """What has no class may go nowhere, and nobody would know."""
    assert terms("fields").keys() == (
        terms("questions").keys() | PERSONAL | {"other_details"}
    )
    assert {class_of(field) for field in terms("fields")} == terms(
        "field_classes"
    ).keys()


def test_personal_details_are_sensitive_or_identifying() -> None:
    """None of them leaves without consent, whatever the audience."""
    assert {class_of(field) for field in PERSONAL} == {"sensitive", "identifying"}


def test_every_class_has_a_rule_for_every_audience_and_no_other() -> None:
    """A hole in the table would be a hole in the fence."""
    for code, field_class in terms("field_classes").items():
        assert field_class.rules.keys() == terms("audiences").keys()
        assert all(rule_for(code, audience) in Rule for audience in field_class.rules)


def test_no_class_opens_wider_to_a_wider_circle() -> None:
    """The public is never told what a partner may not know."""
    narrower = list(Rule)
    circles = sorted(
        terms("audiences").values(), key=lambda audience: audience.rank or 0
    )
    for code in terms("field_classes"):
        steps = [narrower.index(rule_for(code, circle.code)) for circle in circles]
        assert steps == sorted(steps), code


def test_a_value_may_be_of_another_class_than_its_question() -> None:
    """That somebody left is no secret to the State they left."""
    assert class_of("risk_factors", "religion") == "sensitive"
    assert class_of("risk_factors", "illegal_exit") == "open"
    assert class_of("risk_factors") == "sensitive"


def test_values_of_another_class_exist() -> None:
    """A misspelt value would be open to nobody, or to everybody."""
    for code, field in terms("fields").items():
        values = {value for each in field.rules.values() for value in each}
        assert values <= terms(code).keys() if values else True
        assert field.rules.keys() <= terms("field_classes").keys()


def test_an_unclassed_field_is_refused() -> None:
    """Without its name in the sentence: it may tell something."""
    with pytest.raises(UnknownTermError, match="has no class") as caught:
        class_of("favourite_colour")
    assert "colour" not in caught.value.sentence


def test_an_audience_that_nobody_thought_about_is_refused() -> None:
    """Nothing is disclosed to a slip of the pen."""
    check_audience("public")
    with pytest.raises(UnknownTermError, match="team, lawyer, forum, partner, public"):
        check_audience("press")
