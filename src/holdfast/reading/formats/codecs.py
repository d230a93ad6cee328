"""Which codec the label of an encoding means, and the name people know it by."""

import re

# A label as files give it → the codec browsers take for it: often the wider
# one, because files that say ISO-8859-1 mean windows-1252.
WIDER = {
    "ascii": "cp1252",
    "iso_8859_1": "cp1252",
    "iso8859_1": "cp1252",
    "latin_1": "cp1252",
    "latin1": "cp1252",
    "us_ascii": "cp1252",
    "euc_kr": "cp949",
    "ks_c_5601_1987": "cp949",
    "uhc": "cp949",
    "gb2312": "gb18030",
    "gb_2312_80": "gb18030",
    "gbk": "gb18030",
    "hz_gb_2312": "hz",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "shift_jis": "cp932",
    "sjis": "cp932",
    "x_sjis": "cp932",
    "iso_8859_9": "cp1254",
    "iso8859_9": "cp1254",
    "tis_620": "cp874",
    "utf8": "utf_8",
    "utf_16": "utf_16_le",
}
# Codecs a file may ask for; Python knows others (zlib, punycode) that no file may.
CODECS = frozenset(
    "utf_8 utf_16_le utf_16_be utf_32_le utf_32_be cp949 johab gb18030 hz big5hkscs"
    " cp932 euc_jp iso2022_jp koi8_r koi8_u mac_roman mac_cyrillic cp866 cp874 cp437"
    " cp850 cp852 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7"
    " iso8859_8 iso8859_10 iso8859_13 iso8859_14 iso8859_15 iso8859_16 cp1250 cp1251"
    " cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258".split()
)
NAMES = {
    "cp949": "EUC-KR",
    "cp932": "Shift_JIS",
    "big5hkscs": "Big5",
    "utf_16_le": "UTF-16",
    "utf_16_be": "UTF-16",
}


def codec_of(label: str | None) -> str | None:
    """Give the codec a label means, None for one that no file may ask for."""
    plain = re.sub(r"[^a-z0-9]+", "_", (label or "").lower()[:40]).strip("_")
    plain = re.sub(r"^(?:windows_|x_cp|win_)(?=\d)", "cp", plain)
    plain = re.sub(r"^iso_8859_", "iso8859_", plain)
    plain = WIDER.get(plain, plain.replace("iso_2022_jp", "iso2022_jp"))
    plain = plain.replace("koi8r", "koi8_r").replace("eucjp", "euc_jp")
    return plain if plain in CODECS else None


def name_of(codec: str) -> str:
    """Give a codec the name people know."""
    known = re.sub(r"^cp(?=125\d)", "windows-", codec)
    known = re.sub(r"^iso(?=8859)", "iso-", known)
    if known.startswith("windows"):
        return known
    return NAMES.get(codec, known.replace("_", "-").upper())
