"""Bundles on their way, in pieces: what was carried before a line was cut is not carried again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from foras_desktop.domain.errors import UserError
from foras_desktop.hub.barring import require_heard
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_PIECE
from foras_desktop.sync import line

UP, DOWN = "up", "down"
LARGEST = 512 << 20
"""Bytes of one bundle: a million operations are some fifty million."""

FILES = "foras-hub-bundle-"
"""How temporary folders of bundles begin: what a killed process leaves is swept by that."""

_DIGEST = re.compile("[0-9a-f]{64}")
_PLACE = re.compile("0|[1-9][0-9]{0,8}")


def have(connection: Connection, replica: str, way: str, digest: str) -> int:
    """How many bytes are here, from the beginning; what was swept meanwhile has a gap, and is none."""
    require_digest(digest)
    length = func.length(LINE_PIECE.c.content)
    query = select(func.max(LINE_PIECE.c.place + length), func.sum(length))
    end, size = connection.execute(query.where(bundle_of(replica, way, digest))).one()
    return end if end and end == size else 0


def add(peer: Peer, replica: str, digest: str, place: int, content: bytes) -> int:
    """Take the next piece of a bundle; how many bytes are here then.

    A piece that is here already, or that is not the next one, changes nothing. UserError `line.too_large`,
    `line.unreadable` for no place, `line.barred`.
    """
    _require_place(place)
    if not 0 < len(content) <= line.CHUNK or place + len(content) > LARGEST:
        raise UserError("line.too_large")
    with peer.store.serving(replica) as connection:
        require_heard(connection, replica)  # barred since it was asked who speaks: nothing of it is to stay
        here = have(connection, replica, UP, digest)
        if place != here:
            return here
        if here == 0:  # one bundle of each replica at a time: the last one holds
            forget(connection, _all_of(replica, UP))
        _put(connection, replica, UP, digest, place, content)
        return place + len(content)


@contextmanager
def passing_file() -> Iterator[Path]:
    """A place for one bundle, encrypted as it came, while it is read or written."""
    with TemporaryDirectory(prefix=FILES) as folder:
        yield Path(folder) / "bundle.foras"


@contextmanager
def at_once(digest: str, content: bytes) -> Iterator[Path]:
    """A small bundle that came with one request, as a file for as long as it is read.

    UserError `line.too_large`, `line.incomplete`.
    """
    if len(content) > line.SMALL:
        raise UserError("line.too_large")
    if digest_of(content) != digest:
        raise UserError("line.incomplete")
    with passing_file() as path:
        path.write_bytes(content)
        yield path


def digest_of(content: bytes) -> str:
    """What a bundle is called on its way."""
    return hashlib.sha256(content).hexdigest()


@contextmanager
def whole(peer: Peer, replica: str, digest: str) -> Iterator[Path]:
    """A bundle that has come in full, as a file for as long as it is read; UserError `line.incomplete`.

    Then it goes, and so does one that is refused: it would be refused again. What the computer failed at
    stays, for the next try.
    """
    with passing_file() as path:
        summary = hashlib.sha256()
        with path.open("wb") as stream, peer.store.reading() as connection:
            for content in _contents(connection, replica, UP, digest):
                summary.update(content)
                stream.write(content)
        if summary.hexdigest() != digest:
            raise UserError("line.incomplete")
        try:
            yield path
        except UserError:
            _let_go(peer, replica, digest)
            raise
    _let_go(peer, replica, digest)


def _let_go(peer: Peer, replica: str, digest: str) -> None:
    """Only that bundle: another may have begun to come meanwhile."""
    with peer.store.serving(replica) as connection:
        forget(connection, bundle_of(replica, UP, digest))


def cut(connection: Connection, replica: str, path: Path) -> str:
    """Cut a bundle into pieces for a replica, in place of any other; its SHA-256. UserError `line.barred`."""
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        require_heard(connection, replica)
        forget(connection, _all_of(replica, DOWN))
        place = 0
        while content := stream.read(line.CHUNK):
            _put(connection, replica, DOWN, digest, place, content)
            place += len(content)
    return digest


def piece(peer: Peer, replica: str, digest: str, place: int) -> bytes:
    """A piece of what lies ready, from that byte on; UserError `line.gone` for one that does not."""
    require_digest(digest)
    _require_place(place)
    start = place - place % line.CHUNK
    query = select(LINE_PIECE.c.content).where(bundle_of(replica, DOWN, digest), LINE_PIECE.c.place == start)
    with peer.store.reading() as connection:
        content = connection.execute(query).scalar()
    if content is None or place - start >= len(content):
        raise UserError("line.gone")
    return bytes(content)[place - start :]


def place_of(text: str) -> int:
    """The byte that a path names; UserError `line.unreadable` for what is none."""
    if not _PLACE.fullmatch(text):
        raise UserError("line.unreadable")
    return int(text)


def require_digest(digest: str) -> None:
    """UserError `line.gone` for what is no SHA-256 in hex."""
    if not _DIGEST.fullmatch(digest):
        raise UserError("line.gone")


def _require_place(place: int) -> None:
    """UserError `line.unreadable` for what is no byte of any bundle, and no number of the database either."""
    if not 0 <= place < LARGEST:
        raise UserError("line.unreadable")


def bundle_of(replica: str, way: str, digest: str) -> ColumnElement[bool]:
    """The pieces of one bundle."""
    return _all_of(replica, way) & (LINE_PIECE.c.digest == digest)


def _all_of(replica: str, way: str) -> ColumnElement[bool]:
    return (LINE_PIECE.c.replica == replica) & (LINE_PIECE.c.way == way)


def _contents(connection: Connection, replica: str, way: str, digest: str) -> Iterator[bytes]:
    require_digest(digest)
    bundle, place = bundle_of(replica, way, digest), LINE_PIECE.c.place
    for one in connection.execute(select(place).where(bundle).order_by(place)).scalars().all():
        content = select(LINE_PIECE.c.content).where(bundle, place == one)
        yield bytes(connection.execute(content).scalar_one())


def _put(connection: Connection, replica: str, way: str, digest: str, place: int, content: bytes) -> None:
    row = {"replica": replica, "way": way, "digest": digest, "place": place, "content": content}
    connection.execute(insert(LINE_PIECE).values(row))


def forget(connection: Connection, pieces: ColumnElement[bool]) -> None:
    """Those pieces are needed no more."""
    connection.execute(delete(LINE_PIECE).where(pieces))
