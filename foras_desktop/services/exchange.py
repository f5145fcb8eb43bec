"""Carrying changes: writing and reading bundles, what waits, what has arrived."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from foras_desktop.db import let_go, oplog
from foras_desktop.db.changes import Changes
from foras_desktop.db.files import name_in_words, remove_unfinished
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.domain.records import AuditEntry
from foras_desktop.domain.views import ExchangeEntry, PeerRow
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services import authority, forgetting, standing
from foras_desktop.services.backup.making import BEFORE_MERGE, make_backup
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.office import Office
from foras_desktop.services.refusals import RefusalLog
from foras_desktop.sync import bundle_writer, merge, retired
from foras_desktop.sync.bundle_reader import OwnVoice, Proofs
from foras_desktop.sync.identities import before, is_admitted
from foras_desktop.sync.inspection import Content, content_of
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.sealing import seal_own_operations
from foras_desktop.sync.state import known_directory, require_realm
from foras_desktop.sync.waiting import waiting_for_all

BUNDLE_SUFFIX = ".foras"
LARGE_MERGE = 2_000
"""Operations in a bundle from which a backup is made before it is read: some weeks of several desks."""

_NO_REFUSALS = ("bundle.already_read", "work.cancelled")
"""Nothing new, or stopped by the person: neither says that something is wrong with the file."""


@dataclass(frozen=True)
class WriteStick:
    """Put a bundle for all other replicas into this folder."""

    folder: Path


@dataclass(frozen=True)
class ReadStick:
    """Read this bundle."""

    path: Path


@dataclass(frozen=True)
class StickWritten:
    """What lies on the stick now; the stick may be removed."""

    path: Path
    operations: int
    desks: tuple[str, ...]


@dataclass(frozen=True)
class StickRead:
    """What a bundle brought. `refused` are batches not taken, as (replica, error code)."""

    desk: str
    operations: int
    records: int
    disputed: int
    refused: tuple[tuple[str, str], ...]


@errand(Action.EXCHANGE)
def write_stick(
    office: Office, order: WriteStick, progress: Progress | None = None
) -> tuple[StickWritten, Changes]:
    """Seal what is new here, then write all that others have not acknowledged; read back and compared.

    Raises UserError `exchange.not_introduced`, `exchange.nobody_to_write_to`, `identity.quarantined`,
    EnvironmentFault `disk.…`.
    """
    keys = office.credentials.replica_keys
    with office.unit_of_work() as work:
        standing.require_own_voice(work, office)
        seal_own_operations(work.connection, require_realm(work.connection), keys, office.randomness)
        counter = work.next_number("bundles")
        work.commit()
    now = local_now(office.clock)
    ours = f"FORAS-{office.desk}-"
    remove_unfinished(order.folder, ours)
    target = order.folder / f"{ours}{now:%Y-%m-%d}-{counter:04}{BUNDLE_SUFFIX}"
    with office.read_view() as view:
        written = bundle_writer.write_bundle(
            view.connection,
            keys,
            target,
            waiting_for_all(view.connection, keys.replica),
            counter=counter,
            now=now,
            progress=progress or Progress(),
        )
        retired.write_note(view.connection, order.folder)
    with office.unit_of_work() as work:
        work.queries.exchange.note(
            office.clock.now(), "written", keys.replica, target.name, written.operations
        )
        work.touched("exchange")
        changes = work.commit()
    return StickWritten(target, written.operations, written.recipients), changes


@errand(Action.EXCHANGE)
def read_stick(
    office: Office, order: ReadStick, progress: Progress | None = None
) -> tuple[StickRead, Changes]:
    """Check a bundle from end to end, then merge it in one transaction; a refusal changes nothing.

    A bundle that shows that another computer speaks with this one's voice puts this one in quarantine.
    Raises UserError `bundle.…`, `exchange.not_introduced`, `identity.quarantined`, EnvironmentFault `disk.…`.
    """
    progress = progress or Progress()
    keys = office.credentials.replica_keys
    try:
        with office.read_view() as view:
            standing.require_own_voice(view, office)
            checked = merge.check_only(view.connection, order.path, keys, progress)
        if checked.manifest.operations >= LARGE_MERGE:
            _back_up_before(office)
        with office.unit_of_work() as work:
            with work.without_capture():
                merged = _merged(work, office, order.path, progress, checked.proofs)
            forgetting.note_receipts(work, office, merged.erased.people)
            for replica in sorted(merged.late):
                authority.reach_further(work, office, replica)
            if office.credentials.root_seed is not None:
                forgetting.name_what_came_late(work, office)
            work.landed(merged.landing)
            work.touched("exchange")
            changes = work.commit()
            to_settle = work.queries.review.count_open(merged.landing.issues)
    except Trouble as trouble:
        raise _refused(office, order.path, trouble) from None
    if merged.erased.records:
        forgetting.leave_no_copies(office)
    refused = tuple((one.replica, one.code) for one in merged.refused)
    result = StickRead(merged.desk, merged.operations, merged.landing.records, to_settle, refused)
    return result, changes


def _back_up_before(office: Office) -> None:
    """A disk without room for a backup is told by those that are made each day; it keeps nobody apart."""
    with suppress(EnvironmentFault):
        make_backup(office, BEFORE_MERGE)


def _merged(work: UnitOfWork, office: Office, path: Path, progress: Progress, proofs: Proofs) -> merge.Merged:
    holds_root = office.credentials.root_seed is not None
    keys, now = office.credentials.replica_keys, office.clock.now()
    return merge.merge_bundle(
        work.connection,
        path,
        keys,
        now,
        progress,
        holds_root=holds_root,
        randomness=office.randomness,
        proofs=proofs,
    )


def _refused(office: Office, path: Path, trouble: Trouble) -> Trouble:
    """Note a refusal, and what it says of this computer itself; the trouble to tell."""
    if isinstance(trouble, OwnVoice):
        standing.enter_quarantine(office)
    elif trouble.code == "bundle.not_for_us" and _is_retired(office, path.parent):
        trouble = UserError("identity.quarantined")
    if trouble.code not in _NO_REFUSALS:
        RefusalLog(office.credentials.folder).note(office.clock.now(), name_in_words(path), trouble.code)
    return trouble


def _is_retired(office: Office, folder: Path) -> bool:
    """Whether a note beside the bundle says that nobody writes to this computer any more, and why."""
    own, now = office.credentials.replica_keys.replica, office.clock.now()
    with office.unit_of_work() as work:
        found = retired.take_note(work.connection, folder, own, now)
        work.touched("exchange")
        work.commit()
    return found


@dataclass(frozen=True)
class ExchangeState:
    """What the exchange page shows. `quarantine` is why nothing may leave ("copied", "retired"), or empty."""

    introduced: bool
    waiting_operations: int
    waiting_since: datetime | None
    peers: tuple[PeerRow, ...]
    history: tuple[ExchangeEntry, ...]
    refusals: tuple[tuple[datetime, str, str], ...]
    quarantine: str = ""


@query(Action.READ_EXCHANGE)
def read_exchange(view: ReadView, office: Office) -> ExchangeState:
    """Who has what, what waits to leave, what was carried."""
    connection = view.connection
    refusals = tuple(RefusalLog(office.credentials.folder).entries())
    directory = known_directory(connection)
    own = office.credentials.replica_keys.replica
    quarantine = standing.quarantine_of(view, office)
    if directory is None or not is_admitted(connection, own):
        waiting = sum(oplog.last_seq(connection, one) for one in (*before(connection), own))
        waiting -= oplog.count_of(connection, AuditEntry.entity)
        return ExchangeState(False, waiting, None, (), (), refusals, quarantine)
    peers = [
        _peer(view, office, voucher.subject, voucher.desk)
        for voucher in directory.active_replicas()
        if voucher.subject != own
    ]
    history = []
    for at, direction, replica, bundle, operations in view.queries.exchange.history():
        voucher = directory.replica(replica)
        history.append(ExchangeEntry(at, direction, voucher.desk if voucher else "", bundle, operations))
    counted = [peer for peer in peers if peer.desk == HUB_DESK and peer.last_acknowledged] or peers
    waiting = max((peer.waiting for peer in counted), default=0)  # the hub passes on what it has
    oldest = _oldest_waiting(view, counted)
    return ExchangeState(True, waiting, oldest, tuple(peers), tuple(history), refusals, quarantine)


def _peer(view: ReadView, office: Office, replica: str, desk: str) -> PeerRow:
    """A peer with the operations of ours and of others that it has not acknowledged."""
    connection = view.connection
    own = office.credentials.replica_keys.replica
    acknowledged = view.queries.exchange.acknowledged_by(replica)
    committed = oplog.committed_vector(connection, own)
    given = committed.without(let_go.stretches(connection))  # the rest comes from the central office
    missed = given.without(acknowledged)
    waiting = sum(missed.size(author) for author in missed if author != replica)
    quiet = AuditEntry.entity  # every unlocking writes one: no news that a stick should be asked for
    waiting -= oplog.count_unknown(connection, quiet, acknowledged, leave_out=replica)
    heard = view.queries.exchange.heard_from(replica)
    arrived = heard if acknowledged.contiguous(own) else None
    return PeerRow(replica, desk, heard, arrived, max(0, waiting))


def _oldest_waiting(view: ReadView, peers: list[PeerRow]) -> datetime | None:
    """When we last heard from the one who waits longest; None when nobody does or never was heard."""
    heard = [peer.last_received for peer in peers if peer.waiting]
    known = [at for at in heard if at is not None]
    return min(known) if known and len(known) == len(heard) else None


def bundles_in(folder: Path) -> list[Path]:
    """The bundles that lie in a folder, newest name last."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == BUNDLE_SUFFIX)
    except OSError:
        return []


@query(Action.READ_EXCHANGE)
def inspect_bundle(view: ReadView, office: Office, path: Path) -> Content:
    """What a bundle holds, for a person; nothing is merged. Raises what reading it would raise."""
    return content_of(view.connection, path, office.credentials.replica_keys)
