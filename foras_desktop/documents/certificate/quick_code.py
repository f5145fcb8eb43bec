"""QR codes by the thousand: segno makes one of each version, of which the others differ in their data alone.

Level M, one mask, text of the 45 characters that take eleven bits a pair, versions 10 to 26 (ISO/IEC 18004).
What segno would make is made, bit for bit, in a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, product, zip_longest
from operator import itemgetter
from typing import Any

import segno
from segno import consts

MASK = 4
"""Any of the eight reads as well for text that looks like chance; choosing one costs five times the rest."""

_CHARACTERS = consts.ALPHANUMERIC_CHARS.decode("ascii")
_MODE, _LENGTH_BITS, _VERSIONS = "0010", 11, range(10, 27)
_PADDING = bytes((0b11101100, 0b00010001))
_AS_BITS = bytes.maketrans(b"01", b"\0\1")


def quick_rows(text: str) -> tuple[bytes, ...] | None:
    """The rows of the code, 1 where it is dark; None for a text that it is not made for."""
    if text.isdigit() or not set(_CHARACTERS).issuperset(text):
        return None
    length = len(_MODE) + _LENGTH_BITS + len(text) // 2 * 11 + len(text) % 2 * 6
    version = next((one for one in _VERSIONS if length <= 8 * _room(one)), None)
    if version is None or length <= 8 * _room(_VERSIONS[0] - 1):
        return None
    return _kind(version).rows(_data(text, _room(version)))


@dataclass(frozen=True)
class _Kind:
    """A version: its side, its blocks, and where in the stream of bits each of its modules comes from.

    Behind the stream stand a 0 and a 1, for the modules that are the same in every code.
    """

    side: int
    blocks: tuple[int, ...]
    check_words: int
    modules: Callable[[bytes], Iterable[int]]
    mask: int
    mask_bits: int

    def rows(self, data: bytes) -> tuple[bytes, ...]:
        words = int.from_bytes(self._interleaved(data), "big")
        words <<= self.mask_bits - 8 * (len(data) + len(self.blocks) * self.check_words)
        stream = f"{words ^ self.mask:0{self.mask_bits}b}01".encode().translate(_AS_BITS)
        flat = bytes(self.modules(stream))
        return tuple(flat[at : at + self.side] for at in range(0, len(flat), self.side))

    def _interleaved(self, data: bytes) -> bytes:
        """The first word of each block, the second of each, … and their check words in the same way."""
        blocks, start = [], 0
        for length in self.blocks:
            blocks.append(data[start : start + length])
            start += length
        checks = [_check_words(block, self.check_words) for block in blocks]
        mixed = (chain.from_iterable(zip_longest(*parts)) for parts in (blocks, checks))
        return bytes(word for word in chain.from_iterable(mixed) if word is not None)


@cache
def _kind(version: int) -> _Kind:
    sample = segno.make_qr("A", version=version, error="m", boost_error=False, mask=MASK).matrix
    side = len(sample)
    always = _function_modules(version, side)
    order = [module for module in _way(side) if module not in always]
    source = {module: place for place, module in enumerate(order)}
    every = ((row, column) for row in range(side) for column in range(side))
    modules = [source.get((row, column), len(order) + sample[row][column]) for row, column in every]
    mask = "".join("10"[(row // 2 + column // 3) % 2] for row, column in order)
    infos = _block_infos(version)
    blocks = tuple(info.num_data for info in infos for _ in range(info.num_blocks))
    check_words = infos[0].num_total - infos[0].num_data
    return _Kind(side, blocks, check_words, itemgetter(*modules), int(mask, 2), len(mask))


def _function_modules(version: int, side: int) -> set[tuple[int, int]]:
    """Finders with format bits, timing, alignment patterns, version bits: what carries no data."""
    near, far = range(9), range(side - 8, side)
    modules = {*product(near, near), *product(near, far), *product(far, near)}
    modules |= {(6, at) for at in range(side)} | {(at, 6) for at in range(side)}
    version_bits = {*product(range(6), range(side - 11, side - 8))}
    modules |= version_bits | {(column, row) for row, column in version_bits}
    centres = consts.ALIGNMENT_POS[version - 2]
    first, last = centres[0], centres[-1]
    for row, column in {*product(centres, centres)} - {(first, first), (first, last), (last, first)}:
        modules |= {*product(range(row - 2, row + 3), range(column - 2, column + 3))}
    return modules


def _way(side: int) -> Iterator[tuple[int, int]]:
    """The modules in the order they are filled: up and down in columns of two, the timing column left out."""
    rights = [*range(side - 1, 6, -2), *range(5, 0, -2)]
    for turn, right in enumerate(rights):
        for row in range(side) if turn % 2 else reversed(range(side)):
            yield row, right
            yield row, right - 1


@cache
def _room(version: int) -> int:
    """How many data words a version holds."""
    return sum(info.num_blocks * info.num_data for info in _block_infos(version))


def _block_infos(version: int) -> Any:
    tables: Any = consts.ECC
    return tables[version][consts.ERROR_LEVEL_M]


@cache
def _bits() -> dict[str, str]:
    """The bits of each character and each pair."""
    values = {character: value for value, character in enumerate(_CHARACTERS)}
    singles = {one: f"{value:06b}" for one, value in values.items()}
    pairs = {one + two: f"{45 * a + b:011b}" for one, a in values.items() for two, b in values.items()}
    return singles | pairs


def _data(text: str, room: int) -> bytes:
    """The text as data words, filled up to the room there is."""
    known = _bits()
    bits = "".join(known[text[at : at + 2]] for at in range(0, len(text), 2))
    bits = f"{_MODE}{len(text):0{_LENGTH_BITS}b}{bits}"
    bits += "0" * min(4, 8 * room - len(bits))
    bits += "0" * (8 - len(bits) % 8)  # as segno does also at a word's end; nobody reads what is behind
    words = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return (words + _PADDING * room)[:room]


def _check_words(block: bytes, count: int) -> bytes:
    """The Reed-Solomon check words of a block: the rest of a division, a word at a time."""
    multiples = _multiples(count)
    top, kept = 8 * (count - 1), (1 << 8 * (count - 1)) - 1
    rest = 0
    for word in block:
        rest = ((rest & kept) << 8) ^ multiples[word ^ rest >> top]
    return rest.to_bytes(count, "big")


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """The generator polynomial of so many check words, times each value of a word."""
    generators: Any = consts.GEN_POLY
    log, power, generator = consts.GALIOS_LOG, consts.GALIOS_EXP, generators[count]
    rows = (bytes(power[log[value] + term] for term in generator) for value in range(1, 256))
    return (0, *(int.from_bytes(row, "big") for row in rows))
