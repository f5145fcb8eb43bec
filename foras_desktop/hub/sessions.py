"""Who speaks over the line: sessions, and requests that are taken once."""

from __future__ import annotations

import re
import secrets
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from foras_desktop.domain.errors import UserError
from foras_desktop.hub.barring import require_heard
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_SESSION
from foras_desktop.sync import line
from foras_desktop.sync.core.dots import is_replica_id
from foras_desktop.sync.state import keep_voucher, replica_in, require_realm, signed_word_on
from foras_desktop.sync.vouchers import REPLICA, Voucher
from foras_desktop.sync.vouchers_held import vouchers_held

_SESSION = re.compile("[0-9a-f]{32}")

_MOST = 8
"""Sessions of one replica at a time: those in which nobody has spoken end first, then the oldest.

Anybody may ask for a session in a replica's name, but only the replica can speak in one: strangers who ask
again and again do not end the one that is used.
"""

_OPENED = insert(LINE_SESSION)
_OTHERS = (
    select(LINE_SESSION.c.session)
    .where(LINE_SESSION.c.replica == bindparam("speaker"), LINE_SESSION.c.session != bindparam("opened"))
    .order_by(LINE_SESSION.c.number == 0, LINE_SESSION.c.opened_at.desc(), LINE_SESSION.c.session)
)
_SPEAKER = select(LINE_SESSION.c.replica).where(LINE_SESSION.c.session == bindparam("spoken_in"))
_TAKEN = (
    update(LINE_SESSION)
    .where(LINE_SESSION.c.session == bindparam("spoken_in"), LINE_SESSION.c.number < bindparam("said"))
    .values(number=bindparam("said"), used_at=func.now())
)


def open_session(peer: Peer, hello: line.Hello, now: datetime) -> line.Session:
    """A session for a replica that the root key vouches for.

    UserError `line.stranger`, `line.retired`, `line.barred`, `bundle.voucher_forged`, `bundle.other_realm`.
    """
    if not is_replica_id(hello.replica):
        raise UserError("line.stranger")
    with peer.store.serving(hello.replica) as connection:
        realm = require_realm(connection)
        if hello.voucher is not None:
            voucher = realm.check(hello.voucher)
            if (voucher.kind, voucher.subject) == (REPLICA, hello.replica):
                keep_voucher(connection, realm, hello.voucher, now)
        _speaker(connection, hello.replica)
        session = secrets.token_hex(16)
        connection.execute(_OPENED, {"session": session, "replica": hello.replica, "number": 0})
        others = connection.execute(_OTHERS, {"opened": session, "speaker": hello.replica})
        for old in others.scalars().all()[_MOST - 1 :]:
            connection.execute(delete(LINE_SESSION).where(LINE_SESSION.c.session == old))
        held = vouchers_held(connection)
    return line.welcome(peer.keys, realm.id, hello, session, held)


def speaker_of(peer: Peer, request: line.Request, signature: str) -> Voucher:
    """Whose request it is, taken now and never again.

    UserError `line.no_session`, `line.forged`, `line.replayed`, `line.stranger`, `line.retired`,
    `line.barred`.
    """
    if not _SESSION.fullmatch(request.session):  # a database refuses some texts in words of its own
        raise UserError("line.no_session")
    with peer.store.serving() as connection:
        replica = connection.execute(_SPEAKER, {"spoken_in": request.session}).scalar()
        if replica is None:
            raise UserError("line.no_session")
        speaker = _speaker(connection, replica)
        if not request.is_signed_by(speaker.sign, signature):
            raise UserError("line.forged")
        taken = {"spoken_in": request.session, "said": request.number}
        if connection.execute(_TAKEN, taken).rowcount != 1:
            raise UserError("line.replayed")
        return speaker


def _speaker(connection: Connection, replica: str) -> Voucher:
    require_heard(connection, replica)
    realm = require_realm(connection)
    known = replica_in(connection, realm, replica)
    if known is None:
        raise UserError("line.stranger")
    if known.revoked_after is not None:
        raise UserError("line.retired", voucher=signed_word_on(connection, realm, replica))
    return known
