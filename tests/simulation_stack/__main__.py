"""`python -m tests.simulation_stack --seeds N --first K` plays seeds; the first broken one is told, short."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.simulation_stack.realm import Realms
from tests.simulation_stack.run import STEPS, BrokenRunError, run, shrunk

_TELL_EVERY = 50


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation_stack", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="how many runs")
    parser.add_argument("--first", type=int, default=1, help="the first one's seed")
    parser.add_argument("--steps", type=int, default=STEPS, help="how many acts a run has")
    parser.add_argument("--shrink", type=float, default=300, help="seconds to make a broken run short")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        return _play(Realms(Path(name)), asked)


def _play(realms: Realms, asked: argparse.Namespace) -> int:
    started = time.monotonic()
    happened: Counter[str] = Counter()
    for number, seed in enumerate(range(asked.first, asked.first + asked.seeds), start=1):
        try:
            run(realms, seed, asked.steps, happened)
        except BrokenRunError as broken:
            _say(f"{broken}\n\nMade short:\n{shrunk(realms, broken, asked.shrink)}")
            return 1
        if number % _TELL_EVERY == 0 or number == asked.seeds:
            seconds = time.monotonic() - started
            _say(f"{number} seeds, up to {seed}: all hold, {seconds / number:.2f} s each")
    for what, times in sorted(happened.items()):
        _say(f"  {what}: {times}")
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
