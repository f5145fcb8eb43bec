"""A few runs of the whole stack inside every test run, and proof that a broken program is caught."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.db import issues, projection
from foras_desktop.sync import bundle_writer
from foras_desktop.sync.core.heads import heads_by_group
from tests.simulation_stack.run import BrokenRunError, run
from tests.simulation_stack.world import make_template

_ENOUGH = 6
"""Seeds within which each mutant is caught."""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("world")
    make_template(folder, ("CEN", "RBA", "CAS"))
    return folder


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_desks_apart_agree_in_the_end_and_nothing_confirmed_is_lost(template: Path, seed: int) -> None:
    assert run(template, seed) > 0


def _newest_only(operations: Any) -> Any:
    """The usual program: the last one to write wins, and nobody hears of the other."""
    found = heads_by_group(list(operations))
    return {name: [max(heads, key=lambda head: (head.hlc, head.dot))] for name, heads in found.items()}


def _half_of(waiting: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *args: waiting(*args)[:-1]


def _play_some(template: Path) -> None:
    for seed in range(1, _ENOUGH + 1):
        run(template, seed)


_MUTANTS: dict[str, tuple[Any, str, Any]] = {
    "the newest write wins": (projection, "heads_by_group", _newest_only),
    "a settled issue stays listed": (issues, "_known_about", lambda *_: {}),
    "the last batch stays at home": (
        bundle_writer,
        "waiting_batches",
        _half_of(bundle_writer.waiting_batches),
    ),
    "what was merged is not shown": (projection, "project_new", lambda *_: projection.Shown()),
}


@pytest.mark.parametrize("name", sorted(_MUTANTS))
def test_a_broken_program_is_caught(template: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    place, function, mutant = _MUTANTS[name]
    monkeypatch.setattr(place, function, mutant)
    with pytest.raises(BrokenRunError, match=r"seed \d+\n1\. "):
        _play_some(template)
