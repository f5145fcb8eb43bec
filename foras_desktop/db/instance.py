"""The instance mark: tells at each start whether this database is the one that was closed here last.

The mark is random, stands in the database and in a file beside it, and changes at each start. An older
database put back holds an older mark; a copied folder is another folder (`marks.place_of`).

The two halves cannot be written at once. The file is written first, with the mark that the database holds
and the one it is about to hold; then the database; then the file again with the new one alone. Wherever a
crash falls, the database holds one of the two that the file names, and is taken for what it is. That it is
*not* what it should be is committed to the database before any mark changes, so that no crash hides it.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from foras_desktop.db import meta
from foras_desktop.db.keys.marks import MARK_FILE, Mark, place_of, read_mark, write_mark
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.ids import Randomness
from foras_desktop.sync.core.dots import replica_id

if TYPE_CHECKING:  # the hub asks about identities too, and has no such file
    from foras_desktop.db.engine import Database

_MARK = "instance"
_QUARANTINE = "quarantine"
_CASE_TAG = "case_tag"
_TAG_LENGTH = 3

COPIED = "copied"
"""Why a replica is in quarantine: its folder or its database is a copy, or was put back from one."""


def start(database: Database, folder: Path, randomness: Randomness) -> bool:
    """Compare the marks and change them; whether this is the database that was closed here last.

    One that is not is in quarantine from now on. A disk that cannot be written keeps its old marks:
    nothing can leave from there either.
    """
    same = _compare(database, folder, randomness)
    with suppress(EnvironmentFault):
        _change(database, folder, randomness)
    return same


def _compare(database: Database, folder: Path, randomness: Randomness) -> bool:
    with database.reading() as connection:
        stored = meta.get(connection, _MARK) or ""
    mark = read_mark(folder)
    unmarked = not stored and not (folder / MARK_FILE).exists()
    if unmarked or (mark is not None and mark.agrees(stored, place_of(folder))):
        return True
    with database.writing() as connection:
        enter_quarantine(connection, COPIED, randomness)
    return False


def _change(database: Database, folder: Path, randomness: Randomness) -> None:
    """In write transactions, so that two programs that start at once do it one after the other."""
    fresh, place = randomness(16).hex(), place_of(folder)
    with database.writing() as connection:
        write_mark(folder, Mark(meta.get(connection, _MARK) or "", fresh, place))
        meta.put(connection, _MARK, fresh)
    with database.writing() as connection:
        if meta.get(connection, _MARK) == fresh:
            write_mark(folder, Mark(fresh, "", place))


def enter_quarantine(connection: Connection, reason: str, randomness: Randomness) -> None:
    """Nothing is exchanged under this identity any more; local work goes on.

    Case numbers get another tag at once: the computer this one is a copy of counts on with the old one.
    """
    meta.put(connection, _QUARANTINE, quarantine(connection) or reason)
    meta.put(connection, _CASE_TAG, replica_id(randomness(8))[-_TAG_LENGTH:])


def leave_quarantine(connection: Connection) -> None:
    """A new identity was taken."""
    for key in (_QUARANTINE, _CASE_TAG):
        meta.put(connection, key, "")


def quarantine(connection: Connection) -> str:
    """The reason that was noted; empty for none."""
    return meta.get(connection, _QUARANTINE) or ""


def case_tag(connection: Connection, replica: str) -> str:
    """The part of a case number that no other computer issues (decisions.md 2)."""
    return meta.get(connection, _CASE_TAG) or replica[-_TAG_LENGTH:]
