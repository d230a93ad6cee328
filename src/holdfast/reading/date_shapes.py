"""The forms of `terms/calendar.toml` as patterns: names and digits put in."""

from collections.abc import Mapping
from itertools import chain

from holdfast.reading.finder import GAP, any_of
from holdfast.reading.phrases import longest_first
from holdfast.reading.word_tables import Table, kinds_of, rows_of, table_of, words_of

YEAR = r"(?:1[89]|20)\d\d"
NUMBER = r"[0-9０-９]{1,2}"
HANZI = "[一二三四五六七八九十廿卅]{1,3}"
CJK_YEAR = "(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})"
MAYBE_GAP = r"[ \n]{0,3}"


def shapes_of(entry: Table, any_language: Table) -> list[str]:
    """Give the forms of a language as patterns, the most telling first."""
    fillings = {
        name: f"(?P<{group}>{pattern})"
        for name, (group, pattern) in _fillings(entry).items()
    }
    forms = [*words_of(any_language, "shapes"), *words_of(entry, "shapes")]
    return [_fill(form, fillings) for form in forms]


def date_pattern(shapes: list[str], entry: Table, *, spaced: bool) -> str:
    """Give one pattern for every form; its first group leaves out glued words."""
    forms = "|".join(shapes)
    if not spaced:
        return f"({forms})"
    return rf"\b(?:{any_of(words_of(entry, 'glue'))})?({forms})\b"


def _fillings(entry: Table) -> Mapping[str, tuple[str, str]]:
    """Give what stands for each name in braces: its group and its pattern."""
    day = rf"\d{{1,2}}{entry.get('day_suffix', '')}"
    amounts = [r"\d{1,3}", *longest_first(words_of(entry, "numbers")), HANZI]
    relatives = table_of(entry, "relative")
    return {
        "days": ("days", _days(day, entry)),
        "cjk_days": ("days", _days(f"(?:{NUMBER}|{HANZI})", entry)),
        "month": ("month", any_of(chain(*rows_of(entry, "months")))),
        "month_number": ("month_number", f"{NUMBER}|{HANZI}"),
        "year": ("year", YEAR),
        "cjk_year": ("year", CJK_YEAR),
        "weekday": ("weekday", any_of(chain(*rows_of(entry, "weekdays")))),
        "year_word": ("year_word", any_of(table_of(entry, "year_words"))),
        "month_word": ("month_word", any_of(table_of(entry, "month_words"))),
        "relative": ("relative", any_of(chain(*_tables(relatives)))),
        "amount": ("amount", "|".join(amounts)),
        "unit": ("unit", any_of(kinds_of(entry, "units"))),
        "first": ("first", r"\d{1,2}"),
        "second": ("second", r"\d{1,2}"),
    }


def _tables(table: Table) -> list[Table]:
    return [table_of(table, key) for key in table]


def _fill(form: str, fillings: Mapping[str, str]) -> str:
    filled = form.replace(" ", GAP).replace("~", MAYBE_GAP)
    for name, filling in fillings.items():
        filled = filled.replace(f"{{{name}}}", filling)
    return filled


def _days(day: str, entry: Table) -> str:
    """Give the pattern of one day or several of one month: `24, 25 and 27`."""
    link = any_of([*words_of(entry, "list_links"), *words_of(entry, "range_links")])
    more = f"(?:,{MAYBE_GAP}{day})*,?{MAYBE_GAP}(?:{link}){MAYBE_GAP}"
    return f"{day}(?:{more}(?:{entry.get('day_article', '')})?{day})?"
