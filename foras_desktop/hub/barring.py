"""Computers that may not speak over the line, by the word of the hub's administrator alone.

It is quicker than the central office's signed retirement, and weaker: it changes nothing in the log, no other
computer hears of it, and it can be taken back.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import IntegrityError

from foras_desktop.domain.errors import UserError
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_BARRED, LINE_MERGED, LINE_PIECE, LINE_READY, LINE_SESSION
from foras_desktop.sync.core.dots import is_replica_id
from foras_desktop.sync.state import known_directory


def bar(store: Store, replica: str) -> None:
    """Hear it no more: its sessions end, and what lies here on its way to or from it goes. Twice is once.

    UserError `hub.not_a_replica`.
    """
    _require_form(replica)
    try:
        with store.serving() as connection:
            connection.execute(insert(LINE_BARRED).values(replica=replica))
    except IntegrityError:
        pass  # barred already: what follows is done again all the same
    with store.serving(replica) as connection:
        for table in (LINE_SESSION, LINE_PIECE, LINE_MERGED, LINE_READY):
            connection.execute(delete(table).where(table.c.replica == replica))


def lift(store: Store, replica: str) -> bool:
    """Hear it again; False for one that was not barred. UserError `hub.not_a_replica`."""
    _require_form(replica)
    with store.serving() as connection:
        return connection.execute(delete(LINE_BARRED).where(LINE_BARRED.c.replica == replica)).rowcount == 1


def is_barred(connection: Connection, replica: str) -> bool:
    query = select(LINE_BARRED.c.replica).where(LINE_BARRED.c.replica == replica)
    return connection.execute(query).first() is not None


def require_heard(connection: Connection, replica: str) -> None:
    """UserError `line.barred` for one that is not heard."""
    if is_barred(connection, replica):
        raise UserError("line.barred")


def barred(connection: Connection) -> list[str]:
    """The replicas that are barred, sorted."""
    return list(connection.execute(select(LINE_BARRED.c.replica).order_by(LINE_BARRED.c.replica)).scalars())


def desk_of(store: Store, replica: str) -> str | None:
    """The desk of a replica; None where this hub has not heard of it: mistyped, or admitted since."""
    with store.reading() as connection:
        directory = known_directory(connection)
    known = directory.replica(replica) if directory else None
    return known.desk if known else None


def _require_form(replica: str) -> None:
    if not is_replica_id(replica):
        raise UserError("hub.not_a_replica")
