"""The simple parts of JSON, text and numbers and lists, or where they are not."""

from collections.abc import Mapping

from holdfast.errors import BadCaseError
from holdfast.facts.leaves import Json, JsonObject


def refused(at: str, what: str) -> BadCaseError:
    """Name a place and what is wrong there."""
    return BadCaseError("bad_case", f"At {at}: {what}.")


def an_object(given: Json, at: str) -> JsonObject:
    """Give an object, or refuse what is none."""
    if not isinstance(given, dict):
        raise refused(at, "an object was expected")
    return given


def known_keys(entry: JsonObject, wanted: Mapping[str, bool], at: str) -> None:
    """Refuse an unknown key, and a missing one that is needed (True)."""
    missing = [key for key, needed in wanted.items() if needed and key not in entry]
    if missing:
        raise refused(at, f"{', '.join(missing)} must be there")
    if entry.keys() - wanted.keys():
        known = ", ".join(wanted)
        raise refused(at, f"there is an unknown key here; the known ones are {known}")


def a_text(given: Json, at: str) -> str:
    """Give text, or refuse what is none."""
    if not isinstance(given, str):
        raise refused(at, "text was expected")
    return given


def a_number(given: Json, at: str) -> int:
    """Give a whole number, or refuse what is none."""
    # Python takes true and false for numbers; the case JSON does not.
    if not isinstance(given, int) or isinstance(given, bool):
        raise refused(at, "a whole number was expected")
    return given


def a_decimal(given: Json, at: str) -> float:
    """Give a number, or refuse what is none."""
    if not isinstance(given, int | float) or isinstance(given, bool):
        raise refused(at, "a number was expected")
    return float(given)


def a_truth(given: Json, at: str) -> bool:
    """Give true or false, or refuse what is none."""
    if not isinstance(given, bool):
        raise refused(at, "true or false was expected")
    return given


def a_list(given: Json, at: str) -> list[Json]:
    """Give a list, or refuse what is none."""
    if not isinstance(given, list):
        raise refused(at, "a list was expected")
    return given
