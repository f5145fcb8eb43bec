"""`python -m tests.simulation_stack --seeds N --first K` plays N seeds; the first broken one is told."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.simulation_stack.run import BrokenRunError, run
from tests.simulation_stack.world import make_template

_TELL_EVERY = 50


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--steps", type=int, default=60)
    asked = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        template = Path(name)
        make_template(template, ("CEN", "RBA", "CAS"))
        for number, seed in enumerate(range(asked.first, asked.first + asked.seeds), start=1):
            try:
                run(template, seed, asked.steps)
            except BrokenRunError as broken:
                sys.stdout.write(f"{broken}\n")
                return 1
            if number % _TELL_EVERY == 0 or number == asked.seeds:
                seconds = time.monotonic() - started
                sys.stdout.write(f"{number} seeds, {seconds / number:.2f} s each\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
