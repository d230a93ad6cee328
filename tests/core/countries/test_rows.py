"""The rows we hold: each with its hedge and mark, calm, and pointing at nobody."""

import re
from datetime import date

import pytest

from holdfast.countries.load import countries
from holdfast.countries.sheet import country_sheet, is_pattern, may_leave
from holdfast.facts.country import CountryRow
from holdfast.facts.hedges import Firmness
from holdfast.law.corpus import corpus
from holdfast.law.standing import Bound
from holdfast.safety.harm_review import notes_in_text

TABLE = """
cn.refugee_convention                     asserted ● shown
cn.agreement_with_unhcr                   asserted ● shown
cn.agreement_settles_disputes             reported ○ house
cn.law_of_2012                            asserted ● shown
cn.law_of_2012_article_46                 reported ○ house
cn.no_asylum_procedure                    asserted ● shown
cn_kp.record_1955                         asserted ● shown
cn_kp.protocol_1964                       asserted ● shown
cn_kp.protocol_1964_on_crimes             asserted ● shown
cn_kp.protocol_1986                       asserted ● shown
cn_kp.protocol_1986_on_lists              reported ○ house
cn_kp.unhcr_kept_from_the_border          asserted ● shown
cn_kp.unhcr_january_2003                  asserted ● shown
cn_kp.unhcr_september_2003                asserted ● shown
cn_kp.unhcr_2004                          asserted ● shown
cn_kp.unhcr_2006                          asserted ● shown
cn_kp.unhcr_2012                          asserted ● shown
cn_kp.economic_migrants                   asserted ● shown
cn_kp.unverified_news                     reported ● shown
cn_kp.no_defectors                        asserted ● shown
cn_kp.access_not_clarified                asserted ● shown
cn_kp.camps_and_torture                   reported ● shown
cn_kp.prison                              reported ● shown
cn_kp.beaten_and_made_to_work             reported ● shown
cn_kp.inquiry_detention_torture           asserted ● shown
cn_kp.inquiry_execution                   asserted ● shown
cn_kp.inquiry_sexual_violence             asserted ● shown
cn_kp.testimonies_of_torture              asserted ● shown
cn_kp.inquiry_asks_to_stop                asserted ● shown
cn_kp.committee_asks_to_stop              asserted ● shown
cn_kp.information_exchange                asserted ● shown
cn_kp.informers                           reported ● house
cn_kp.returns_2023                        reported ● shown
cn_kp.returns_2024                        reported ● shown
kp.exit_is_a_crime                        asserted ● shown
kp.travel_needs_leave                     asserted ● shown
kp.harsher_since_2004                     reported ● shown
kp.article_233                            reported ○ house
kp.article_221                            reported ○ house
kp.article_63                             reported ○ house
kp.grading                                reported ● shown
kp.grading_exact                          reported ● house
kp.grading_by_contact                     reported ● house
kp.grading_by_faith                       reported ● house
kp.grading_as_treason                     reported ● house
kp.experts_on_torture                     reported ● shown
kp.family_named_2006                      reported ● house
kp.other_citizenship                      asserted ● house
kp.other_citizenship_reaches_no_further   believed ○ house
kp.succession                             asserted ● shown
kp.lectures                               reported ● shown
kp.announcement                           reported ● shown
kp.threat_dated_december                  reported ● house
kp.threat_dated_january                   reported ● house
la_cn_kp.through_china                    reported ● shown
la_cn_kp.to_the_embassy                   asserted ● shown
la_cn_kp.valid_papers                     asserted ● shown
"""
NOT_READ = {
    # Facts whose text nobody opened: what they rest on is what the field knows.
    "cn.agreement_settles_disputes": "dispute settlement in the agreement of 1995",
    "cn.law_of_2012_article_46": "the article that mentions refugees",
    "cn_kp.protocol_1986_on_lists": "what the protocol of 1986 says",
    "kp.article_221": "the article on crossing the border, new code",
    "kp.article_233": "the article on crossing the border, old code",
    "kp.article_63": "the article on treason",
    "kp.other_citizenship_reaches_no_further": "how far a second citizenship reaches",
}
# Contact, faith, destination, way and helpers.
POINTING = {
    "en": (
        r"(?i)south korea|\bseoul\b|\brok\b|republic of korea|missionar|church|christ"
        r"|bible|pastor|broker|smuggl|safe house|intelligence|\bspy\b|\bspies\b"
        r"|relatives|\bsons?\b"
    ),
    "ko": "한국|남한|남조선|서울|선교|교회|기독|성경|브로커|은신처|정보원|친척|아들",
    "zh": "韩国|南韩|南朝鲜|首尔|汉城|传教|教会|基督|圣经|牧师|蛇头|中间人|亲属|儿子",
    "fr": (
        r"(?i)corée du sud|sud-coréen|séoul|missionnaire|église|chrétien|bible|pasteur"
        r"|passeur|planque|proches|\bfils\b"
    ),
    "es": (
        r"(?i)corea del sur|surcorean|\bseúl\b|misionero|iglesia|cristian|biblia|pastor"
        r"|coyote|piso franco|pariente|\bhijo\b"
    ),
}
PREDICTING = {
    "en": r"\b(will|would|is going to|are going to|likely to|certain to)\b",
    "ko": r"할 것이다|될 것이다|당할 것|받을 것",
    "zh": r"将会|将被|必将|势必",
    "fr": r"\b(sera|seront|fera|risque de|va être|vont être)\b",
    "es": r"\b(será|serán|va a|van a|sufrirá|sufrirán)\b",
}
NAMED = "reported said noted found heard speak estimates accounts dated date".split()


