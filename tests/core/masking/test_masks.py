"""Masks: no planted name is left in any spelling, and every span still holds."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cli.show_index import page_name
from holdfast.facts.claims import Claim
from holdfast.facts.contract import reading_to_json
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Hedge
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    AliasValue,
    ArrestValue,
    AuthorityValue,
    CustodyValue,
    DemandValue,
    IndexValue,
    NameValue,
    QuotationValue,
    SpokespersonValue,
    Value,
)
from holdfast.intake.outcomes import Read, Unread
from holdfast.masking.masks import mask_file, mask_reading, masked
from holdfast.masking.spellings import MASK, cover, mask, spellings_of
from tests.core.cli.sample_readings import NAME, READING

NAMES = ("Rustam Olimov", "Pak Chol-min", "José Ñandú", "Бекзод Рахимов", "김철수")
SPELLINGS = (
    str,
    str.upper,
    str.lower,
    str.title,
    lambda name: "_".join(name.replace("-", " ").split()),
    lambda name: "".join(name.replace("-", " ").split()),
    lambda name: " ".join(reversed(name.replace("-", " ").split())),
    lambda name: name.replace(" ", "\n"),
    lambda name: name.replace(" ", ", "),
    lambda name: unicodedata.normalize("NFD", name),
    lambda name: name.replace("é", "e").replace("Ñ", "N").replace("ú", "u"),
    lambda name: f"{name}s",
)
AROUND = st.text("abc .,;()\n가é", max_size=6)


def in_plain_letters(text: str) -> str:
    """Give letters only, without case and marks, as a searcher would compare."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in apart if char.isalnum())


def traces(name: str, shown: str) -> list[str]:
    """Give the parts of a name that a text still shows as words of their own."""
    words = {in_plain_letters(word) for word in shown.replace("_", " ").split()}
    parts = [in_plain_letters(part) for part in name.replace("-", " ").split()]
    return [part for part in parts if part in words]


@given(
    st.sampled_from(NAMES), st.sampled_from(SPELLINGS), AROUND.filter(str.strip), AROUND
)
def test_no_spelling_of_a_name_is_left(
    name: str, spelling: "type[str]", before: str, after: str
) -> None:
    """Apart, joined, turned around, in capitals, with or without marks."""
    planted = f"{before} {spelling(name)} {after}"
    assert in_plain_letters(spelling(name)) in in_plain_letters(planted)
    shown = cover(planted, spellings_of([name]))
    assert len(shown) == len(planted)
    assert in_plain_letters(spelling(name)) not in in_plain_letters(shown)
    assert traces(name, shown) == []
    assert shown.startswith(before)


def test_a_part_of_a_name_is_covered_where_it_stands_alone() -> None:
    """A family name alone gives a person away."""
    names = spellings_of(["Pak Chol-min"])
    assert (
        cover("Mr Pak, then Chol-min's wife.", names) == "Mr ███, then ████████'s wife."
    )


def test_everyday_words_are_left_where_they_are_everyday() -> None:
    """Else hardly a sentence would stay; beside another part they are covered."""
    names = spellings_of(["An So-yong", "Long He"])
    text = "an apple, so he said; An So yong and he long"
    assert cover(text, names) == "an apple, so he said; ██████████ and ███████"
    assert cover("an.txt", names, is_file=True) == "██.txt"


def test_initials_are_covered_and_articles_are_not() -> None:
    """An alias of one letter is met in capitals only."""
    names = spellings_of(["K.J."])
    assert cover("K.J. and K were a k and j", names) == "███. and █ were a k and j"


def test_where_nobody_is_named_nothing_is_covered() -> None:
    """A text is given back as it is."""
    assert cover("Nine people.", spellings_of([])) == "Nine people."
    assert cover("Nine people.", spellings_of(["", "-"])) == "Nine people."


def test_lines_stay_lines() -> None:
    """A text keeps its shape under a mask."""
    assert mask("Pak\nMin") == "███\n███"


def shown_everywhere(reading: Reading) -> str:
    """Give everything that is printed of a reading, whatever the format."""
    return str(reading_to_json(reading, with_text=True))


def test_a_masked_reading_names_nobody() -> None:
    """Text, title, quotes, values and the file's name, under every spelling."""
    open_ = shown_everywhere(READING).lower()
    assert [name in open_ for name in ("olimov", "whitlock", "r.o.")] == [True] * 3
    shown = shown_everywhere(mask_reading(READING)).lower()
    assert [name in shown for name in ("olimov", "whitlock", "r.o.")] == [False] * 3


def test_spans_hold_under_masks() -> None:
    """Every quote is what the covered text says at its span."""
    covered = mask_reading(READING)
    assert len(covered.text) == len(READING.text)
    for claim in covered.claims:
        assert claim.span.of(covered.text) == claim.quote
    assert covered.claims[1] == READING.claims[1]


