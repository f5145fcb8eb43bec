"""Makes the views, or makes them anew, and the role that reads them."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from foras_desktop.db.dialect import POSTGRESQL
from foras_desktop.domain.errors import UserError
from foras_desktop.hub.reporting.figures import FIGURES
from foras_desktop.hub.reporting.records import View, record_views
from foras_desktop.hub.reporting.ways import KEPT, SCHEMA
from foras_desktop.hub.store import Store

ROLE = "foras_reporting"

_NOT_ALLOWED, _STILL_NEEDED = "42501", "2BP01"
"""PostgreSQL's codes for a lacking privilege, and for something that rests on what is to go."""


def all_views() -> tuple[View, ...]:
    """Each after those it rests on."""
    return (*record_views(), *FIGURES)


def renew(store: Store, role: str = ROLE) -> int:
    """Make all views in one transaction, readable by `role` alone; how many there are.

    Whoever queries meanwhile waits, and sees the old ones or the new. UserError `hub.views_need_postgresql`,
    `hub.views_not_allowed` (to make the role or a schema), `hub.views_in_use` (something else rests on a
    view), `hub.views_role_reads_more`.
    """
    try:
        with store.writing() as connection:
            if connection.dialect.name != POSTGRESQL:
                raise UserError("hub.views_need_postgresql")
            _keep_secret(connection)
            _make_views(connection)
            _grant(connection, role)
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", None)
        if state == _NOT_ALLOWED:
            raise UserError("hub.views_not_allowed") from None
        if state == _STILL_NEEDED:
            raise UserError("hub.views_in_use") from None
        raise
    return len(all_views())


def _keep_secret(connection: Connection) -> None:
    """Made once: another one would give everybody another pseudonym."""
    for schema in (KEPT, SCHEMA):
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {schema}"))
        connection.execute(text(f"REVOKE ALL ON SCHEMA {schema} FROM PUBLIC"))
    connection.execute(
        text(
            f"CREATE TABLE IF NOT EXISTS {KEPT}.pseudonym"
            " (one boolean PRIMARY KEY DEFAULT true CHECK (one), secret bytea NOT NULL)"
        )
    )
    keep = f"INSERT INTO {KEPT}.pseudonym (secret) VALUES (:secret) ON CONFLICT DO NOTHING"  # noqa: S608
    connection.execute(text(keep), {"secret": secrets.token_bytes(32)})


def _make_views(connection: Connection) -> None:
    found = connection.execute(text("SELECT viewname FROM pg_views WHERE schemaname = :of"), {"of": SCHEMA})
    old = [f'{SCHEMA}."{name}"' for name in found.scalars()]
    if old:
        connection.execute(text("DROP VIEW " + ", ".join(old)))  # together, for they rest on each other
    for view in all_views():
        # A barrier: no function of a reader's own sees a row that a view leaves out.
        made = f'CREATE VIEW {SCHEMA}."{view.name}" WITH (security_barrier) AS {view.sql}'
        connection.execute(text(made))
        _comment(connection, f'VIEW {SCHEMA}."{view.name}"', view.meaning)
        for column in view.columns:
            said = f"{column.purpose} ({column.made})"
            _comment(connection, f'COLUMN {SCHEMA}."{view.name}"."{column.name}"', said)


def _comment(connection: Connection, on: str, said: str) -> None:
    """Metabase shows it beside the column."""
    quoted = said.replace("'", "''").replace(":", r"\:")
    connection.execute(text(f"COMMENT ON {on} IS '{quoted}'"))


def _grant(connection: Connection, role: str) -> None:
    named = connection.dialect.identifier_preparer.quote_identifier(role).replace(":", r"\:")
    exists = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
    if connection.execute(exists, {"role": role}).first() is None:
        connection.execute(text(f"CREATE ROLE {named} NOLOGIN"))
        connection.execute(text(f"ALTER ROLE {named} SET default_transaction_read_only = on"))
    connection.execute(text(f"GRANT USAGE ON SCHEMA {SCHEMA} TO {named}"))
    connection.execute(text(f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {named}"))
    reads = text(
        "SELECT 1 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname NOT IN (:shown, 'pg_catalog', 'information_schema', 'pg_toast')"
        " AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
        " AND (has_table_privilege(:role, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"
        " OR has_any_column_privilege(:role, c.oid, 'SELECT'))"
    )
    if connection.execute(reads, {"role": role, "shown": SCHEMA}).first() is not None:
        raise UserError("hub.views_role_reads_more")
