"""`python -m tests.years --desks 30 --days 2000 --seed 1`: what happened, and that all held."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.years.life import live


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.years", description=__doc__)
    parser.add_argument("--desks", type=int, default=30)
    parser.add_argument("--days", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stdout)
    logging.getLogger("tests.years").setLevel(logging.INFO)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        years = live(Path(name), asked.desks, asked.days, asked.seed)
    _say(f"{asked.days} days of {asked.desks} desks: all hold, {time.monotonic() - began:.0f} s")
    _say(", ".join(f"{what} {times}" for what, times in sorted(years.happened.items())))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
