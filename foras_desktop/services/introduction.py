"""A desk and the central office meet: letters both ways, fingerprints compared, vouchers signed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from foras_desktop.db import oplog
from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action, Role, Trust
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import Desk
from foras_desktop.services import authority, forgetting, way_back
from foras_desktop.services.dispatch import errand
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.standing import require_no_copy
from foras_desktop.sync.core.dots import BASELINE_PREFIX
from foras_desktop.sync.identities import before, settle
from foras_desktop.sync.identity import PublicKeys
from foras_desktop.sync.introduction import (
    LETTER_SUFFIX,
    Colleague,
    Introduction,
    Predecessor,
    Welcome,
    introduce,
    read_letter,
    write_letter,
)
from foras_desktop.sync.reauthoring import agreed, trail_of
from foras_desktop.sync.state import directory_of, keep_realm, keep_voucher, realm_of, require_realm
from foras_desktop.sync.wire import Signed


@errand(Action.INTRODUCE)
def own_introduction(office: Office) -> Introduction:
    """What this desk says of itself; the fingerprint stays the same however often it is asked."""
    return _introduction(office, [])


def _introduction(office: Office, earlier: list[Predecessor]) -> Introduction:
    keys = KeyFile.read(office.credentials.folder / KEY_FILE)
    colleagues = [Colleague(slot.id, slot.name, slot.role, list(slot.permissions)) for slot in keys.people()]
    credentials = office.credentials
    return introduce(office.desk, credentials.practice, credentials.replica_keys, colleagues, earlier)


@errand(Action.INTRODUCE)
def write_introduction(office: Office, folder: Path) -> tuple[Path, Introduction]:
    """Write this desk's introduction for the central office; its fingerprint is read out by telephone.

    A computer with a new identity says which ones it had before, and what it holds of them. UserError
    `identity.quarantined` for a computer that must take a new identity first.
    """
    with office.read_view() as view:
        require_no_copy(view, office)
        connection = view.connection
        earlier = [Predecessor(one, trail_of(connection, one)) for one in before(connection)]
    letter = _introduction(office, earlier)
    target = folder / f"FORAS-{office.desk}-introduction{LETTER_SUFFIX}"
    write_letter(letter, target)
    return target, letter


@errand(Action.ADMIT)
def open_introduction(office: Office, path: Path) -> Introduction:
    """Read a desk's introduction to show it; UserError `letter.…`. Nothing is decided yet."""
    letter = read_letter(path)
    if not isinstance(letter, Introduction):
        raise UserError("letter.not_an_introduction")
    if letter.practice != office.credentials.practice:
        raise UserError("letter.practice_and_real")
    with office.read_view() as view:
        _check_claims(view, office, letter)
    return letter


def _check_claims(view: ReadView, office: Office, letter: Introduction) -> None:
    """A letter speaks for its own desk only: it takes over nobody's computer, and changes nobody's role.

    UserError `letter.unreadable` for what no desk writes, `letter.forged` for a claim to someone else.
    """
    desks = {HUB_DESK, *(desk.desk for desk in view.records.where(Desk))} - {office.desk}
    if letter.desk not in desks or letter.replica.startswith(BASELINE_PREFIX):
        raise UserError("letter.unreadable")
    if letter.desk != HUB_DESK and (letter.address or letter.authority):
        raise UserError("letter.unreadable")
    directory = directory_of(view.connection)
    known = directory.replica(letter.replica)
    claim = (letter.desk, letter.sign, letter.age)
    if known is not None and (known.desk, known.sign, known.age) != claim:
        raise UserError("letter.forged")
    for earlier in letter.supersedes:
        replaced = directory.replica(earlier.replica)
        if replaced is not None and replaced.desk != letter.desk:
            raise UserError("letter.forged")
    for colleague in letter.colleagues:
        person = directory.person(colleague.id)
        if person is not None and person.desk != letter.desk:
            raise UserError("letter.forged")
        _role_admitted(colleague.role)
        _name_admitted(colleague.name)


def _name_admitted(claimed: str) -> str:
    try:
        name = clean_name(claimed)
    except UserError:
        name = None
    if name is None:
        raise UserError("letter.unreadable")
    return name


@dataclass(frozen=True)
class Admit:
    """The coordinator has compared the fingerprint and lets the desk in."""

    letter: Introduction
    folder: Path


