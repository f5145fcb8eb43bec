"""Exchanging with the hub when there is a line: what waits goes, what is new comes, the same as by stick.

Three steps, because a line may be slow and the database must not wait for it: `prepare_line` seals and
writes, `carry` speaks with the hub and touches no table, `settle_line` merges what came and notes what
arrived. Each may be cut off anywhere; the next attempt goes on.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from foras_desktop.db import meta
from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services import standing
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.exchange import ReadStick, StickRead, read_stick
from foras_desktop.services.office import Office
from foras_desktop.sync import bundle_writer
from foras_desktop.sync.line import Fetched, HubPlace, Known, Speaker
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.sealing import seal_own_operations
from foras_desktop.sync.state import (
    directory_of,
    keep_voucher,
    known_directory,
    require_realm,
    signed_word_on,
)
from foras_desktop.sync.vouchers import REPLICA, Directory
from foras_desktop.sync.vouchers_held import VouchersHeld, vouchers_held
from foras_desktop.sync.waiting import tag_of, waiting_for
from foras_desktop.sync.wire import Signed

_FOLDER = "line"
_UP, _UP_SAYS = "up.foras", "up.says"
_SAID, _TAG, _HUB_HOLDS = "line_said", "line_tag", "line_hub_holds"
"""What the hub was told last, how it stood when it last gave something, and which vouchers it holds."""


@dataclass(frozen=True)
class Outgoing:
    """What `carry` needs: who is called, who calls, what is known of the other side, and what goes (`bundle`
    is None for nothing new)."""

    place: HubPlace
    speaker: Speaker
    known: Known
    hub_holds: VouchersHeld | None
    says: str
    bundle: Path | None = None
    operations: int = 0


@dataclass(frozen=True)
class Carried:
    """What went and came before the line ended, and which vouchers the hub said it holds. `trouble` is why
    not all of it did."""

    outgoing: Outgoing
    is_told: bool
    fetched: Fetched | None
    trouble: Trouble | None
    hub_said: VouchersHeld | None = None

    @property
    def arrived(self) -> bool:
        return self.outgoing.bundle is not None and self.is_told

    @property
    def hub_holds(self) -> VouchersHeld | None:
        """It said so before the bundle came, which was written for what it held when last heard."""
        had = self.outgoing.hub_holds
        return (
            self.outgoing.known.held
            if self.arrived and had in (None, self.hub_said)
            else self.hub_said or had
        )

    @property
    def wants_settling(self) -> bool:
        """Whether the database has something to take note of: what came, what arrived, a word on itself."""
        is_new = self.hub_holds != self.outgoing.hub_holds
        return self.arrived or self.fetched is not None or is_new or _retirement_in(self.trouble) is not None


@dataclass(frozen=True)
class Synchronised:
    """What one exchange with the hub did: operations that arrived there, and what came; `trouble` is why the
    line ended before all of it did."""

    sent: int
    brought: StickRead | None
    trouble: Trouble | None = None


@query(Action.READ_EXCHANGE)
def read_hub(view: ReadView, office: Office) -> HubPlace | None:
    """The hub that the central office names, if it may be called from here; None where there is no line."""
    own = office.credentials.replica_keys.replica
    directory = known_directory(view.connection)
    if directory is None or standing.quarantine_of(view, office):
        return None
    return None if directory.replica(own) is None else _hub(directory)


def _hub(directory: Directory) -> HubPlace | None:
    hubs = [one for one in directory.active_replicas() if one.desk == HUB_DESK and one.address]
    newest = max(hubs, key=lambda one: one.number, default=None)
    return HubPlace(newest.subject, newest.sign, newest.address, newest.authority) if newest else None


@errand(Action.EXCHANGE)
def prepare_line(
    office: Office, order: None = None, progress: Progress | None = None
) -> tuple[Outgoing, Changes]:
    """Seal what is new here, and write what the hub has not acknowledged, unless it lies ready already.

    UserError `line.no_hub`, `identity.quarantined`, `exchange.not_introduced`; EnvironmentFault `disk.…`.
    """
    keys, folder = office.credentials.replica_keys, _folder(office)
    with office.unit_of_work() as work:
        standing.require_own_voice(work, office)
        directory = directory_of(work.connection)
        place = _hub(directory)
        if place is None:
            raise UserError("line.no_hub")
        seal_own_operations(work.connection, directory.realm, keys, office.randomness)
        voucher = signed_word_on(work.connection, directory.realm, keys.replica)
        if voucher is None:
            raise UserError("exchange.not_introduced")
        changes = work.commit()
    with office.read_view() as view:
        hub_holds = _hub_held(view, place)
        waiting = waiting_for(view.connection, place.replica, hub_holds)
        says = tag_of(view.connection, keys.replica, waiting, office.clock.now())
        known = Known(meta.get(view.connection, _TAG) or "", vouchers_held(view.connection))
        outgoing = Outgoing(place, Speaker(keys, voucher, directory.realm.id), known, hub_holds, says)
        if meta.get(view.connection, _SAID) == _key(place, says) and not waiting.lacks_vouchers:
            return outgoing, changes
        bundle, note = folder / _UP, folder / _UP_SAYS
        same = f"{says} {len(waiting.vouchers)}"
        operations = _lies_ready(bundle, note, same)
        if operations is None:
            note.unlink(missing_ok=True)
            written = bundle_writer.write_bundle(
                view.connection,
                keys,
                bundle,
                waiting,
                now=local_now(office.clock),
                progress=progress or Progress(),
            )
            operations = written.operations
            note.write_text(f"{same} {operations}", "ascii")
    return replace(outgoing, bundle=bundle, operations=operations), changes


def _hub_held(view: ReadView, place: HubPlace) -> VouchersHeld | None:
    """Which vouchers that hub held when it was last heard; None where it never was."""
    stored = meta.get(view.connection, _HUB_HOLDS)
    replica, number, digest = stored.split() if stored else ("", "0", "")
    return VouchersHeld(int(number), digest) if replica == place.replica else None


@errand(Action.EXCHANGE)
def carry(office: Office, outgoing: Outgoing, progress: Progress | None = None) -> Carried:
    """Speak with the hub; takes as long as the line does. What it could not do is told, not raised.

    Called from a thread that nothing waits for: it reads and writes no table.
    """
    from foras_desktop.sync.line_caller import calling  # the window starts without a network

    progress, is_told = progress or Progress(), outgoing.bundle is None
    try:
        with calling(outgoing.place, outgoing.speaker, office.randomness, progress.is_cancelled) as caller:
            if outgoing.bundle is not None:
                caller.send(outgoing.bundle, progress)
                is_told = True
            fetched = caller.fetch(_folder(office), outgoing.known, progress)
            return Carried(outgoing, is_told, fetched, None, caller.hub_holds)
    except Trouble as trouble:
        return Carried(outgoing, is_told, None, trouble)


@errand(Action.EXCHANGE)
def settle_line(
    office: Office, carried: Carried, progress: Progress | None = None
) -> tuple[Synchronised, Changes]:
    """Note what arrived, merge what came; raises what reading a stick does."""
    changes, sent, brought = Changes(), 0, None
    outgoing, fetched = carried.outgoing, carried.fetched
    if carried.arrived:
        sent, changes = outgoing.operations, _note_told(office, outgoing)
    if fetched is not None:
        try:
            brought, merged = read_stick(office, ReadStick(fetched.path), progress)
            changes = changes.along_with(merged)
        except UserError as refusal:
            if refusal.code != "bundle.already_read":
                raise
        finally:
            fetched.path.unlink(missing_ok=True)
    _note_hub(office, carried)
    retirement = _retirement_in(carried.trouble)
    if retirement is not None:
        changes = changes.along_with(_hear_of_retirement(office, retirement))
    return Synchronised(sent, brought, carried.trouble), changes


def _retirement_in(trouble: Trouble | None) -> Signed | None:
    """What a hub that hears this computer no more gave as the root key's word on it."""
    return trouble.params.get("voucher") if trouble is not None else None


