"""What a replica's database knows of its realm: the root key, the directory, itself."""

from __future__ import annotations

import threading
from datetime import datetime

from sqlalchemy import Connection

from foras_desktop.db import issues, meta
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import UserError
from foras_desktop.sync.vouchers import PERSON, REPLICA, Directory, Realm, Voucher
from foras_desktop.sync.vouchers_held import vouchers_held
from foras_desktop.sync.wire import Signed


def realm_of(connection: Connection) -> Realm | None:
    """The realm this replica was introduced to; None before it met the central office."""
    known = meta.get_all(connection, "realm", "root", "practice")
    realm_id, root = known.get("realm"), known.get("root")
    if not realm_id or not root:
        return None
    return Realm(realm_id, known.get("practice") == "1", root)


def require_realm(connection: Connection) -> Realm:
    """The realm; UserError `exchange.not_introduced` before there is one."""
    realm = realm_of(connection)
    if realm is None:
        raise UserError("exchange.not_introduced")
    return realm


def keep_realm(connection: Connection, realm: Realm) -> None:
    meta.put(connection, "realm", realm.id)
    meta.put(connection, "root", realm.root)
    meta.put(connection, "practice", "1" if realm.practice else "0")


_made: dict[tuple[Realm, str], Directory] = {}
"""Directories by realm and digest of all that is held: every bundle and every page asks for the same few."""

_MOST_MADE = 16
_making = threading.Lock()


def directory_of(connection: Connection) -> Directory:
    """The newest voucher of everyone; UserError `exchange.not_introduced` before there is a realm."""
    return _directory(connection, require_realm(connection))


def known_directory(connection: Connection) -> Directory | None:
    """The newest voucher of everyone; None before this replica met the central office."""
    realm = realm_of(connection)
    return _directory(connection, realm) if realm is not None else None


def _directory(connection: Connection, realm: Realm) -> Directory:
    """Each voucher is checked against the root key when it is met first."""
    digest = vouchers_held(connection).digest
    made = _made.get((realm, digest))
    if made is None:
        stored = ExchangeQueries(connection).vouchers()
        made = Directory(realm, (realm.check(Signed(body, signature)) for body, signature in stored))
        with _making:
            if len(_made) >= _MOST_MADE:
                del _made[next(iter(_made))]  # the oldest
            _made[realm, digest] = made
    return made.copy()


def replica_in(connection: Connection, realm: Realm, replica: str) -> Voucher | None:
    """The root key's word on one replica; of its directory no more is read than that."""
    stored = ExchangeQueries(connection).vouchers_on(replica)
    return Directory(realm, (realm.check(Signed(*one)) for one in stored)).replica(replica)


def signed_word_on(connection: Connection, realm: Realm, replica: str) -> Signed | None:
    """The root key's newest word on a replica, as it is passed on."""
    kept = [Signed(*one) for one in ExchangeQueries(connection).vouchers_on(replica)]  # oldest first
    own = [one for one in kept if realm.check(one).kind == REPLICA]
    return own[-1] if own else None


def keep_voucher(connection: Connection, realm: Realm, signed: Signed, now: datetime) -> bool:
    """Check a voucher and keep it, and look at what it says of work done meanwhile; whether it was new."""
    voucher = realm.check(signed)
    queries = ExchangeQueries(connection)
    new = queries.keep_voucher(voucher.subject, voucher.number, voucher.kind, signed.body, signed.signature)
    if new and voucher.kind == PERSON:
        issues.refresh_trust(connection, [voucher.subject], now)
    return new
