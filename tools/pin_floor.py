"""Pins the reader's scores, so that they cannot fall without anyone saying so.

    python -m tools.pin_floor                  raise the floors to what is reached now
    python -m tools.pin_floor --accept-lower   also take figures that have fallen

What is pinned stands in `tests/gates/reading_floor.json` and shows in the diff.
"""

import argparse
import sys
from collections.abc import Sequence

from tools.measured import falls, load_floor, measure, raised, save_floor
from tools.reading_scores import ABSENT, is_scorable


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, compare, and write the floors; 1 when that would lower one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--accept-lower", action="store_true")
    chosen = parser.parse_args(arguments)
    floor, now = load_floor(), measure()
    fallen = falls(floor, now)
    print("\n".join(fallen) or "No figure has fallen.")
    if not is_scorable():
        print(ABSENT)
    if fallen and not chosen.accept_lower:
        print("Nothing was pinned. If these falls are meant, say --accept-lower.")
        return 1
    save_floor(raised(floor, now))
    print("Pinned.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
