"""Anchors: the newest manifest of each computer of the central office, which says what it had of everyone.

What an anchor proves is told by `sync.audit_chain`; here they are only kept.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, delete, select

from foras_desktop.db.dialect import upsert
from foras_desktop.db.tables import ANCHOR
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.sync.bundle_reader import Checked, read_bundle
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.state import directory_of, require_realm
from foras_desktop.sync.wire import Manifest, Signed, decode


def keep(connection: Connection, checked: Checked) -> None:
    """Keep the manifest of a bundle of the central office, unless a newer one is here."""
    if checked.sender.desk != CENTRAL_DESK:
        return
    sender, manifest = checked.sender.subject, checked.manifest
    known = connection.execute(select(ANCHOR.c.body).where(ANCHOR.c.replica == sender)).scalar()
    if known is not None and decode(known, Manifest).counter > manifest.counter:
        return
    row = {
        "replica": sender,
        "made_at": manifest.made_at,
        "body": checked.signed.body,
        "signature": checked.signed.signature,
    }
    statement = upsert(connection, ANCHOR).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["replica"], set_=row))


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
    realm = require_realm(connection)
    checked = read_bundle(path, keys, realm, directory_of(connection, realm), progress)
    if checked.sender.desk != CENTRAL_DESK:
        raise UserError("audit.no_anchor")
    return checked.signed
