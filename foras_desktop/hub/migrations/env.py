"""Alembic's entry for the hub's database: runs on the connection that `hub.store` hands it."""

from alembic import context

from foras_desktop.db.tables import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA)
context.run_migrations()
