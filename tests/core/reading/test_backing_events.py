"""The claims that tell where and when people were taken, held and sent."""

import pytest

from tests.spec.reading_of import reading_of

FACE = " They face deportation from Togo to Mali."
QUIET = "The choir sang by the river while it rained. " * 6


def backing(text: str, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give the words of the claims of a kind, and the fields they back."""
    found = reading_of(text).claims
    return [(claim.quote, claim.backs) for claim in found if claim.kind == kind]


def test_the_first_place_told_is_where_they_are_held() -> None:
    """Another place stays a claim."""
    text = "Nine Malian bakers are held in Lomé. They were held in Sokodé."
    assert backing(text + FACE, "custody") == [
        ("held in Lomé", ("custody_place",)),
        ("held in Sokodé", ()),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine Malian bakers were arrested in Lomé on 8 February 2012.",
            [
                (
                    "arrested in Lomé on 8 February 2012",
                    ("arrest_place", "arrest_date"),
                )
            ],
        ),
        (
            (
                "Nine Malian bakers were arrested in Lomé in February 2012. They were"
                " arrested on 8 February 2012."
            ),
            [
                ("arrested in Lomé in February 2012", ("arrest_place",)),
                ("arrested on 8 February 2012", ("arrest_date",)),
            ],
        ),
        (
            (
                "Nine Malian bakers were arrested in Lomé in 2011. They were"
                " arrested in Sokodé on 8 February 2012."
            ),
            [
                ("arrested in Lomé in 2011", ("arrest_place", "arrest_date")),
                ("arrested in Sokodé on 8 February 2012", ()),
            ],
        ),
        (
            "Nine Malian bakers were arrested in Lomé.",
            [("arrested in Lomé", ("arrest_place",))],
        ),
    ],
)
def test_an_arrest(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """The first place, and the closest date that agrees with the first."""
    assert backing(text + FACE, "arrest") == expected


RETURN = "Togo deported nine Malian bakers to Mali on 3 May 2012. "


@pytest.mark.parametrize(
    ("text", "backs"),
    [
        (RETURN + "They were arrested in Bamako on 5 May 2012.", ()),
        (
            f"{RETURN}{QUIET}They had been arrested in Lomé on 5 May 2011.",
            ("arrest_place", "arrest_date"),
        ),
        (
            (
                "Nine Malian bakers were arrested in Lomé on 5 May 2011 and deported to"
                " Mali."
            ),
            ("arrest_place", "arrest_date"),
        ),
    ],
)
def test_an_arrest_beside_a_return(text: str, backs: tuple[str, ...]) -> None:
    """Told right after the return, it was by those they were sent to."""
    assert [found for _, found in backing(text, "arrest")] == [backs]


def test_the_first_deadline_is_that_of_the_case() -> None:
    """Another stays a claim."""
    text = (
        "Nine Malian bakers face deportation to Mali by 3 May 2012. They must leave by"
        " 9 May 2012."
    )
    assert backing(text, "deadline") == [
        ("by 3 May 2012", ("deadline",)),
        ("by 9 May 2012", ()),
    ]


def test_after_a_return_no_deadline_counts() -> None:
    """The day on which it happened does."""
    text = RETURN + "They had been told to leave by 9 April 2012."
    assert backing(text, "deadline") == [("by 9 April 2012", ())]
    assert backing(text, "event_date") == [("3 May 2012", ("return_date",))]


@pytest.mark.parametrize(
    "text",
    [
        "Togo deported nine Malian bakers to Mali.",
        "Nine Malian bakers face deportation to Mali.",
        "Nine Malian bakers will be deported to Mali on 3 May 2012.",
    ],
)
def test_no_day_of_a_return(text: str) -> None:
    """None is told, or nothing has happened yet."""
    backs = [found for _, found in backing(text, "event_date")]
    assert ("return_date",) not in backs


def test_any_other_day_backs_nothing() -> None:
    """That of an order is a claim of its own."""
    text = (
        "Togo plans to deport nine Malian bakers to Mali. On 4 February 2012 a court"
        " ordered their deportation."
    )
    assert backing(text, "event_date") == [("4 February 2012", ())]
