"""A bundle of many operations read end to end, against raw `executemany` of the rows that it brings."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

import zstandard

from benchmarks.measure import machine, tell
from benchmarks.offices import WORDS, introduce, set_up
from benchmarks.raw_rows import put, rows_of, schema_of
from foras_desktop.db.tables import OPLOG
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.records import Consent, Handout, Person
from foras_desktop.services import unlocking
from foras_desktop.services.exchange import ReadStick, WriteStick, read_stick, write_stick
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.worker.process import collect_seldom

_DAY = date(2021, 11, 16)
PER_PERSON = 5
"""Operations of each person whom `fill` writes."""


def _write_one(work: UnitOfWork, number: int) -> None:
    """Five operations of three records: three creations and two changes, as a registration leaves them."""
    person = Person(
        work.new_id(),
        desk="RBA",
        case_number=f"RBA-2021-{number}",
        registered_on=_DAY,
        family_name=f"Nom{number}",
        given_names=f"Prénom{number}",
        sex="f",
        born_on=date(1990, 1, 1 + number % 28),
        birth_precision="day",
        nationality="MLI",
    )
    work.records.add(person)
    consent = Consent(work.new_id(), desk="RBA", person=person.id, kind="process", form="written")
    work.records.add(consent)
    work.records.add(Handout(work.new_id(), desk="RBA", person=person.id))
    work.records.change(Person, person.id, {"phone": f"+2126{number:08}", "whatsapp": True})
    work.records.change(Person, person.id, {"country_of_return": "MLI", "languages": ("fr", "bm")})


def fill(office: Office, operations: int) -> float:
    """Write until there are so many; the seconds of one write with its capture, the commit left out."""
    with office.unit_of_work() as work:
        started = time.perf_counter()
        for number in range(operations // PER_PERSON):
            _write_one(work, number)
        took = time.perf_counter() - started
        work.commit()
    return took / operations


def _read(folder: Path, stick: Path) -> None:
    """In a process of its own, as the program does: nothing but the reading counts for its memory."""
    collect_seldom()
    profile = profile_folders(folder)[0]
    office = unlocking.unlock(profile.folder, profile.people[0].id, WORDS)
    before = _peak_mb()
    started = time.perf_counter()
    read, _ = read_stick(office, ReadStick(stick))
    took = time.perf_counter() - started
    office.close()
    print(json.dumps([took, read.operations, before, _peak_mb()]))


def _peak_mb() -> float:
    """From the kernel's own count, because `getrusage` goes on from what the parent process held."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def read_apart(folder: Path, stick: Path) -> tuple[float, int, float, float]:
    command = [sys.executable, "-m", "benchmarks.bench_merge", "--read", str(folder), str(stick)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    took, operations, before, peak = json.loads(told)
    return took, operations, before, peak


def _compressed(rows: list[tuple[Any, ...]]) -> int:
    """The size of the operations as lines of JSON, under zstd."""
    lines = "\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return len(zstandard.ZstdCompressor(level=3).compress(lines.encode()))


def _measure(root: Path, operations: int) -> None:
    sender, receiver = set_up(root / "RBA"), set_up(root / "CEN", "CEN")
    (root / "letters").mkdir()
    introduce(sender, receiver, root / "letters")
    capture = fill(sender, operations)
    started = time.perf_counter()
    written, _ = write_stick(sender, WriteStick(root))
    writing = time.perf_counter() - started
    receiver.close()
    with sender.read_view() as view:
        schema, rows = schema_of(view.connection), rows_of(view.connection)
    sender.close()
    took, merged, before, peak = read_apart(root / "CEN", written.path)
    floor = put(root / "raw.db", schema, rows)
    tell(f"merging {merged} operations", took * 1000, floor * 1000, "≤ 3 ×")
    print(f"  {took * 1000 / merged:.4f} ms an operation; floor {floor * 1000 / merged:.4f} ms")
    print(f"  peak memory {peak:.0f} MB, {before:.0f} MB of it before reading (goal < 300 MB at 10^6)")
    print(f"  a write with its capture {capture * 1000:.4f} ms; writing the stick {writing:.2f} s")
    _tell_size(written.path.stat().st_size, _compressed(rows[OPLOG.name]))


def _tell_size(bundle: int, compressed: int) -> None:
    ratio = bundle / compressed
    print(f"bundle {bundle} bytes, zstd 3 of its operations {compressed}, ratio {ratio:.2f} (goal ≤ 1.2 ×)")


def main() -> None:
    if sys.argv[1:2] == ["--read"]:
        _read(Path(sys.argv[2]), Path(sys.argv[3]))
        return
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    print(machine())
    with tempfile.TemporaryDirectory() as name:
        _measure(Path(name), operations)


if __name__ == "__main__":
    main()
