"""A name is found again whatever scripts, systems, keyboards and files do to it."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.safety.marks import Secret
from holdfast.safety.residue import residue
from holdfast.safety.transliteration import marks_of_name

# Invented names, and other ways in which papers, passports and clerks write them.
SPELT = {
    "김민준": (
        "김민준|Kim Min-jun|Gim Minjun|KIM Min Jun|Min-jun Kim|Kim, Minjoon|M.-J. Kim"
        "|Kim M.J.|MJ Kim|Ghim Minjun|Kim Min Chun|민준 김|김 민준|Minjun|김민준은"
        "|민준씨"
    ),
    "최은희": "Choe Un-hui|Choi Eun-hee|CHOI Eunhee|Eunhui Choi|Choe Ŭn-hŭi|은희씨",
    "이서현": "Lee Seo-hyun|Yi Sŏ-hyŏn|Ri So-hyon|Seohyeon Lee",
    "박영철": "Pak Yong-chol|Park Young-chul|Bak Yeongcheol|Yŏng-ch'ŏl Pak",
    "정광조": "Jung Kwang-jo|Chŏng Kwang-jo|Jeong Gwangjo|Chung Kwang Cho",
    "남궁혁": "Namgung Hyeok|Namgung Hyuk",
    "김산": "김산이|Kim San",
    "Kim Min-jun": "김민준|Gim Min-jun|Kim Minjoon|Kim Min-chun|김민준은",
    "Choe Un-hui": "최은희|Choi Eun-hee|CHOI EUN HEE",
    "Pak Yong-chol": "박영철|Park Young-chul|Yong Chol Pak|PAK YONG CHOL",
    "欧阳明华": "歐陽明華|Ouyang Minghua|Ouyang Ming-hua|Minghua Ouyang",
    "张伟民": "張偉民|Zhang Weimin|Chang Wei-min|Weimin Zhang|장위민",
    "吕芳": "呂芳|Lü Fang|Lyu Fang|Lv Fang",
    "金民俊": "Jin Minjun|김민준|Kim Min-jun|Kim Min Jun",
    "林民俊": "임민준|림민준|Lim Min-jun|Lin Minjun|Lam Minjun",
    "艾力·买买提": "艾力·买买提|艾力买买提",
    "Рустам Ахмедов": (
        "Ахмедов Рустам|Rustam Akhmedov|Rustam Ahmedov|Akhmedoff, Rustam|R. Akhmedov"
        "|AKHMEDOV R.|Roustam Akhmedov|Rustam Achmedow|R. Ahmedov"
    ),
    "Юлия Щербакова": "Yulia Shcherbakova|Iulia Scherbakova|Yuliya Shcherbakova",
    "محمد عبد الرحمن": (
        "محمد عبدالرحمن|محمّد عبد الرَّحمن|Mohamed Abdel Rahman|Muhammad Abd al-Rahman"
        "|Mohammed Abdulrahman|Abdurrahman, Mohammad"
    ),
    "فاطمة بنت خالد": "Fatima Khalid|Fatimah bint Khaled|فاطمه خالد",
    "Mohammed al-Hassan": "Muhammad Alhassan|Mohamed El-Hassan|محمد الحسن|M. al-Hassan",
    "José Ángel Muñoz": (
        "Jose Angel Munoz|MUÑOZ, José Ángel|J. A. Muñoz|José Muñoz|Jose\u0301 Munoz"
    ),
    "Jürgen Großmann": "Juergen Grossmann|JÜRGEN GROSSMANN|Grossmann, J.",
    "Ayşe Yılmaz": "Ayse Yilmaz|AYŞE YILMAZ|Yilmaz, A.",
    "Nguyễn Văn Thành": "Nguyen Van Thanh|Thanh Nguyen|NGUYỄN VĂN THÀNH",
    "Zahra Rahimi (زهرا رحیمی)": "Zahra Rahimi's|Z. Rahimi|Zahra Rahimis|زهرا رحیمی",
    "Dr Nomsa / Nomsa Dube": "Nomsa Dube|NOMSA",
    "K.M.J.": "K. M. J.|KMJ|K.M.J.",
    "النمر": "النمر",
}
# What no check of words can tell from everyday speech (`transliteration.py`).
NOT_LOOKED_FOR = (
    ("김민준", "Kim"),
    ("김민준", "민준"),
    ("Grace Ho", "Grace"),
    ("李娜", "Lina"),
    ("K.", "K."),
    ("…", "…"),
)


def variants() -> list[tuple[str, str]]:
    """Give each name with each of its spellings."""
    return [
        (name, spelt) for name, listed in SPELT.items() for spelt in listed.split("|")
    ]


def fields(text: str, *names: str) -> set[str]:
    """Give the names that a text still holds."""
    secrets = tuple(Secret(name, marks_of_name(name)) for name in names)
    return {hit.field for hit in residue(text, secrets)}


@pytest.mark.parametrize(("name", "spelt"), variants())
def test_a_name_is_found_in_every_spelling(name: str, spelt: str) -> None:
    """One hit, in the middle of a sentence, at the very place."""
    text = f"It is said that {spelt} was taken."
    hits = residue(text, (Secret("named", marks_of_name(name)),))
    places = {text[hit.span.start : hit.span.end] for hit in hits}
    assert places
    assert all(place in spelt for place in places)


@pytest.mark.parametrize(("name", "spelt"), NOT_LOOKED_FOR)
def test_what_is_not_looked_for_is_known(name: str, spelt: str) -> None:
    """A hole that is written down is one that people can watch."""
    assert fields(f"It is said that {spelt} was taken.", name) == set()


def test_names_of_others_are_left_alone() -> None:
    """A check that cries at everything is switched off within a week."""
    text = "Director Kim Chol-su met Muhammad Khan, 李大明 and Рустам Петров in Seoul."
    assert fields(text, "Kim Chol-su") == {"Kim Chol-su"}
    assert fields(
        text, "Kim Min-jun", "Mohammed al-Hassan", "李明", "Пётр Рустамов"
    ) == (set())


def halved(text: str) -> str:
    """Break a line in the middle."""
    middle = len(text) // 2
    return f"{text[:middle]}\n{text[middle:]}"


def wide(text: str) -> str:
    """Write Latin letters as wide as Chinese characters."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def as_entities(text: str) -> str:
    """Write each sign as a page may, by its number."""
    return "".join(f"&#{ord(char)};" for char in text)


