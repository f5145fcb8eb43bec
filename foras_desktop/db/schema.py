"""Brings a database file to this release's schema: a backup first, never backwards, never a newer one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from foras_desktop.db import capture, issues, known_registry
from foras_desktop.db.engine import Database
from foras_desktop.domain.errors import UserError

HEAD_REVISION = "0006"
"""The newest migration; kept here so that a start need not import Alembic (a test compares them)."""


def stored_revision(connection: Connection) -> str | None:
    """The newest migration that this database has had; None for a new file."""
    tables = connection.execute(text("SELECT name FROM sqlite_master WHERE name = 'alembic_version'"))
    if tables.first() is None:
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection, now: datetime) -> None:
    from alembic import command  # 250 ms: only when the stored revision is behind
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise UserError("database.newer") from None
    capture.remove(connection)
    known_registry.replay_parked(connection)
    capture.install(connection)
    issues.refresh_all(connection, now)


def bring_up_to_date(database: Database, now: datetime, back_up: Callable[[], object]) -> bool:
    """Upgrade if needed, after a backup, and check the triggers; whether it was needed.

    Raises UserError `database.newer`, EnvironmentFault `database.triggers_differ`, and what `back_up` raises.
    """
    with database.reading() as connection:
        revision = stored_revision(connection)
        if revision == HEAD_REVISION:
            capture.check(connection)
            return False
    if revision is not None:
        _refuse_unknown(revision)
        back_up()
    with database.writing() as connection:
        _migrate(connection, now)
    return True


def _refuse_unknown(revision: str) -> None:
    """Revisions are four digits that only rise: a higher one is a newer release's."""
    if not revision.isdigit() or revision > HEAD_REVISION:
        raise UserError("database.newer")
