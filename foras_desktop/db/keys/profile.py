"""What may be known of a database before anyone unlocks it: read from its key file without any key.

Imports nothing heavy: the unlock page is painted before the database's libraries are loaded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KEY_FILE = "keys.json"


@dataclass(frozen=True)
class Profile:
    """The desk, whether it is practice, and the replica."""

    desk: str
    practice: bool
    replica: str

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Profile:
        return cls(str(stored["desk"]), bool(stored["practice"]), str(stored["replica"]))


@dataclass(frozen=True)
class Person:
    """Someone with a slot: id, name and role, as shown on the unlock page."""

    id: str
    name: str
    role: str


@dataclass(frozen=True)
class ProfileFolder:
    """A database on this computer; one whose key file cannot be read has nobody."""

    folder: Path
    desk: str
    practice: bool
    people: tuple[Person, ...]


def folder_of(desk: str, *, practice: bool) -> str:
    """The name of the folder in which a desk's database lies."""
    return f"{desk}-practice" if practice else desk


def profile_folders(data_folder: Path) -> list[ProfileFolder]:
    """The databases on this computer, real ones first."""
    found = [_read(path) for path in data_folder.glob(f"*/{KEY_FILE}")]
    return sorted(found, key=lambda one: (one.practice, one.desk))


def _read(path: Path) -> ProfileFolder:
    """Damage is told when someone tries to unlock; here it only means that nobody can be shown."""
    try:
        stored = json.loads(path.read_bytes())
        profile = Profile.from_json(stored["profile"])
        people = tuple(
            Person(str(slot["id"]), str(slot["name"]), str(slot["role"]))
            for slot in stored["slots"]
            if slot["kind"] == "person"
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ProfileFolder(path.parent, path.parent.name, False, ())
    return ProfileFolder(path.parent, profile.desk, profile.practice, people)
