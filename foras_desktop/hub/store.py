"""The hub's database: PostgreSQL in service, SQLite when it is tried out; the same tables and the same merge.

Several processes serve one database. What writes does so one after the other, under one lock that PostgreSQL
gives up by itself when a process dies; what reads sees one consistent picture and waits for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError, ProgrammingError

from foras_desktop.db.dialect import POSTGRESQL
from foras_desktop.domain.errors import EnvironmentFault, UserError

_WRITING = 0x464F524153
"""The number of the lock: "FORAS"."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_SORTS_BY_LETTERS = frozenset({"C", "C.UTF-8", "C.utf8", "POSIX"})


class Store:
    """One database, by its address: `postgresql://…` without a password in it, or `sqlite:///…`.

    UserError `hub.address` for any other; EnvironmentFault `hub.database_away` where nobody answers.
    """

    def __init__(self, address: str, *, connections: int = 4) -> None:
        url = make_url(address)
        if url.get_backend_name() == POSTGRESQL:
            url = url.set(drivername="postgresql+psycopg")
        elif url.get_backend_name() != "sqlite":
            raise UserError("hub.address")
        self._is_postgresql = url.get_backend_name() == POSTGRESQL
        self._reading: Engine
        if self._is_postgresql:
            self._engine = create_engine(
                url, hide_parameters=True, pool_size=connections, max_overflow=0, pool_pre_ping=True
            )
            one_picture = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            self._reading = self._engine.execution_options(**one_picture)
        else:
            self._engine = create_engine(url, hide_parameters=True)
            self._reading = self._engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes, alone: commits at the end, rolls back on any exception."""
        with _away_told(), self._engine.begin() as connection:
            if self._is_postgresql:
                connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _WRITING})
            yield connection

    @contextmanager
    def serving(self) -> Iterator[Connection]:
        """A transaction on what is only the hub's: sessions and pieces, beside whoever merges."""
        with _away_told(), self._engine.begin() as connection:
            yield connection

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
    except OperationalError as error:
        if error.connection_invalidated or isinstance(error.orig, psycopg.OperationalError):
            raise EnvironmentFault("hub.database_away") from None
        raise
    except ProgrammingError as error:
        if isinstance(error.orig, psycopg.errors.UndefinedTable | psycopg.errors.UndefinedColumn):
            raise EnvironmentFault("hub.not_up_to_date") from None
        raise
