"""Pages saved as one file: the page is read, its pictures are not."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats import html, mhtml
from holdfast.reading.formats.mhtml import MOST_PARTS
from tests.samples.make_samples import saved_page, web_page


def test_the_page_in_it_is_read_as_a_page() -> None:
    """With all that its head says."""
    assert mhtml.read(saved_page()) == html.read(web_page() + b"\n")


@pytest.mark.parametrize("parts", [1, MOST_PARTS + 5])
def test_a_file_without_a_page_says_so(parts: int) -> None:
    """However many other parts it holds."""
    part = b"--b\nContent-Type: image/png\n\nx\n"
    head = b"Content-Type: multipart/related; boundary=b\n\n"
    with pytest.raises(UnreadableFileError) as refused:
        mhtml.read(head + part * parts + b"--b--\n")
    assert refused.value.code == "no_page"
