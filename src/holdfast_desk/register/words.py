"""Text → the words it is found by, in every script, for search and its questions.

Words are in small letters without marks. Chinese, Japanese and Korean part no words,
or put endings onto them, so their signs are kept as pairs: 북송 is found in 강제북송을,
and a word of two signs is found exactly. (An index of three signs would find nothing.)
"""

import hmac
import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256

from django.conf import settings

UNSPACED = (
    "\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
RUN = re.compile(rf"[{UNSPACED}]+|[^\W_{UNSPACED}]+")
IS_UNSPACED = re.compile(rf"[{UNSPACED}]")
PAIR = 2
KEY_LENGTH = 32


def index_words(text: str) -> str:
    """Give the words of a text as the index keeps them, parted by single blanks."""
    return " ".join(word for run in _runs(text) for word in _parts(run))


def phrases(query: str) -> list[list[str]]:
    """Give what is asked for: a word, or pairs of signs that must follow each other.

    A single sign is a phrase of one sign; it stands in no index and is looked for in
    the words themselves.
    """
    return [list(_parts(run)) for run in _runs(query)]


def is_single_sign(phrase: list[str]) -> bool:
    """Say whether a phrase is one sign of a script that is kept in pairs."""
    return len(phrase) == 1 == len(phrase[0]) and bool(IS_UNSPACED.match(phrase[0]))


def hashed(key: str) -> str:
    """Give a matching key as the register keeps it: it may be how a name sounds."""
    secret = settings.SECRET_KEY.encode()
    return hmac.new(secret, key.encode(), sha256).hexdigest()[:KEY_LENGTH]


def _runs(text: str) -> list[str]:
    return RUN.findall(_folded(text))


def _folded(text: str) -> str:
    """Give a text in small letters, without marks; Hangul stays whole."""
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", bare).casefold()


def _parts(run: str) -> Iterator[str]:
    if not IS_UNSPACED.match(run) or len(run) == 1:
        yield run
        return
    for place in range(len(run) - 1):
        yield run[place : place + PAIR]
