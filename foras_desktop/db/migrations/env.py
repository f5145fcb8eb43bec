"""Alembic's entry: runs on the connection that `db.schema` hands it, inside its transaction."""

from alembic import context

from foras_desktop.db.tables import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
