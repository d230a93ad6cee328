"""Languages of texts and of paragraphs, short and long."""

import pytest

from holdfast.facts.spans import Span
from holdfast.reading.language import language_of, languages
from holdfast.reading.sentences import paragraph_spans

ENGLISH = (
    "The lawyer said that fourteen people were held in the port and that they may"
    " be put on a ship within days. Their families have not been told where they"
    " are, and the guards do not let anyone in. She asked that they be heard."
    " Nobody from the harbour office was there when the news came in the evening."
)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("They are at risk.", "en"),
        ("Vantry", "en"),
        (ENGLISH, "en"),
        ("Le groupe a été renvoyé hier par le gouvernement.", "fr"),
        ("Catorce personas corren el riesgo de ser devueltas.", "es"),
        ("Die Frau und ihre Kinder wurden in das Lager zurückgebracht.", "de"),
        ("Limanda tutulan bir grup için karar çok yakında olarak bekleniyor.", "tr"),
        ("강제 송환 위험", "ko"),
        ("탈북자 14명 强制 送還 위기", "ko"),
        ("十四人面临被遣返的危险", "zh"),
        ("十四人面臨被遣返的危險", "zh"),
        ("弁護士によると送還された", "ja"),
        ("Адвокат сообщила, что людей могут выслать", "ru"),
        ("قالت المحامية إنهم محتجزون", "ar"),
        ("پلیس گفت که آنها را بازگردانده است", "fa"),
        ("Η δικηγόρος είπε", "el"),
        ("עורכת הדין אמרה", "he"),
        ("ทนายความกล่าวว่า", "th"),
        ("Held in Vantry, the Порт of Eldoria", "en"),
        ("the men and the women of the port " * 20, "en"),
        ("123 — !!", "und"),
        ("", "und"),
    ],
)
def test_a_text_has_a_language(text: str, tag: str) -> None:
    """Script first, then the small words and the detector."""
    assert language_of(text) == tag


def test_a_few_foreign_words_do_not_decide() -> None:
    """A name in its own script leaves an English report English."""
    assert language_of(f"{ENGLISH} (반트리 항구, 港口, порт)") == "en"


def test_a_long_text_is_known_by_its_beginning_and_middle() -> None:
    """An address in another language at the top does not outweigh the text."""
    assert language_of("반트리 항구 " * 20 + ENGLISH * 60) == "en"


def test_a_long_french_text_is_for_the_detector() -> None:
    """A text long enough to measure is measured."""
    text = (
        "L’avocate explique que quatorze personnes arrêtées au port pourraient être"
        " renvoyées dans les prochains jours. Aucune famille n’a reçu de réponse."
        " Les gardiens refusent toute visite, même celle du médecin, et personne ne"
        " sait si une décision écrite existe. Une audience était prévue vendredi."
    )
    assert language_of(text) == "fr"


def test_each_paragraph_has_its_own_language() -> None:
    """One that says nothing for itself has the language of the whole."""
    paragraphs = (
        ENGLISH,
        "Vantry, Eldoria",
        "어제 항구에서 열네 명이 붙잡혔다.",
        "Les gens du port ne sont pas dans la liste.",
        "Люди в порту.",
    )
    shadow = "\n\n".join(paragraphs).lower()
    spans = list(paragraph_spans(shadow))
    assert languages(shadow, spans) == ("en", "en", "ko", "fr", "ru")


def test_no_paragraph_has_no_language() -> None:
    """An empty text has no paragraphs; a blank one is undetermined."""
    assert languages("", []) == ()
    assert languages("...", [Span(0, 3)]) == ("und",)
