"""A sheet in the order in which it is read: States, limbs, what binds, what may not."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.cli.law_view import (
    StateView,
    aside_words,
    citation_words,
    instrument_words,
    of_acts,
    short_citation,
    subtitle,
    title,
    together,
    unbound_words,
    views,
)
from holdfast.facts.legal import Citation, Duty, LegalSheet, Opens, SetAside, Standing
from holdfast.facts.situation import Situation
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason

ON = date(2026, 11, 25)
CITATION = Citation(("UNTC26", "Treaty of the Pier, article 2"), ON)


def sheet(sender: str = "CN", destination: str = "KP", **more: object) -> LegalSheet:
    """Draw up a sheet."""
    told = Situation(sender, destination, **more)  # type: ignore[arg-type]
    return reason(told, ON)


def duty(provision: str = "3", instrument: str = "cat") -> Duty:
    """Give a duty of one article."""
    drawn = sheet(feared_harms=("torture",))
    return replace(drawn.duties[0], instrument=instrument, provision=provision)


def only_view() -> StateView:
    """Give the view of the sender, of whom each kind of duty is there."""
    return views(sheet(feared_harms=("torture", "execution")))[0]


def test_every_duty_stands_in_one_part() -> None:
    """Bound, doubtful, unbound or open elsewhere."""
    view = only_view()
    parts = (view.bound, view.doubtful, view.unbound, view.elsewhere)
    assert sum(map(len, parts)) == len(view.duties)
    assert all(parts[at] for at in (0, 2, 3))
    in_limbs = [each for _, duties in view.limbs for each in duties]
    assert sorted(map(str, in_limbs)) == sorted(map(str, view.bound))


def test_bodies_that_order_come_first() -> None:
    """Among those that are open, and so on."""
    view = only_view()
    for opens in Opens:
        lines = view.bodies(opens)
        assert lines
        orders = [line.interim_measures for line in lines]
        assert orders == sorted(orders, reverse=True)
    assert sum(len(view.bodies(opens)) for opens in Opens) == len(view.forums)


def test_a_sheet_is_parted_by_state() -> None:
    """Senders in the order of the route, then States only looked at as dangers."""
    told = sheet("LA", "CN", onward_states=("KP",), feared_harms=("torture",))
    parted = views(told)
    assert [view.state for view in parted][:2] == ["LA", "CN"]
    assert sum(len(view.forums) for view in parted) == len(told.forums)
    assert sum(len(view.aside) for view in parted) == len(told.set_aside)


def test_the_head_names_route_day_fear_and_facts() -> None:
    """And says where no harm is named."""
    told = sheet(feared_harms=("torture",), circumstances=("child",))
    assert title(told) == "China → North Korea"
    assert subtitle(told) == (
        "The law on 25 November 2026. Feared in North Korea: torture."
        " Known: a child is among them."
    )
    assert subtitle(sheet()).endswith("No harm is named yet.")


@pytest.mark.parametrize(
    ("provision", "expected"),
    [
        ("3", "Convention against Torture, article 3"),
        ("2 and 3", "Convention against Torture, articles 2 and 3"),
        ("3, with 2 and 4", "Convention against Torture, article 3, with 2 and 4"),
        ("common article 3", "Convention against Torture, common article 3"),
    ],
)
def test_a_text_is_named_with_its_article(provision: str, expected: str) -> None:
    """One or several, by its own words where it has some."""
    assert instrument_words(corpus(), duty(provision)) == expected


def test_custom_has_no_article() -> None:
    """It is named by what it bans."""
    told = instrument_words(corpus(), duty("the ban", "custom"))
    assert told == "Custom: the ban"


def test_a_text_that_does_not_bind_is_told_once() -> None:
    """However many of its articles are, by what stands behind the State's act."""
    cited = Citation(("Convention, article 3", "UNTC26"), ON, verified=False)
    one = replace(duty("3"), caveats=(), citation=cited)
    other = replace(one, provision="4")
    [(told, citation)] = unbound_words(corpus(), (one, other))
    assert told == f"Convention against Torture: {one.why}"
    assert citation == Citation(("UNTC26",), ON, verified=True)
    assert len(list(unbound_words(corpus(), (one, replace(other, why="Else."))))) == 2


