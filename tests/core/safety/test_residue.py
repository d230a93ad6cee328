"""Days, ages, figures, codes and phrases left in a text; and what is no leak."""

import pytest

from holdfast.errors import ResidueError
from holdfast.facts.spans import Span
from holdfast.safety.marks import Mark, Secret, Way
from holdfast.safety.residue import Hit, check_residue, residue
from holdfast.safety.secrets_marks import marks_of, reasons_not_looked_for

DAYS = (
    "1994-03-07|7 March 1994|March 7, 1994|07.03.1994|7/3/94|3/7/1994|19940307"
    "|1994年3月7日|1994년 3월 7일|le 7 mars 1994|7 de marzo de 1994|7th of March 1994"
    "|March the 7th|7-MAR-1994|７ March １９９４|一九九四年三月七日|三月七日"
    "|7 Mar\u00adch 1994"
    "|94년 3월 7일|born on 7 March|94.03.07|一九九四年三月七號"
).split("|")
OTHER_DAYS = (
    "1994-03-08|17 March 1994|7 March 1993|in March 1994|1994|3.7%|52/12|7 May|3월 17일"
    "|1994년 13월 7일|7.3.4444|廿五日|March 77|2012 03"
).split("|")
PHONES = (
    "010-1234-5678|+82 10 1234 5678|+82(0)10.1234.5678|0082-10-1234-5678|01012345678"
    "|０１０－１２３４－５６７８|٠١٠١٢٣٤٥٦٧٨|010-12\u200b34-5678"
).split("|")
AGES = (
    "aged 34|34 years old|34-year-old|a thirty-four-year-old|aged thirty-four|34세"
    "|34 岁|une femme de 34 ans|âgé de 34 ans|una mujer de 34 años|34 años de edad"
    "|나이: 34"
    "|年龄：34|Age: 34|34살"
).split("|")
NO_AGES = "34 people|34%|article 34|34 ans de prison|aged 341|page 34|1934세".split("|")


def found(text: str, field: str, value: str) -> bool:
    """Say whether a text gives a value away."""
    return bool(residue(text, (Secret(field, marks_of(field, value)),)))


@pytest.mark.parametrize("day", DAYS)
def test_a_day_is_found_however_it_is_written(day: str) -> None:
    """In figures, in five languages, with and without its year."""
    assert found(f"It was ({day}) then.", "date_of_birth", "1994-03-07")


@pytest.mark.parametrize("day", OTHER_DAYS)
def test_another_day_is_left_alone(day: str) -> None:
    """A month or a year alone points at nobody."""
    assert not found(f"It was {day} then.", "date_of_birth", "1994-03-07")


def test_days_of_the_twenties_are_read_in_chinese_numerals() -> None:
    """Ten, twenty, and what is left over."""
    for spelt, day in (("二十一", 21), ("廿五", 25), ("三十", 30), ("十", 10)):
        assert found(f"十二月{spelt}日", "date_of_birth", f"1994-12-{day}")


def test_a_day_without_its_year_is_found_in_any_year() -> None:
    """“XXXX-02-08” is the eighth of February, whichever year a text adds."""
    assert found("on 8 February 2012", "crossing_date", "XXXX-02-08")
    assert found("2월 8일", "crossing_date", "XXXX-02-08")
    assert not found("on 9 February 2012", "crossing_date", "XXXX-02-08")


def test_both_ends_of_a_stretch_are_looked_for() -> None:
    """And words around a day do no harm."""
    assert found("until 12 February", "crossing_date", "2012-02-08/2012-02-12")
    assert found("at 18:00 on 8.2.2012", "message_time", "about 18:00, 8 February 2012")
    assert not found("in February 2012", "crossing_date", "2012-02")


@pytest.mark.parametrize("phone", PHONES)
def test_a_phone_is_found_however_it_is_parted(phone: str) -> None:
    """With and without its country."""
    assert found(f"Call {phone}.", "phone", "010-1234-5678")
    assert found(f"Call {phone}.", "phone", "+82 10 1234 5678")
    assert not found(f"Call {phone}.", "phone", "010-1234-5679")


@pytest.mark.parametrize("age", AGES)
def test_an_age_is_found_with_its_word(age: str) -> None:
    """A bare number is in every document."""
    assert found(f"It is {age}.", "age", "34")
    assert not found(f"It is {age}.", "age", "35")


@pytest.mark.parametrize("number", NO_AGES)
def test_a_number_without_its_word_is_no_age(number: str) -> None:
    """Otherwise every page would hold one."""
    assert not found(f"It is {number}.", "age", "34")


