"""Names in the words of speakers: people are found, organisations passed over."""

import pytest

from holdfast.masking.found_names import persons_in, quoted_aliases


@pytest.mark.parametrize(
    ("speaker", "found"),
    [
        ("Dana Whitlock of Harbour Watch", ["Dana Whitlock"]),
        ("Relief Operations Director Dana Whitlock", ["Dana Whitlock"]),
        ("RUSTAM OLIMOV", ["RUSTAM OLIMOV"]),
        ("Mr Brown", ["Brown"]),
        ("his lawyer, Nodira Karimova", ["Nodira Karimova"]),
        ("Human Rights Watch", []),
        ("the Kazakh Interior Ministry", []),
        ("The ministry", []),
        ("UNHCR", []),
        ("guards", []),
        (None, []),
    ],
)
def test_people_are_found_among_speakers(speaker: str | None, found: list[str]) -> None:
    """With or without a title, in capitals too."""
    assert list(persons_in(speaker)) == found


def test_an_alias_in_quotes_is_found() -> None:
    """What somebody is known as; what things are called is no name."""
    text = "known as “Abu Zar”, nicknamed 'Tall Bek'; known as \"the camp\"."
    assert list(quoted_aliases(text)) == ["Abu Zar", "Tall Bek"]
