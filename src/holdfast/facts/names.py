"""How names are written: folding, so that two spellings of one can meet."""

import re
import unicodedata

WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Take away case, accents and punctuation; words parted by single spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    # Put together again, since Hangul syllables fall apart like letters with marks.
    return " ".join(WORD.findall(unicodedata.normalize("NFC", bare)))
