"""The map of a case: what it draws, what it says in words, and what it never shows."""

import re
from unittest.mock import patch

from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.models import Case
from tests.desk.people import NAME, Cast, a_report, at_screen

PRISON = (
    "Mole Times, 6 May 2019\n\nChina will deport 9 North Koreans to North Korea within"
    " days. The nine are held in the Tumen detention centre, an activist said. They"
    " were arrested in Yanji. They could be tortured."
)
RIVAL = (
    "Quay Post, 7 May 2019\n\nChina is about to deport 9 North Koreans to North Korea."
    " The nine are detained in Longjing. They were arrested in Mistywell. They could be"
    " tortured."
)


def a_border_case(cast: Cast) -> Case:
    """Open a case whose reports put people in two towns."""
    reports = [
        a_report(cast.amal, cast.east, "prison.txt", PRISON),
        a_report(cast.amal, cast.east, "rival.txt", RIVAL),
    ]
    return open_case(by=cast.amal, team=cast.east, reports=[r.code for r in reports])


def screen(cast: Cast, case: Case, part: str = "places/") -> str:
    """Give a screen of a case as Amal sees it."""
    answer = at_screen(cast.amal).get(f"/cases/{case.code}/{part}")
    assert answer.status_code == 200
    return str(answer.content.decode())


def drawn(page: str) -> str:
    """Give the map of a page."""
    return page[page.index('<svg class="map') : page.index("</svg>")]


def rows(page: str) -> list[str]:
    """Give the rows of its table as plain words."""
    told = re.findall(r"<tr><th scope=\"row\">.*?</tr>", page, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in told]


def test_rivals_are_drawn_and_told_with_how_firmly_and_by_whom(cast: Cast) -> None:
    """Neither is chosen, and each leads to its claims."""
    case = a_border_case(cast)
    page = screen(cast, case)
    told = rows(page)
    assert any(
        "Longjing held there rival stated at the town Quay Post" in row for row in told
    )
    assert any("rival reportedly somewhere in or near Tumen" in row for row in told)
    picture = drawn(page)
    assert ">Tumen</text>" in picture
    assert ">Longjing</text>" in picture
    assert "map__mark--hollow" in picture
    assert "map__mark--filled" in picture
    assert f"/cases/{case.code}/claims/?report=r1#claim-r1-" in page


def test_a_place_of_custody_is_drawn_at_its_town_and_not_named_there(
    cast: Cast,
) -> None:
    """The words beneath say it as the reports do, to those who work on the case."""
    page = screen(cast, a_border_case(cast))
    picture = drawn(page)
    assert "map__ring" in picture
    assert ">Tumen</text>" in picture
    assert "detention" not in picture.partition("</desc>")[2]
    assert "Tumen detention centre" in page


def test_no_line_joins_two_places(cast: Cast) -> None:
    """Only outlines of States and marks are drawn."""
    picture = drawn(screen(cast, a_border_case(cast)))
    assert "<line" not in picture
    assert "<polyline" not in picture
    paths = re.findall(r'<path class="(\w+)"', picture)
    assert set(paths) == {"map__land", "map__shape"}
    assert all(shape.endswith("z") for shape in re.findall(r' d="([^"]+)"', picture))


def test_a_place_that_is_not_known_is_said_to_be_off_the_map(cast: Cast) -> None:
    """Nothing is made up."""
    told = rows(screen(cast, a_border_case(cast)))
    assert any("Mistywell" in row and "not on the map" in row for row in told)


def test_the_map_loads_nothing_and_has_no_style_of_its_own(cast: Cast) -> None:
    """What the page may do is what the policy lets it."""
    picture = drawn(screen(cast, a_border_case(cast)))
    assert not re.search(r"\b(style|href|src|on\w+)=", picture)
    assert 'role="img"' in picture
    assert re.search(r'<desc id="map-told">.*Longjing: held there', picture)


def test_the_page_of_a_case_shows_the_map_in_little(cast: Cast) -> None:
    """And leads to it."""
    case = a_border_case(cast)
    page = screen(cast, case, "")
    assert 'class="map map--small"' in page
    assert f'href="/cases/{case.code}/places/"' in page


def test_a_case_without_places_says_so(cast: Cast) -> None:
    """An empty picture would look like an answer."""
    case = a_border_case(cast)
    with patch("holdfast_desk.web.screens.places.told_places", return_value=()):
        page = screen(cast, case)
        assert '<svg class="map' not in page
        assert "Nothing to draw" in page
        assert "map--small" not in screen(cast, case, "")


def test_names_stay_covered_here_too(cast: Cast, case: Case) -> None:
    """And the button leads back to the map."""
    assert NAME not in screen(cast, case)
    answer = at_screen(cast.amal).post(
        f"/cases/{case.code}/names/", {"seen": "yes", "back": "places"}
    )
    assert answer["Location"].endswith("/places/")
