"""Whatever arrives ends in a reading or a clear sentence.

How soon is measured by `tests.fuzz.fuzz_formats`: a clock on a busy machine says
nothing of the program.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.formats import FORMATS
from holdfast.reading.open import open_all
from tests.fuzz.fuzz_formats import fault, mutant
from tests.fuzz.hostile_files import HOSTILE
from tests.samples.make_samples import samples

SMALL, MUTANTS = 60_000, 12
SUFFIXES = [suffix for kind in FORMATS for suffix in kind.media_types]
REFUSED = {
    "mail in mail": "too_many_parts",
    "forms in forms": "too_large",
    "zip bomb": "too_large",
    "entities": "damaged",
    "mailbox of nothing": "too_many_messages",
    "page of scripts": "no_text",
}


@pytest.mark.parametrize("trouble", HOSTILE)
def test_a_file_built_to_be_slow_ends(trouble: str) -> None:
    """The full size, and the time, is `python -m tests.fuzz.fuzz_formats --hostile`."""
    name, build = HOSTILE[trouble]
    opened = list(open_all(name, build(SMALL)))
    assert opened != []
    for report in opened:
        assert (report.source is None) is (report.error is not None)


@pytest.mark.parametrize(
    ("trouble", "code", "size"),
    [
        *((trouble, code, SMALL) for trouble, code in REFUSED.items()),
        ("parts in parts", "too_many_parts", 10 * SMALL),
        ("page unpacked twice", "too_large", 10 * SMALL),
    ],
)
def test_what_unfolds_without_end_is_refused(
    trouble: str, code: str, size: int
) -> None:
    """With its own code."""
    name, build = HOSTILE[trouble]
    (report,) = open_all(name, build(size))
    assert report.error is not None
    assert report.error.code == code


def test_many_pages_are_read() -> None:
    """Their number is no reason to stop."""
    name, build = HOSTILE["many pages"]
    (report,) = open_all(name, build(SMALL))
    assert report.source is not None
    assert len(report.source.pages) == SMALL // 290
    assert report.source.notes == ()


@given(st.sampled_from(SUFFIXES), st.binary(max_size=300))
def test_any_bytes_under_any_name_are_survived(suffix: str, content: bytes) -> None:
    """No error but ours leaves."""
    assert fault(f"a{suffix}", content) is None


@pytest.mark.parametrize("path", samples())
@pytest.mark.parametrize("number", range(MUTANTS))
def test_a_damaged_sample_is_survived(path: str, number: int) -> None:
    """The full run is `python -m tests.fuzz.fuzz_formats`."""
    name, content = mutant(path, seed=0, number=number)
    assert fault(name, content) is None
