"""A bundle read end to end, encrypted, against Morango integrating as many field writes into SQLite.

Makes Morango's environment in `.venv-morango` where it is missing. What either side measures is written in
README.md.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import text

from benchmarks import bench_merge
from benchmarks.measure import machine
from benchmarks.offices import introduce, set_up
from foras_desktop.services.exchange import WriteStick, write_stick
from foras_desktop.services.office import Office

_ROOT = Path(__file__).parent.parent
_PINNED = _ROOT / "requirements" / "morango.txt"
_ENVIRONMENT = _ROOT / ".venv-morango"
_PROJECT = _ROOT / "benchmarks" / "morango"


def _python() -> Path:
    """The interpreter of Morango's environment, made from what is pinned."""
    python, stamp = _ENVIRONMENT / "bin" / "python", _ENVIRONMENT / "installed.txt"
    if not stamp.exists() or stamp.read_bytes() != _PINNED.read_bytes():
        subprocess.run([sys.executable, "-m", "venv", "--clear", _ENVIRONMENT], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--require-hashes", "--only-binary", ":all:", "-r", _PINNED], check=True)
        stamp.write_bytes(_PINNED.read_bytes())
    return python


def _field_writes(office: Office) -> int:
    """The values in all groups of all operations that the bundle will carry."""
    own = office.credentials.replica_keys.replica
    query = text(
        "SELECT count(*) FROM oplog, json_each(oplog.groups) AS grp, json_each(grp.value)"
        " WHERE replica = :own AND entity IN ('person', 'consent', 'handout')"
    )
    with office.read_view() as view:
        return view.connection.execute(query, {"own": own}).scalar_one()


def _ours(root: Path, operations: int) -> tuple[float, int]:
    """Seconds of reading a bundle of so many operations in a process of its own, and its field writes."""
    sender, receiver = set_up(root / "RBA"), set_up(root / "CEN", "CEN")
    (root / "letters").mkdir()
    introduce(sender, receiver, root / "letters")
    bench_merge.fill(sender, operations)
    written, _ = write_stick(sender, WriteStick(root))
    fields = _field_writes(sender)
    receiver.close()
    sender.close()
    return bench_merge.read_apart(root / "CEN", written.path)[0], fields


def _theirs(root: Path, people: int) -> dict[str, Any]:
    """Seconds of Morango's integrating what it would carry of as many people."""
    python = _python()

    def run(database: str, *arguments: str) -> str:
        environment = {**os.environ, "BENCH_DATABASE": str(root / database)}
        environment.pop("PYTHONPATH", None)
        command = [str(python), str(_PROJECT / "peer.py"), *arguments]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
        return done.stdout

    run("sender.sqlite3", "send", str(people), str(root))
    seconds, steps, records, fields = json.loads(run("receiver.sqlite3", "receive", str(root)))
    return {"seconds": seconds, "steps": steps, "records": records, "fields": fields}


def _measure(root: Path, operations: int) -> None:
    ours, fields = _ours(root, operations)
    theirs = _theirs(root, operations // bench_merge.PER_PERSON)
    buffering, dequeuing, deserialising = theirs["steps"]
    assert theirs["fields"] == fields, (theirs["fields"], fields)
    print(f"{fields} field writes each ({machine()})")
    print(f"  ours: {operations} operations, encrypted, read and merged in {ours:.2f} s")
    print(
        f"  Morango: {theirs['records']} records, in clear, integrated in {theirs['seconds']:.2f} s"
        f" (buffering {buffering:.2f}, dequeuing {dequeuing:.2f}, deserialising {deserialising:.2f})"
    )
    print(f"  ratio {theirs['seconds'] / ours:.1f} (goal ≥ 10)")
    each = theirs["seconds"] / theirs["records"] * 1000
    print(f"  a record of theirs {each:.3f} ms, an operation of ours {ours / operations * 1000:.3f} ms")


def main() -> None:
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        _measure(Path(name), operations)


if __name__ == "__main__":
    main()
