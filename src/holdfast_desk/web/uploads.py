"""Files that come in stay in memory until the encrypted register has them."""

from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from holdfast.errors import HoldfastError


class TooLargeError(HoldfastError):
    """A file is larger than this desk takes."""


class KeptInMemory(FileUploadHandler):
    """Keeps files in memory; one that is too large is refused before it is all in."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Take a piece of it."""
        if start + len(raw_data) > settings.LARGEST_UPLOAD:
            megabytes = settings.LARGEST_UPLOAD // (1024 * 1024)
            raise TooLargeError(
                "too_large",
                f"A file is larger than the {megabytes} MB this desk takes; split it,"
                " or ask whoever looks after the desk to raise HOLDFAST_LARGEST_MB.",
            )
        self.kept.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        """Give the whole file."""
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept,
            self.field_name,
            self.file_name,
            self.content_type,
            file_size,
            self.charset,
            self.content_type_extra,
        )
