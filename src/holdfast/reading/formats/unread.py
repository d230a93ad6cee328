"""Files a desk receives and Holdfast cannot read yet, each with what to do.

They are accepted as reports, with their bytes and their hash; nobody is told
that a picture of a letter is no report.
"""

from collections.abc import Mapping

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.format import Format, Reader
from holdfast.reading.source import Source


def _refusing(what: str, remedy: str) -> Reader:
    """Make a reader that says why not, and what to do instead."""

    def read(_untrusted_bytes: bytes) -> Source:
        raise UnreadableFileError(
            "cannot_be_read_yet",
            f"The report is kept, but {what} cannot be read yet: {remedy}.",
        )

    return read


def _kind(
    code: str,
    media_types: Mapping[str, str],
    what: str,
    remedy: str,
    magic: tuple[bytes, ...] = (),
) -> Format:
    return Format(code, media_types, _refusing(what, remedy), magic)


UNREAD = (
    _kind(
        "image",
        {
            ".png": "image/png",
            ".jpg": "image/jpeg",
            ".jpeg": "image/jpeg",
            ".gif": "image/gif",
            ".webp": "image/webp",
            ".heic": "image/heic",
            ".tif": "image/tiff",
            ".tiff": "image/tiff",
            ".bmp": "image/bmp",
            ".svg": "image/svg+xml",
        },
        "a picture or screenshot",
        "type out what it says, or run OCR on it, as a text file beside it",
        (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"),
    ),
    _kind(
        "audio",
        {
            ".mp3": "audio/mpeg",
            ".m4a": "audio/mp4",
            ".ogg": "audio/ogg",
            ".opus": "audio/ogg",
            ".oga": "audio/ogg",
            ".wav": "audio/wav",
            ".amr": "audio/amr",
            ".aac": "audio/aac",
            ".flac": "audio/flac",
        },
        "a sound recording",
        "write down what is said, with the language and who speaks, as a text file",
        (b"ID3\x03", b"ID3\x04", b"\xff\xfb", b"OggS", b"#!AMR", b"fLaC"),
    ),
    _kind(
        "video",
        {
            ".mp4": "video/mp4",
            ".mov": "video/quicktime",
            ".3gp": "video/3gpp",
            ".webm": "video/webm",
            ".mkv": "video/x-matroska",
            ".avi": "video/x-msvideo",
        },
        "a video",
        "write down what is said and shown as a text file",
        (b"\x1aE\xdf\xa3",),
    ),
    _kind(
        "chat_export",
        {".json": "application/json", ".jsonl": "application/jsonl"},
        "a chat export or other file for programs",
        "export the chat as text (WhatsApp: without media gives .txt) or as HTML"
        " (Telegram), or copy the messages into a text file",
    ),
    _kind(
        "spreadsheet",
        {
            ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml"
            ".sheet",
            ".xls": "application/vnd.ms-excel",
            ".ods": "application/vnd.oasis.opendocument.spreadsheet",
            ".csv": "text/csv",
            ".tsv": "text/tab-separated-values",
        },
        "a table",
        "copy the rows that are reports into a text file each, or print it as PDF",
    ),
    _kind(
        "slides",
        {
            ".pptx": "application/vnd.openxmlformats-officedocument.presentationml"
            ".presentation",
            ".ppt": "application/vnd.ms-powerpoint",
            ".odp": "application/vnd.oasis.opendocument.presentation",
        },
        "a slide show",
        "save it as PDF and read that",
    ),
    _kind(
        "other_document",
        {
            ".doc": "application/msword",
            ".odt": "application/vnd.oasis.opendocument.text",
            ".rtf": "application/rtf",
            ".hwp": "application/x-hwp",
            ".hwpx": "application/hwp+zip",
            ".pages": "application/vnd.apple.pages",
            ".wps": "application/vnd.ms-works",
            ".epub": "application/epub+zip",
            ".msg": "application/vnd.ms-outlook",
        },
        "a document of this kind, or one with a password,",
        "open it in its own program and save it, without a password, as DOCX, PDF or"
        " text (a mail: as .eml)",
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"),
    ),
    _kind(
        "archive",
        {
            ".zip": "application/zip",
            ".rar": "application/vnd.rar",
            ".7z": "application/x-7z-compressed",
            ".tar": "application/x-tar",
            ".gz": "application/gzip",
            ".tgz": "application/gzip",
            ".warc": "application/warc",
            ".pst": "application/vnd.ms-outlook-pst",
        },
        "an archive",
        "unpack it in a safe place and read the folder",
        (
            b"PK\x03\x04",
            b"PK\x05\x06",
            b"Rar!",
            b"7z\xbc\xaf\x27\x1c",
            b"\x1f\x8b",
            b"WARC/",
            b"!BDN",
        ),
    ),
)