def test_what_casts_doubt_on_the_state_goes_with_a_text_that_does_not_bind() -> None:
    """Not what casts doubt on the text, which asks nothing of it."""
    told = replace(
        duty(),
        why="It is not known.",
        caveats=(
            "The text was not read here: check it before you cite it.",
            "Indirect: it may.",
            "That reading was not checked here.",
            "Low confidence: an old list.",
            "Soft law: what binds is the national law that took it up.",
            "The day is unverified.",
        ),
    )
    [(words, _)] = unbound_words(corpus(), (told,))
    assert words == (
        "Convention against Torture: It is not known. Low confidence: an old list. The"
        " day is unverified."
    )


@pytest.mark.parametrize(
    ("sources", "kept", "verified"),
    [
        (("UNTC26", "article 3"), ("UNTC26",), True),
        (("recall", "UNTC26"), ("recall", "UNTC26"), True),
        (("recall", "article 3"), ("recall",), False),
    ],
)
def test_what_stands_behind_an_act_is_kept_of_a_citation(
    sources: tuple[str, ...],
    kept: tuple[str, ...],
    verified: bool,  # noqa: FBT001 (a table)
) -> None:
    """By our own sources; memory alone verifies nothing, whatever the text does."""
    for before in (True, False):
        found = of_acts(corpus(), Citation(sources, ON, verified=before))
        assert found == Citation(kept, ON, verified=verified)


def test_a_citation_without_an_act_is_kept_whole() -> None:
    """Otherwise the line would stand there without a source."""
    whole = Citation(("article 3",), ON, verified=False)
    assert of_acts(corpus(), whole) == whole


def test_a_state_on_the_way_is_no_state_where_harm_is_feared() -> None:
    """Only where harm is feared is the State headed so."""
    route = Situation("KZ", "UZ", ("TM", "CN"), ("torture",), ("UZ",))
    headings = [view.heading for view in views(reason(route, ON))]
    assert headings == ["Kazakhstan", "Uzbekistan, as the State where harm is feared"]


def test_citations_are_joined_to_the_weakest() -> None:
    """Every source once, the oldest look, verified where all are."""
    old = date(2026, 11, 20)
    one, other = Citation(("A", "B"), ON), Citation(("B", "C"), old)
    assert together((one, other)) == Citation(("A", "B", "C"), old)
    weak = replace(one, verified=False)
    assert together(iter((other, weak))) == Citation(
        ("B", "C", "A"), old, verified=False
    )


def test_a_reason_for_setting_aside_is_told_once() -> None:
    """With every text it holds of and what stands behind them; a mark is kept."""
    one = SetAside("CN", "cat", "3", "they are tall", CITATION)
    asked = replace(one, why="are they tall?")
    ended = replace(one, why="They are tall.")
    memory = Citation(("recall",), date(2026, 11, 20), verified=False)
    other = replace(one, provision="4", citation=memory)
    told = list(aside_words(corpus(), (one, asked, other, one, ended)))
    name = "Convention against Torture, article"
    assert told == [
        (f"They are tall. {name} 3; {name} 4.", together((CITATION, memory))),
        (f"Are they tall? {name} 3.", CITATION),
        (f"They are tall. {name} 3.", CITATION),
    ]


def test_a_state_is_headed_by_its_name_and_the_danger_by_what_it_is() -> None:
    """Nothing is asked of the State of danger as a sender."""
    drawn = sheet(feared_harms=("torture",), circumstances=("returned",))
    assert [view.heading for view in views(drawn)] == [
        "China",
        "North Korea, as the State where harm is feared",
    ]


def test_a_citation_tells_its_sources_and_its_day() -> None:
    """Ours by what they are, in full, or by their ids."""
    what = corpus().sources["UNTC26"].what
    assert citation_words(corpus(), CITATION) == (
        f"Source: {what}; Treaty of the Pier, article 2. Checked 25 November 2026."
    )
    assert short_citation(CITATION) == (
        "UNTC26; Treaty of the Pier, article 2 · checked 2026-11-25"
    )
    weak = replace(CITATION, verified=False)
    assert citation_words(corpus(), weak).startswith("Unverified. Source: ")
    assert short_citation(weak).startswith("unverified · UNTC26")


def test_a_duty_that_is_not_yet_in_force_is_doubtful() -> None:
    """As is one that is not known."""
    drawn = sheet(feared_harms=("torture",))
    for standing in (Standing.NOT_YET_IN_FORCE, Standing.UNKNOWN):
        told = replace(drawn, duties=(replace(duty(), standing=standing),))
        assert len(views(told)[0].doubtful) == 1
