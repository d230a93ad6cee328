"""Which paragraphs are worth reading."""

import pytest

from holdfast.reading.body import body_of
from holdfast.reading.gate import relevant, tells_removal
from tests.core.reading.phrases_seen import told
from tests.spec.spec_cases import load_cases


@pytest.mark.parametrize(
    "words",
    [
        "nine bakers were deported",
        "their expulsion is due",
        "an extradition treaty",
        "police handed nine bakers over",
        "the boat was turned back",
        "they were sent all the way home",
        "they were forcibly\nreturned",
        "refoulement",
        "he was flown out",
        "she was put on a plane",
    ],
)
def test_what_may_tell_a_removal(words: str) -> None:
    """Over the shadow, across the end of a line."""
    assert tells_removal(words)


@pytest.mark.parametrize(
    "words", ["", "the festival drew a crowd", "they came back late", "an export ban"]
)
def test_what_tells_no_removal(words: str) -> None:
    """It is read no further."""
    assert not tells_removal(words)


def test_each_paragraph_is_asked_in_its_own_language() -> None:
    """Korean and Chinese have patterns of their own."""
    text = (
        "The choir sang in the old town hall on Sunday evening.\n\n"
        "Nine bakers were deported to Chad on Sunday evening.\n\n"
        "중국 당국은 탈북자 아홉 명을 북송했다.\n\n"
        "합창단이 시청에서 노래를 불렀다."
    )
    body = body_of(text, "en")
    assert relevant(body.shadow, body.paragraphs) == (False, True, True, False)


def test_nothing_is_relevant_in_nothing() -> None:
    """An empty text has no paragraphs."""
    assert relevant("", ()) == ()


def test_every_sentence_with_a_removal_word_passes_the_gate() -> None:
    """The gate is wider than what stands behind it."""
    english = [
        case.text.replace("\n", " ").strip()
        for case in load_cases()
        if case.language is None and case.text.isascii()
    ]
    sentences = [s for text in english for s in text.split(". ") if s.strip()]
    assert len(sentences) > 200
    shut = [s for s in sentences if not tells_removal(s.lower()) and _tells(s)]
    assert shut == []


def _tells(words: str) -> bool:
    try:
        return told(words).triggers != ()
    except ValueError:  # more than one sentence after all
        return False
