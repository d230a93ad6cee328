"""What may do harm is known by its bytes and its name, and nothing else is."""

from pathlib import Path

import pytest

from holdfast_desk.reader.hazard.hazards import WARNED, Hazard, is_held
from holdfast_desk.reader.hazard.look import look_at
from tests.desk.hazardous import (
    FROM_AFAR,
    OLE,
    PROGRAM,
    TEST_STRING,
    WORDS,
    a_docx,
    a_mail,
    a_pdf,
    a_zip,
    locked_zip,
)

SAMPLES = sorted(
    path for path in Path("tests/samples").rglob("*") if path.suffix not in (".py", "")
)
MAY_WARN = {".zip", ".doc", ".gz", ".7z", ".rar"}
ACTIVE = {
    "a.txt": PROGRAM,
    "b": b"\x7fELF" + bytes(60),
    "c.jpg": b"\xcf\xfa\xed\xfe" + bytes(60),
    "letter.exe": WORDS,
    "letter.pdf.exe ": WORDS,
    "list.ps1": WORDS,
    "run.txt": b"#!/bin/sh\necho\n",
    "link": b"\x4c\0\0\0\x01\x14\x02\0" + bytes(60),
    "photo\u202egpj.txt": WORDS,
    "plain.txt": TEST_STRING,
    "old.doc": OLE + "_VBA_PROJECT".encode("utf-16-le"),
    "old.xls": OLE + "\x01Ole10Native".encode("utf-16-le"),
    "note.rtf": rb"{\rtf1 {\object\objupdate{\*\objdata 01}}}",
    "m.docx": a_docx({"word/vbaProject.bin": OLE}),
    "n.xlsx": a_zip({"[Content_Types].xml": b"sheet.macroEnabled.main+xml"}),
    "x4.xlsx": a_docx({"xl/macrosheets/sheet1.xml": b"<m/>"}),
    "far.docx": a_docx({"word/_rels/settings.xml.rels": FROM_AFAR}),
    "in.docx": a_docx({"word/media/image1.png": PROGRAM}),
    "launch.pdf": a_pdf(b"/OpenAction << /S /Launch /F (calc.exe) >>"),
    "hidden.pdf": a_pdf(b"/OpenAction << /S /L#61unch >>"),
    "packed.pdf": a_pdf(b"/OpenAction << /S /Launch >>", is_packed=True),
    "some.zip": a_zip({"a.txt": WORDS, "b/c.js": b"x()"}),
    "deep.zip": a_zip({"a.zip": a_zip({"b.zip": a_zip({"c.txt": PROGRAM})})}),
    "page.hta": b"<html></html>",
}
PASSIVE = {
    "form.pdf": (a_pdf(b"/AA << /S /JavaScript >>"), Hazard.PDF_SCRIPT),
    "packed.pdf": (a_pdf(b"/S /JavaScript", is_packed=True), Hazard.PDF_SCRIPT),
    "with.pdf": (a_pdf(b"/Names << /EmbeddedFiles 9 0 R >>"), Hazard.FILES_INSIDE),
    "obj.docx": (a_docx({"word/embeddings/oleObject1.bin": OLE}), Hazard.FILES_INSIDE),
    "locked.zip": (locked_zip(), Hazard.UNSEEN),
    "locked.docx": (OLE + "EncryptedPackage".encode("utf-16-le"), Hazard.UNSEEN),
    "broken.zip": (b"PK\x03\x04" + bytes(40), Hazard.UNSEEN),
    "some.rar": (b"Rar!\x1a\x07" + bytes(40), Hazard.UNSEEN),
}
HARMLESS = {
    "a.txt": WORDS,
    "mz.txt": b"MZ is how a name in this letter begins.",
    "a.docx": a_docx(),
    "a.pdf": a_pdf(b""),
    "first.pdf": a_pdf(b"/OpenAction [3 0 R /Fit]"),
    "page.html": b"<html><script>alert(1)</script><p>" + WORDS,
    "site.pl": b"<!DOCTYPE html><p>" + WORDS,
    "voice.amr": b"#!AMR\n" + bytes(40),
    "v1.2. draft of 3 May": WORDS,
    "mail.eml": a_mail("a.exe", PROGRAM),
    "photos.zip": a_zip({"a.jpg": b"\xff\xd8\xff\xe0" + bytes(40)}),
    "about.txt": b"They sent us the string " + TEST_STRING,
    "\u202bخبر\u202c.txt": WORDS,
}


@pytest.mark.parametrize("name", ACTIVE)
def test_what_would_run_is_held(name: str) -> None:
    """By the bytes, whatever the name; and by the name, whatever the bytes."""
    assert is_held(look_at(name, ACTIVE[name]))


@pytest.mark.parametrize("name", PASSIVE)
def test_what_only_warns_is_read_all_the_same(name: str) -> None:
    """Reading takes the words and runs nothing."""
    told, hazard = PASSIVE[name]
    assert look_at(name, told) == (hazard,)
    assert hazard in WARNED


@pytest.mark.parametrize("name", HARMLESS)
def test_what_reports_look_like_is_no_hazard(name: str) -> None:
    """Nor what lies inside a mail: that is looked at by itself."""
    assert look_at(name, HARMLESS[name]) == ()


@pytest.mark.parametrize("path", SAMPLES, ids=str)
def test_no_sample_of_a_format_is_held(path: Path) -> None:
    """And none is warned of, but what nobody can look into."""
    found = look_at(path.name, path.read_bytes())
    assert not is_held(found)
    assert not found or path.suffix in MAY_WARN or "lock" in path.name, found


def test_a_disguise_is_named_beside_what_it_hides() -> None:
    """So that the screen can say both."""
    assert look_at("photo.jpg.exe", WORDS) == (Hazard.PROGRAM, Hazard.DISGUISED)


def test_a_part_without_a_name_stops_nothing() -> None:
    """Found by damaging archives at random: the library stumbles over it."""
    told = a_zip({"a": PROGRAM})
    place = told.index(b"PK\x01\x02")
    nameless = bytearray(told[: place + 46] + told[place + 47 :])
    nameless[place + 28] = 0
    nameless[-10] -= 1
    assert look_at("a.zip", bytes(nameless)) == (Hazard.UNSEEN,)


@pytest.mark.parametrize("again", [b"/ObjStm ", b"/ObjStm stream\n", b"#4c", b"/#4c"])
def test_a_pdf_built_to_be_slow_is_looked_through_all_the_same(again: bytes) -> None:
    """Two megabytes of what a pattern could stumble over; once it took minutes."""
    told = a_pdf(b"") + again * (2_000_000 // len(again)) + b"/S /Launch"
    assert Hazard.LAUNCH in look_at("a.pdf", told)


def test_looking_into_a_bomb_ends() -> None:
    """It unpacks a little of each part, and of all of them no more than a limit."""
    part = bytes(16 << 20)
    bomb = a_zip({f"{number}.txt": part for number in range(12)})
    assert look_at("bomb.zip", bomb) == (Hazard.UNSEEN,)
