"""Opens SQLCipher databases: one writing connection, any number of reading ones, each fully keyed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.names import search_key

KEY_BYTES = 32
_BUSY_MS = 10_000

_FAULTS = {
    "file is not a database": "database.not_a_database",
    "file is encrypted or is not a database": "database.not_a_database",
    "database disk image is malformed": "database.damaged",
    "database or disk is full": "disk.full",
    "attempt to write a readonly database": "disk.read_only",
    "unable to open database file": "database.cannot_open",
    "unable to open database: ": "disk.failed",  # what VACUUM INTO says of its target
    "disk I/O error": "disk.failed",
    "database is locked": "database.busy",
}


def _prepare(connection: Any, key: bytes, *, writable: bool) -> None:
    """Give the raw key (a passphrase would cost 0.25 s a connection) and the promises of durability."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is raised, and told by us
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    if writable:
        connection.execute("PRAGMA journal_mode = WAL")
    else:
        connection.execute("PRAGMA query_only = ON")
    connection.create_function("search_key", 1, lambda text: search_key(text or ""), deterministic=True)


def _engine(path: Path, key: bytes, *, writable: bool) -> Engine:
    def connect() -> Any:
        connection = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
        try:
            _prepare(connection, key, writable=writable)
        except BaseException:
            connection.close()
            raise
        return connection

    size = 1 if writable else 4
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writable else "BEGIN")

    return engine


@contextmanager
def faults_told() -> Iterator[None]:
    """Turn what the disk or the file did into an EnvironmentFault; anything else stays a bug."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = next((code for text, code in _FAULTS.items() if text in str(cause)), None)
        if code is None and type(cause) is sqlcipher.DatabaseError:
            code = "database.damaged"  # what the driver calls nothing more exact are SQLite's codes of damage
        if code is None:
            raise
        raise EnvironmentFault(code) from None


class Database:
    """One replica's open database. `key` is 32 raw bytes; `path` must be on a private local disk."""

    def __init__(self, path: Path, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("key")
        self.path = path
        self._writer = _engine(path, key, writable=True)
        self._reader = _engine(path, key, writable=False)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: commits at the end, rolls back on any exception."""
        with faults_told(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent picture of the database; it cannot write."""
        with faults_told(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def unpooled(self) -> Iterator[Any]:
        """The driver's own writing connection outside any transaction: pragmas, backup, checkpoint."""
        with faults_told():
            pooled = self._writer.raw_connection()
            try:
                yield pooled.driver_connection
            finally:
                pooled.close()

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file by the last one."""
        self._reader.dispose()
        self._writer.dispose()

    def rekey(self, key: bytes) -> None:
        """Encrypt every page anew under another key, in one transaction; this object opens nothing after."""
        self._reader.dispose()
        with self.unpooled() as connection:
            connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        self.close()

    def backup_to(self, target: Path) -> None:
        """Write a whole, equally encrypted copy beside a temporary name, then put it in place."""
        temporary = target.with_name(target.name + ".new")
        temporary.unlink(missing_ok=True)
        with self.unpooled() as connection:
            connection.execute("VACUUM INTO ?", (str(temporary),))
        temporary.replace(target)
