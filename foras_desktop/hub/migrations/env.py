"""Alembic's entry for the hub's database: runs on the connection that `hub.store` hands it."""

from alembic import context

from foras_desktop.db.tables import METADATA
from foras_desktop.hub.tables import LINE

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=[METADATA, LINE])
context.run_migrations()
