"""Where things are said to have happened: a map no nearer than towns, and in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.atlas.picture import Picture, picture_of
from holdfast.atlas.told_places import ToldPlace, told_places
from holdfast.cases.gather import gather
from holdfast.cases.overview import Overview
from holdfast.cases.situate import latest_findings
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.facts.findings import Finding
from holdfast.showing.case_words import publisher_words
from holdfast.showing.words import HEDGES, one_line, state_words
from holdfast_desk.web.requests import DeskRequest
from holdfast_desk.web.screens.showing import shown_case, words_for
from holdfast_desk.web.words import INKS, SAID_OF_PLACES


@dataclass(frozen=True, slots=True)
class Source:
    """A report that says so, and the first of its claims that does."""

    report: str
    claim: str
    who: str
    published: str


@dataclass(frozen=True, slots=True)
class Row:
    """One place in words: what is said of it, how firmly, by whom, and where it is."""

    place: str
    said: str
    hedge: str
    shown: str
    stands: bool
    is_rival: bool
    sources: tuple[Source, ...]


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show the places of a case."""
    showing = shown_case(request, code)
    overview = gather(showing.file)
    told = told_places(overview)
    picture = picture_of(told)
    words = words_for(request, showing, "places") | {
        "picture": picture,
        "in_words": in_words(told),
        "rows": list(_rows(told, picture, showing.file, overview)),
        "said_of_places": SAID_OF_PLACES,
        "inks": INKS,
    }
    return render(request, "screens/places.html", words)


def small_picture(overview: Overview) -> dict[str, object]:
    """Give what the page of a case needs to show its places in little."""
    told = told_places(overview)
    return {"picture": picture_of(told), "in_words": in_words(told)}


def in_words(told: tuple[ToldPlace, ...]) -> str:
    """Say what the picture shows, for those who hear it."""
    return " ".join(f"{_name(each)}: {_said(each)}, {_hedge(each)}." for each in told)


def _rows(
    told: tuple[ToldPlace, ...],
    picture: Picture | None,
    file: CaseFile,
    overview: Overview,
) -> Iterator[Row]:
    found = latest_findings(file)
    disputed = {each.question for each in overview.asked if each.has_rivals}
    reports = {each.key: each for each in file.reports}
    for each in told:
        finding = found.get(each.question)
        yield Row(
            place=_name(each),
            said=_said(each),
            hedge=_hedge(each),
            shown=_shown(each, picture),
            stands=finding is not None and _stands(each, finding),
            is_rival=each.question in disputed,
            sources=tuple(_sources(each, reports)),
        )


def _name(told: ToldPlace) -> str:
    return state_words(told.place) if told.is_state else one_line(told.place)


def _said(told: ToldPlace) -> str:
    said = SAID_OF_PLACES[told.question]
    return f"not so: {said}" if told.answer.denied else said


def _hedge(told: ToldPlace) -> str:
    return HEDGES[told.answer.hedge]


def _shown(told: ToldPlace, picture: Picture | None) -> str:
    """Say where in the picture a place is, or that it is not there and why."""
    if told.is_state:
        return _state_shown(told.place, picture)
    if told.spot is None:
        return "not on the map: no town of these States is known by this name"
    if told.spot.is_rough:
        return f"somewhere in or near {told.spot.called}"
    return "at the town"


def _state_shown(state: str, picture: Picture | None) -> str:
    if picture is None or all(each.state != state for each in picture.outlines):
        return "outside the picture"
    if any(each.words == state_words(state) for each in picture.states):
        return "by its name"
    return "in the picture, with no room for its name"


def _stands(told: ToldPlace, finding: Finding) -> bool:
    return not finding.is_provisional and told.answer.value in finding.values


def _sources(told: ToldPlace, reports: Mapping[str, FiledReport]) -> Iterator[Source]:
    """Give each report that says so, once."""
    first: dict[str, str] = {}
    for saying in told.answer.sayings:
        first.setdefault(saying.report, saying.claim)
    for key, claim in first.items():
        filed = reports[key]
        yield Source(key, claim, publisher_words(filed), filed.report.published or "")
