"""What the hub does with bundles: it merges what comes, and writes what others have not acknowledged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from foras_desktop.db import meta
from foras_desktop.hub.peer import Peer
from foras_desktop.sync import bundle_writer, merge
from foras_desktop.sync.bundle_writer import Written
from foras_desktop.sync.merge import Merged
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.vouchers_held import VouchersHeld
from foras_desktop.sync.waiting import tag_of, waiting_for, waiting_for_all


def read_bundle(peer: Peer, path: Path, now: datetime) -> Merged:
    """Check a bundle from end to end, then merge it in one transaction; a refusal changes nothing.

    What takes long, decrypting and proving signatures, is done before the lock is asked for. UserError
    `bundle.…`, `exchange.not_introduced`.
    """
    progress = Progress()
    with peer.store.reading() as connection:
        checked = merge.check_only(connection, path, peer.keys, progress)
    with peer.store.writing() as connection:
        return merge.merge_bundle(
            connection, path, peer.keys, now, progress, holds_root=False, proofs=checked.proofs
        )


def write_bundle(peer: Peer, target: Path, now: datetime) -> Written:
    """Write what any other replica lacks.

    UserError `exchange.not_introduced`, `exchange.nobody_to_write_to`.
    """
    with peer.store.serving() as connection:
        (counter,) = meta.next_numbers(connection, "bundles")
    with peer.store.reading() as connection:
        waiting = waiting_for_all(connection, peer.keys.replica)
        return bundle_writer.write_bundle(
            connection, peer.keys, target, waiting, counter=counter, now=now, progress=Progress()
        )


@dataclass(frozen=True)
class Prepared:
    """How the hub stands towards a replica, and the bundle that was written for it; None for nothing new."""

    tag: str
    written: Written | None


def prepare(
    peer: Peer, replica: str, target: Path, now: datetime, tag: str = "", held: VouchersHeld | None = None
) -> Prepared:
    """Write what is new for one replica since it stood at `tag`, without the vouchers that it holds.

    UserError `exchange.not_introduced`, `exchange.nobody_to_write_to`.
    """
    with peer.store.reading() as connection:
        waiting = waiting_for(connection, replica, held)
        standing = tag_of(connection, peer.keys.replica, waiting, now)
        if standing == tag and not waiting.lacks_vouchers:
            return Prepared(standing, None)
        written = bundle_writer.write_bundle(
            connection, peer.keys, target, waiting, now=now, progress=Progress()
        )
        return Prepared(standing, written)
