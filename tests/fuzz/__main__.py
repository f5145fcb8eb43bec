"""Fuzzes one target with coverage guidance: `python -m tests.fuzz decoder --seconds 1800`, in `.venv-fuzz`.

Inputs that lead on are kept in `.fuzz/`, those that break the contract in `.fuzz/findings/`, one of each
kind; the run goes on. `--keep` puts the fewest that reach as much into `tests/fuzz/corpus/`.

A run is cut into processes of a few minutes, because atheris holds on to memory with each comparison it sees.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["foras_desktop"]):
    from tests.fuzz.targets import CORPUS, TARGETS, first_inputs
    from tests.fuzz.world import World, new_world

_WORK = Path(".fuzz")
_COMMAND = (sys.executable, "-m", "tests.fuzz")
_SLICE = 300
_LONGEST = {"decoder": 16_384, "mapper": 700}


class _Findings:
    """Keeps the first input of each kind of failure."""

    def __init__(self, target: str) -> None:
        self._folder = _WORK / "findings"
        self._target = target
        self._kinds: set[str] = set()

    def note(self, error: Exception, data: bytes) -> None:
        frames = [
            one for one in traceback.extract_tb(error.__traceback__) if "site-packages" not in one.filename
        ]
        kind = f"{type(error).__name__} {Path(frames[-1].filename).name}:{frames[-1].lineno}"
        if isinstance(error, AssertionError):  # which tables, which refusal
            kind += f" {str(error)[:60]}"
        if kind in self._kinds:
            return
        self._kinds.add(kind)
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"{self._target}-{sha256(data).hexdigest()[:12]}").write_bytes(data)
        sys.stderr.write(f"FOUND {kind}: {str(error)[:200]!r}\n")
        traceback.print_exception(error, limit=-8)


def _one_input(target: str, world: World) -> Callable[[bytes], None]:
    findings = _Findings(target)

    def run(data: bytes) -> None:
        try:
            TARGETS[target](world, data)
        except Exception as error:
            findings.note(error, data)

    return run


def _folders(target: str) -> tuple[Path, Path]:
    work, kept = _WORK / target, CORPUS / target
    for folder in (work, kept):
        folder.mkdir(parents=True, exist_ok=True)
    for data in first_inputs(target):
        (work / f"first-{sha256(data).hexdigest()[:12]}").write_bytes(data)
    return work, kept


def _fuzz(target: str, options: list[str]) -> None:
    """In this process, which ends with it."""
    words = Path(__file__).with_name(f"{target}.dict")
    dictionary = [f"-dict={words}"] if words.exists() else []
    with new_world() as world:
        again = " ".join([*_COMMAND, target, "--libfuzzer"])  # merging starts this anew, through a shell
        atheris.Setup([again, *dictionary, *options], _one_input(target, world))
        atheris.Fuzz()


def _run(target: str, seconds: int) -> None:
    work, kept = _folders(target)
    log = _WORK / f"{target}.log"
    limits = [f"-max_len={_LONGEST[target]}", "-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1"]
    limits.append(f"-artifact_prefix={_WORK}/")  # where an input goes that ends the process or takes too long
    with log.open("w", encoding="utf-8") as output:
        for start in range(0, seconds, _SLICE):
            options = [f"-max_total_time={min(_SLICE, seconds - start)}", *limits, str(work), str(kept)]
            subprocess.run(
                [*_COMMAND, target, "--libfuzzer", *options], stdout=output, stderr=output, check=False
            )
    told = log.read_text("utf-8", "replace")
    executions = sum(map(int, re.findall(r"number_of_executed_units: (\d+)", told)))
    reached = re.findall(r"DONE +(cov: \d+ ft: \d+)", told)
    print(f"{target}: {executions} executions in {seconds} s; {reached[-1] if reached else 'cut off'}")
    print("\n".join(re.findall(r"FOUND .*|ERROR: libFuzzer.*", told)) or "nothing found")


def _keep(target: str) -> None:
    """Merge what was found into the kept corpus: the smallest that reach each edge, not how often they do."""
    work, kept = _folders(target)
    before = kept.rename(kept.with_name(f"{target}-before"))
    kept.mkdir()
    options = [
        "-merge=1",
        "-use_counters=0",
        f"-max_len={_LONGEST[target]}",
        str(kept),
        str(before),
        str(work),
    ]
    subprocess.run([*_COMMAND, target, "--libfuzzer", *options], check=True)
    shutil.rmtree(before)


def main() -> None:
    if sys.argv[2:3] == ["--libfuzzer"]:
        _fuzz(sys.argv[1], sys.argv[3:])
        return
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=1800)
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    if given.keep:
        _keep(given.target)
    else:
        _run(given.target, given.seconds)


if __name__ == "__main__":
    main()
