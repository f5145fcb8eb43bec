"""`python -m tests.swarm --desks 50 --processes 4 --seconds 300`: what happened, and that all held."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.swarm.mutants import MUTANTS
from tests.swarm.run import Asked, run
from tests.swarm.servers import postgres


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.swarm", description=__doc__)
    parser.add_argument("--desks", type=int, default=50)
    parser.add_argument("--processes", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mutants", action="store_true", help="see that each mistake is found")
    asked = parser.parse_args(arguments)
    if asked.mutants:
        return _try_mutants(asked)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name, postgres(Path(name)) as server:
        told = run(Asked(asked.desks, asked.processes, asked.seconds, asked.seed), Path(name), server)
    _say(f"{asked.desks} desks, {asked.processes} processes, {asked.seconds:.0f} s of faults: all holds")
    _say(f"{told.operations} operations; {told.kills} processes killed, {told.crashes} crashes of PostgreSQL")
    _say(f"agreed after {told.rounds} rounds on a good line; {time.monotonic() - began:.0f} s in all")
    _say_counts("connections", told.line)
    _say_counts("statuses of what was sent twice", told.replayed)
    _say_counts("desks", told.desks)
    return 0


def _try_mutants(asked: argparse.Namespace) -> int:
    """Each in a run of its own; how many nobody noticed."""
    missed = 0
    for name in MUTANTS:
        with tempfile.TemporaryDirectory() as folder, postgres(Path(folder)) as server:
            wanted = Asked(asked.desks, asked.processes, asked.seconds, asked.seed, mutant=name)
            try:
                run(wanted, Path(folder), server)
            except Exception as found:  # however it shows
                _say(f"{name}: found, {type(found).__name__}: {found}")
            else:
                _say(f"{name}: NOT FOUND")
                missed += 1
    return missed


def _say_counts(what: str, counts: Counter[Any]) -> None:
    _say(f"{what}: " + ", ".join(f"{key} {number}" for key, number in counts.most_common()))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
