"""Names of people in one sentence, and what is none. All names are invented."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from holdfast.facts.spans import Span
from holdfast.facts.values import AliasValue
from holdfast.reading.body import body_of
from holdfast.reading.frames import Named
from holdfast.reading.name_echoes import same_person
from holdfast.reading.names import find_aliases, find_names
from holdfast.reading.sighted import Sighted


def scenes(text: str) -> list[Sighted]:
    """Give the sentences of a text."""
    body = body_of(text, "en")
    return [
        Sighted(body, sentence)
        for paragraph in body.paragraphs
        for sentence in paragraph.sentences
    ]


def named(text: str) -> list[Named]:
    """Give the people named in a text."""
    return [one for scene in scenes(text) for one in find_names(scene)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rustam Oltinov, an Uzbek man, was extradited.", ["Rustam Oltinov"]),
        ("Dr Selim Kavurt was deported.", ["Selim Kavurt"]),
        ("Prof. Selim Kavurt was deported.", ["Selim Kavurt"]),
        (
            "Cambodia deported Ksor Blunh, Rmah Tuik and Siu Hmreng to Viet Nam.",
            ["Ksor Blunh", "Rmah Tuik", "Siu Hmreng"],
        ),
        (
            "Two Tajik students – Farrukh Nazirzod and Daler Komilov – fled.",
            ["Farrukh Nazirzod", "Daler Komilov"],
        ),
        ("Khalid bin Murad al-Saffan was deported.", ["Khalid bin Murad al-Saffan"]),
        ("Murad al-\nSaffan Kareem fled.", ["Murad al-Saffan Kareem"]),
        ("They met ‘Isam Shu’aib Karim.", ["‘Isam Shu’aib Karim"]),
        ("He said ‘Ali Kaseem was there’.", ["Ali Kaseem"]),
        ("Sidi Ould Brahimou was held.", ["Sidi Ould Brahimou"]),
        ("Maria de la Rueda Sol fled.", ["Maria de la Rueda Sol"]),
        ("Nurlan Asanbek uulu fled.", ["Nurlan Asanbek uulu"]),
        (
            "Kim Sol-ryong and JONG Mi-rae were sent back.",
            ["Kim Sol-ryong", "JONG Mi-rae"],
        ),
        ("Hoang Thi Lieu was sent back.", ["Hoang Thi Lieu"]),
        ("Omar d’Almera and P. Varadan Rao fled.", ["Omar d’Almera", "P. Varadan Rao"]),
        ("The fate of Yawar\nSemedov’s wife is unknown.", ["Yawar Semedov"]),
        ("Jose\u0301 Alzado was deported.", ["Jose\u0301 Alzado"]),
        ("US President Barak Olander met Li Meiqing.", ["Barak Olander", "Li Meiqing"]),
        ("Uighur Ablet Sattarjan was deported from Kazakhstan.", ["Ablet Sattarjan"]),
        ("Will Ahmed Torlani be returned?", ["Ahmed Torlani"]),
        (
            "He said that James To and Aung San Myo were held.",
            ["James To", "Aung San Myo"],
        ),
        ("Mr Kimuro was deported.", ["Kimuro"]),
        ("Belgium extradited Darwishi to Morocco.", ["Darwishi"]),
        ("The deportation of Darwishi was stayed.", ["Darwishi"]),
        ("Darwishi, 34, was deported.", ["Darwishi"]),
        ("The court ruled in Ourabi v. Italy that he may stay.", ["Ourabi"]),
        (
            "Ivan and Petr Sidorenko were extradited.",
            ["Ivan Sidorenko", "Petr Sidorenko"],
        ),
        ("The activist Umid Zarinov of Osh fled.", ["Umid Zarinov"]),
        ("In the Rachna Selvanath case nothing was done.", ["Rachna Selvanath"]),
        ("According to Mara Dunnigan, they fled.", ["Mara Dunnigan"]),
    ],
)
def test_names_are_found(text: str, names: list[str]) -> None:
    """Full names of many languages, without titles and possessive endings."""
    assert [one.name for one in named(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Human Rights Watch and Amnesty International protested.",
        "The Islamic Movement of Uzbekistan was banned.",
        "The Ministry of Foreign Affairs and the Supreme Court were silent.",
        "On Friday 3 March the European Convention on Human Rights was cited.",
        "The UN Special Rapporteur on Torture wrote to the Prime Minister.",
        "New Amberley residents protested at Port Loring.",
        "The Rashid Zaman Foundation and the Otabek Karim Mosque were closed.",
        "The police raided the office of Boko Haram and of Falun Gong.",
        "They were held in Abu Ghraib and in the Gaza Strip.",
        "Former Officials Face Trial After Secret Detention",
        "The newspaper Novaya Zarya and Radio Erdal were closed.",
        "They were sent from Nalbat Dorei to Veska Tarn.",
        "Sierra Leone, Burkina Faso, Saudi Arabia and Viet Nam abstained.",
        "The ship Marta Lorena left.",
        "Kotido town and Hosha Boli district were raided.",
        "The Democratic Front (DFLP) and Karen National Union fought.",
        "He was deported. They left. An Uzbek was held.",
        "The U.S. and the U.K. deported 12 Iraqis.",
        "Montagnards and Rohingya were deported.",
        "강제 송환 위험 — Москва 北京",
        "",
    ],
)
def test_what_is_no_person(text: str) -> None:
    """States, places, bodies, laws, headings and days are nobody's name."""
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ("Bakhyt Zharmukh, also known as Abu Nazim, was extradited.", "Abu Nazim"),
        ("Bakhyt Zharmukh (alias Abu Nazim) was extradited.", "Abu Nazim"),
        ("Bakhyt Zharmukh aka “Lolo” was extradited.", "Lolo"),
        ("Bakhyt Zharmukh (Abu Nazim) was extradited.", "Abu Nazim"),
        ("Bakhyt Zharmukh (B.Z.) was extradited.", "B.Z."),
        ("Bakhyt Zharmukh, better known by the name Lolo, fled.", "Lolo"),
    ],
)
def test_another_name_of_the_same_person(text: str, alias: str) -> None:
    """What is another name of a person is no second person."""
    (one,) = named(text)
    (mention,) = one.aliases
    assert mention.value == AliasValue(alias, "Bakhyt Zharmukh")
    assert mention.span.of(text) == alias


