"""What JSON for people needs: its warning, and no character a terminal obeys."""

from holdfast.facts.leaves import JsonObject

INTERNAL: JsonObject = {"internal": "may name people"}
"""What JSON opens with where it is kept in a file."""

# JSON may hold these as they are, but terminals obey some and others end a line.
ESCAPED = {
    code: f"\\u{code:04x}"
    for code in (
        *range(0x7F, 0xA0),
        *range(0x2028, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
    )
}
