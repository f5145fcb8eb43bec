"""A backup in one file: a whole encrypted database, the key file that opens it, and what both are.

A zip in which nothing is packed smaller (encrypted bytes are not), so that any computer can look into it in
an emergency. It holds no voice (decisions.md 15): nobody can speak as a desk with a backup in hand. What
stands in clear is the desk, days, numbers, and the names of those who can open it, as in every key file.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Annotated

import msgspec

from foras_desktop.db.files import disk_faults_told, size_of_file, written_whole
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.domain.codes import DESK_CODE
from foras_desktop.domain.errors import UserError

FORMAT = 1
SUFFIX = ".foras-backup"

_ABOUT, _KEYS, _DATABASE = "about.json", "keys.json", "foras.db"
_LARGEST_TEXT = 1 << 20
_AT_ONCE = 1 << 20
_NAME = re.compile(rf"FORAS-({DESK_CODE.pattern})(-practice)?-([0-9]{{8}}T[0-9]{{6}}Z)" + re.escape(SUFFIX))
_STAMP = "%Y%m%dT%H%M%SZ"

Tell = Callable[[int], None]
"""Called with the bytes done, and free to raise Cancelled."""


class About(msgspec.Struct, frozen=True):
    """What a backup is. `last_seq` is the replica's own last write in it, `operations` counts everyone's."""

    format: int
    desk: Annotated[str, msgspec.Meta(pattern=rf"\A{DESK_CODE.pattern}\Z")]
    practice: bool
    made_at: str
    reason: str
    program: str
    revision: str
    replica: str
    last_seq: Annotated[int, msgspec.Meta(ge=0)]
    operations: Annotated[int, msgspec.Meta(ge=0)]
    size: Annotated[int, msgspec.Meta(ge=0)]
    sha256: str


@dataclass(frozen=True)
class BackupName:
    """What the name of a file says: whose backup, and when it was made (UTC)."""

    desk: str
    practice: bool
    made_at: datetime

    def __str__(self) -> str:
        practice = "-practice" if self.practice else ""
        return f"FORAS-{self.desk}{practice}-{self.made_at.astimezone(UTC):{_STAMP}}{SUFFIX}"

    @classmethod
    def parse(cls, name: str) -> BackupName | None:
        """None for a file of anything else."""
        found = _NAME.fullmatch(name)
        if found is None:
            return None
        try:
            made_at = datetime.strptime(found[3], _STAMP).replace(tzinfo=UTC)
        except ValueError:
            return None
        return cls(found[1], bool(found[2]), made_at)


def digest_of(path: Path, tell: Tell = lambda done: None) -> str:
    """The SHA-256 of a file."""
    summary = hashlib.sha256()
    with disk_faults_told(), path.open("rb") as stream:
        _copy(stream, summary.update, tell)
    return summary.hexdigest()


def write_backup(
    target: Path, database: Path, keys: KeyFile, about: About, tell: Tell = lambda done: None
) -> None:
    """Put a copy of a database and its keys into one file, whole or not at all; EnvironmentFault `disk.…`."""
    with written_whole(target) as stream, disk_faults_told(), zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(_ABOUT, msgspec.json.encode(about))
        archive.writestr(_KEYS, keys.to_bytes())
        with (
            database.open("rb") as content,
            archive.open(_DATABASE, "w", force_zip64=True) as part,
        ):
            _copy(content, part.write, tell)


@dataclass(frozen=True)
class BackupFile:
    """A backup that could be read; its database has not been looked at."""

    path: Path
    about: About
    keys: KeyFile

    @classmethod
    def read(cls, path: Path) -> BackupFile:
        """UserError `backup.not_a_backup`, `backup.newer`; EnvironmentFault `disk.…`, `keys.damaged`."""
        if size_of_file(path) is None:
            raise UserError("backup.not_a_backup")
        try:
            with disk_faults_told(), zipfile.ZipFile(path) as archive:
                about = msgspec.json.decode(_text(archive, _ABOUT), type=About)
                keys = KeyFile.from_bytes(_text(archive, _KEYS))
                part = archive.getinfo(_DATABASE)
        except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, msgspec.MsgspecError):
            raise UserError("backup.not_a_backup") from None
        if about.format > FORMAT:
            raise UserError("backup.newer")
        if (about.desk, about.practice) != (keys.profile.desk, keys.profile.practice):
            raise UserError("backup.damaged")  # it decides in whose place the database would come
        if part.file_size != about.size or part.compress_type != zipfile.ZIP_STORED:
            raise UserError("backup.damaged")
        return cls(path, about, keys)

    def unpack_database(self, target: Path, tell: Tell = lambda done: None) -> None:
        """Write the database to a file; UserError `backup.damaged` where a byte is not what it was."""
        summary = hashlib.sha256()
        try:
            with (
                disk_faults_told(),
                zipfile.ZipFile(self.path) as archive,
                archive.open(_DATABASE) as part,
                written_whole(target) as stream,
            ):

                def keep(content: bytes) -> None:
                    summary.update(content)
                    stream.write(content)

                _copy(part, keep, tell)
                if summary.hexdigest() != self.about.sha256:
                    raise UserError("backup.damaged")
        except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError):
            raise UserError("backup.damaged") from None


def _text(archive: zipfile.ZipFile, name: str) -> bytes:
    part = archive.getinfo(name)
    if part.file_size > _LARGEST_TEXT or part.compress_type != zipfile.ZIP_STORED:
        raise KeyError(name)
    return archive.read(part)


def _copy(source: IO[bytes], keep: Callable[[bytes], object], tell: Tell) -> None:
    done = 0
    while content := source.read(_AT_ONCE):
        keep(content)
        done += len(content)
        tell(done)
