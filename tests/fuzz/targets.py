"""The two things that are fuzzed; each takes bytes and answers with what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import msgspec

from tests.fuzz import people_of_the_world as known
from tests.fuzz.assembly import assembled, script_of
from tests.fuzz.contract import hold
from tests.fuzz.grammar import script_from
from tests.fuzz.world import World, vouchers

CORPUS = Path(__file__).parent / "corpus"


def decoder(world: World, data: bytes) -> str:
    """What comes out of age and zstd: as it stands (R), a script signed (C), or hashed too (S)."""
    kind, content = data[:1], data[1:]
    if kind == b"R":
        return hold(world, content)
    return hold(world, assembled(content, counted=kind != b"C"))


def mapper(world: World, data: bytes) -> str:
    """Operations of any values, signed by whoever they name."""
    return hold(world, assembled(script_from(data)))


TARGETS: dict[str, Callable[[World, bytes], str]] = {"decoder": decoder, "mapper": mapper}


def first_inputs(target: str) -> Iterator[bytes]:
    """What a run without a corpus begins with."""
    if target == "mapper":
        yield from (bytes(length) for length in (0, 40, 200))
        yield bytes(range(256))
        chance = Random(1)
        yield from (chance.randbytes(length) for length in range(60, 660, 20))
        return
    script = _full_script()
    yield b"S" + script
    yield b"C" + script
    yield b"R" + assembled(script)
    yield b"S" + script_of(acknowledged={known.RABAT.replica: [[1, 6]], known.CENTRAL.replica: [[1, 2]]})


def _full_script() -> bytes:
    """One of everything."""
    operations = [known.operation_of(record) for record in known.records_of_rabat()[:2]]
    operations[0]["groups"]["name"]["parents"] = [f"{known.RABAT.replica}:1"]
    return script_of(
        *("V" + msgspec.json.encode(voucher).decode() for voucher in vouchers()[3:]),
        "B" + known.batch(known.RABAT.replica, 9, *operations),
        "B" + known.batch(known.CASABLANCA.replica, 1, *operations[1:]),
        "B" + known.batch(known.RETIRED.replica, 1, *operations[1:]),
        acknowledged={known.RABAT.replica: [[1, 6]]},
        tips={known.RABAT.replica: [6, "00"]},
    )
