"""The simple parts of the contract's JSON, text and numbers, or where they are not."""

from collections.abc import Set as AbstractSet
from typing import TypeAlias

from holdfast.errors import BadValueError

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = dict[str, Json]


def known_keys(
    entry: JsonObject, needed: AbstractSet[str], allowed: AbstractSet[str], at: str
) -> None:
    """Refuse a missing key, and a key that nobody reads."""
    missing = needed - entry.keys()
    if missing:
        raise refused(f"{', '.join(sorted(missing))} must be there", at)
    if entry.keys() - needed - allowed:
        raise refused("there is a key here that the contract does not have", at)


def an_object(given: Json, at: str) -> JsonObject:
    """Give an object, or refuse what is none."""
    if not isinstance(given, dict):
        raise refused("an object was expected", at)
    return given


def a_list(given: Json, at: str) -> list[Json]:
    """Give a list, or refuse what is none."""
    if not isinstance(given, list):
        raise refused("a list was expected", at)
    return given


def a_text(given: Json, at: str) -> str:
    """Give text, or refuse what is none."""
    if not isinstance(given, str):
        raise refused("text was expected", at)
    return given


def a_text_or_none(given: Json, at: str) -> str | None:
    """Give text or nothing, or refuse what is neither."""
    return None if given is None else a_text(given, at)


def texts(given: Json, at: str) -> tuple[str, ...]:
    """Give a list of texts, or refuse what is none."""
    return tuple(a_text(item, at) for item in a_list(given, at))


def a_number(given: Json, at: str) -> int:
    """Give a whole number, or refuse what is none."""
    # Python takes true and false for numbers; the contract does not.
    if not isinstance(given, int) or isinstance(given, bool):
        raise refused("a whole number was expected", at)
    return given


def a_number_or_none(given: Json, at: str) -> int | None:
    """Give a whole number or nothing, or refuse what is neither."""
    return None if given is None else a_number(given, at)


def a_truth(given: Json, at: str) -> bool:
    """Give true or false, or refuse what is none."""
    if not isinstance(given, bool):
        raise refused("true or false was expected", at)
    return given


def refused(what: str, at: str) -> BadValueError:
    """Name the place and what is wrong, never the text found there."""
    return BadValueError("bad_json", f"At {at}: {what}.")
