"""What a file attached to a mail is called, whatever the mail calls it."""

import re

from holdfast.reading.clean import printable

# A few suffixes, fixed here because the system's own list differs by machine.
SUFFIXES = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/calendar": ".ics",
    "message/rfc822": ".eml",
    "application/pdf": ".pdf",
    "application/mbox": ".mbox",
    "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/msword": ".doc",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/webp": ".webp",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/mp4": ".m4a",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
}


def safe_name(untrusted_text: str) -> str:
    """Give a file name that is one, whatever was sent as one."""
    last = re.split(r"[/\\]", printable(untrusted_text))[-1]
    plain = "".join(char if char.isprintable() else "_" for char in last).strip(" .")
    return plain[-120:] or "attachment"
