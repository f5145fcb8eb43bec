"""A small swarm inside every test run, and proof that a broken program is caught."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from foras_desktop.domain.errors import UserError
from tests.swarm.run import Asked, run
from tests.swarm.servers import Postgres, postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    with postgres(tmp_path_factory.mktemp("s")) as made:
        yield made


def test_desks_agree_whatever_fails(server: Postgres, tmp_path: Path) -> None:
    told = run(Asked(desks=6, processes=2, seconds=8, seed=1, kill_every=2, crash_every=6), tmp_path, server)
    assert told.operations > 20
    assert told.kills > 0
    assert told.desks["agreed"] > 5
    assert told.desks["asked whether a claim is true"] > 20
    assert sum(told.line.values()) > told.line["carried"] > 0
    assert told.stopped == [0, 0]


def test_a_false_claim_is_caught(server: Postgres, tmp_path: Path) -> None:
    """The other mistakes are tried by `make swarm-mutants`."""
    name = "the hub says it has more than it has"
    with pytest.raises((AssertionError, UserError)):
        run(Asked(desks=3, processes=1, seconds=20, seed=2, mutant=name), tmp_path, server)
