"""`Format`: one kind of file, how it is known, and the function that reads it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from holdfast.reading.source import Source

Reader = Callable[[bytes], Source]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that a desk receives.

    `media_types` gives the media type of each suffix (lower case, with its
    dot). Whatever begins with the bytes of `magic` is of this kind, whatever it
    is called. `read` raises `UnreadableFileError` for a kind
    that is accepted as a report but cannot be read yet.
    """

    code: str
    media_types: Mapping[str, str]
    read: Reader
    magic: tuple[bytes, ...] = ()

    @property
    def media_type(self) -> str:
        """Give the media type of the kind: that of its first suffix."""
        return next(iter(self.media_types.values()))
