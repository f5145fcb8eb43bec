"""The root key's word: founding a realm, vouching for replicas and people. Only the central office has it."""

from __future__ import annotations

import msgspec
from nacl.signing import SigningKey

from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Role
from foras_desktop.domain.errors import UserError
from foras_desktop.services.office import Office
from foras_desktop.sync.identity import PublicKeys, fingerprint
from foras_desktop.sync.state import keep_realm, keep_voucher, require_realm
from foras_desktop.sync.vouchers import Realm, Voucher, vouch


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
    vouch_for_person(work, office, actor.person_id, actor.name, actor.role.value, actor.desk)
    return realm


def vouch_for_replica(work: UnitOfWork, office: Office, replica: str, desk: str, public: PublicKeys) -> None:
    """Say that this replica is this desk's, with these keys."""
    voucher = _blank(work, office, "replica", replica, desk)
    _issue(work, office, msgspec.structs.replace(voucher, sign=public.sign, age=public.age))


def vouch_for_person(
    work: UnitOfWork, office: Office, person_id: str, name: str, role: str, desk: str
) -> None:
    """Say that this person has this role at this desk."""
    voucher = _blank(work, office, "person", person_id, desk)
    _issue(work, office, msgspec.structs.replace(voucher, name=name, role=role))


def role_of(voucher: Voucher) -> Role:
    """The role vouched for; reading only where a newer release's is not known here."""
    try:
        return Role(voucher.role)
    except ValueError:
        return Role.AUDITOR


def _blank(work: UnitOfWork, office: Office, kind: str, subject: str, desk: str) -> Voucher:
    realm = require_realm(work.connection)
    return Voucher(
        realm=realm.id,
        practice=realm.practice,
        kind=kind,
        subject=subject,
        number=work.next_number("vouchers"),
        desk=desk,
        issued_at=office.clock.now().isoformat(),
    )


def _issue(work: UnitOfWork, office: Office, voucher: Voucher) -> None:
    keep_voucher(work.connection, require_realm(work.connection), vouch(voucher, _root_seed(office)))
    work.touched("exchange")


def root_fingerprint(office: Office) -> str:
    """The fingerprint of the realm and its root key, as the recovery sheet and welcomes show it."""
    with office.read_view() as view:
        realm = require_realm(view.connection)
    return fingerprint("welcome", realm.id, realm.root)
