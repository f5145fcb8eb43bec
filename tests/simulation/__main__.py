"""`python -m tests.simulation --seeds N --first K`: run seeds; the first failure ends it with its story."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from tests.simulation.acts import plan
from tests.simulation.run import Failure, failure_of, story_of

_REPORT_EVERY_S = 5.0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=10_000, help="how many runs")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    parser.add_argument("--story", action="store_true", help="tell the first run and stop")
    wish = parser.parse_args(arguments)
    return _tell(wish.first) if wish.story else _simulate(wish.first, wish.seeds)


def _tell(seed: int) -> int:
    told = story_of(plan(seed))
    print(told if isinstance(told, Failure) else "\n".join([*told, "Everything holds."]))
    return int(isinstance(told, Failure))


def _simulate(first: int, seeds: int) -> int:
    begun = reported = time.monotonic()
    happened: Counter[str] = Counter()
    for done in range(seeds):
        failure = failure_of(first + done, happened)
        if failure is not None:
            print(failure)
            return 1
        now = time.monotonic()
        if now - reported >= _REPORT_EVERY_S:
            reported = now
            print(f"{done + 1} of {seeds} seeds, {(done + 1) / (now - begun):.0f} a second", flush=True)
    took = time.monotonic() - begun
    speed = f"{took:.0f} s, {seeds / took:.0f} a second"
    print(f"Seeds {first} to {first + seeds - 1}: everything holds; {speed}.")
    for what, times in sorted(happened.items()):
        print(f"  {what}: {times}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
