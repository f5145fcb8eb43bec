"""A small swarm inside every test run, and proof that a broken program is caught."""

from __future__ import annotations

import pytest

from tests.swarm.mutants import MUTANTS
from tests.swarm.run import Plan, play

SMALL = Plan(desks=5, processes=2, seconds=3, seed=1, drivers=2, pause=0.05, kills=1.5)


def test_desks_agree_whatever_fails() -> None:
    """How much happens in a few seconds is the machine's; that all holds is not."""
    outcome = play(SMALL)
    assert outcome.faults == []
    happened = outcome.happened
    assert happened["operations in each log"] > happened["operations in the ledger"] > 0
    assert happened["beliefs compared"] > 0
    assert happened["workers killed"] + happened["databases killed"] > 0


@pytest.mark.parametrize("name", ["the hub says it has more than it has"])
def test_a_broken_program_is_caught(name: str) -> None:
    """The other mistakes are tried by `make swarm-mutants`."""
    assert name in MUTANTS
    assert play(Plan(3, 1, seconds=20, seed=2, drivers=1, pause=0.05, kills=5, mutant=name)).faults
