"""The other computers of the realm: what each has and lacks, whether it is who it says, and retiring one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from foras_desktop.db import oplog
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import OrientationSession, Person
from foras_desktop.services import authority
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import known_by
from foras_desktop.services.standing import require_own_voice
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.identity import fingerprint
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.vouchers import Voucher

_MOST = 200


@dataclass(frozen=True)
class Reach:
    """How much of one desk's writing has arrived at a computer, of what is here."""

    desk: str
    arrived: int
    here: int


@dataclass(frozen=True)
class WaitingRecord:
    """A record with changes that a computer lacks, and the person or session it is known by."""

    entity: str
    record: str
    changes: int
    person: Person | None
    session: OrientationSession | None


@dataclass(frozen=True)
class Computer:
    """Another replica. `fingerprint` is the one its introduction showed, to be compared by telephone."""

    replica: str
    desk: str
    fingerprint: str
    heard: datetime | None
    reach: tuple[Reach, ...]
    waiting: tuple[WaitingRecord, ...]
    may_retire: bool


@query(Action.READ_EXCHANGE)
def open_computer(view: ReadView, office: Office, replica: str) -> Computer:
    """What a computer has, lacks and is; UserError `exchange.unknown_computer`."""
    voucher = _voucher(view, replica)
    own = office.credentials.replica_keys.replica
    known = view.queries.exchange.acknowledged_by(replica)
    return Computer(
        replica=replica,
        desk=voucher.desk,
        fingerprint=fingerprint("introduction", voucher.desk, replica, voucher.sign, voucher.age),
        heard=view.queries.exchange.heard_from(replica),
        reach=tuple(_reach(view, own, replica, known)),
        waiting=tuple(_waiting(view, own, replica, known)),
        may_retire=office.actor.may(Action.ADMIT) and office.credentials.root_seed is not None,
    )


def _voucher(view: ReadView, replica: str) -> Voucher:
    voucher = directory_of(view.connection).replica(replica)
    if voucher is None or voucher.revoked_after is not None:
        raise UserError("exchange.unknown_computer")
    return voucher


def _reach(view: ReadView, own: str, replica: str, known: VersionVector) -> Iterator[Reach]:
    directory = directory_of(view.connection)
    here = oplog.committed_vector(view.connection, own)
    arrived: Counter[str] = Counter()
    written: Counter[str] = Counter()
    for author in here:
        voucher = directory.replica(author)
        desk = voucher.desk if voucher else ""
        written[desk] += here.size(author)
        arrived[desk] += (
            here.size(author) if author == replica else min(known.size(author), here.size(author))
        )
    for desk in sorted(written):
        yield Reach(desk, arrived[desk], written[desk])


def _waiting(view: ReadView, own: str, replica: str, known: VersionVector) -> Iterator[WaitingRecord]:
    counted = oplog.count_beyond(view.connection, own, known, leave_out=replica)
    for (entity, record), changes in counted.most_common(_MOST):
        person, sessions = known_by(view, ((entity, record),))
        yield WaitingRecord(entity, record, changes, person, sessions[0] if sessions else None)


@command(Action.ADMIT)
def retire_computer(work: UnitOfWork, office: Office, replica: str) -> None:
    """Accept nothing of a computer that was lost or is used no more, beyond what is here of it.

    Every desk hears of it with the next stick. Should the computer come back it is told, takes a new
    identity and loses nothing. UserError `exchange.unknown_computer`, `exchange.own_computer`.
    """
    require_own_voice(work, office)
    voucher = _voucher(work, replica)
    if replica == office.credentials.replica_keys.replica:
        raise UserError("exchange.own_computer")
    last = oplog.last_seq(work.connection, replica)
    authority.retire_replica(work, office, replica, after=last, successor="")
    note(work, office, AuditKind.COMPUTER_RETIRED, detail=voucher.desk)
