"""The note beside a bundle by which a computer that it is not for learns why.

Nobody writes bundles to a retired identity, so it could read sticks for ever and only be told that they are
for someone else. And where a copied central office gave new identities on both sides, neither side writes to
the other. Once a computer was retired the note holds the central office's signed words on all computers: ids,
keys and desks, nothing of a person, in clear.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from foras_desktop.db.files import size_of_file, written_whole
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.sync.state import keep_voucher, require_realm
from foras_desktop.sync.vouchers import Voucher
from foras_desktop.sync.wire import Signed, decode

NAME = "FORAS-retired.foras-letter"

_LARGEST = 1 << 20


class RetiredNote(msgspec.Struct, frozen=True, tag="retired", tag_field="foras"):
    """Vouchers for replicas."""

    vouchers: list[Signed]


def write_note(connection: Connection, folder: Path) -> None:
    """Leave the note in a folder, if any computer was retired; EnvironmentFault `disk.…`."""
    known = [Signed(body, signature) for body, signature in ExchangeQueries(connection).vouchers()]
    vouchers = [(signed, decode(signed.body, Voucher)) for signed in known]
    if any(voucher.revoked_after is not None for _, voucher in vouchers):
        computers = [signed for signed, voucher in vouchers if voucher.kind == "replica"]
        with written_whole(folder / NAME) as stream:
            stream.write(msgspec.json.encode(RetiredNote(computers)))


def take_note(connection: Connection, folder: Path, own: str, now: datetime) -> bool:
    """Keep what a note in that folder says of computers; whether it says that this one is retired.

    Whoever is named there can be written to from now on. What cannot be read, or the root key did not sign,
    counts as no note.
    """
    realm = require_realm(connection)
    retired = False
    for signed in _read(folder / NAME):
        try:
            voucher = realm.check(signed)
        except UserError:
            continue
        if voucher.kind == "replica":
            keep_voucher(connection, realm, signed, now)
            retired |= voucher.subject == own and voucher.revoked_after is not None
    return retired


def _read(path: Path) -> list[Signed]:
    try:
        size = size_of_file(path)
        if size is None or size > _LARGEST:
            return []
        return msgspec.json.decode(path.read_bytes(), type=RetiredNote).vouchers
    except (OSError, Trouble, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return []
