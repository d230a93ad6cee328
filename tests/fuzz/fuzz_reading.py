"""Feeds the reader mutated texts and reports any that it does not survive.

    python -m tests.fuzz.fuzz_reading --seed 1 --count 20000
    python -m tests.fuzz.fuzz_reading --long       odd texts of a million characters

A text is survived when the reading keeps every invariant (`tests/spec/invariants`)
and takes less than five seconds. The seed makes a run repeatable.
"""

# ruff: noqa: T201 (a program tells whoever runs it what it found)

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from tests.spec.invariants import broken_invariants
from tests.spec.reading_of import reading_of
from tests.spec.spec_cases import load_cases

PATIENCE_SECONDS = 5.0
MILLION = 1_000_000
SHOWN = 400

ODD = (
    *(
        "",
        " ",
        "\n",
        "\n\n",
        "\t",
        "\x00",
        "\x0b",
        "\u00a0",
        "\u200b",
        "\u200f",
        "\ufeff",
    ),
    *("\u0301", "e\u0301", "İ", "ß", "ŉ", "\ue000", "\U0001f6a8", "𐐀", "ﬁ", "Ǆ"),
    *("“", "”", "‘", "’", "«", "»", "–", "—", "…", "·", "•", "●", "-", "--", "''"),
    *("(", ")", "((", "))", "[", "]", "<b>", "&amp;", "\\", "%s", "{}", "|"),
    *("북송", "탈북자 9명", "遣返", "三名朝鲜人", "العودة القسرية", "החזרה", "выдача"),
    *("0", "00", "21", "1,240", "1.5 million", "٣", "½", "9 to 8", "-3", "99999999999"),
    *("30 February", "2012-02-31", "31/12/9999", "by 0 May", "within 0 hours", "XXXX"),
    *(
        "by",
        "of",
        "and",
        "not",
        "to",
        "from",
        "who",
        "that",
        "if",
        "said",
        "Mr.",
        "J.K.",
    ),
    *("deported", "forcibly returned to", "will be extradited", "must not return"),
    *("China", "the North", "Chinese", "Georgia", "Jordan", "Chad", "Turkey", "the UN"),
)

LONG: dict[str, str] = {
    "spaces": " ",
    "newlines": "\n",
    "paragraphs": "a\n\n",
    "stops": ". ",
    "quotes": "“a ",
    "brackets": "(",
    "dashes": "a – ",
    "commas": "one, ",
    "numbers": "21 and ",
    "digits": "7",
    "letters": "a",
    "capitals": "Ada ",
    "initials": "A. ",
    "names": "Ada Invented, ",
    "hedges": "reportedly ",
    "states": "China and ",
    "demonyms": "Chinese ",
    "dates": "8 February 2012, ",
    "deadlines": "by 8 February ",
    "triggers": "deported ",
    "clauses": "who were deported to ",
    "sentences": "Nine men were deported from Chad to Sudan. ",
    "lines": "Nine men were deported from Chad to Sudan.\n",
    "groups": "Nine men were deported from Chad to Sudan.\n\n",
    "harms": "torture and ",
    "negations": "not ",
    "hangul": "북송",
    "hanzi": "遣返",
    "combining": "e\u0301",
    "astral": "\U0001f6a8",
    "private": "\ue000",
}


@cache
def seeds() -> tuple[str, ...]:
    """Give the texts to mutate: those of the specification."""
    return tuple(case.text for case in load_cases())


def mutants(seed: int, count: int) -> Iterator[str]:
    """Give `count` mutated texts, the same for the same seed."""
    chance, texts = random.Random(seed), seeds()
    for _ in range(count):
        text = chance.choice(texts)
        for _ in range(chance.randint(1, 8)):
            text = chance.choice(CHANGES)(text, chance)
        yield text


def fault(text: str) -> str | None:
    """Read one text; say what went wrong, if anything did."""
    start = time.perf_counter()
    try:
        broken = broken_invariants(reading_of(text))
    except Exception as error:  # noqa: BLE001 (whatever it is, it is the finding)
        return f"raised {type(error).__name__}: {error}"
    seconds = time.perf_counter() - start
    if seconds > PATIENCE_SECONDS:
        return f"took {seconds:.1f} s"
    return "; ".join(broken) or None


def insert(text: str, chance: random.Random) -> str:
    """Put something odd somewhere."""
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(ODD) + text[at:]


def cut(text: str, chance: random.Random) -> str:
    """Take a stretch away."""
    start, end = _stretch(text, chance)
    return text[:start] + text[end:]


def double(text: str, chance: random.Random) -> str:
    """Say a stretch several times."""
    start, end = _stretch(text, chance)
    return text[:end] + text[start:end] * chance.randint(1, 4) + text[end:]


def move(text: str, chance: random.Random) -> str:
    """Put a stretch elsewhere."""
    start, end = _stretch(text, chance)
    rest = text[:start] + text[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + text[start:end] + rest[at:]


def swap_words(text: str, chance: random.Random) -> str:
    """Put two words in each other's place."""
    words = text.split(" ")
    one, other = chance.randrange(len(words)), chance.randrange(len(words))
    words[one], words[other] = words[other], words[one]
    return " ".join(words)


def splice(text: str, chance: random.Random) -> str:
    """Go on as another text does."""
    other = chance.choice(seeds())
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def shout(text: str, chance: random.Random) -> str:
    """Change the case of a stretch."""
    start, end = _stretch(text, chance)
    changed = chance.choice((str.upper, str.lower, str.title, str.swapcase))
    return text[:start] + changed(text[start:end]) + text[end:]


Change = Callable[[str, random.Random], str]
CHANGES: tuple[Change, ...] = (
    insert,
    insert,
    cut,
    double,
    move,
    swap_words,
    splice,
    shout,
)


def long_texts(length: int = MILLION) -> Iterator[tuple[str, str]]:
    """Give texts of one thing over and over, and the specification over and over."""
    for name, piece in LONG.items():
        yield name, (piece * (length // len(piece) + 1))[:length]
    whole = "\n\n".join(seeds())
    yield "specification", (whole * (length // len(whole) + 1))[:length]


def run_mutants(seed: int, count: int) -> int:
    """Try mutants, print each fault, give their number."""
    faults = 0
    for number, text in enumerate(mutants(seed, count)):
        found = fault(text)
        if found:
            faults += 1
            print(f"mutant {number}: {found}\n  {text[:SHOWN]!r}")
    print(f"seed {seed}, {count} texts, {faults} faults")
    return faults


def run_long(length: int) -> int:
    """Try the long texts, print how long each takes, give the number of faults."""
    faults = 0
    for name, text in long_texts(length):
        start = time.perf_counter()
        found = fault(text)
        faults += bool(found)
        print(
            f"{name:<16}{time.perf_counter() - start:7.2f} s  {found or ''}", flush=True
        )
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; 1 when anything was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--length", type=int, default=MILLION)
    chosen = parser.parse_args(arguments)
    if chosen.long:
        return bool(run_long(chosen.length))
    return bool(run_mutants(chosen.seed, chosen.count))


def _stretch(text: str, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(text))
    return start, chance.randint(start, len(text))


if __name__ == "__main__":
    sys.exit(main())
