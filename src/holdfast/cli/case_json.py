"""A case JSON on disk → the case file; needs no reader."""

from pathlib import Path

from holdfast.cases.check import check, form_faults
from holdfast.cases.exchange import VERSION_KEY, is_case, json_to_case, parse_case
from holdfast.cases.opening import with_provisional
from holdfast.errors import BadCaseError, UsageError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.leaves import Json

LARGEST = 64 * 1024 * 1024
IS_FOLDER = "This is a folder, and a case JSON is a file; name the case.json in it."


def opened_case(files: list[str]) -> CaseFile | None:
    """Open the one file given if it is a case JSON; its provisional findings anew.

    Raises `BadCaseError` where it does not keep its contract.
    """
    text = _text_of(files[0]) if len(files) == 1 else ""
    if VERSION_KEY not in text:
        return None
    given = parse_case(text)
    if not is_case(given):
        return None
    return _checked(given)


def case_in(file: str) -> CaseFile:
    """Open a case JSON; its provisional findings anew.

    Raises `BadCaseError` or `UsageError` for a file that is none.
    """
    return _checked(read_json(file))


def _checked(given: Json) -> CaseFile:
    """Build the case; raises `BadCaseError` where it does not keep its contract."""
    case = json_to_case(given)
    faults = form_faults(case)
    if not faults:
        case = with_provisional(case)
        faults = check(case)
    if faults:
        raise BadCaseError(
            "bad_case", f"{faults[0]} `holdfast check` lists everything that is wrong."
        )
    return case


def read_json(file: str) -> Json:
    """Read a case JSON as it stands; raises `BadCaseError` or `UsageError`."""
    try:
        if Path(file).is_dir():
            raise UsageError("is_folder", IS_FOLDER)
        if Path(file).stat().st_size > LARGEST:
            raise UsageError("too_large", "This file is too large for a case JSON.")
        text = Path(file).read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadCaseError("no_json", "This is no text in UTF-8.") from error
    except (OSError, ValueError) as error:
        raise UsageError(
            "not_found",
            "There is no such file, or you may not open it; check its name.",
        ) from error
    return parse_case(text)


def _text_of(file: str) -> str:
    """Give the text of what may be a case JSON; nothing of any other file."""
    try:
        path = Path(file)
        small = file.endswith(".json") and path.stat().st_size <= LARGEST
        return path.read_text("utf-8-sig") if small else ""
    except (OSError, ValueError):
        return ""