@pytest.mark.parametrize(
    "text",
    [
        "Bakhyt Zharmukh (Kazakhstan) fled.",
        "Ahmed Zharmukh (UNHCR) spoke.",
        "Bakhyt Zharmukh (Amnesty International) spoke.",
        "Bakhyt Zharmukh, known as a poet, fled.",
    ],
)
def test_what_is_no_other_name(text: str) -> None:
    """A State, a body or a description in brackets is no alias."""
    assert [one.aliases for one in named(text)] == [()]


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("An Iranian national known as “K.R” faces deportation.", ["K.R"]),
        ("An Iraqi woman known as Leyla told us.", ["Leyla"]),
        ("The court heard that Mr K and Ms B.C. fled.", ["K", "B.C."]),
        ("Nadir K., a Turkish national, was returned.", ["Nadir K."]),
        ("They returned M. H. to Togo.", ["M. H."]),
        ("In M.S.T. v Belgium the court agreed.", ["M.S.T."]),
        ("Leyla (not her real name) was returned.", ["Leyla"]),
        ("The prison known as Abu Salim was closed.", []),
        ("The U.S. and D.C. are meant.", []),
        ("J. Ahmedi was returned.", []),
        ("Bakhyt Zharmukh, also known as Abu Nazim, was extradited.", []),
        ("Nothing is told here.", []),
    ],
)
def test_initials_and_pseudonyms(text: str, aliases: list[str]) -> None:
    """They stand for people whose names the report keeps back."""
    found = [mention for scene in scenes(text) for mention in find_aliases(scene)]
    assert [mention.span.of(text) for mention in found] == aliases
    assert all(
        isinstance(mention.value, AliasValue) and mention.value.of is None
        for mention in found
    )


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Chadaev", "Ahmed Rasulovich Chadaev"),
        ("Ahmed Chadaev", "Ahmed Rasulovich Chadaev"),
        ("Mr Kimuro", "Taro Kimuro"),
        ("al-Saffan", "Khalid bin Murad al-Saffan"),
        ("A. Chadaev", "Ahmed Chadaev"),
        ("K.M.S.", "Khalid bin Murad al-Saffan"),
        ("Zoe Muller", "Zoë Müller"),
    ],
)
def test_a_shorter_name_points_back(short: str, full: str) -> None:
    """Words that come back in order, and initials, are the same person."""
    assert same_person(short, full)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Chadaev Ahmed Rasulovich Ivan", "Ahmed Chadaev"),
        ("Chadaev Ahmed", "Ahmed Chadaev"),
        ("Ivan Chadaev", "Ahmed Chadaev"),
        ("al-", "Khalid al-Saffan"),
        ("K", "Khalid al-Saffan"),
        ("", "Khalid al-Saffan"),
    ],
)
def test_other_people(short: str, full: str) -> None:
    """Other words, another order or one letter point to nobody."""
    assert not same_person(short, full)


PIECES = st.lists(
    st.sampled_from(
        [
            *"‘'’.,-( )\"“”\n#@/1é가",
            *("al-", "bin ", "Ahmed ", "KR ", "v. ", "A. ", "Mr ", "known as "),
            *("Uzbek ", "Tashkent ", "E\u0301", "The ", "was ", "Torlani "),
        ]
    ),
    max_size=40,
)


@given(st.one_of(st.text(max_size=200), PIECES.map("".join)))
@example("‘")
@example("A." * 300)
@example("Al-" * 300)
@example("Ahmed al " * 200)
def test_names_stand_where_they_say(text: str) -> None:
    """Whatever the text, spans lie in their sentence and hold the name's words."""
    for scene in scenes(text):
        last = scene.span.start
        for one in find_names(scene):
            assert scene.span.holds(one.span)
            assert one.span.start >= last
            words = "".join(one.span.of(text).split())
            assert words == "".join(one.name.split())
            last = one.span.end
        spans: list[Span] = [mention.span for mention in find_aliases(scene)]
        assert all(scene.span.holds(span) for span in spans)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The board held that K.L. could be deported.", ["K.L."]),
        ("A man known as Otto K.L. was shot.", []),
        ("The plane returned to Washington D.C. in May.", []),
    ],
)
def test_people_told_by_initials_only(text: str, wanted: list[str]) -> None:
    """They are people to whom things happen, though nobody is named."""
    found = [one.name for one in named(text)]
    assert [name for name in found if name.count(".") > 1] == wanted
