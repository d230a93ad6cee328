"""The texts to measure on: five annual reports where they lie, or invented ones."""

import gzip
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from tools.reading_scores import SHARED

REPORTS = SHARED / "data" / "annual-reports"
PIECE = 40_000
INVENTED_CHARACTERS = 2_000_000

CASES = """
On {day} May {place} deported {number} refugees from {origin}. They are at risk of
torture, a lawyer said, and have not been allowed to see their families.

The authorities of {place} are holding {number} asylum-seekers from {origin} and are
reportedly going to expel them by {day} June. They must not be sent back.

{number} people from {origin} were arrested near the border of {place} on {day} March
and told that they would be handed over within 48 hours.
""".strip().split("\n\n")
FILLER = """
Elections were held in {place} in the spring. The turnout was {number} per cent, and
the opposition said that the count in several districts had been slow.

A new law on schools came into force. Teachers in {place} welcomed it but asked for
more money, since {number} of the buildings had leaked for years.

In the capital of {place} a commission went on with its work on prisons. It visited
{number} of them and published a report in which it asked for daylight and doctors.

Floods in {origin} left {number} families without a roof. Aid came late, roads were
closed for {day} days, and harvests were lost in three provinces.
""".strip().split("\n\n")
PLACES = ("Kenya", "Thailand", "Turkey", "Malta", "Peru", "Georgia", "Norway", "Chad")
ORIGINS = ("Eritrea", "Laos", "Iran", "Somalia", "Cuba", "Tajikistan", "Sudan", "China")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Some long texts and where they come from."""

    name: str
    texts: tuple[str, ...]

    @property
    def characters(self) -> int:
        """How many characters the texts have together."""
        return sum(map(len, self.texts))


def load_corpus() -> Corpus:
    """Give the annual reports, or invented ones where they are not here."""
    paths = sorted(REPORTS.glob("*.txt.gz"))
    if not paths:
        return Corpus("invented reports", tuple(invented(INVENTED_CHARACTERS)))
    texts = (
        gzip.decompress(path.read_bytes()).decode("utf-8", "replace") for path in paths
    )
    return Corpus("annual reports", tuple(texts))


def invented(characters: int) -> list[str]:
    """Write texts of five years, one paragraph in seven about a return."""
    shapes = cycle(
        (*FILLER, FILLER[0], FILLER[1], CASES[0], *FILLER, *FILLER[:2], CASES[1])
    )
    paragraphs = (
        shape.format(
            place=PLACES[number % 8],
            origin=ORIGINS[number // 8 % 8],
            number=number % 90 + 2,
            day=number % 27 + 1,
        )
        for number, shape in enumerate(shapes)
    )
    text = "\n\n".join(islice(paragraphs, characters // 160))
    fifth = len(text) // 5
    return [text[start : start + fifth] for start in range(0, fifth * 5, fifth)]


def samples(corpus: Corpus, characters: int) -> tuple[str, ...]:
    """Take a stretch from the middle of each text, so many characters in all."""
    each = characters // len(corpus.texts)
    starts = ((len(text) - each) // 2 for text in corpus.texts)
    return tuple(
        text[max(0, start) : max(0, start) + each]
        for text, start in zip(corpus.texts, starts, strict=True)
    )


def write_reports(folder: Path, count: int) -> Path:
    """Write `count` short invented reports as files of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        kept = [(*CASES, *FILLER)[(number + step) % 7] for step in range(5)]
        text = "\n\n".join(kept).format(
            place=PLACES[number % 8],
            origin=ORIGINS[number // 8 % 8],
            number=number % 90 + 2,
            day=number % 27 + 1,
        )
        (folder / f"{number:05}.txt").write_text(text, "utf-8")
    return folder


def write_pieces(folder: Path, corpus: Corpus) -> Path:
    """Write the corpus as files of equal size, so that work can be shared out."""
    folder.mkdir(parents=True, exist_ok=True)
    pieces = (
        text[start : start + PIECE]
        for text in corpus.texts
        for start in range(0, len(text), PIECE)
    )
    for number, piece in enumerate(pieces):
        (folder / f"{number:05}.txt").write_text(piece, "utf-8")
    return folder