def in_marks(text: str) -> str:
    """Take the marks off their letters and put them behind."""
    return unicodedata.normalize("NFD", text)


def hidden(sign: str) -> Callable[[str], str]:
    """Put an invisible sign after every letter."""
    return sign.join


CHANGES: dict[str, Callable[[str], str]] = {
    "as it stands": str,
    "capitals": str.upper,
    "wide": wide,
    "no-break blanks": lambda text: text.replace(" ", "\u00a0"),
    "two blanks": lambda text: text.replace(" ", "  "),
    "other hyphens": lambda text: text.replace("-", "\u2010"),
    "no hyphens": lambda text: text.replace("-", ""),
    "underscores": lambda text: text.replace(" ", "_"),
    "halved": halved,
    "soft hyphens": hidden("\u00ad"),
    "zero width": hidden("\u200b"),
    "spaced out": hidden(" "),
    "marks apart": in_marks,
    "marks put on": lambda text: unicodedata.normalize("NFC", text),
    "entities": as_entities,
}
# Each script's own names; those of few letters are looked for as they are alone.
NAMES = (
    "김민준",
    "Kim Min-jun",
    "欧阳明华",
    "Рустам Ахмедов",
    "محمد عبد الرحمن",
    "José Ángel Muñoz",
    "Nguyễn Văn Thành",
    "Zahra Rahimi",
)


@given(
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(list(CHANGES)), max_size=2, unique=True),
    st.sampled_from(("", "As said, ", "他说", "그는 ", "По словам, ")),
    st.sampled_from((".", " was taken.", "은 잡혔다.", "被捕。", "")),
)
def test_a_planted_name_is_found_after_any_change(
    name: str, changes: list[str], before: str, after: str
) -> None:
    """Whatever a clerk, a converter or someone who hides does to it."""
    changed = name
    for change in sorted(changes, key=list(CHANGES).index):
        changed = CHANGES[change](changed)
    text = f"{before} {changed} {after}"
    assert fields(text, name, "Nobody Else") == {name}, changes


@given(st.text(max_size=60), st.sampled_from(NAMES))
def test_a_name_is_found_in_any_text(text: str, name: str) -> None:
    """Parted from what stands around it by a full stop."""
    assert fields(f"{text}. {name}. {text}", name) == {name}


@given(st.text(max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    """Spans lie within it and hold something."""
    secret = Secret("named", marks_of_name(text))
    for hit in residue(text, (secret,)):
        assert 0 <= hit.span.start < hit.span.end <= len(text)
