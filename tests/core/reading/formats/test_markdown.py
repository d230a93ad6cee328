"""Markdown: the text as it stands, with what its front matter says."""

import pytest

from holdfast.reading.formats.markdown import read


@pytest.mark.parametrize(
    ("text", "title", "date", "language", "publisher"),
    [
        ("# Held #\n\nText", "Held", None, None, None),
        ("Held\n====\n\nText", "Held", None, None, None),
        ("Text only", None, None, None, None),
        (
            "---\ntitle: 'Held'\nDate: 2013-03-05\nlang: en-GB\nsource: Kestrel\n---\n",
            *("Held", "2013-03-05", "en", "Kestrel"),
        ),
        (
            '+++\ntitle = "Held"\ndate = 2013-03\n+++\nText',
            "Held",
            "2013-03",
            None,
            None,
        ),
        ("---\ntags: [a]\n---\n# Held\n", "Held", None, None, None),
        ("---\nno end", None, None, None, None),
        ("---\nlang: english-ish\ndate: soon\n---\n", None, None, None, None),
    ],
)
def test_front_matter_is_read(
    text: str,
    title: str | None,
    date: str | None,
    language: str | None,
    publisher: str | None,
) -> None:
    """And stays in the text, so that offsets are those of the file."""
    source = read(text.encode())
    assert source.text == text
    assert source.media_type == "text/markdown"
    assert (source.title, source.published) == (title, date)
    assert (source.language, source.publisher) == (language, publisher)
