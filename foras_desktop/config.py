"""Where things are: the program's shipped resources, and this computer's folders and settings."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

APP_NAME = "FORAS Desktop"
VERSION = "0.1.0"
LANGUAGES = ("fr", "ar", "en")
LOCK_AFTER = ("2", "5", "10", "15")
"""Minutes to choose from; longer than a quarter of an hour an open screen is not left alone."""


def resource_path(relative: str) -> Path:
    """A file shipped with the program, by its path under `resources/`.

    The frozen program unpacks them beside itself; a checkout has them at its root.
    """
    base = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return base / "resources" / relative


def default_data_folder() -> Path:
    """The folder of this computer's databases; `FORAS_DATA` names another one (tests, practice)."""
    named = os.environ.get("FORAS_DATA")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_data_dir("FORAS", appauthor=False))


@dataclass(frozen=True)
class Preferences:
    """What belongs to this computer, not to the project: nothing of a person."""

    language: str = "fr"
    theme: str = "system"
    last_person: str = ""
    last_profile: str = ""
    lock_after: str = "5"
    """Minutes after which an untouched window locks itself."""
    line: str = "unmetered"
    """When the window synchronises with the hub by itself: "always", "unmetered" or "asked"."""


class PreferenceFile:
    """Reads and writes the preferences; an unreadable file counts as absent, never as a fault."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "preferences.json"

    def read(self) -> Preferences:
        try:
            stored: Any = json.loads(self._path.read_text("utf-8"))
            known = {field.name for field in fields(Preferences)}
            kept = {key: str(value) for key, value in stored.items() if key in known}
        except (OSError, ValueError, AttributeError):
            return Preferences()
        return replace(Preferences(), **kept)

    def write(self, preferences: Preferences) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_suffix(".new")
        temporary.write_text(json.dumps(asdict(preferences), indent=1), "utf-8")
        temporary.replace(self._path)
