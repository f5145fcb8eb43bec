"""What fuzzing kept is read again: each input is refused with nothing changed, or lands as the log says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.fuzz.targets import CORPUS, TARGETS, first_inputs
from tests.fuzz.world import World, new_world


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with new_world() as made:
        yield made


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_every_kept_input_holds_the_contract(world: World, target: str) -> None:
    kept = sorted((CORPUS / target).iterdir())
    outcomes = Counter(TARGETS[target](world, path.read_bytes()) for path in kept)
    assert outcomes["landed"] > len(kept) // 10, "the corpus no longer gets behind the checks"


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_the_first_inputs_land(world: World, target: str) -> None:
    assert "landed" in {TARGETS[target](world, data) for data in first_inputs(target)}