def _hear_of_retirement(office: Office, signed: Signed) -> Changes:
    """Keep the root key's word that this computer was retired: from then on it is told what to do.

    The hub's own word is not enough: what is forged, or of anybody else, is left.
    """
    own = office.credentials.replica_keys.replica
    with office.unit_of_work() as work, suppress(UserError):
        realm = require_realm(work.connection)
        voucher = realm.check(signed)
        if (voucher.kind, voucher.subject) == (REPLICA, own) and voucher.revoked_after is not None:
            keep_voucher(work.connection, realm, signed, office.clock.now())
            work.touched("exchange")
            return work.commit()
    return Changes()


def _note_told(office: Office, outgoing: Outgoing) -> Changes:
    with office.unit_of_work() as work:
        meta.put(work.connection, _SAID, _key(outgoing.place, outgoing.says))
        if outgoing.operations:
            work.queries.exchange.note(
                office.clock.now(), "written", outgoing.place.replica, _UP, outgoing.operations
            )
        work.touched("exchange")
        changes = work.commit()
    for name in (_UP, _UP_SAYS):
        with suppress(OSError):
            (_folder(office) / name).unlink()
    return changes


def _note_hub(office: Office, carried: Carried) -> None:
    """How it stood, now that what it gave is here, and which vouchers it holds."""
    with office.unit_of_work() as work:
        if carried.fetched is not None:
            meta.put(work.connection, _TAG, carried.fetched.tag)
        holds = carried.hub_holds
        if holds is not None:
            stored = f"{carried.outgoing.place.replica} {holds.number} {holds.digest}"
            meta.put(work.connection, _HUB_HOLDS, stored)
        work.commit()


def _key(place: HubPlace, says: str) -> str:
    return f"{place.replica} {says}"


def _lies_ready(bundle: Path, note: Path, same: str) -> int | None:
    """The operations of a bundle that was written for an earlier attempt and says the same; None for none."""
    try:
        said, _, operations = note.read_text("ascii").rpartition(" ")
        return int(operations) if said == same and bundle.is_file() else None
    except (OSError, ValueError):
        return None


def _folder(office: Office) -> Path:
    """Where bundles wait: beside the database, encrypted as on a stick."""
    folder = office.credentials.folder / _FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        raise EnvironmentFault("disk.failed") from None
    return folder
