"""A few days of a few desks inside every test run, and proof that a broken program is caught."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.sync import waiting
from tests.years.life import live


def test_days_of_sticks_and_lines_mixed(tmp_path: Path) -> None:
    years = live(tmp_path, desks=6, days=12, seed=3)
    assert years.happened["calls"] > 10
    assert years.happened["calls that were lost"] > 0
    assert years.happened["sticks"] > 3
    assert years.happened["acts"] > 10
    assert {*years.habits.values()} > {years.habits["CEN"]}


def test_a_batch_that_is_never_carried_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = waiting.waiting_batches
    monkeypatch.setattr(waiting, "waiting_batches", lambda *given: whole(*given)[:-1])
    with pytest.raises(AssertionError):
        live(tmp_path, desks=4, days=6, seed=3)
