"""A replica's voucher in some 90 bytes, from which its exact text is rebuilt: only then its signature holds.

    1   flags: 1 for practice
    8   the replica's id
    1+  the voucher's number, seven bits a byte, the lowest first
    7   when it was issued: microseconds since 1970
    32  the key the replica signs with
    37  the key it is written to, without the `age1` before it
    1   how many identities it supersedes; of each its id (8) and seq (1+)

Realm and desk are known to whoever reads it. A retired replica's voucher has no such form.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from foras_desktop.domain.byte_reader import ByteReader
from foras_desktop.domain.check_character import ALPHABET
from foras_desktop.sync.core.dots import replica_id
from foras_desktop.sync.vouchers import Realm, Voucher
from foras_desktop.sync.wire import canonical

_AGE_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_AGE_PREFIX = "age1"
_AGE_LENGTH = 58
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST = 1 << 63


def pack_voucher(voucher: Voucher) -> bytes | None:
    """The packed form; None for a voucher that has none, such as a person's or a retired replica's."""
    try:
        packed = _packed(voucher)
        rebuilt = unpack_voucher(packed, Realm(voucher.realm, voucher.practice, ""), voucher.desk)
    except (ValueError, OverflowError):
        return None
    return packed if rebuilt == _text(voucher) else None


def unpack_voucher(packed: bytes, realm: Realm, desk: str) -> str:
    """The voucher's text. Raises ValueError for bytes that `pack_voucher` does not make."""
    reader = ByteReader(packed)
    flags = reader.number(1)
    voucher = Voucher(
        realm=realm.id,
        practice=flags == 1,
        kind="replica",
        subject=replica_id(reader.take(8)),
        number=_read_count(reader),
        desk=desk,
        issued_at=(_EPOCH + timedelta(microseconds=reader.number(7))).isoformat(),
        sign=reader.take(32).hex(),
        age=_AGE_PREFIX + _letters(reader.number(37), _AGE_ALPHABET, _AGE_LENGTH),
        supersedes=_read_superseded(reader),
    )
    if reader.rest or _packed(voucher) != packed:
        raise ValueError("not as it is packed")
    return _text(voucher)


def _text(voucher: Voucher) -> str:
    return canonical(msgspec.to_builtins(voucher)).decode()


def _packed(voucher: Voucher) -> bytes:
    issued = datetime.fromisoformat(voucher.issued_at).astimezone(UTC) - _EPOCH
    key = _value(voucher.age.removeprefix(_AGE_PREFIX), _AGE_ALPHABET)
    superseded = sorted(voucher.supersedes.items())
    return b"".join(
        (
            bytes([voucher.practice]),
            _packed_id(voucher.subject),
            _count(voucher.number),
            (issued // timedelta(microseconds=1)).to_bytes(7, "big"),
            bytes.fromhex(voucher.sign),
            key.to_bytes(37, "big"),
            bytes([len(superseded)]),
            *(_packed_id(replica) + _count(seq) for replica, seq in superseded),
        )
    )


def _packed_id(replica: str) -> bytes:
    return _value(replica, ALPHABET).to_bytes(8, "big")


def _read_superseded(reader: ByteReader) -> dict[str, int]:
    return {replica_id(reader.take(8)): _read_count(reader) for _ in range(reader.number(1))}


def _count(number: int) -> bytes:
    """Seven bits a byte, the lowest first; all but the last carry the eighth."""
    if not 0 <= number < _LARGEST:
        raise ValueError(number)
    parts = [number & 127]
    while number := number >> 7:
        parts[-1] |= 128
        parts.append(number & 127)
    return bytes(parts)


def _read_count(reader: ByteReader) -> int:
    number = place = 0
    while True:
        part = reader.number(1)
        number |= (part & 127) << place
        place += 7
        if part < 128 or number >= _LARGEST:
            return number


def _value(text: str, alphabet: str) -> int:
    value = 0
    for letter in text:
        value = value * 32 + alphabet.index(letter)
    return value


def _letters(value: int, alphabet: str, length: int) -> str:
    return "".join(alphabet[value >> 5 * place & 31] for place in reversed(range(length)))
