"""What nobody came back for goes: pieces of bundles and sessions, by the database's own clock.

Several processes may sweep at once: each row is deleted by one of them.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import gettempdir

from sqlalchemy import Connection, delete, func, select

from foras_desktop.domain.errors import Trouble
from foras_desktop.hub.logs import note
from foras_desktop.hub.pieces import FILES, bundle_of
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_PIECE, LINE_SESSION

PIECES_FOR = timedelta(days=7)
"""A desk without a line for a week carries its stick; until then it goes on where it was cut."""

SESSIONS_FOR = timedelta(days=1)
"""A desk that is switched on in the morning opens a session in one request."""

FILES_FOR = timedelta(days=1)
"""No bundle is read or written for so long."""

EVERY = timedelta(hours=1)


@dataclass(frozen=True)
class Swept:
    """How many bundles in pieces, and how many sessions, went."""

    bundles: int
    sessions: int


def sweep(store: Store) -> Swept:
    """Forget bundles of which no piece came for a week, and sessions not used for a day."""
    with store.reading() as connection:
        then = _now(connection) - PIECES_FOR
        table = LINE_PIECE.c
        key = (table.replica, table.way, table.digest)
        # A bundle whose last piece is younger is on its way, and needs its first ones too.
        stale = select(*key).group_by(*key).having(func.max(table.came_at) < then)
        bundles = connection.execute(stale).all()
    swept = sum(_sweep_bundle(store, *bundle, then) for bundle in bundles)
    with store.serving() as connection:
        unused = delete(LINE_SESSION).where(LINE_SESSION.c.used_at < _now(connection) - SESSIONS_FOR)
        return Swept(swept, connection.execute(unused).rowcount)


def _sweep_bundle(store: Store, replica: str, way: str, digest: str, then: datetime) -> bool:
    """False where another process was quicker, or where its computer came back this moment."""
    pieces = bundle_of(replica, way, digest)
    with store.serving(replica) as connection:
        youngest = connection.execute(select(func.max(LINE_PIECE.c.came_at)).where(pieces)).scalar()
        if youngest is None or youngest >= then:
            return False
        connection.execute(delete(LINE_PIECE).where(pieces))
        return True


def _now(connection: Connection) -> datetime:
    """The database's time as its columns hold it: without a zone."""
    return connection.execute(select(func.now())).scalar_one().replace(tzinfo=None)


def sweep_files() -> int:
    """Delete bundles that a killed process left among the computer's temporary files; how many.

    They are encrypted, and nobody comes back for them.
    """
    then = time.time() - FILES_FOR.total_seconds()
    left = [one for one in Path(gettempdir()).glob(f"{FILES}*") if _changed(one) < then]
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
    return len(left)


def _changed(path: Path) -> float:
    """When; now for what another process has deleted meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return time.time()


async def sweep_for_ever(store: Store) -> None:
    """Once an hour, each process at moments of its own; a database that is away is tried the next time."""
    while True:
        await asyncio.sleep(EVERY.total_seconds() * random.uniform(0.75, 1.25))  # noqa: S311 - no secret
        try:
            files = await asyncio.to_thread(sweep_files)
            swept = await asyncio.to_thread(sweep, store)
        except Trouble as trouble:
            note("sweep.put_off", code=trouble.code)
        else:
            note("sweep.done", bundles=swept.bundles, sessions=swept.sessions, files=files)
