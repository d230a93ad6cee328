"""Sign-in is slowed after wrong passwords: each name waits longer, in this process."""

import time

FREE, MOST_SECONDS, MOST_NAMES = 5, 900, 10_000
_wrong: dict[str, tuple[int, float]] = {}


def slowed(name: str) -> str | None:
    """Count a try; say for how long a name has to wait, or None where it need not."""
    tries, last = _wrong.get(name, (0, 0.0))
    now = time.monotonic()
    wait = min(2 ** max(tries - FREE, 0), MOST_SECONDS) if tries >= FREE else 0
    if now - last < wait:
        return "Too many tries for this name; wait a little, and try again."
    if len(_wrong) >= MOST_NAMES:
        _wrong.clear()
    _wrong[name] = (tries + 1, now)
    return None


def succeeded(name: str) -> None:
    """Forget the wrong tries of a name."""
    _wrong.pop(name, None)
