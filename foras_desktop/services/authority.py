"""The root key's word: founding a realm, vouching for replicas and people. Only the central office has it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from nacl.signing import SigningKey

from foras_desktop.db import oplog
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Role, Trust
from foras_desktop.domain.errors import UserError
from foras_desktop.services.office import Office
from foras_desktop.sync.identity import PublicKeys
from foras_desktop.sync.state import directory_of, keep_realm, keep_voucher, require_realm
from foras_desktop.sync.vouchers import ERASURE, ESCROW, PERSON, REPLICA, Realm, Voucher, vouch


def _root_seed(office: Office) -> bytes:
    seed = office.credentials.root_seed
    if seed is None:
        raise UserError("access.not_central_office")
    return seed


def found_realm(work: UnitOfWork, office: Office) -> Realm:
    """Make a new realm and vouch for this replica and its first person."""
    root = bytes(SigningKey(_root_seed(office)).verify_key).hex()
    realm = Realm(work.new_id(), office.credentials.practice, root)
    keep_realm(work.connection, realm)
    keys = office.credentials.replica_keys
    vouch_for_replica(work, office, keys.replica, office.desk, keys.public)
    actor = office.actor
    vouch_for_person(work, office, actor.person_id, actor.name, actor.trust, actor.desk)
    return realm


def vouch_for_replica(
    work: UnitOfWork,
    office: Office,
    replica: str,
    desk: str,
    public: PublicKeys,
    supersedes: Mapping[str, int] = MappingProxyType({}),
    *,
    address: str = "",
    authority: str = "",
) -> None:
    """Say that this replica is this desk's, with these keys, in whose place it stands, where it answers."""
    voucher = _blank(work, office, REPLICA, replica, desk)
    named = msgspec.structs.replace(
        voucher,
        sign=public.sign,
        age=public.age,
        supersedes=dict(supersedes),
        address=address,
        authority=authority,
    )
    _issue(work, office, named)


def retire_replica(work: UnitOfWork, office: Office, replica: str, *, after: int, successor: str) -> None:
    """Say that nothing of this replica is accepted after that seq: `successor` speaks in its place.

    A replica that nobody vouched for, or that was retired before, stays as it is.
    """
    known = directory_of(work.connection).replica(replica)
    if known is None or known.revoked_after is not None:
        return
    voucher = _blank(work, office, REPLICA, replica, known.desk)
    retired = msgspec.structs.replace(
        voucher, sign=known.sign, age=known.age, revoked_after=after, successor=successor
    )
    _issue(work, office, retired)


def reach_further(work: UnitOfWork, office: Office, replica: str) -> None:
    """Say that all that is here now of a replaced identity is accepted."""
    known = directory_of(work.connection).replica(replica)
    if known is None or not known.successor:
        return
    fresh = _blank(work, office, REPLICA, replica, known.desk)
    further = {"revoked_after": oplog.last_seq(work.connection, replica), "successor": known.successor}
    _issue(work, office, msgspec.structs.replace(fresh, sign=known.sign, age=known.age, **further))


def vouch_for_person(
    work: UnitOfWork, office: Office, person_id: str, name: str, trust: Trust, desk: str
) -> None:
    """Say what this person at this desk is trusted with."""
    voucher = _blank(work, office, PERSON, person_id, desk)
    said = {"name": name, "role": trust.role.value, "permissions": list(trust.words)}
    _issue(work, office, msgspec.structs.replace(voucher, **said))


def end_access(work: UnitOfWork, office: Office, person: Voucher) -> None:
    """Say that this person, vouched for before, is trusted with nothing any more.

    Releases that know no end read the role: one that changes nothing.
    """
    voucher = _blank(work, office, PERSON, person.subject, person.desk)
    said = {"name": person.name, "role": Role.AUDITOR.value, "ended": True}
    _issue(work, office, msgspec.structs.replace(voucher, **said))


def say_escrow(work: UnitOfWork, office: Office, public: str, locked: str) -> None:
    """Say with which key the central office opens sealed fields (`services.escrow`)."""
    voucher = _blank(work, office, ESCROW, ESCROW, office.desk)
    _issue(work, office, msgspec.structs.replace(voucher, age=public, locked=locked))


def say_erased(work: UnitOfWork, office: Office, person_id: str, records: Mapping[str, list[str]]) -> None:
    """Say that these records identify a person whose data are to go everywhere; adds to what was said before.

    UserError `access.not_central_office` where the root key is not.
    """
    voucher = _blank(work, office, ERASURE, person_id, office.desk)
    _issue(work, office, msgspec.structs.replace(voucher, erased=dict(records)))


def trust_of(voucher: Voucher) -> Trust:
    """What somebody is vouched for; reading only where a newer release's role is not known here."""
    return Trust.of(voucher.role, voucher.permissions)


def _blank(work: UnitOfWork, office: Office, kind: str, subject: str, desk: str) -> Voucher:
    realm = require_realm(work.connection)
    now = office.clock.now()
    number = _next_number(work, office, int(now.timestamp() * 1000))
    return Voucher(
        realm=realm.id,
        practice=realm.practice,
        kind=kind,
        subject=subject,
        number=number,
        desk=desk,
        issued_at=now.isoformat(),
    )


def _next_number(work: UnitOfWork, office: Office, now_ms: int) -> int:
    """Past every word that is known here, so that the newest holds whatever a clock once showed.

    Numbers follow the clock: a central office put back from a copy must not use old ones again. Where the
    clock is behind, chance keeps two that count on from one number apart.
    """
    counted = int(work.meta("vouchers") or "0")
    last = max(counted, work.queries.exchange.highest_voucher_number())
    number = now_ms if now_ms > last else last + 1 + int.from_bytes(office.randomness(2))
    work.put_meta("vouchers", str(number))
    return number


def _issue(work: UnitOfWork, office: Office, voucher: Voucher) -> None:
    signed = vouch(voucher, _root_seed(office))
    keep_voucher(work.connection, require_realm(work.connection), signed, office.clock.now())
    work.touched("exchange")


def root_fingerprint(office: Office) -> str:
    """The fingerprint of the realm and its root key, as the recovery sheet and welcomes show it."""
    with office.read_view() as view:
        return require_realm(view.connection).fingerprint