def rows() -> list[CountryRow]:
    """Give every row we hold."""
    return list(countries().rows)


def shown() -> list[CountryRow]:
    """Give every row that may stand in what is published."""
    return [row for row in rows() if may_leave(row)]


def marks(row: CountryRow) -> str:
    """Write a row as the table does."""
    mark, seen = "○●"[row.verified], ("house", "shown")[row.public]
    return f"{row.id:<41} {row.hedge} {mark} {seen}"


def test_each_row_has_its_hedge_and_its_mark() -> None:
    """One line each: whoever changes a mark changes it twice."""
    assert [marks(row) for row in rows()] == TABLE.strip().splitlines()


def test_what_was_not_read_is_not_marked_as_read() -> None:
    """Exactly these; and none of them may leave."""
    assert {row.id for row in rows() if not row.verified} == set(NOT_READ)
    assert not any(may_leave(row) for row in rows() if row.id in NOT_READ)


def test_every_row_that_may_leave_names_a_source_that_was_read() -> None:
    """And every source stands behind some row."""
    sources = countries().sources
    for row in shown():
        assert any(sources[id_].was_read for id_ in row.sources), row.id
    assert {id_ for row in rows() for id_ in row.sources} == set(sources)


@pytest.mark.parametrize(("language", "words"), POINTING.items())
def test_no_row_that_may_leave_points_at_people(language: str, words: str) -> None:
    """In any language; rows that stay in the house do, so the list can find them."""
    told = {row.id: row.told(language) or "" for row in rows()}
    pointing = {id_ for id_, text in told.items() if re.search(words, text)}
    assert "kp.grading_exact" in pointing
    assert "kp.grading_by_contact" in pointing
    assert pointing & {row.id for row in shown()} == set()


def test_the_harm_review_finds_nothing_in_what_may_leave() -> None:
    """It reads every sentence in its language, as it reads an editor's text."""

    def dangers(row: CountryRow) -> set[str]:
        return {
            note.danger
            for language, text in row.text
            for note in notes_in_text(text, language, "public")
        }

    exact = next(row for row in rows() if row.id == "kp.grading_exact")
    assert "contact_with_hostile_state" in dangers(exact)
    assert {row.id: dangers(row) for row in shown() if dangers(row)} == {}


def test_each_text_is_one_sentence() -> None:
    """With one full stop, at its end."""
    for row in rows():
        for language, text in row.text:
            stop = "。" if language == "zh" else "."
            bare = re.sub(r"no\. |vol\. ", "", text)
            assert text.endswith(stop), (row.id, language)
            assert bare.count(stop) == 1, (row.id, language)
            assert text == " ".join(text.split()), (row.id, language)


@pytest.mark.parametrize(("language", "words"), PREDICTING.items())
def test_no_row_predicts(language: str, words: str) -> None:
    """A pattern tells what has happened, never what will."""
    told = [row.told(language) or "" for row in rows()]
    assert [text for text in told if re.search(words, text)] == []


def test_a_reported_row_says_by_whom_or_that_it_is_said() -> None:
    """No sentence is firmer than its row."""
    hedged = re.compile(rf"reportedly|is said to|\b({'|'.join(NAMED)})\b")
    for row in rows():
        if row.hedge is Firmness.REPORTED:
            assert hedged.search(row.told("en") or ""), row.id
        if row.hedge is Firmness.BELIEVED:
            assert "is held to" in (row.told("en") or ""), row.id


def test_a_pattern_names_its_source_in_the_sentence() -> None:
    """In every language: a reader must be able to ask who says so."""
    names = re.compile(
        r"Human Rights Watch|UN |Committee against Torture|Amnesty|court in Seoul"
        r"|휴먼라이츠워치|유엔|고문방지위원회|앰네스티|서울의 법원"
        r"|人权观察|联合国|禁止酷刑委员会|国际特赦|首尔一家法院"
        r"|ONU|Comité contre la torture|tribunal de Séoul"
        r"|Comité contra la Tortura|Amnistía|tribunal de Seúl"
    )
    for row in rows():
        for language, text in row.text:
            if is_pattern(row):
                assert names.search(text), (row.id, language)


def test_grading_has_its_exact_forms_and_one_that_is_safe() -> None:
    """On any day a safe form stands beside an exact one."""
    graded = [row for row in rows() if row.topic == "grading"]
    assert [row.id for row in graded if row.public] == ["kp.grading"]
    [safe] = [row for row in graded if row.public]
    assert safe.factors == ()
    assert all(row.factors for row in graded if not row.public)
    first = min(row.as_of for row in graded)
    assert safe.as_of == first


@pytest.mark.parametrize("on", [date(2012, 2, 14), date(2026, 11, 25)])
def test_treaties_agree_with_the_law(on: date) -> None:
    """The sheet says only that China is a party; the law says since when."""
    [row] = [
        each for each in country_sheet(("CN", "KP"), on).rows if each.topic == "treaty"
    ]
    assert row.id == "cn.refugee_convention"
    bond = corpus().bond("CN", "refugee_convention_1951", on)
    assert isinstance(bond, Bound)
    assert not re.search(r"\d", row.told("en") or "")
