"""The hub's database: PostgreSQL in service, SQLite when it is tried out; the same tables and the same merge.

Several processes serve one database. What writes does so one after the other, under one lock that PostgreSQL
gives up by itself when a process dies; what reads sees one consistent picture and waits for nobody.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
from psycopg import errors
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from foras_desktop.db.dialect import POSTGRESQL
from foras_desktop.domain.errors import EnvironmentFault, UserError

_WRITING = 0x464F524153
"""The number of the lock: "FORAS"."""

_SERVING = 0x464F5241
"""The first half of the number of a replica's own lock: "FORA"."""

CONNECT_SECONDS = 10
POOL_SECONDS = 10
STATEMENT_SECONDS = 60
LOCK_SECONDS = 20
"""A desk gives up a request after thirty: it is told "later" before."""

IDLE_SECONDS = 600
"""A bundle is decrypted inside a transaction that reads: nothing in this program rests longer."""

_UTC = "-c timezone=UTC"
"""Times without a zone must mean the same in every process, whatever the server's setting is."""

_IMPATIENT = (
    f"{_UTC} -c statement_timeout={STATEMENT_SECONDS}s -c lock_timeout={LOCK_SECONDS}s"
    f" -c idle_in_transaction_session_timeout={IDLE_SECONDS}s"
)

_BUSY = (
    errors.LockNotAvailable,
    errors.QueryCanceled,
    errors.DeadlockDetected,
    errors.SerializationFailure,
    errors.TooManyConnections,
)
"""What passes by itself, told apart from a database that is away."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_SORTS_BY_LETTERS = frozenset({"C", "C.UTF-8", "C.utf8", "POSIX"})


class Store:
    """One database, by its address: `postgresql://…` without a password in it, or `sqlite:///…`.

    UserError `hub.address` for any other; EnvironmentFault `hub.database_away` where nobody answers,
    `line.busy` where something else is in the way for longer than may be waited. `hurried` is for who serves:
    nothing waits forever; a command of the administrator takes the time it takes.
    """

    def __init__(self, address: str, *, connections: int = 4, hurried: bool = False) -> None:
        url = make_url(address)
        if url.get_backend_name() == POSTGRESQL:
            url = url.set(drivername="postgresql+psycopg")
        elif url.get_backend_name() != "sqlite":
            raise UserError("hub.address")
        self._is_postgresql = url.get_backend_name() == POSTGRESQL
        self._reading: Engine
        if self._is_postgresql:
            self._engine = create_engine(
                url,
                hide_parameters=True,
                pool_size=connections,
                max_overflow=0,
                pool_pre_ping=True,
                pool_timeout=POOL_SECONDS,
                connect_args={
                    "connect_timeout": CONNECT_SECONDS,
                    "options": _IMPATIENT if hurried else _UTC,
                },
            )
            one_picture = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            self._reading = self._engine.execution_options(**one_picture)
        else:
            self._engine = create_engine(url, hide_parameters=True)
            self._reading = self._engine
        self._alone = threading.RLock()  # SQLite's transactions read before they take its lock

    @property
    def is_postgresql(self) -> bool:
        return self._is_postgresql

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes, alone: commits at the end, rolls back on any exception."""
        with self._changing() as connection:
            if self._is_postgresql:
                connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _WRITING})
            yield connection

    @contextmanager
    def serving(self, replica: str = "") -> Iterator[Connection]:
        """A transaction on what is only the hub's: sessions and pieces, beside whoever merges.

        With a replica: alone among all that say the same, in every process. What is asked first and changed
        then, such as whether a piece is the next one, needs that.
        """
        with self._changing() as connection:
            if replica and self._is_postgresql:
                query = text("SELECT pg_advisory_xact_lock(:serving, hashtext(:replica))")
                connection.execute(query, {"serving": _SERVING, "replica": replica})
            yield connection

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        with ExitStack() as stack:
            if not self._is_postgresql:
                stack.enter_context(self._alone)
            stack.enter_context(_away_told())
            yield stack.enter_context(self._engine.begin())

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent picture."""
        with _away_told(), self._reading.begin() as connection:
            yield connection

    def bring_up_to_date(self) -> None:
        """Make the tables, or bring them to this release; UserError `hub.newer`, `hub.sorting`.

        Texts must sort by their letters' numbers, as on every desk, or two replicas would list a thing in two
        orders.
        """
        from alembic import command
        from alembic.config import Config
        from alembic.util.exc import CommandError

        with self.writing() as connection:
            if self._is_postgresql:
                query = "SELECT datcollate FROM pg_database WHERE datname = current_database()"
                if connection.execute(text(query)).scalar() not in _SORTS_BY_LETTERS:
                    raise UserError("hub.sorting")
            config = Config()
            config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
            config.attributes["connection"] = connection
            try:
                command.upgrade(config, "head")
            except CommandError:
                raise UserError("hub.newer") from None

    def close(self) -> None:
        self._engine.dispose()


@contextmanager
def _away_told() -> Iterator[None]:
    try:
        yield
    except PoolTimeoutError:  # every connection of the pool is in use
        raise EnvironmentFault("line.busy") from None
    except OperationalError as error:
        raise _fault_of(error) from None
    except ProgrammingError as error:
        if isinstance(error.orig, errors.UndefinedTable | errors.UndefinedColumn):
            raise EnvironmentFault("hub.not_up_to_date") from None
        raise


def _fault_of(error: OperationalError) -> Exception:
    """What passes, a database that is away, or the error itself: a bug."""
    found = error.orig
    sqlite = found.sqlite_errorname if isinstance(found, sqlite3.OperationalError) else ""
    if sqlite.startswith("SQLITE_BUSY") or isinstance(found, _BUSY):
        return EnvironmentFault("line.busy")
    if sqlite and "no such table" in str(found):
        return EnvironmentFault("hub.not_up_to_date")
    if error.connection_invalidated or isinstance(found, psycopg.OperationalError):
        return EnvironmentFault("hub.database_away")
    return error
