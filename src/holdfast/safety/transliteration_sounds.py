"""Latin words → what is heard in them, and their consonants; letters folded.

Three ways to hold words against each other, from strict to loose: the folded letters
(case, marks and width apart), the sound (Kim and Gim, Jung and Chung, Yusupov and
Youssoupov), and the bones (Muhammad and Mohamed), which are consonants only.
"""

import re
import unicodedata
from functools import lru_cache

REMEMBERED = 1 << 15
# Letters that carry a mark no decomposition takes off, and signs inside Arabic words.
STUBBORN = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ə": "a",
        "ʼ": "",
        "\u0640": "",  # tatweel, which only draws a word out
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
    }
)
# Told by what transliterations of one name trade for each other; the order matters.
SOUNDS = (
    (re.compile(r"shch|sch|sh"), "s"),
    (re.compile(r"t?ch|dzh|dj|zh"), "j"),
    (re.compile(r"ph"), "b"),
    (re.compile(r"t[sz]|cz"), "s"),
    (re.compile(r"h"), ""),
    (re.compile(r"[gkqc]+"), "g"),
    (re.compile(r"[pbfv]+"), "b"),
    (re.compile(r"[td]+"), "d"),
    (re.compile(r"[lr]+"), "r"),
    (re.compile(r"[szx]+"), "s"),
    (re.compile(r"[yi]+(?=[aeou])|w(?=[aeiou])"), ""),
    (re.compile(r"o[ei]|oy|we"), "o"),
    (re.compile(r"e?ui"), "i"),
    (re.compile(r"ee|ie|y"), "i"),
    (re.compile(r"eo|eu|oo|ou|uo|[ouw]"), "o"),
    (re.compile(r"ae|ai|ei|[ae]"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)
SERVANT = re.compile(r"^(ab[dt])[aeiou]*(?:l$|(?:l|(?=([rsznd])\2)\2|(?=sh))?(?=.{3}))")
BONES = (
    (re.compile(r"(?<=[aeiou])h$"), ""),
    (re.compile(r"sh|ch"), "s"),
    (re.compile(r"dj|zh"), "j"),
    (re.compile(r"th|dh"), "d"),
    (re.compile(r"kh|gh|ck"), "g"),
    (re.compile(r"ph"), "b"),
    (re.compile(r"[gkqc]+"), "g"),
    (re.compile(r"[pbfv]+"), "b"),
    (re.compile(r"[td]+"), "d"),
    (re.compile(r"[szx]+"), "s"),
    (re.compile(r"[aeiouwy]+"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
# Words that stand in a name or do not: of the son, of the house, the.
PASSED_OVER = frozenset(
    "al el ul ad ar as az ash bin ibn ben bint bent binti ould wuld".split()
)


@lru_cache(REMEMBERED)
def fold(word: str) -> str:
    """Take away case, marks, width and what is invisible; digits become ASCII."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word).casefold()
    bare = "".join(char for char in apart if unicodedata.category(char) != "Mn")
    plain = unicodedata.normalize("NFC", bare).translate(STUBBORN)
    return "".join(_digit(char) for char in plain)


@lru_cache(REMEMBERED)
def sound(word: str) -> str:
    """Give a folded Latin word as many transliterations would have it."""
    for letters, heard in SOUNDS:
        word = letters.sub(heard, word)
    return word


@lru_cache(REMEMBERED)
def bones(word: str) -> str:
    """Give the consonants of a folded Latin word, without the article."""
    if word in PASSED_OVER:
        return ""
    word = SERVANT.sub(r"\1", word)
    for letters, kept in BONES:
        word = letters.sub(kept, word)
    return word


def _digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char