@pytest.mark.parametrize(
    ("field", "value", "told", "not_told"),
    [
        ("email_address", "min.jun@example.org", "MIN.JUN@EXAMPLE.ORG", "@example.org"),
        ("social_account", "@minjun_94", "@MinJun_94", "@min"),
        ("source", "her aunt, +82 10 1234 5678", "01012345678", "her aunt"),
        ("source", "Pak Yong-su (uncle)", "Mr Pak Yong Su", "an uncle"),
        ("source", "at min.jun@example.org", "min.jun@example.org", "at"),
        ("identity_document", "AB 123-4567", "ab1234567", "AB 123"),
        ("identity_document", "940307-2345678", "9403072345678", "940307"),
        ("vehicle", "吉H 48213", "吉H48213", "吉H"),
        ("route", "Hyesan to Changbai, then Yanji", "in 长白 and Yenji", "a route"),
        ("route", "Hyesan to Changbai, then Yanji", "via Hyesan", "to then"),
        ("crossing_place", "혜산", "혜산에서", "혜 산책"),
        ("home_address", "12 Songbong Street, Onsong", "in Songbong", "a street"),
        ("exact_custody", "Tumen Detention Centre, cell 14", "in Tumen", "Detention"),
        ("religion", "Protestant Christian", "a Protestant Christian", "Protestant"),
        ("religion", "Falun", "the Falun", "a falun"),
        ("occupation", "railway clerk", "a railway-clerk", "a clerk"),
        ("occupation", "农民工", "是农民工。", "农民"),
        ("intended_destination", "KR", "South Korea", "North Korea"),
        ("intended_destination", "KR", "la Corée du Sud", "la Corée du Nord"),
        ("intended_destination", "KR", "한국으로", "북한국경으로"),
        ("intended_destination", "KR", "去韩国", "去朝鲜"),
        ("intended_destination", "KR", "South Koreans", "Southern Korea"),
        ("intended_destination", "GB", "the United Kingdom", "told us"),
        ("risk_factors", "illegal_exit", '["illegal_exit"]', "illegal exit"),
        ("relative", "her brother Kim Chol-su", "Chol-su Kim", "her brother"),
        ("full_name", "tiger of the north", "Tiger", "a tiger"),
        ("full_name", "Lim Jun", "IM JUN", "Lim"),
        ("alias", "also known as Kim Chol-su, or so", "Chol-su Kim", "known as"),
        ("child_age", "5 and 7", "aged 7", "7 children"),
        ("date_of_birth", "born 1994.3.7", "7 March", "born 1994"),
        ("never heard of", "blue door", "the Blue Door", "a door"),
    ],
)  # fmt: skip
def test_each_kind_of_value_is_looked_for_in_its_own_way(
    field: str, value: str, told: str, not_told: str
) -> None:
    """What tells it is found, what everybody may say is not."""
    assert found(f"So it is: {told}.", field, value)
    assert not found(f"So it is: {not_told}.", field, value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sex", "female"),
        ("how_many", "21"),
        ("risk_factors", "religion"),
        ("occupation", "cook"[:3]),
        ("phone", "119"),
        ("message_channel", "April"),
        ("intended_destination", "QQ"),
        ("social_account", "@ab"),
        ("source", "The Third Office Of The Ninth Bureau"),
        ("full_name", "김"),
        ("full_name", "金"),
        ("full_name", "Bo"),
    ],
)
def test_what_is_too_everyday_has_no_mark(field: str, value: str) -> None:
    """It is known and written down; people must watch it."""
    assert marks_of(field, value) == frozenset()


def test_fields_that_are_never_looked_for_say_why() -> None:
    """A hole without a reason would be forgotten."""
    told = reasons_not_looked_for()
    assert "sex" in told
    assert all(why.endswith(".") for why in told.values())


def test_what_may_be_shown_clears_what_lies_within_it() -> None:
    """The name of an office that has a withheld word in it is still the office's."""
    mark = frozenset({Mark(Way.LARGE, "tumen")})
    secret = Secret("held_where", mark, frozenset({"tumencityprocuratorate"}))
    text = "Write to the Tumen City Procuratorate. They are in Tumen."
    left = text.rindex("Tumen")
    assert residue(text, (secret,)) == (Hit(Span(left, left + 5), "held_where"),)


def test_hits_stand_in_the_order_of_the_text() -> None:
    """Each with the place it stands at, the invisible signs counted."""
    secrets = (
        Secret("phone", marks_of("phone", "010-1234-5678")),
        Secret("age", marks_of("age", "34")),
    )
    text = "aged 34, 010-12\u200b34-5678, aged 34"
    spans = [
        (hit.field, text[hit.span.start : hit.span.end])
        for hit in residue(text, secrets)
    ]
    assert spans == [
        ("age", "aged 34"),
        ("phone", "010-12\u200b34-5678"),
        ("age", "aged 34"),
    ]


def test_the_check_stops_and_counts_without_telling() -> None:
    """Fields and numbers, never a value."""
    secrets = (
        Secret("full_name", marks_of("full_name", "Kim Min-jun")),
        Secret("age", marks_of("age", "34")),
    )
    check_residue("21 people are at risk.", secrets)
    with pytest.raises(ResidueError) as stopped:
        check_residue("K. Minjun, aged 34 (aged 34).", secrets)
    assert "age (2), full_name" in stopped.value.sentence
    assert "inju" not in stopped.value.sentence


def test_a_secret_is_never_printed() -> None:
    """Not in a trace, not in a log."""
    secret = Secret("age", frozenset({Mark(Way.AGE, "34")}), frozenset({"aged34"}))
    assert repr(secret) == "Secret(field='age')"