@errand(Action.ADMIT)
def admit(office: Office, order: Admit) -> tuple[tuple[Path, Welcome], Changes]:
    """Vouch for a desk's replica and its people, and write the welcome that they take home.

    The identities that the replica had before are retired: nothing more of them is accepted than is here.
    """
    letter = order.letter
    with office.unit_of_work() as work:
        require_no_copy(work, office)
        realm = require_realm(work.connection)
        _check_claims(work, office, letter)
        _vouch_for_computer(work, office, letter)
        for colleague in letter.colleagues:
            role = _role_admitted(colleague.role)
            name = _name_admitted(colleague.name)
            trust = Trust.of(role.value, colleague.permissions)
            authority.vouch_for_person(work, office, colleague.id, name, trust, letter.desk)
        note(work, office, AuditKind.COMPUTER_ADMITTED, detail=letter.desk, count=len(letter.colleagues))
        vouchers = [Signed(body, signature) for body, signature in work.queries.exchange.vouchers()]
        changes = work.commit()
    welcome = Welcome(realm.id, realm.practice, realm.root, letter.replica, vouchers)
    target = order.folder / f"FORAS-{letter.desk}-welcome{LETTER_SUFFIX}"
    write_letter(welcome, target)
    return (target, welcome), changes


def _vouch_for_computer(work: UnitOfWork, office: Office, letter: Introduction) -> None:
    connection = work.connection
    agreeing = {one.replica: agreed(connection, one.replica, one.trail) for one in letter.supersedes}
    for replica in agreeing:
        last = oplog.last_seq(connection, replica)
        authority.retire_replica(work, office, replica, after=last, successor=letter.replica)
    public = PublicKeys(letter.sign, letter.age)
    authority.vouch_for_replica(
        work,
        office,
        letter.replica,
        letter.desk,
        public,
        supersedes=agreeing,
        address=letter.address,
        authority=letter.authority,
    )


def _role_admitted(claimed: str) -> Role:
    """A desk may name its counsellors, leads and auditors; it cannot make a coordinator."""
    try:
        role = Role(claimed)
    except ValueError:
        raise UserError("letter.unreadable") from None
    return Role.DESK_LEAD if role is Role.COORDINATOR else role


@errand(Action.INTRODUCE)
def open_welcome(office: Office, path: Path) -> Welcome:
    """Read the central office's answer and check it; UserError `letter.…`. Nothing is decided yet."""
    letter = read_letter(path)
    if not isinstance(letter, Welcome):
        raise UserError("letter.not_a_welcome")
    credentials = office.credentials
    with office.read_view() as view:
        known = realm_of(view.connection)
    letter.require_for(credentials.replica_keys, practice=credentials.practice, known=known)
    return letter


def desks_vouched_for(letter: Welcome) -> list[str]:
    """The desks whose computers a checked welcome vouches for, by code."""
    return sorted({one.desk for one in letter.vouched() if one.kind == "replica"})


@errand(Action.INTRODUCE)
def accept_welcome(office: Office, letter: Welcome) -> tuple[Role, Changes]:
    """Join the realm; the role that the central office vouches for holds from now on.

    What this computer wrote under an identity that it had before, and the central office does not hold, is
    written again under the one that it has. From then on the central office is a way back from a forgotten
    passphrase.
    """
    with office.unit_of_work() as work:
        role = _join(work, office, letter)
        changes = work.commit()
    way_back.keep(office)
    return role, changes


def _join(work: UnitOfWork, office: Office, letter: Welcome) -> Role:
    require_no_copy(work, office)
    realm = letter.realm_named()
    keep_realm(work.connection, realm)
    for signed in letter.vouchers:
        keep_voucher(work.connection, realm, signed, office.clock.now())
    work.touched("exchange")
    directory = directory_of(work.connection)
    own = directory.replica(work.replica)
    with work.without_capture():
        work.rewritten(settle(work.connection, work.replica, own.supersedes if own else {}))
    forgetting.note_receipts(work, office, forgetting.take_out(work, office).people)
    voucher = directory.person(office.actor.person_id)
    if voucher is not None:
        office.take_role(office.actor.trusted(authority.trust_of(voucher)))
    return office.actor.role
