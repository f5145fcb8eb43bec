"""`python -m tests.swarm --desks 50 --processes 4 --seconds 300`: what happened, and whether all holds."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace

from tests.swarm.mutants import MUTANTS
from tests.swarm.run import Plan, play


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.swarm", description=__doc__)
    parser.add_argument("--desks", type=int, default=50)
    parser.add_argument("--processes", type=int, default=4, help="of the hub")
    parser.add_argument("--seconds", type=float, default=300, help="while everything goes wrong")
    parser.add_argument("--seed", type=int, default=0, help="of the line's faults, the kills and the work")
    parser.add_argument("--mutants", action="store_true", help="see that each mistake is found, instead")
    asked = parser.parse_args(arguments)
    plan = Plan(asked.desks, asked.processes, asked.seconds, asked.seed)
    return _try_mutants(plan) if asked.mutants else _play(plan)


def _play(plan: Plan) -> int:
    began = time.monotonic()
    outcome = play(plan)
    for what, times in sorted(outcome.happened.items()):
        _say(f"  {what}: {times}")
    for fault in outcome.faults:
        _say(f"FAULT: {fault}")
    held = "all holds" if not outcome.faults else f"{len(outcome.faults)} faults"
    _say(f"{plan.desks} desks, {plan.processes} processes, {plan.seconds:.0f} s of faults: {held}")
    _say(f"{time.monotonic() - began:.0f} s in all")
    return 1 if outcome.faults else 0


def _try_mutants(plan: Plan) -> int:
    """Each in a run of its own; how many nobody noticed."""
    missed = 0
    for name in MUTANTS:
        faults = play(replace(plan, pause=0.1, mutant=name)).faults
        _say(f"{name}: {faults[0].strip().splitlines()[-1] if faults else 'NOT FOUND'}")
        missed += not faults
    return missed


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
