"""Reading a bundle again and again keeps nothing in memory, whatever becomes of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.sync.streams import read_encrypted, write_encrypted

_TIMES = 300
_LINE = os.urandom(60_000).hex().encode() + b"\n"
_MOST_GROWTH_KB = 8_000
"""Far below what one buffer for each refused bundle would be, far above what chance makes of it."""


def _resident_kb() -> int:
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmRSS:")[1].split()[0])


def _bundle(path: Path) -> str:
    key = pyrage.x25519.Identity.generate()
    with path.open("wb") as stream:
        write_encrypted(iter([_LINE] * 4), stream, [str(key.to_public())])
    return str(key)


def _refuse(line: bytes) -> None:
    raise UserError("work.cancelled")


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system how large the program is")
@pytest.mark.parametrize(("handle", "code"), [(_refuse, "work.cancelled"), (len, "bundle.damaged")])
def test_a_refused_bundle_keeps_no_memory(
    tmp_path: Path, handle: Callable[[bytes], object], code: str
) -> None:
    path = tmp_path / "bundle"
    key = _bundle(path)
    if code == "bundle.damaged":
        path.write_bytes(path.read_bytes()[:-1])

    def read() -> None:
        with pytest.raises(UserError, match=code):
            read_encrypted(path, key, handle)  # type: ignore[arg-type]

    for _ in range(20):
        read()
    before = _resident_kb()
    for _ in range(_TIMES):
        read()
    assert _resident_kb() - before < _MOST_GROWTH_KB
