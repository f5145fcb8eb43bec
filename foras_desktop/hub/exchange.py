"""What the hub does with bundles: it merges what comes, and writes what others have not acknowledged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from foras_desktop.db import meta
from foras_desktop.hub.peer import Peer
from foras_desktop.sync import bundle_writer, merge
from foras_desktop.sync.bundle_writer import Written
from foras_desktop.sync.merge import Merged
from foras_desktop.sync.progress import Progress


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


def write_bundle(peer: Peer, target: Path, now: datetime, only: str | None = None) -> Written:
    """Write what the others lack, or what `only` that replica does.

    UserError `exchange.not_introduced`, `exchange.nobody_to_write_to`.
    """
    with peer.store.serving() as connection:
        (counter,) = meta.next_numbers(connection, "bundles")
    with peer.store.reading() as connection:
        return bundle_writer.write_bundle(
            connection, peer.keys, target, counter=counter, now=now, progress=Progress(), only=only
        )


def tag_of(peer: Peer, replica: str, now: datetime) -> str:
    """What a bundle for this replica would say: another tag, and there is something new for it."""
    with peer.store.reading() as connection:
        return bundle_writer.standing_for(connection, peer.keys.replica, replica, now)
