"""What Holdfast wrote itself is no report: it is known by its first bytes."""

from holdfast.errors import UnreadableFileError

LEFT_OUT = "holdfasts_own"
"""The code of what is left out because Holdfast wrote it."""
CASE = b'{\n  "notice": "internal: may name people"'
OTHERS = (
    b"internal: may name people",
    b"<!-- internal: may name people -->",
    b'{"internal": "may name people"',
    b'{\n  "internal": "may name people"',
)


def refuse_own(untrusted_bytes: bytes) -> None:
    """Refuse what opens as only files of Holdfast open; say what to give instead."""
    if untrusted_bytes.startswith(CASE):
        raise UnreadableFileError(
            LEFT_OUT,
            "This is a case that Holdfast wrote, so it is left out: give it alone to"
            " `holdfast case` to see it again, or to `holdfast check` to check it.",
        )
    if untrusted_bytes.startswith(OTHERS):
        raise UnreadableFileError(
            LEFT_OUT,
            "Holdfast wrote this itself, so it is left out; give it the reports that"
            " it was made from.",
        )
