"""What the first bytes of a file give away: programs, scripts, old Office files."""

import re
from collections.abc import Iterator

from holdfast_desk.reader.hazard.hazards import Hazard

HEAD = 4096
PROGRAMS = (
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",  # of many machines, and of Java
    b"\0asm",
    b"dex\n",
)
SCRIPTS = (
    b"\x4c\0\0\0\x01\x14\x02\0",  # a shortcut of Windows
    b"ITSF",  # its help files, which run scripts
    b"REGEDIT4",
    b"Windows Registry Editor",
    b"[InternetShortcut]",
    b"<?php",
)
SHEBANG, SOUND = b"#!", b"#!AMR"
# In two pieces, so that no scanner takes this file for what it names.
TEST_STRING = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ONE_NOTE = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3")
MACROS = "_VBA_PROJECT".encode("utf-16-le")
PACKAGE = "\x01Ole10Native".encode("utf-16-le")
LOCKED = "EncryptedPackage".encode("utf-16-le")
RTF, RTF_OBJECT = b"{\\rt", re.compile(rb"\\obj(?:data|update|autlink)")
CLOSED = (
    b"Rar!\x1a",
    b"7z\xbc\xaf\x27\x1c",
    b"MSCF",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
)
"""Archives that the desk cannot look into."""
TAR, TAR_AT = b"ustar", 257
DISK, DISK_AT = b"CD001", 0x8001
BLANK = b"\xef\xbb\xbf\xff\xfe \t\r\n\0"


def hazards_of_bytes(untrusted_bytes: bytes) -> Iterator[Hazard]:
    """Give what the bytes tell, whatever the file is called."""
    head = untrusted_bytes[:HEAD].lstrip(BLANK)
    if _is_program(untrusted_bytes):
        yield Hazard.PROGRAM
    is_run_by_name = head.startswith(SHEBANG) and not head.startswith(SOUND)
    if is_run_by_name or head.startswith(SCRIPTS):
        yield Hazard.SCRIPT
    if head.startswith(TEST_STRING):
        yield Hazard.TEST_STRING
    yield from _in_old_office(untrusted_bytes)
    is_tar = untrusted_bytes[TAR_AT:].startswith(TAR)
    if is_tar or untrusted_bytes.startswith(CLOSED):
        yield Hazard.UNSEEN


def _is_program(untrusted_bytes: bytes) -> bool:
    if untrusted_bytes.startswith(PROGRAMS):
        return True
    if untrusted_bytes[DISK_AT : DISK_AT + len(DISK)] == DISK:
        return True
    # A program for Windows; a text that begins so holds no zero byte.
    return untrusted_bytes.startswith(b"MZ") and b"\0" in untrusted_bytes[:HEAD]


def _in_old_office(untrusted_bytes: bytes) -> Iterator[Hazard]:
    """Look into Office files of before 2007, OneNote and RTF."""
    if untrusted_bytes.startswith(OLE):
        if MACROS in untrusted_bytes:
            yield Hazard.MACRO
        if PACKAGE in untrusted_bytes:
            yield Hazard.ACTIVE_OBJECT
        if LOCKED in untrusted_bytes:
            yield Hazard.UNSEEN
    elif untrusted_bytes.startswith(ONE_NOTE) or (
        untrusted_bytes.startswith(RTF) and RTF_OBJECT.search(untrusted_bytes)
    ):
        yield Hazard.ACTIVE_OBJECT
