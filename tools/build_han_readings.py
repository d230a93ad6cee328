"""Build the table of how Chinese characters are read from Unicode's Unihan files.

    python tools/build_han_readings.py FOLDER

where FOLDER holds `Unihan_Readings.txt` and `Unihan_Variants.txt`, as Debian's package
`unicode-data` has them (there packed: `bunzip2` first). It writes
`src/holdfast/safety/han_readings.tsv`: of every character that simplified Chinese or
Korean of everyday use has, its pinyin, its Korean reading and its other forms.
The same version of Unicode gives the same bytes.
"""

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/holdfast/safety/han_readings.tsv"
EVERYDAY = ("gb2312", "euc_kr", "big5")
FORMS = ("kSimplifiedVariant", "kTraditionalVariant", "kSemanticVariant", "kZVariant")
# Characters that are read otherwise where they are a surname.
SURNAMES = {
    "单": "shan",
    "單": "shan",
    "曾": "zeng",
    "解": "xie",
    "仇": "qiu",
    "朴": "piao",
    "区": "ou",
    "區": "ou",
    "查": "zha",
    "盖": "ge",
    "乐": "yue",
    "樂": "yue",
    "翟": "zhai",
    "尉": "yu",
    "员": "yun",
    "缪": "miao",
    "覃": "qin",
}


def main(folder: Path) -> None:
    """Write the table."""
    readings = dict(_read(folder / "Unihan_Readings.txt"))
    variants = dict(_read(folder / "Unihan_Variants.txt"))
    rows: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for char, told in readings.items():
        if not any(_has(char, encoding) for encoding in EVERYDAY):
            continue
        for pinyin in told.get("kMandarin", "").split():
            rows["pinyin", _plain(pinyin)].add(char)
        for hangul in told.get("kHangul", "").split():
            rows["hangul", hangul.partition(":")[0]].add(char)
        rows["forms", char] |= _forms(char, variants.get(char, {}))
    for char, pinyin in SURNAMES.items():
        rows["pinyin", pinyin].add(char)
    lines = (
        "\t".join((sort, key, "".join(sorted(chars))))
        for (sort, key), chars in sorted(rows.items())
        if chars
    )
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


def _read(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Give every character with its fields."""
    told: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("U+"):
            code, field, value = line.split("\t")
            told[_char(code)][field] = value
    yield from told.items()


def _forms(char: str, told: dict[str, str]) -> set[str]:
    """Give the forms of a character in everyday use; marks of the source cut off."""
    codes = (code for name in FORMS for code in told.get(name, "").split())
    chars = {_char(code.partition("<")[0]) for code in codes}
    return {one for one in chars - {char} if any(_has(one, each) for each in EVERYDAY)}


def _char(code: str) -> str:
    return chr(int(code.removeprefix("U+"), 16))


def _has(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _plain(pinyin: str) -> str:
    """Take the tones off; ü stays apart from u, as v."""
    apart = unicodedata.normalize("NFD", pinyin).replace("u\u0308", "v")
    return "".join(char for char in apart if not unicodedata.combining(char))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
