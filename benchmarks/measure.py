"""What the benchmarks share: medians, paired rounds, and one line of result."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Callable, Sequence


def median_ms(seconds: Sequence[float]) -> float:
    return statistics.median(seconds) * 1000


def paired(
    rounds: int, one: Callable[[], float], other: Callable[[], float]
) -> tuple[list[float], list[float]]:
    """Measure the two in turn, so that a drifting machine moves both; the first round is not counted."""
    ones, others = [], []
    for number in range(rounds + 1):
        pair = one(), other()
        if number:
            ones.append(pair[0])
            others.append(pair[1])
    return ones, others


def machine() -> str:
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def tell(name: str, measured: float, floor: float, goal: str) -> None:
    """One line: the median, the floor's median, the ratio, the goal."""
    ratio = measured / floor
    print(f"{name}: {measured:.1f} ms, floor {floor:.1f} ms, ratio {ratio:.2f} (goal {goal}; {machine()})")
