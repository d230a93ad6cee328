"""The page of the reference that tells the country sheets: rows, marks, sources."""

from collections.abc import Iterator

from holdfast.countries.load import CountrySource, Folder, countries
from holdfast.facts.country import CountryRow
from holdfast.terms.load import label
from tools.reference_shapes import table_of

FAR = {
    "whole": "yes",
    "part": "in part",
    "quoted": "only as others quote it",
    "no": "no",
}


def country_sections() -> Iterator[str]:
    """Tell every sheet row by row, and the sources behind them."""
    known = countries()
    for folder in known.folders.values():
        yield "\n".join(_folder(folder))
    table = table_of(
        ["source", "what it is", "where", "as of", "read"],
        (_source(source) for source in known.sources.values()),
    )
    yield "\n".join(["## Sources", "", *table])


def _folder(folder: Folder) -> Iterator[str]:
    yield f"## {folder.code}"
    yield ""
    yield f"{folder.about}. Last looked through on {folder.checked_on}."
    yield ""
    yield from table_of(
        ["row", "what it tells", "topic", "valid", "how firmly", "read", "shown"],
        (_row(row) for row in folder.rows),
    )


def _row(row: CountryRow) -> list[str]:
    sources = ", ".join(f"`{id_}`" for id_ in row.sources)
    return [
        f"`{row.id}`",
        f"{row.told('en')} ({sources})",
        label("country_topics", row.topic),
        _valid(row),
        row.hedge,
        "●" if row.verified else "○",
        "to anyone" if row.public else "in the house",
    ]


def _valid(row: CountryRow) -> str:
    """Tell of when a row is, and from when to when it holds."""
    told = [f"as of {row.as_of}"]
    if row.since:
        told.append(f"since {row.since}")
    if row.until:
        told.append(f"until {row.until}")
    return ", ".join(told)


def _source(source: CountrySource) -> list[str]:
    return [
        f"`{source.id}`",
        source.what,
        source.where,
        source.as_of or "no date",
        FAR[source.read],
    ]
