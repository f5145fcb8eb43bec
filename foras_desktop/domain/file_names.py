"""Names of files: which no system keeps as they are, and a harmless one from any text. Touches no disk.

What a person picks in a dialog is theirs to choose; what comes from data never leads out of a folder.
"""

from __future__ import annotations

import os
import re
import unicodedata

_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"}) | {
    port + number for port in ("COM", "LPT") for number in "0123456789¹²³"
}
"""What Windows takes for a device in every folder, whatever follows the first dot."""

_RESERVED = re.compile(r'[<>:"/\\|?*]')
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Controls, marks that turn what follows, line ends, and what is no character, nobody's or half of one."""

_LONGEST = 200
"""Bytes of UTF-8: file systems end at 255, and what is written before a file needs an ending of its own."""


def is_impossible(name: str, *, windows: bool) -> bool:
    """Whether no file can be called that, or Windows would open something else under that name.

    Windows drops dots and spaces at the end, reads what follows a colon as a hidden part of another file, and
    takes some names for devices.
    """
    if name in ("", ".", "..") or "/" in name or not can_be_asked_for(name):
        return True
    if not windows:
        return False
    controls = any(ord(character) < 32 for character in name)
    return controls or bool(_RESERVED.search(name)) or name[-1] in ". " or _is_device(name)


def can_be_asked_for(path: str) -> bool:
    """Whether a system can be asked for such a path at all: not with a zero in it, nor half a character."""
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


def harmless(text: str) -> str:
    """A file's name on any system that still resembles the text; "FORAS" where nothing is left of it."""
    shown = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())
    kept = (" " if unicodedata.category(one) in _HIDDEN else one for one in shown)
    name = re.sub(r"\s+", " ", _RESERVED.sub("-", "".join(kept)))
    stem, dot, ending = name.rpartition(".")
    if dot and ending.isalnum() and len(ending) <= 12:
        name = _cut(stem, _LONGEST - len(ending) * 4 - 1).strip(". ") + dot + ending
    name = _cut(name, _LONGEST).rstrip(". ").lstrip(".-~ ")
    return f"FORAS {name}" if _is_device(name) else name or "FORAS"


def in_words(name: str) -> str:
    """A file's name as it may be kept and shown, whatever bytes a disk gave it: nothing turns or hides."""
    readable = name.encode("utf-8", "replace").decode()
    return "".join("\ufffd" if unicodedata.category(one) in _HIDDEN else one for one in readable)


def _cut(text: str, longest: int) -> str:
    return text.encode()[:longest].decode(errors="ignore")


def _is_device(name: str) -> bool:
    return name.split(".")[0].rstrip(" ").upper() in _DEVICES
