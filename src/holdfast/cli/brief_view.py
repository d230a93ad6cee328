"""What `brief` and `publish` say at the end: what was made, what not, what is open."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from holdfast.cli.draft_files import Made
from holdfast.cli.open_questions import Asked, questions_text

MOST_SHOWN = 6
"""How many open questions of a kind are told on the screen; the file has them all."""


def made_text(
    made: Made, asked: Iterable[Asked], folder: Path, beside: Iterable[Path] = ()
) -> str:
    """Tell it in a screenful; `beside` is what was made that is no document."""
    parts = [
        "\n".join([f"Made in {folder}", *_folders((*beside, *made.paths), folder)]),
        _noted("Not made", made.notes),
    ]
    open_ = questions_text(asked, MOST_SHOWN)
    if open_:
        parts.append(f"Before anything could be issued, people must answer\n\n{open_}")
    return "\n\n".join(part for part in parts if part)


def _folders(paths: Iterable[Path], folder: Path) -> Iterator[str]:
    """Tell the documents of each folder, each once with its kinds of file."""
    kinds: dict[Path, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path in paths:
        kinds[path.parent][path.stem].append(path.suffix.lstrip("."))
    for place, documents in kinds.items():
        yield f"  {place.relative_to(folder)}/"
        for name, suffixes in documents.items():
            yield f"    {name:<26} {', '.join(suffixes)}"


def _noted(heading: str, notes: Iterable[str]) -> str:
    lines = [f"  • {note}" for note in notes]
    return "\n".join([heading, *lines]) if lines else ""
