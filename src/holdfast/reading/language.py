"""Which language a text and each of its paragraphs is in.

The script decides first: Hangul is Korean, kana Japanese, and Chinese is `zh`
in either script. Among languages of one script the small words decide, and
for longer texts a detector, which needs a few lines to be sure.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from resiliparse.parse.lang import detect_fast

from holdfast.facts.spans import Span

# A heading says too little for its small words to tell a language.
FEWEST_SPACES = 3
SAMPLE, LONG = 4000, 300
# So much of a paragraph tells its language.
OF_A_PARAGRAPH = 600
# Above this rank the detector is often wrong (its own scale, lower is better).
WORST_RANK, ANY_RANK = 700, 100_000
LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
NOT_LATIN = re.compile(
    "[\u0370-\u1dff\u1f00-\u1fff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufeff]"
)
EAST_ASIAN = {
    "ko": re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"),
    "ja": re.compile("[\u3041-\u30ff]"),
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003134f]"),
}
# How much of a text must be East Asian, and of that Hangul or kana, to count:
# reports in English quote Chinese names, Korean and Japanese ones Chinese words.
EAST_ASIAN_SHARE, HANGUL_SHARE, KANA_SHARE = 0.3, 0.3, 0.1
# Letters, and the languages written in them, the likeliest first.
SCRIPTS = {
    re.compile(f"[{letters}]"): tags
    for letters, tags in (
        ("\u0400-\u04ff", ("ru", "uk", "bg", "sr", "mk", "be", "kk", "mn")),
        ("\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff", ("ar", "fa", "ur", "ps", "ug")),
        ("\u0370-\u03ff\u1f00-\u1fff", ("el",)),
        ("\u0590-\u05ff", ("he",)),
        ("\u0e01-\u0e5b", ("th",)),
        ("\u0e81-\u0edf", ("lo",)),
        ("\u1000-\u109f", ("my",)),
        ("\u1780-\u17ff", ("km",)),
        ("\u0f00-\u0fff", ("bo",)),
        ("\u10a0-\u10ff", ("ka",)),
        ("\u0531-\u058f", ("hy",)),
        ("\u0900-\u097f", ("hi", "ne", "mr")),
        ("\u0980-\u09ff", ("bn", "as")),
        ("\u0b80-\u0bff", ("ta",)),
        ("\u0d80-\u0dff", ("si",)),
        ("\u1200-\u137f", ("am",)),
    )
}
SMALL_WORDS = {
    "en": "the of and to in that is was were for by with from they has have who not",
    "fr": "le la les des du et est dans une qui pour par sur au aux ont été avec pas",
    "es": "el la los las de del y que en un una por con se al para fue han su no como",
    "pt": "o os as da do das dos em um uma que não para com foi ao por são e no na",
    "de": "der die das und ist in den von zu mit dem nicht ein eine auf für wurde sich",
    "it": "il lo gli di che è un una per non sono con del della nel alla da ha stato",
    "nl": "de het een van en is dat op te zijn voor met niet aan door werd die naar",
    "tr": "ve bir bu için ile da de olarak olan çok daha gibi kadar sonra ancak göre",
    "pl": "i w na z do nie się że jest to przez od po za oraz został która który",
    "id": "yang dan di dari untuk dengan pada tidak ini itu akan oleh ke telah mereka",
    "vi": "và của là các có được trong cho không người những với đã từ về này",
    "sv": "och att det i en som på är av för med den till inte har ett om de",
    "ro": "și în de la cu pe nu este care din că pentru sau un o au fost",
    "sw": "na ya wa kwa ni katika za la kuwa hiyo hii watu huo alisema",
}
LANGUAGES_OF = {
    word: tuple(tag for tag, words in SMALL_WORDS.items() if word in words.split())
    for word in {word for words in SMALL_WORDS.values() for word in words.split()}
}
WORD = re.compile(r"[^\W\d_]{2,}|[^\W\d_\x00-\x7f]")


def language_of(text: str) -> str:
    """Give the primary tag of a text's main language, `und` if it has no words."""
    sample = _sample(text)
    found = _by_letters(sample) or _latin(sample)
    return found or ("en" if WORD.search(sample) else "und")


def languages(
    shadow: str, paragraphs: Sequence[Span], main: str | None = None
) -> tuple[str, ...]:
    """Give each paragraph's language: the main one, unless it tells another."""
    main = main or language_of(shadow)
    return tuple(
        _paragraph(span.of(shadow)[:OF_A_PARAGRAPH], main) for span in paragraphs
    )


def _paragraph(paragraph: str, main: str) -> str:
    tag = _by_letters(paragraph)
    if tag or paragraph.count(" ") < FEWEST_SPACES:
        return tag or main
    votes = _votes(paragraph)
    other = max(SMALL_WORDS, key=votes.__getitem__)
    return other if votes[other] > votes[main] + 1 else main


def _by_letters(sample: str) -> str | None:
    """Tell a language by its script, None where that is Latin or no letter is."""
    if not NOT_LATIN.search(sample):
        return None
    return _east_asian(sample) or _by_script(sample)


def _sample(text: str) -> str:
    """Take the beginning and the middle: reports often open with an address."""
    if len(text) <= SAMPLE:
        return text
    middle = len(text) // 2
    return text[: SAMPLE // 2] + text[middle : middle + SAMPLE // 2]


def _east_asian(sample: str) -> str | None:
    """Tell Korean, Japanese and Chinese apart, None where neither is the main one."""
    found = {tag: len(letter.findall(sample)) for tag, letter in EAST_ASIAN.items()}
    total = sum(found.values())
    others = len(WORD.findall(sample))
    if not total or total < (total + others) * EAST_ASIAN_SHARE:
        return None
    if found["ko"] > total * HANGUL_SHARE:
        return "ko"
    return "ja" if found["ja"] > total * KANA_SHARE else "zh"


def _by_script(sample: str) -> str | None:
    """Give the language of the script most used, None where that is Latin."""
    counts = {tags: len(letter.findall(sample)) for letter, tags in SCRIPTS.items()}
    tags = max(counts, key=counts.__getitem__)
    if counts[tags] <= len(LATIN.findall(sample)):
        return None
    if len(tags) == 1:
        return tags[0]
    found, _rank = detect_fast(sample, cutoff=ANY_RANK, langs=tags)
    return found if found in tags else tags[0]


def _latin(sample: str) -> str | None:
    """Ask the detector about a long text, the small words about a short one."""
    if len(sample) >= LONG:
        tag, rank = detect_fast(unicodedata.normalize("NFC", sample))
        if tag != "unknown" and rank <= WORST_RANK:
            return tag
    return _by_small_words(sample)


def _by_small_words(sample: str) -> str | None:
    """Give the language most of the small words belong to; English if as many."""
    votes = _votes(sample)
    return max(SMALL_WORDS, key=votes.__getitem__) if votes else None


def _votes(sample: str) -> Counter[str]:
    return Counter(
        tag
        for word in WORD.findall(sample.lower())
        for tag in LANGUAGES_OF.get(word, ())
    )
