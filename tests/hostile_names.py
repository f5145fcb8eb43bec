"""File names that someone wrote to lead a program astray, and a watch over what it touches meanwhile.

`{beside}` stands for a folder next to the one that the program was given, so that a name that leads out leads
to something that can be looked at afterwards.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_DEVICES = ("CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "LPT9", "COM¹", "CONIN$", "CONOUT$", "CLOCK$")
_UPWARDS = ("..", "../..", "../../..", "..\\", "..\\..", "../", "..//", "./..", ".././", "..;/", "....//")
_TARGETS = ("beside/precious.txt", "precious.txt", "beside\\precious.txt", "beside/new.txt")
_MASKED = (
    "%2e%2e%2fbeside%2fprecious.txt",
    "%2e%2e/beside/precious.txt",
    "..%2fbeside%2fprecious.txt",
    "..%5cbeside%5cprecious.txt",
    "%252e%252e%252fbeside%252fprecious.txt",
    "..%c0%afbeside%c0%afprecious.txt",
    "..%ef%bc%8fbeside",
    "%00.pdf",
    "registre%00.xlsx",
    "..%u2215beside",
    "\uff0e\uff0e\uff0fbeside\uff0fprecious.txt",
    "..\u2215beside\u2215precious.txt",
    "..\u2044beside\u2044precious.txt",
    "..\uff3cbeside\uff3cprecious.txt",
    "\u2025/beside/precious.txt",
    "&#46;&#46;&#47;beside",
)
_ABSOLUTE = (
    "{beside}/precious.txt",
    "{beside}/new.txt",
    "//{beside}/precious.txt",
    "{beside}/../precious.txt",
    "{beside}//./precious.txt",
    "file://{beside}/precious.txt",
    "file:{beside}/precious.txt",
    "C:\\Windows\\win.ini",
    "C:/Windows/win.ini",
    "c:precious.txt",
    "C:",
    "C:\\",
    "\\Windows\\win.ini",
    "\\\\server\\share\\precious.txt",
    "//server/share/precious.txt",
    "\\\\?\\C:\\Windows\\win.ini",
    "\\\\.\\PhysicalDrive0",
    "\\\\.\\pipe\\foras",
    "\\\\localhost\\c$\\precious.txt",
    "\\??\\C:\\precious.txt",
    "smb://server/share/precious.txt",
    "http://example.invalid/precious.txt",
)
_STREAMS = (
    "precious.txt:hidden",
    "precious.txt::$DATA",
    "precious.txt:hidden:$DATA",
    ":hidden",
    "precious.txt:",
    "$MFT",
    "$Extend",
    "desktop.ini",
    "autorun.inf",
    "Thumbs.db",
    ".DS_Store",
)
_ENDINGS = (
    "precious.txt.",
    "precious.txt...",
    "precious.txt ",
    "precious.txt   ",
    "precious.txt. .",
    "precious.txt\u00a0",
    " precious.txt",
    ".",
    "...",
    "....",
    " ",
    "   ",
    ". .",
    ".. ",
    " ..",
    "..\t",
    "",
)
_CONTROLS = (
    "pre\ncious.txt",
    "precious.txt\n",
    "\nprecious.txt",
    "pre\rcious.txt",
    "pre\r\ncious.txt",
    "pre\tcious.txt",
    "pre\0cious.txt",
    "precious.txt\0.pdf",
    "\0",
    "..\0/beside",
    "pre\x01cious.txt",
    "pre\x07cious.txt",
    "pre\x08cious.txt",
    "pre\x1b[2Jcious.txt",
    "pre\x7fcious.txt",
    "pre\x85cious.txt",
    "pre\u2028cious.txt",
    "pre\u2029cious.txt",
)
_LETTERS = (
    "invoice\u202efdp.exe",
    "\u202etxt.suoicerp",
    "pre\u2066cious\u2069.txt",
    "pre\u200fcious.txt",
    "pre\u200bcious.txt",
    "pre\u200dcious.txt",
    "\ufeffprecious.txt",
    "pre\u00adcious.txt",
    "pre\ufffecious.txt",
    "e\u0301te\u0301.pdf",
    "\u00e9t\u00e9.pdf",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324.pdf",
    "a" + "\u0301" * 60 + ".pdf",
    "\u0627\u0644\u0633\u062c\u0644.xlsx",
    "\u0133\u017f\u212a.pdf",
    "\U0001f4c4.pdf",
    "\U000e0041.pdf",
    "\U0010ffff.pdf",
    "\udcff\udcfe.pdf",
    "caf\udce9.pdf",
    "\ud800.pdf",
    "precious.t\u0445t",
    "\u037e.pdf",
    "\u2024\u2024",
    "\u4e2d\u6587.pdf",
    "pre\u202acious\u202c.txt",
    "pre\u202dcious.txt",
    "pre\u2067cious\u2069.txt",
    "pre\u061ccious.txt",
    "pre\u180ecious.txt",
    "pre\u3000cious.txt",
    "pre\u2060cious.txt",
    "pre\ufff9cious\ufffb.txt",
    "pre\ue000cious.txt",
    "\u0370\u0378.pdf",
    "1\u20e3.pdf",
    "\u1100\u1161\u11a8.pdf",
)
_LONG = (
    "a" * 200,
    "a" * 240 + ".pdf",
    "a" * 255,
    "a" * 256,
    "a" * 251 + ".pdf",
    "a" * 1000,
    "a" * 5000,
    "\u00e9" * 127,
    "\u00e9" * 128,
    "\U0001f4c4" * 64,
    "/".join(["a"] * 300),
    "/".join([".."] * 300) + "/beside",
    "a" * 300 + "/../precious.txt",
    ("." * 200) + ".pdf",
    (" " * 200) + ".pdf",
    "x" + "." * 250,
)
_COMMANDS = (
    "~",
    "~/precious.txt",
    "~root/precious.txt",
    "~+/precious.txt",
    "$(touch {beside}/new.txt)",
    "`touch {beside}/new.txt`",
    "$HOME/precious.txt",
    "${{HOME}}",
    "%USERPROFILE%\\precious.txt",
    "%TEMP%",
    "; touch {beside}/new.txt",
    "| touch new.txt",
    "&& touch new.txt",
    "> new.txt",
    "< precious.txt",
    "-rf",
    "--help",
    "--data={beside}",
    "-",
    "--",
    "@precious.txt",
    "*",
    "?",
    "[a-z]",
    "**",
    "**/*",
    "{{a,b}}",
    "!precious",
    "#precious",
    "'",
    '"',
    '"; DROP TABLE person; --',
    "%s%s%s%n",
    "{{0.__class__}}",
    "%d",
    "<b>precious</b>",
    '<img src="file:///{beside}/precious.txt">',
    "=HYPERLINK(A1)",
    "[precious](file:///etc)",
)
_KNOWN = (
    "foras.db",
    "foras.db-wal",
    "keys.json",
    "instance.json",
    "preferences.json",
    "refused-bundles.json",
    "about.json",
    "backups",
    "backups/set-aside-x",
    ".making",
    "backups/.making",
    "set-aside-x",
    "logs/foras.log",
    "FORAS-RBA-20211116T092400Z.foras-backup",
    "FORAS-RBA-../..-20211116T092400Z.foras-backup",
    "FORAS-RBA-99999999T999999Z.foras-backup",
    "FORAS-RBA-2021-11-16-0001.foras",
    "FORAS-../-2021-11-16-0001.foras",
    "FORAS-retired.foras-letter",
    "x.partial",
    ".foras",
    "xl/../../beside/precious.txt",
    "xl/worksheets/../../../beside/precious.txt",
    "xl/worksheets/sheet1.xml",
    "[Content_Types].xml",
    "xl/workbook.xml",
    "__MACOSX/../beside/precious.txt",
    "a/./b/../../../beside/precious.txt",
    "a//b",
    "a/",
    "/a",
    "a\\/b",
    "/\\a",
)


def _all() -> Iterator[str]:
    for up in _UPWARDS:
        yield up
        yield from (f"{up}/{target}" for target in _TARGETS)
    for device in _DEVICES:
        yield from (device, f"{device}.pdf", f"{device.lower()}.txt.gz", f"{device} .pdf", f"a/{device}")
    for some in (
        _MASKED,
        _ABSOLUTE,
        _STREAMS,
        _ENDINGS,
        _CONTROLS,
        _LETTERS,
        _LONG,
        _COMMANDS,
        _KNOWN,
    ):
        yield from some


def hostile_names(beside: Path) -> tuple[str, ...]:
    """Each once; those that name a place name one beside the folder given."""
    filled = (name.replace("{{", "{").replace("}}", "}").replace("{beside}", str(beside)) for name in _all())
    return tuple(dict.fromkeys(filled))


# --- what is touched ------------------------------------------------------------------------------

_CHANGING = {
    "os.mkdir": (0,),
    "os.remove": (0,),
    "os.rmdir": (0,),
    "os.rename": (0, 1),
    "os.link": (1,),
    "os.symlink": (1,),
    "os.truncate": (0,),
    "os.chmod": (0,),
    "shutil.rmtree": (0,),
    "subprocess.Popen": (0,),
    "os.system": (0,),
}
"""Audit events by which something changes, and which of their arguments are paths."""

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_watching: list[tuple[tuple[Path, ...], list[str]]] = []
_hooked: list[bool] = []


@contextmanager
def watched(*allowed: Path) -> Iterator[list[str]]:
    """What is written, made, renamed or deleted outside these folders meanwhile, or run, as Python tells it.

    What libraries do by themselves is not told; looking at the folders afterwards is for that.
    """
    if not _hooked:
        sys.addaudithook(_note)
        _hooked.append(True)
    found: list[str] = []
    _watching.append((tuple(Path(os.path.realpath(folder)) for folder in allowed), found))
    try:
        yield found
    finally:
        _watching.pop()


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watching:
        return
    if event == "open":
        paths = arguments[:1] if isinstance(arguments[2], int) and arguments[2] & _WRITING else ()
    else:
        paths = tuple(arguments[place] for place in _CHANGING.get(event, ()))
    folders, found = _watching[-1]
    for path in paths:
        if event == "os.mkdir" and Path(os.fsdecode(path)).is_dir():
            continue  # it is there already
        if isinstance(path, str | bytes | os.PathLike):
            meant = _whole(os.fsdecode(path), arguments[-1] if event in ("os.remove", "os.rmdir") else -1)
            if not _is_inside(meant, folders):
                found.append(f"{event} {meant!a}")


def _whole(path: str, folder: Any) -> str:
    """A path, where it is told as one of an opened folder."""
    if not isinstance(folder, int) or folder < 0 or Path(path).is_absolute():
        return path
    return str(Path(f"/proc/self/fd/{folder}").readlink() / path)


def _is_inside(path: str, folders: tuple[Path, ...]) -> bool:
    if "\0" in path or path == os.devnull:
        return True  # asked for, and never opened; thrown away
    try:
        # The last part as it stands: removing a link removes no more than the link.
        whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow the last link
        real = whole.parent.resolve() / whole.name
    except (OSError, ValueError):
        return True
    return any(real.is_relative_to(folder) for folder in folders)


def snapshot(folder: Path, *without: Path) -> dict[str, bytes]:
    """Every file under a folder with its content, every other thing with what it is."""
    found: dict[str, bytes] = {}
    for place, names, files in os.walk(folder):
        names[:] = [name for name in names if Path(place, name) not in without]
        for name in names:
            found[str(Path(place, name))] = b"a folder"
        for name in files:
            path = Path(place, name)
            found[str(path)] = path.read_bytes() if path.is_file() else b"something"
    return found
