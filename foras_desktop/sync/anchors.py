"""Anchors: the furthest word of each computer of the central office, which says what it had of everyone.

A word is the manifest of one of its bundles, or its acknowledgement that others passed on. What an anchor
proves is told by `sync.audit_chain`; here they are only kept.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
from sqlalchemy import Connection, delete, select

from foras_desktop.db.dialect import put
from foras_desktop.db.tables import ANCHOR
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.sync.bundle_reader import read_bundle
from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.vouchers import Directory
from foras_desktop.sync.wire import ACKNOWLEDGEMENT_CONTEXT, MANIFEST_CONTEXT, Seq, Signed, decode


class Word(msgspec.Struct, frozen=True):
    """What a manifest (of its `sender`) and an acknowledgement (of its `replica`) both say."""

    made_at: str
    tips: dict[str, tuple[Seq, str]] = {}
    sender: str = ""
    replica: str = ""

    @property
    def reach(self) -> int:
        """How many operations it names."""
        return sum(last for last, _ in self.tips.values())


def opened(signed: Signed, directory: Directory) -> Word:
    """A word of the central office; UserError `bundle.stranger`, `bundle.forged`, `bundle.unreadable`."""
    word = decode(signed.body, Word)
    author = directory.replica(word.sender or word.replica)
    if author is None or author.desk != CENTRAL_DESK:
        raise UserError("bundle.stranger")
    context = MANIFEST_CONTEXT if word.sender else ACKNOWLEDGEMENT_CONTEXT
    if not signed_by(author.sign, context + signed.body.encode(), signed.signature):
        raise UserError("bundle.forged")
    return word


def keep(connection: Connection, directory: Directory, signed: Signed) -> None:
    """Keep a word whose signature was checked if it is the central office's and none reaches further."""
    word = decode(signed.body, Word)
    replica = word.sender or word.replica
    author = directory.replica(replica)
    if author is None or author.desk != CENTRAL_DESK:
        return
    known = connection.execute(select(ANCHOR.c.body).where(ANCHOR.c.replica == replica)).scalar()
    if known is not None and decode(known, Word).reach > word.reach:
        return
    row = {"replica": replica, "made_at": word.made_at, "body": signed.body, "signature": signed.signature}
    put(connection, ANCHOR, row)


def forget(connection: Connection) -> None:
    """After a change of identity: what was confirmed of the old one comes back from others first."""
    connection.execute(delete(ANCHOR))


def stored(connection: Connection) -> list[Signed]:
    """The words that are kept, as they were signed."""
    query = select(ANCHOR.c.body, ANCHOR.c.signature).order_by(ANCHOR.c.replica)
    return [Signed(row.body, row.signature) for row in connection.execute(query)]


def brought(path: Path, connection: Connection, keys: ReplicaKeys, progress: Progress) -> Signed:
    """The central office's word from a bundle that somebody carries.

    UserError `bundle.…`, `audit.no_anchor` for a bundle of anybody else.
    """
    checked = read_bundle(path, keys, directory_of(connection), progress)
    if checked.sender.desk != CENTRAL_DESK:
        raise UserError("audit.no_anchor")
    return checked.signed
