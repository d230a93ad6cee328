"""Encodings: what is known, what is assumed, and that it is said."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.codecs import codec_of
from holdfast.reading.formats.decode import decode
from tests.samples.make_samples import ENCODED, HERE

WORDS = "Prawniczka mówi, że czternaście osób może zostać odesłanych już jutro."
STATED = ("utf-8-mark", "utf-16", "utf-32")


@pytest.mark.parametrize("name", [name for name in ENCODED if name not in STATED])
def test_an_unstated_encoding_is_found_and_said(name: str) -> None:
    """The text is right and a note says what was assumed."""
    decoded = decode((HERE / "encodings" / f"{name}.txt").read_bytes())
    assert decoded.text == ENCODED[name]["text"]
    assert decoded.encoding.lower().replace("_", "-") == name
    assert len(decoded.notes) == 1
    assert f"was read as {decoded.encoding}" in decoded.notes[0]


@pytest.mark.parametrize("name", STATED)
def test_a_mark_states_the_encoding(name: str) -> None:
    """Nothing was assumed, and the mark is no part of the text."""
    decoded = decode((HERE / "encodings" / f"{name}.txt").read_bytes())
    assert decoded.text == ENCODED[name]["text"]
    assert decoded.notes == ()


@given(st.text())
def test_utf_8_is_decoded_as_it_is(text: str) -> None:
    """Any text at all, unless it opens with a mark or looks like no text."""
    if (
        text[:1] == "\ufeff"
        or any(char < " " or char == "\x7f" for char in text)
        or "~{" in text
    ):
        return
    assert decode(text.encode()).text == text


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_a_sentence(untrusted_bytes: bytes) -> None:
    """Never another error."""
    with suppress(UnreadableFileError):
        assert decode(untrusted_bytes).text.encode().decode() is not None


@pytest.mark.parametrize("codec", ["utf_16_le", "utf_16_be"])
def test_utf_16_without_a_mark_is_assumed(codec: str) -> None:
    """Every other byte being zero says enough."""
    decoded = decode(WORDS.encode(codec))
    assert decoded.text == WORDS
    assert decoded.notes == (
        "The file does not say its encoding; it was read as UTF-16.",
    )


def test_a_declared_encoding_is_believed() -> None:
    """Where every byte agrees with it."""
    assert decode(WORDS.encode("cp1250"), "windows-1250").notes == ()
    assert decode(WORDS.encode("cp1250"), "windows-1250").text == WORDS


def test_utf_8_is_believed_over_what_is_declared() -> None:
    """Files often declare what they were before they were converted."""
    assert decode(WORDS.encode(), "iso-8859-2").text == WORDS


def test_a_declared_encoding_with_a_wrong_byte_is_kept_and_said() -> None:
    """One byte in a long text does not overturn what it declares."""
    untrusted_bytes = (WORDS * 20).encode("cp1250").replace(b"jutro", b"j\x83tro", 1)
    decoded = decode(untrusted_bytes, "windows-1250")
    assert decoded.text.count("\ufffd") == 1
    assert decoded.notes == (
        "1 byte could not be decoded as windows-1250; U+FFFD stands where they were.",
    )


def test_a_declaration_that_is_mostly_wrong_is_dropped() -> None:
    """Korean bytes are no Japanese, whatever they declare."""
    korean = ENCODED["euc-kr"]["text"]
    assert decode(korean.encode("cp949"), "shift_jis").text == korean


def test_bytes_cut_off_are_counted() -> None:
    """The end of a download that broke off within a character."""
    decoded = decode(("é" * 20).encode() + b"\xe9")
    assert decoded.text == "é" * 20 + "\ufffd"
    assert "1 byte could not be decoded as UTF-8" in decoded.notes[0]


def test_a_replacement_character_in_the_text_is_no_loss() -> None:
    """Only what was lost here is counted."""
    decoded = decode(("é" * 20 + "\ufffd").encode() + b"\xff\xff")
    assert "2 bytes could not" in decoded.notes[0]


def test_escapes_in_ascii_are_japanese_or_chinese() -> None:
    """Two encodings write other scripts in ASCII bytes."""
    text = ENCODED["shift-jis"]["text"]
    assert decode(text.encode("iso2022_jp")).text == text
    chinese = ENCODED["gb18030"]["text"]
    assert decode(chinese.encode("hz"), "hz-gb-2312").text == chinese
    assert decode(b"a ~{b").text == "a ~{b"


def test_rivals_are_named() -> None:
    """Where two detectors differ, both are said."""
    decoded = decode(ENCODED["windows-1252"]["text"].encode("cp1252"))
    (note,) = decoded.notes
    assert note.endswith(
        "windows-1252, but may be windows-1250: check names and accents."
    )


@pytest.mark.parametrize("untrusted_bytes", [bytes(range(32)) * 9, b"a\0\1\2\3b" * 9])
def test_bytes_that_are_no_text_are_refused(untrusted_bytes: bytes) -> None:
    """With what to do."""
    with pytest.raises(UnreadableFileError) as refused:
        decode(untrusted_bytes)
    assert refused.value.code == "not_text"
    assert "save it as text" in refused.value.sentence


def test_one_odd_byte_in_a_long_text_is_no_reason_to_refuse() -> None:
    """A stray zero stays in the text."""
    assert decode(b"word " * 99 + b"\0").text == "word " * 99 + "\0"


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("UTF-8", "utf_8"),
        ("iso-8859-1", "cp1252"),
        ("Latin1", "cp1252"),
        ("windows-1256", "cp1256"),
        ("x-cp1251", "cp1251"),
        ("KS_C_5601-1987", "cp949"),
        ("gb2312", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("EUC-JP", "euc_jp"),
        ("iso-2022-jp", "iso2022_jp"),
        ("koi8-r", "koi8_r"),
        ("iso-8859-15", "iso8859_15"),
        ("zlib", None),
        ("punycode", None),
        ("unicode_escape", None),
        ("", None),
        (None, None),
    ],
)
def test_a_label_means_a_codec(label: str | None, codec: str | None) -> None:
    """As browsers take it; what no file may ask for is not one."""
    assert codec_of(label) == codec
