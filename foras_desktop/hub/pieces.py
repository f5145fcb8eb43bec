"""Bundles on their way, in pieces: what was carried before a line was cut is not carried again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, delete, func, insert, select

from foras_desktop.domain.errors import UserError
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_PIECE
from foras_desktop.sync.line import CHUNK

UP, DOWN = "up", "down"
_LARGEST = 512 << 20
"""Bytes of one bundle: a million operations are some fifty million."""

_DIGEST = re.compile("[0-9a-f]{64}")


def have(connection: Connection, replica: str, way: str, digest: str) -> int:
    """How many bytes are here, from the beginning; what was swept meanwhile has a gap, and is none."""
    require_digest(digest)
    table = LINE_PIECE.c
    length = func.length(table.content)
    query = select(func.max(table.place + length), func.sum(length))
    found = connection.execute(
        query.where(table.replica == replica, table.way == way, table.digest == digest)
    )
    end, size = found.one()
    return end if end and end == size else 0


def add(peer: Peer, replica: str, digest: str, place: int, content: bytes) -> int:
    """Take the next piece of a bundle; how many bytes are here then.

    A piece that is here already, or that is not the next one, changes nothing. UserError `line.too_large`.
    """
    if not 0 < len(content) <= CHUNK or place + len(content) > _LARGEST:
        raise UserError("line.too_large")
    with peer.store.serving() as connection:
        here = have(connection, replica, UP, digest)
        if place != here:
            return here
        if here == 0:  # one bundle of each replica at a time: the last one holds
            _forget(connection, replica, UP)
        _put(connection, replica, UP, digest, place, content)
        return place + len(content)


@contextmanager
def whole(peer: Peer, replica: str, digest: str) -> Iterator[Path]:
    """A bundle that has come in full, as a file for as long as it is read; UserError `line.incomplete`."""
    with TemporaryDirectory(prefix="foras-hub-") as folder:
        path, summary = Path(folder) / "bundle.foras", hashlib.sha256()
        with path.open("wb") as stream, peer.store.reading() as connection:
            for content in _contents(connection, replica, UP, digest):
                summary.update(content)
                stream.write(content)
        if summary.hexdigest() != digest:
            raise UserError("line.incomplete")
        yield path
    with peer.store.serving() as connection:
        _forget(connection, replica, UP)


def lay_ready(peer: Peer, replica: str, path: Path) -> str:
    """Cut a bundle into pieces for a replica, in place of any other; its SHA-256."""
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        with peer.store.serving() as connection:
            _forget(connection, replica, DOWN)
            place = 0
            while content := stream.read(CHUNK):
                _put(connection, replica, DOWN, digest, place, content)
                place += len(content)
    return digest


def piece(peer: Peer, replica: str, digest: str, place: int) -> bytes:
    """A piece of what lies ready, from that byte on; UserError `line.gone` for one that does not."""
    require_digest(digest)
    table = LINE_PIECE.c
    start = place - place % CHUNK
    query = select(table.content).where(
        table.replica == replica, table.way == DOWN, table.digest == digest, table.place == start
    )
    with peer.store.reading() as connection:
        content = connection.execute(query).scalar()
    if content is None:
        raise UserError("line.gone")
    return bytes(content)[place - start :]


def require_digest(digest: str) -> None:
    """UserError `line.gone` for what is no SHA-256 in hex."""
    if not _DIGEST.fullmatch(digest):
        raise UserError("line.gone")


def _contents(connection: Connection, replica: str, way: str, digest: str) -> Iterator[bytes]:
    require_digest(digest)
    table = LINE_PIECE.c
    places = select(table.place).where(table.replica == replica, table.way == way, table.digest == digest)
    for place in connection.execute(places.order_by(table.place)).scalars().all():
        one = select(table.content).where(
            table.replica == replica, table.way == way, table.digest == digest, table.place == place
        )
        yield bytes(connection.execute(one).scalar_one())


def _put(connection: Connection, replica: str, way: str, digest: str, place: int, content: bytes) -> None:
    row = {"replica": replica, "way": way, "digest": digest, "place": place, "content": content}
    connection.execute(insert(LINE_PIECE).values(row))


def _forget(connection: Connection, replica: str, way: str) -> None:
    connection.execute(delete(LINE_PIECE).where(LINE_PIECE.c.replica == replica, LINE_PIECE.c.way == way))
