"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from foras_desktop.domain import file_names
from foras_desktop.domain.errors import EnvironmentFault

_FAULTS = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EROFS: "disk.read_only",
    errno.EACCES: "disk.not_allowed",
    errno.EPERM: "disk.not_allowed",
    errno.ENODEV: "disk.gone",
    errno.ENOENT: "disk.gone",
    errno.ENOTDIR: "disk.gone",
    errno.ENAMETOOLONG: "file.impossible_name",
    errno.EILSEQ: "file.impossible_name",
}


_UNFINISHED = ".partial"
_ABANDONED = 3600
"""Seconds after which nobody is writing an unfinished file any more."""


@contextmanager
def disk_faults_told() -> Iterator[None]:
    """Turn what the operating system says of a disk into an EnvironmentFault."""
    try:
        yield
    except OSError as error:
        raise EnvironmentFault(_FAULTS.get(error.errno or 0, "disk.failed")) from None


@contextmanager
def written_whole(target: Path) -> Iterator[BinaryIO]:
    """A file to write that appears under its name only once it is complete and on disk.

    It is written under a temporary name in the same folder, flushed, synced and renamed; on any
    exception the temporary file is removed and a file of that name stays as it was. A link that lies
    under the temporary name is not followed: a stick must not choose what is written over. A name that this
    system would take for another is refused: EnvironmentFault `file.impossible_name`.
    """
    if file_names.is_impossible(target.name, windows=os.name == "nt"):
        raise EnvironmentFault("file.impossible_name")
    require_possible(target)
    temporary = target.with_name(target.name + _UNFINISHED)
    try:
        with disk_faults_told():
            temporary.unlink(missing_ok=True)
            with temporary.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
        with disk_faults_told():
            temporary.replace(target)
            _sync_folder(target.parent)
    except BaseException:
        with suppress(OSError):  # a stick that is gone took the file along
            temporary.unlink(missing_ok=True)
        raise


def remove_unfinished(folder: Path, beginning: str) -> None:
    """Take away what a crash left of files whose names begin so; what resists does no harm.

    What was written on within the hour may be another computer's, in a folder that several share.
    """
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(beginning) and path.name.endswith(_UNFINISHED):
                with suppress(OSError):
                    if time.time() - path.stat().st_mtime > _ABANDONED:
                        path.unlink()


def require_possible(path: Path) -> None:
    """EnvironmentFault `file.impossible_name` for a path that cannot even be asked for."""
    if not file_names.can_be_asked_for(str(path)):
        raise EnvironmentFault("file.impossible_name")


def size_of_file(path: Path) -> int | None:
    """The bytes in a file; None for a folder, a pipe or a device, which reading might never end."""
    require_possible(path)
    with disk_faults_told():
        status = path.stat()
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def name_in_words(path: Path) -> str:
    """A file's name as text that can be kept and shown, whatever bytes its disk gave it."""
    return file_names.in_words(path.name)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:  # some sticks' file systems cannot sync a folder
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)
