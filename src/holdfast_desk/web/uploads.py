"""Files that come in stay in memory until the encrypted register has them."""

from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from holdfast.errors import HoldfastError

MOST_AT_ONCE = 10
"""How many of the largest files one form may hold in all."""


class TooLargeError(HoldfastError):
    """A file is larger than this desk takes, or a form holds too many."""


class TooLargeFile(InMemoryUploadedFile):
    """A file of which nothing was kept; the others of its form are."""

    def read(self, *args: Any, **kwargs: Any) -> bytes:  # noqa: ANN401, ARG002 -- Django's
        """Say what to do instead."""
        megabytes = settings.LARGEST_UPLOAD // (1024 * 1024)
        raise TooLargeError(
            "too_large",
            f"A file is larger than the {megabytes} MB this desk takes; split it,"
            " or ask whoever looks after the desk to raise HOLDFAST_LARGEST_MB.",
        )


class KeptInMemory(FileUploadHandler):
    """Keeps files in memory, and nothing of one that is too large."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's
        """Begin a form."""
        super().__init__(*args, **kwargs)
        self.kept_in_all = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self.kept, self.is_too_large = BytesIO(), False

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Take a piece of it."""
        if start + len(raw_data) > settings.LARGEST_UPLOAD:
            self.kept_in_all -= self.kept.getbuffer().nbytes
            self.kept, self.is_too_large = BytesIO(), True
        if self.is_too_large:
            return
        self.kept_in_all += len(raw_data)
        if self.kept_in_all > settings.LARGEST_UPLOAD * MOST_AT_ONCE:
            raise TooLargeError(
                "too_much", "These are too many files to send at once; send fewer."
            )
        self.kept.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        """Give the whole file."""
        self.kept.seek(0)
        kind = TooLargeFile if self.is_too_large else InMemoryUploadedFile
        return kind(
            self.kept,
            self.field_name,
            self.file_name,
            self.content_type,
            file_size,
            self.charset,
            self.content_type_extra,
        )
