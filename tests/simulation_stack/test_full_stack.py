"""A few runs of the whole stack inside every test run, and proof that a broken program is caught."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.simulation_stack import __main__ as command
from tests.simulation_stack.acts import FEWEST, MOST, plan
from tests.simulation_stack.mutants import FEW_STEPS, MUTANTS
from tests.simulation_stack.realm import Realms
from tests.simulation_stack.run import BrokenRunError, play, run, shrunk

_ENOUGH_SEEDS = 40
_ENOUGH_SECONDS = 2


@pytest.fixture(scope="session")
def realms(tmp_path_factory: pytest.TempPathFactory) -> Realms:
    """All of them are made by the program as it is, whichever test comes first: none by a broken one."""
    made = Realms(tmp_path_factory.mktemp("realms"))
    for computers in range(FEWEST, MOST + 1):
        made.of(computers)
    return made


@contextmanager
def _become(monkeypatch: pytest.MonkeyPatch, name: str) -> Iterator[None]:
    mutant = MUTANTS[name]
    with monkeypatch.context() as broken:
        broken.setattr(mutant.owner, mutant.attribute, mutant.instead)
        yield


def _caught(realms: Realms, name: str) -> BrokenRunError:
    """From the seed that is known to find it; after a change of the acts perhaps from another one."""
    for seed in (MUTANTS[name].seed, *range(1, _ENOUGH_SEEDS)):
        try:
            run(realms, seed, MUTANTS[name].steps)
        except BrokenRunError as found:
            return found
    pytest.fail("nobody noticed")


@pytest.mark.parametrize("seed", [2, 13, 1519, 1544])
def test_desks_apart_agree_in_the_end_and_nothing_confirmed_is_lost(realms: Realms, seed: int) -> None:
    assert run(realms, seed) > 0


@pytest.mark.parametrize("name", sorted(MUTANTS))
def test_a_broken_program_is_caught(realms: Realms, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    with _become(monkeypatch, name):
        story = str(_caught(realms, name))
    assert story.startswith("seed ")
    assert "\n1. " in story


def test_one_integer_replays_a_run(realms: Realms, tmp_path: Path) -> None:
    """On a realm made anew, too: nothing that a run tells depends on the day."""
    drawn = plan(2, FEW_STEPS)
    assert play(realms, drawn).story == play(Realms(tmp_path), drawn).story


def test_a_story_is_made_short(realms: Realms, monkeypatch: pytest.MonkeyPatch) -> None:
    with _become(monkeypatch, "a stick that fails is told as written"):
        found = _caught(realms, "a stick that fails is told as written")
        short = shrunk(realms, found, _ENOUGH_SECONDS)
    assert len(short.plan.steps) < len(found.plan.steps)
    assert short.kind == found.kind


def test_the_command_plays_on_from_a_seed(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--seeds", "1", "--first", "2", "--steps", "3"]) == 0
    assert capsys.readouterr().out.startswith("1 seeds, up to 2: all hold")
