"""A short simulation of the core; `make simulate` runs the long one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from tests.simulation import __main__ as command
from tests.simulation.acts import plan
from tests.simulation.mutants import MUTANTS
from tests.simulation.run import Failure, failure_of, story_of

SEEDS = range(400)
_LONGEST_STORY = 12


def _first_failure() -> Failure | None:
    return next((failure for seed in SEEDS if (failure := failure_of(seed))), None)


def _story_again(failure: Failure) -> tuple[str, ...]:
    again = story_of(failure.plan)
    assert isinstance(again, Failure)
    return again.story


def _become(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    mutant = MUTANTS[name]
    monkeypatch.setattr(mutant.owner, mutant.attribute, mutant.instead)


def test_everything_holds_and_every_fault_comes_up() -> None:
    happened: Counter[str] = Counter()
    for seed in SEEDS[:250]:
        failure = failure_of(seed, happened)
        assert failure is None, str(failure)
    assert set(happened) == {
        "a bundle was read again", "a dispute was left", "a dispute was settled",
        "a liar named what it liked", "a reading was cut off and rolled back", "a stale form was saved",
        "a vector had gaps", "a write was lost before its commit", "an answer was lost",
        "news went by a third",
    }  # fmt: skip
    assert min(happened.values()) >= 10, happened


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mistake_in_the_core_is_caught_and_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _become(monkeypatch, name)
    failure = _first_failure()
    assert failure is not None
    assert 1 <= len(failure.story) <= _LONGEST_STORY


def test_a_failure_is_shrunk_to_what_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    _become(monkeypatch, "one parent is enough")
    failure = _first_failure()
    assert failure is not None
    acts = failure.plan.acts
    assert len(acts) < len(plan(failure.plan.seed).acts)
    assert failure.story == _story_again(failure)
    for place in range(len(acts)):
        fewer = replace(failure.plan, acts=acts[:place] + acts[place + 1 :])
        told = story_of(fewer)
        assert not isinstance(told, Failure) or told.rule != failure.rule
    monkeypatch.undo()
    assert not isinstance(story_of(failure.plan), Failure)


def test_a_story_reads_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    _become(monkeypatch, "covers by the highest")
    lines = str(_first_failure()).splitlines()
    assert lines[0].startswith("Seed ")
    assert lines[1].startswith("1. ")
    assert any(" writes bundle " in line for line in lines)
    assert lines[-2] == "Broken: all replicas know every confirmed write."


def test_what_the_core_raises_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyError("departure")

    monkeypatch.setattr("foras_desktop.sync.core.heads.shown", fails)
    failure = _first_failure()
    assert failure is not None
    assert failure.rule == "the core raises no KeyError"


def test_one_integer_replays_a_run() -> None:
    assert plan(7) == plan(7)
    assert story_of(plan(7)) == story_of(plan(7))
    assert plan(7) != plan(8)


def test_the_command_counts_tells_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command.main(["--seeds", "3", "--first", "5"]) == 0
    assert "Seeds 5 to 7: everything holds" in capsys.readouterr().out
    assert command.main(["--first", "5", "--story"]) == 0
    assert capsys.readouterr().out.endswith("Everything holds.\n")
    _become(monkeypatch, "the clock stands still")
    assert command.main(["--seeds", "100"]) == 1
    assert "Broken: own times only rise." in capsys.readouterr().out