@pytest.mark.parametrize(
    "value",
    [
        AliasValue(NAME, NAME),
        ArrestValue(f"house of {NAME}", None),
        AuthorityValue(f"office of {NAME}", None),
        CustodyValue(f"{NAME} Prison", f"guards of {NAME}"),
        DemandValue("release", f"judge {NAME}", None),
        IndexValue("PN 7/2031", "ngo"),
        NameValue(NAME),
        QuotationValue(NAME),
        SpokespersonValue(NAME, f"wife of {NAME}"),
    ],
)
def test_a_value_in_the_reports_own_words_is_covered(value: Value) -> None:
    """Whatever shape holds words of a report, the name in them is covered."""
    kind = {
        AliasValue: "alias",
        ArrestValue: "arrest",
        AuthorityValue: "authority",
        CustodyValue: "custody",
        DemandValue: "demand",
        IndexValue: "document_index",
        NameValue: "person_name",
        QuotationValue: "quotation",
        SpokespersonValue: "spokesperson",
    }[type(value)]
    text = f"so {NAME} said"
    hedge = Hedge(words=f"says {NAME}", attributed_to=NAME)
    claim = Claim("c1", kind, value, Span(0, len(text)), text, hedge, 0)
    case = ReportedCase("main", names=(NAME,), place=f"{NAME} Square", claims=("c1",))
    covered = mask_reading(replace(READING, text=text, claims=(claim,), cases=(case,)))
    assert "Olimov" not in str(covered)
    assert covered.claims[0].quote == f"so {MASK * len(NAME)} said"


def test_a_text_that_is_not_kept_still_has_covered_quotes() -> None:
    """A reading without its text is covered quote by quote."""
    covered = mask_reading(replace(READING, text=""))
    assert covered.claims[4].quote == MASK * len(NAME)


def test_a_file_nobody_could_read_is_not_named_at_all() -> None:
    """Who can say whether its name holds a person's?"""
    assert mask_file("in/olimov.png") == f"{MASK * 9}.png"
    assert mask_file("olimov") == MASK * 6
    unread = Unread("olimov.png", None, "empty", "This file is empty.")
    assert [*masked([unread])] == [replace(unread, file=f"{MASK * 6}.png")]


def test_a_report_that_was_read_keeps_its_notes() -> None:
    """What could not be decoded is told all the same."""
    covered = [*masked([Read(READING, ("3 bytes",))])]
    assert covered == [Read(mask_reading(READING), ("3 bytes",))]


def bare(text: str, file: str = "b.txt") -> Reading:
    """Give a reading that holds a text and nothing found in it."""
    report = replace(READING.report, file=file, title=None, publisher=None)
    return replace(READING, report=report, text=text, cases=(), claims=())


def test_a_name_of_one_report_is_covered_in_every_report_of_the_run() -> None:
    """Also in the name of a file that came inside another."""
    other = bare("Seen was Olimov.", "m.eml/Olimov_visa.txt")
    _, covered = masked([Read(READING), Read(other)])
    assert isinstance(covered, Read)
    assert covered.reading.text == "Seen was ██████."
    assert covered.reading.report.file == "m.eml/██████_visa.txt"
    assert page_name(2, covered.reading.report.file) == "0002-report.html"


def test_who_sent_a_mail_is_covered_and_an_organisation_is_not() -> None:
    """The sender signs below; the press office may be known."""
    signed = Read(bare("Yours, Karimova"), sender="Nodira Karimova")
    office = Read(bare("Human Rights Watch says so"), sender="Human Rights Watch")
    shown = [
        each.reading.text for each in masked([signed, office]) if type(each) is Read
    ]
    assert shown == ["Yours, ████████", "Human Rights Watch says so"]


def test_whose_word_it_is_is_covered() -> None:
    """A speaker who is a person, wherever the reader kept the words."""
    text = "They will go, said Dana Whitlock. So Whitlock knew."
    told = Hedge(words="said", attributed_to="Dana Whitlock")
    claim = Claim("c1", "people_count", Count(9, 9), Span(0, 4), "They", told, None)
    covered = mask_reading(replace(bare(text), claims=(claim,)))
    assert covered.text == "They will go, said █████████████. So ████████ knew."
    assert covered.claims[0].hedge.attributed_to == MASK * 13


def test_marks_of_a_person_are_covered() -> None:
    """Addresses, long numbers, and what somebody is known as, in quotes."""
    text = 'Known as "Abu Zar", N1234567, z@mail.example. Zar left on 2031-02-14.'
    assert mask_reading(bare(text)).text == (
        'Known as "███████", ████████, ██████████████. ███ left on 2031-02-14.'
    )
