"""One bundle, spoilt in every place: whatever is done to its bytes, nothing is read and nothing written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from foras_desktop.domain.errors import Trouble
from foras_desktop.services import exchange
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.office import Office
from tests.faults.scene import Scene, state

_STRIDE, _HEAD, _TAIL = 37, 200, 64
"""The short form: age's header, which is text, and the last chunk with its tag are tried byte by byte."""


def offsets(size: int, *, every: bool) -> list[int]:
    """Where a bundle of that size is spoilt."""
    few = {*range(min(_HEAD, size)), *range(max(0, size - _TAIL), size), *range(0, size, _STRIDE)}
    return list(range(size)) if every else sorted(few)


def spoilt(content: bytes, places: list[int]) -> Iterator[tuple[str, bytes]]:
    """The bundle cut at each place, and with one bit of that byte turned over, all eight in turn."""
    for at in places:
        yield f"cut at {at}", content[:at]
        flipped = bytearray(content)
        flipped[at] ^= 1 << at % 8
        yield f"bit {at % 8} of byte {at} flipped", bytes(flipped)


def refusal(office: Office, path: Path, before: str = "") -> str:
    """The code with which a bundle is refused; every table and the files are as they were.

    `before` is the state where it is known already.
    """
    before, files = before or state(office), _files(office)
    with pytest.raises(Trouble) as trouble:
        exchange.read_stick(office, ReadStick(path))
    assert state(office) == before
    assert _files(office) == files
    return trouble.value.code


def _files(office: Office) -> list[bytes]:
    path = office.credentials.database_path
    return [one.read_bytes() for one in (path, path.with_name(path.name + "-wal")) if one.exists()]


def try_all(scene: Scene, folder: Path, *, every: bool) -> dict[str, int]:
    """Spoil the scene's bundle everywhere; how often each code was told."""
    content = scene.bundle.read_bytes()
    path = folder / scene.bundle.name
    told: dict[str, int] = {}
    with scene.copy("CEN", folder / "CEN") as central:
        before = state(central)
        for what, spoilt_content in spoilt(content, offsets(len(content), every=every)):
            path.write_bytes(spoilt_content)
            code = refusal(central, path, before)
            assert code.startswith(("bundle.", "disk.")), f"{what}: {code}"
            told[code] = told.get(code, 0) + 1
        path.write_bytes(content)
        assert exchange.read_stick(central, ReadStick(path))[0].operations > 0, "the whole bundle is taken"
    return told
