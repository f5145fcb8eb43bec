"""The hub's database is brought up from any release, with what it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert

from foras_desktop import hub
from foras_desktop.db import stretches
from foras_desktop.db.tables import BATCH, METADATA
from foras_desktop.hub.store import Store


def upgrade(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(hub.__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


@pytest.fixture
def store(address: str) -> Store:
    return Store(address)


def test_what_an_older_hub_holds_is_counted_when_it_is_brought_up(store: Store) -> None:
    with store.writing() as connection:
        upgrade(connection, "0003")
        rest = {"format": 2, "previous": "", "digest": "", "signature": ""}
        for replica, first, last in (("A", 1, 3), ("A", 4, 9), ("A", 11, 12), ("B", 5, 5)):
            row = {"replica": replica, "first_seq": first, "last_seq": last, **rest}
            connection.execute(insert(BATCH).values(row))
    store.bring_up_to_date()
    with store.reading() as connection:
        assert stretches.read(connection) == {"A": [(1, 9), (11, 12)], "B": [(5, 5)]}
        assert stretches.differences(connection) == []
    store.close()


def test_the_migrations_make_what_the_models_say(store: Store) -> None:
    store.bring_up_to_date()
    with store.reading() as connection:
        found = compare_metadata(MigrationContext.configure(connection), METADATA)
    store.close()
    assert [one for one in found if "line_" not in repr(one) and "alembic" not in repr(one)] == []
