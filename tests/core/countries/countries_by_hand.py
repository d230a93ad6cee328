"""Country sheets written by hand into a folder of a test."""

from pathlib import Path

from holdfast.countries.load import Countries, load_countries

SOURCES = """
[READ]
what = "A page that was read"
where = "example.invalid"
as_of = "2001"
read = "part"

[UNREAD]
what = "A page that was not"
where = "example.invalid"
read = "no"
"""
KEYS = {
    "id": '"salt"',
    "states": '["KZ"]',
    "topic": '"treatment"',
    "as_of": '"2001-05-01"',
    "sources": '["READ"]',
    "hedge": '"asserted"',
    "verified": "true",
    "public": "true",
    "harms": '["torture"]',
}
TEXT = {
    "en": '"People were sent to the salt."',
    "ko": '"사람들이 소금밭으로 보내졌다."',
    "zh": '"人们被送到盐场。"',
    "fr": '"Des gens ont été envoyés au sel."',
    "es": '"Se envió a la gente a la sal."',
}


def row(**keys: str | None) -> str:
    """Give one row; keys replace those of a good one, None leaves one out."""
    given = {name: value for name, value in (KEYS | keys).items() if value is not None}
    lines = [f"{name} = {value}" for name, value in given.items()]
    return "\n".join(["[[row]]", *lines, text()])


def text(**languages: str | None) -> str:
    """Give the table of texts of a row, by language."""
    given = {tag: told for tag, told in (TEXT | languages).items() if told is not None}
    return "\n".join(
        ["[row.text]", *(f"{tag} = {told}" for tag, told in given.items())]
    )


def head(code: str = "kz", checked_on: str = "2026-11-24") -> str:
    """Give the top of a sheet."""
    return f'code = "{code}"\nabout = "An invented sheet"\nchecked_on = {checked_on}\n'


def write(place: Path, sheet: str, sources: str = SOURCES, code: str = "kz") -> Path:
    """Write a place with its sources and one sheet."""
    (place / "sheets" / code).mkdir(parents=True)
    (place / "sheets" / code / "sheet.toml").write_text(sheet, "utf-8")
    (place / "sources.toml").write_text(sources, "utf-8")
    return place


def loaded(place: Path, *rows: str) -> Countries:
    """Write rows into a sheet and load it."""
    return load_countries(write(place, "\n".join([head(), *rows])))
