"""Personal marks: addresses and long numbers are found, dates are not."""

import pytest

from holdfast.masking.personal_marks import personal_marks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to n.k+x@mail.example.org.", ["n.k+x@mail.example.org"]),
        ("Call +7 (701) 555-01-23 now", ["+7 (701) 555-01-23"]),
        ("passport N1234567, issued", ["N1234567"]),
        ("passport AB 1234567", ["AB 1234567"]),
        ("_A12345678.txt", ["A12345678"]),
        ("on 2031-02-14, 14.02.2031 and 1994-1996", []),
        ("from 2031-02-08 2031-02-14", []),
        ("ASA 17/008/2012 and 1,000,000 people, 123456", []),
        ("a@ and @b", []),
    ],
)
def test_what_leads_to_a_person_is_found(text: str, found: list[str]) -> None:
    """And what only looks like it is left."""
    assert [span.of(text) for span in personal_marks(text)] == found
