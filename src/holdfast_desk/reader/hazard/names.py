"""What a file's name gives away: that it runs, or that it hides what it is."""

from collections.abc import Iterator

from holdfast_desk.reader.hazard.hazards import Hazard

PROGRAMS = frozenset(
    "exe dll com scr pif cpl sys drv ocx msi msp msix appx xll wll jar apk ipa dmg pkg"
    " deb rpm app gadget iso img vhd vhdx".split()
)
SCRIPTS = frozenset(
    "bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta sct sh bash csh command py pyw"
    " pyz pl rb php lnk url scf reg inf msc chm hlp jnlp desktop application"
    " settingcontent-ms library-ms search-ms appref-ms".split()
)
ALSO_DOMAINS = frozenset("com app sh py pl".split())
"""Endings of addresses too: a page saved from a site in Poland may end in them."""
DOCUMENTS = frozenset(
    "txt pdf doc docx odt rtf xls xlsx csv ppt pptx htm html eml msg jpg jpeg png gif"
    " heic tif tiff bmp webp mp3 m4a ogg opus wav mp4 mov avi zip hwp".split()
)
REVERSING = "\u202e\u202d"
"""Signs that turn round what follows, so that "fdp.exe" is shown as "exe.pdf"."""


def hazards_of_name(name: str, *, is_page: bool) -> Iterator[Hazard]:
    """Give what a name tells; a web page may be called after its site."""
    if any(sign in name for sign in REVERSING):
        yield Hazard.DISGUISED
    *before, last = _endings(name)
    if is_page and last in ALSO_DOMAINS:
        return
    if last in PROGRAMS | SCRIPTS:
        yield Hazard.PROGRAM if last in PROGRAMS else Hazard.SCRIPT
        if DOCUMENTS.intersection(before):
            yield Hazard.DISGUISED


def _endings(name: str) -> list[str]:
    """Give what stands after each full stop, in small letters, blanks left out."""
    own = name.replace("\\", "/").rpartition("/")[2].lower().rstrip(" .")
    _, *endings = own.split(".")
    return [each.strip() for each in endings] or [""]
