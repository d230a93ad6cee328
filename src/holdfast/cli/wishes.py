"""What a person asks of drafts: where to, in which languages, asked of which State."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BriefWishes:
    """What `brief` and `publish` were asked for, as it was typed."""

    out: str
    to: str | None = None
    languages: tuple[str, ...] = ("en",)
    on: str | None = None
