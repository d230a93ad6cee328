"""The whole leak test: 500 invented cases, every template, every circle of readers.

    python -m tests.leaks.run [--cases 500] [--one-language]

Every combination is made as text and as a page in each of its languages, a fixed sample
as PDF and as a Word file too, and each is searched (`looking.py`). Prints what came
through, by field; ends with 1 if anything did.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from multiprocessing import Pool

from tests.leaks.looking import (
    Leak,
    combinations_of,
    composed,
    grounds_of,
    leaks_of,
    secrets_for,
)
from tests.leaks.planting import CASES, case_of

PROCESSES = 2
READ, PRINTED = ("txt", "html"), ("pdf", "docx")
EVERY = 40
"""Of so many combinations one is made as PDF and as a Word file too."""
SHOWN_EVERY = 25


def main() -> int:
    """Run it; gives 0 if nothing came through."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cases", type=int, default=CASES)
    asked.add_argument("--one-language", action="store_true")
    wishes = asked.parse_args()
    found: list[Leak] = []
    made: Counter[str] = Counter()
    numbers = [(number, not wishes.one_language) for number in range(wishes.cases)]
    with Pool(PROCESSES) as pool:
        results = pool.imap_unordered(_look, numbers, chunksize=4)
        for done, (leaks, counted) in enumerate(results, 1):
            found += leaks
            made += counted
            if done % SHOWN_EVERY == 0 and sys.stderr.isatty():
                sys.stderr.write(f"\r{done} cases")
                sys.stderr.flush()
    sys.stdout.write(f"{_told(wishes.cases, made, found)}\n")
    return 1 if found else 0


def _look(asked: tuple[int, bool]) -> tuple[list[Leak], Counter[str]]:
    """Search all documents of one case."""
    number, every_language = asked
    case = case_of(number)
    grounds = grounds_of(case)
    secrets = secrets_for(case, grounds)
    found: list[Leak] = []
    made: Counter[str] = Counter()
    for place, each in enumerate(combinations_of(case, every_language=every_language)):
        if each.audience not in grounds:
            made["refused by consent, or on hold"] += 1
            continue
        told = grounds[each.audience]
        if composed(each, told) is None:
            made["refused: the template is for a wider circle"] += 1
            continue
        forms = (*READ, *PRINTED) if (number * 7 + place) % EVERY == 0 else READ
        made.update(forms)
        found += leaks_of(each, told, secrets[each.audience], forms)
    return found, made


def _told(cases: int, made: Counter[str], found: Iterable[Leak]) -> str:
    counted = Counter(
        f"{leak.field} in {leak.template} ({leak.language}, {leak.form}) for"
        f" {leak.audience}, by {leak.found_by}; first in case {leak.case}"
        for leak in found
    )
    lines = [f"{cases} invented cases"]
    lines += [f"  {kind:45} {times:8,}" for kind, times in sorted(made.items())]
    lines.append(f"leaks: {sum(counted.values())}")
    lines += [f"  {times} x {leak}" for leak, times in counted.most_common()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
