"""Every format has a sample, and the sample reads as expected."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.facts.spans import Span
from holdfast.reading.formats import FORMATS
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.unread import UNREAD
from holdfast.reading.open import format_of, open_all, open_report
from tests.samples.make_samples import BETWEEN, HERE, expected_path, samples

SAMPLES = samples()
READ = [path for path in SAMPLES if not path.startswith(tuple(k.code for k in UNREAD))]


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.code)
def test_every_format_has_a_sample(kind: Format) -> None:
    """A format without a sample is no format yet."""
    found = [path for path in SAMPLES if path.startswith(f"{kind.code}/")]
    assert found != []
    for path in found:
        assert format_of(path, SAMPLES[path][0]) is kind


@pytest.mark.parametrize("path", READ)
def test_a_sample_reads_as_expected(path: str) -> None:
    """The text of every report in the file, in order."""
    opened = open_all(path, (HERE / path).read_bytes())
    texts = [report.source.text for report in opened if report.source]
    expected = expected_path(path).read_text("utf-8")
    assert BETWEEN.join(texts) == expected


@pytest.mark.parametrize("path", READ)
def test_every_word_of_a_sample_leads_back(path: str) -> None:
    """What stands at a span of the text stands in the original."""
    for report in open_all(path, SAMPLES[path][0]):
        if report.source is None:
            continue
        source, at = report.source, 0
        for word in source.text.split():
            at = source.text.index(word, at)
            there = source.offsets.to_original(Span(at, at + len(word)))
            assert there.of(source.original).replace("\x02", "") == word
            at += len(word)


@pytest.mark.parametrize("path", [path for path in SAMPLES if path not in READ])
def test_what_cannot_be_read_yet_says_what_to_do(path: str) -> None:
    """It is a report all the same, and the remedy is in the sentence."""
    with pytest.raises(UnreadableFileError) as refused:
        open_report(path, SAMPLES[path][0])
    assert refused.value.code == "cannot_be_read_yet"
    assert refused.value.sentence.startswith("The report is kept, but")


@pytest.mark.parametrize("path", SAMPLES)
def test_the_samples_are_those_the_script_writes(path: str) -> None:
    """After a change: `python -m tests.samples.make_samples`."""
    content, expected = SAMPLES[path]
    assert (HERE / path).read_bytes() == content
    assert expected_path(path).read_text("utf-8") == expected


def test_no_two_formats_claim_one_file() -> None:
    """Suffixes, first bytes and codes are each of one format only."""
    suffixes = [suffix for kind in FORMATS for suffix in kind.media_types]
    magic = [magic for kind in FORMATS for magic in kind.magic]
    codes = [kind.code for kind in FORMATS]
    assert sorted(suffixes) == sorted(set(suffixes))
    assert sorted(codes) == sorted(set(codes))
    # A Word document is a ZIP: the bytes tell them apart further in.
    twice = {first for first in magic if magic.count(first) > 1}
    assert twice == {b"PK\x03\x04"}
