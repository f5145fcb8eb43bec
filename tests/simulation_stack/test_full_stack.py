"""A few runs of the whole stack inside every test run, and proof that a broken program is caught."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulation_stack.acts import plan
from tests.simulation_stack.mutants import MUTANTS
from tests.simulation_stack.realm import Realms
from tests.simulation_stack.run import STEPS, BrokenRunError, play, run

_MOST_COMPUTERS = 4
"""Mutants are looked for in small realms: those are quick."""


@pytest.fixture(scope="session")
def realms(tmp_path_factory: pytest.TempPathFactory) -> Realms:
    return Realms(tmp_path_factory.mktemp("realms"))


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_desks_apart_agree_in_the_end_and_nothing_confirmed_is_lost(realms: Realms, seed: int) -> None:
    assert run(realms, seed) > 0


def _caught(realms: Realms, name: str, monkeypatch: pytest.MonkeyPatch) -> BrokenRunError:
    mutant = MUTANTS[name]
    seeds = [mutant.seed, *(seed for seed in range(100) if plan(seed, 0).computers <= _MOST_COMPUTERS)]
    with monkeypatch.context() as broken:
        broken.setattr(mutant.owner, mutant.attribute, mutant.instead)
        for seed in seeds:
            try:
                run(realms, seed)
            except BrokenRunError as found:
                return found
    pytest.fail("nobody noticed")


@pytest.mark.parametrize("name", sorted(MUTANTS))
def test_a_broken_program_is_caught(realms: Realms, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    story = str(_caught(realms, name, monkeypatch))
    assert story.startswith("seed ")
    assert "\n1. " in story


def test_one_integer_replays_a_run(realms: Realms, tmp_path: Path) -> None:
    """On realms made anew, too: nothing that a run tells depends on the day."""
    drawn = plan(3, STEPS)
    again = Realms(tmp_path)
    assert play(realms, drawn).story == play(again, drawn).story
