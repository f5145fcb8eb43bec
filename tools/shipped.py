"""What is shipped: the pinned packages with their hashes and licences, the fonts, the icons. Only reads."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
_PINNED = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)

_SPDX: Mapping[str, str] = {
    "babel": "BSD-3-Clause",
    "certifi": "MPL-2.0",
    "charset-normalizer": "MIT",
    "et-xmlfile": "MIT",
    "h11": "MIT",
    "fonttools": "MIT",
    "httpx": "BSD-3-Clause",
    "openpyxl": "MIT",
    "psutil": "BSD-3-Clause",
    "pynacl": "Apache-2.0 AND ISC",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyrage": "MIT",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "python-bidi": "LGPL-3.0-or-later",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "six": "MIT",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND blessing AND Apache-2.0",
    "tzdata": "Apache-2.0",
    "uharfbuzz": "Apache-2.0",
    "zxcvbn": "MIT",
}
"""For packages whose metadata names no SPDX licence; read from their licence files by hand."""

_TEXTS_OF_OTHERS: Mapping[str, Sequence[str]] = {
    "pyside6-essentials": ("python-bidi/COPYING.LESSER", "python-bidi/COPYING"),
    "shiboken6": ("python-bidi/COPYING.LESSER", "python-bidi/COPYING"),
    "sqlcipher3": ("phonenumbers/LICENSE",),
}
"""Wheels that bring no licence file, or not that of what is linked into them: where the same text is."""

_BOOTLOADER = "pyinstaller"


@dataclass(frozen=True)
class Pinned:
    """A line of a lock file: name in its normal form, version, and the SHA-256 of every file it allows."""

    name: str
    version: str
    hashes: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """Something shipped. `kind` is package, program, font or icons; `files` are ours, with their SHA-256."""

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[str, ...]
    hashes: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lock: Path) -> list[Pinned]:
    """The packages of a lock file, in its order."""
    found: list[Pinned] = []
    for line in lock.read_text("utf-8").splitlines():
        start, one_hash = _PINNED.match(line), _HASH.search(line)
        if start:
            found.append(Pinned(normal(start[1]), start[2], ()))
        elif one_hash and found:
            last = found[-1]
            found[-1] = Pinned(last.name, last.version, (*last.hashes, one_hash[1]))
    return found


def parts() -> list[Part]:
    """Everything, packages first."""
    packages = [_package(one) for one in pinned(ROOT / "requirements" / "runtime.txt")]
    return [*packages, *_programs(), *_fonts(), _icons()]


def _package(one: Pinned, kind: str = "package") -> Part:
    distribution = importlib.metadata.distribution(one.name)
    if distribution.version != one.version:
        sys.exit(f"{one.name} {distribution.version} is installed, {one.version} is pinned: run ./test")
    said = distribution.metadata.get("License-Expression")
    licence = said or _SPDX[one.name]
    texts = [*_own_texts(one.name), *(_text_at(place) for place in _TEXTS_OF_OTHERS.get(one.name, ()))]
    if one.name == "sqlcipher3":
        texts.append((RESOURCES / "licences" / "SQLCipher.txt").read_text("utf-8"))
    return Part(distribution.metadata["Name"], one.version, licence, kind, tuple(texts), one.hashes)


def _own_texts(name: str) -> Iterator[str]:
    for file in sorted(importlib.metadata.files(name) or (), key=str):
        if _LICENCE_FILE.search(str(file)) and file.suffix not in (".py", ".pyc", ".dat"):
            yield _decoded(file.locate())


def _text_at(place: str) -> str:
    name, file_name = place.split("/")
    files = importlib.metadata.files(name) or ()
    return _decoded(next(one for one in files if one.name == file_name).locate())


def _decoded(path: os.PathLike[str]) -> str:
    """Some licences are older than UTF-8."""
    content = Path(path).read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    return text.replace("\r\n", "\n")


def _programs() -> Iterator[Part]:
    """What the frozen folder adds: Python itself, and the little program that starts it."""
    yield Part("Python", "3.11", "PSF-2.0", "program", tuple(_own_texts("typing-extensions")))
    lock = pinned(ROOT / "requirements" / "dev.txt")
    starter = next(one for one in lock if one.name == _BOOTLOADER)
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    texts = tuple(_own_texts(_BOOTLOADER))
    yield Part("PyInstaller bootloader", starter.version, licence, "program", texts, starter.hashes)


def _fonts() -> Iterator[Part]:
    from fontTools.ttLib import TTFont

    families = (
        ("IBM Plex Sans", "IBMPlexSans-*.ttf", "OFL-IBM-Plex.txt"),
        ("IBM Plex Sans Arabic", "IBMPlexSansArabic-*.ttf", "OFL-IBM-Plex.txt"),
        ("Noto Sans", "NotoSans-*.ttf", "OFL-Noto-Sans.txt"),
    )
    for family, pattern, licence_file in families:
        files = sorted((RESOURCES / "fonts").glob(pattern))
        version = str(TTFont(files[0])["name"].getDebugName(5)).split(";")[0].removeprefix("Version ")
        text = (RESOURCES / "fonts" / licence_file).read_text("utf-8")
        yield Part(family, version, "OFL-1.1", "font", (text,), files=_hashed(files))


def _icons() -> Part:
    files = [path for path in sorted((RESOURCES / "icons").glob("*.svg")) if "lucide" in _first_line(path)]
    version = re.search(r"v(\d+(\.\d+)+)", _first_line(files[0]))
    text = (RESOURCES / "icons" / "LICENSE-Lucide.txt").read_text("utf-8")
    return Part("Lucide", version[1] if version else "?", "ISC", "icons", (text,), files=_hashed(files))


def _first_line(path: Path) -> str:
    return path.read_text("utf-8").split("\n", 1)[0]


def _hashed(files: Sequence[Path]) -> tuple[tuple[str, str], ...]:
    return tuple((path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files)
