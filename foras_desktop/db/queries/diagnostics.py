"""What the database says of itself, in numbers."""

from __future__ import annotations

from sqlalchemy import Connection, func, select, text

from foras_desktop.db.tables import ENTITY_TABLES, OPLOG


class DiagnosticQueries:
    """Questions about the database as a whole; no answer holds a value of a record."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def revision(self) -> str:
        """The newest migration that it has been through."""
        stored = self._connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return str(stored or "")

    def counts(self) -> dict[str, int]:
        """The number of records, by entity."""
        return {
            name: self._connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in ENTITY_TABLES.items()
        }

    def operations(self) -> int:
        """How many operations the log holds."""
        return self._connection.execute(select(func.count()).select_from(OPLOG)).scalar_one()
