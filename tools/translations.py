"""Keeps the .ts files and makes the .qm files: `update`, `release`, `check` (used by ./run and ./test)."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "ar")
"""English is the language of the sources and needs no file."""


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def _sources() -> list[str]:
    return [str(path) for path in sorted((ROOT / "foras_desktop").rglob("*.py"))]


def _ts(folder: Path, language: str) -> Path:
    return folder / f"foras_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring every .ts file up to date with the strings in the code."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        command = [_tool("lupdate"), *_sources(), "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language, "-ts", str(_ts(folder, language))]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def release() -> None:
    """Compile each .ts that is newer than its .qm."""
    for language in LANGUAGES:
        source = _ts(FOLDER, language)
        target = source.with_suffix(".qm")
        if source.exists() and (not target.exists() or target.stat().st_mtime < source.stat().st_mtime):
            command = [_tool("lrelease"), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True)


def _unfinished(path: Path) -> list[str]:
    messages = ElementTree.parse(path).getroot().iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def check() -> int:
    """Say which .ts files are stale or unfinished; 0 when none is."""
    problems = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            (fresh / f"foras_{language}.ts").write_bytes(_ts(FOLDER, language).read_bytes())
        update(fresh)
        for language in LANGUAGES:
            if _ts(fresh, language).read_bytes() != _ts(FOLDER, language).read_bytes():
                problems.append(f"{_ts(FOLDER, language).name} is stale: run `make translations`")
            problems += [
                f"{language}: not translated: {text!r}" for text in _unfinished(_ts(FOLDER, language))
            ]
    for line in problems:
        print(line)
    return 1 if problems else 0


if __name__ == "__main__":
    action = {"update": update, "release": release, "check": check}[sys.argv[1]]
    sys.exit(action())
