"""What a copied replica wrote is written again under its new identity, so that nothing is lost.

A copied or restored replica `R` cannot go on: another computer may have given the same dots to other
content. It becomes `N`, and what it wrote as `R` falls in two. Up to some seq it agrees with what the
central office holds of `R`: those operations stay. After that seq two voices may have spoken. They are taken
out of the own log, and each is written again as an operation of `N`: the same entity, record, groups,
values, author, desk and time, in the same order, before everything `N` has written itself. `N` has sent
nothing yet, so its own operations may still be counted anew.

Why nothing is lost, and every replica comes to the same state:

- **State stays a pure function of the operation set.** Operations are only ever made, with dots that nobody
  used before, or left out here before anyone had them from us under that dot. The heads and rows of every
  record touched are made anew from the log.
- **Parents name what was seen.** A parent that was taken out is named by its new dot, because that content is
  what the author saw; the old dot may be another content by now, which nobody here has seen and nobody here
  may replace. All other parents stay. So a write is a head, or what replaced it here still replaces it.
- **The other voice is kept too.** What peers hold of `R` comes back from them and is merged like anyone
  else's. Where both voices wrote a group, both values are heads and a person decides.
- **Signatures hold.** The batches that peers hold were signed by `R`, whose voucher stays; it is only revoked
  after the last seq that the central office holds. Nothing that was signed is altered.
- **A write may come twice, never not at all.** Where it is not known what peers hold (the central office
  itself has nobody to ask) an operation that did arrive is written again: two heads with equal values.

Agreement is a matter of content, not of batches: two copies seal the same operations with other salts. A
trail is a running hash over the operations; it stands in a letter, and tells no more than that: each
operation holds the record's id, which is random or derived from random ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Connection

from foras_desktop.db import oplog, projection
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.wire import canonical

Trail = list[tuple[int, str]]
"""Seqs with the hash over all operations up to each, ascending."""

_STRETCH = 500
_EVERY = 256
_LAST = 2000
"""A trail names every one of the newest seqs, and every so many of the older ones: a letter is short."""


def _content(operation: Operation, leave_out: Collection[str] = ()) -> bytes:
    groups = {
        name: [dict(write.value), sorted(map(str, write.parents))]
        for name, write in operation.groups.items()
        if name not in leave_out
    }
    dot, author = str(operation.dot), operation.author
    return canonical([dot, operation.entity, operation.record, operation.hlc, author, operation.desk, groups])


def same_content(one: Operation, other: Operation) -> bool:
    """Whether two operations are the same write, however their parents are listed.

    What either has lost to an erasure, or let go of, is not compared: the other one's batch is signed.
    """
    gone = {*one.withheld, *other.withheld, *one.let_go, *other.let_go}
    return _content(one, gone) == _content(other, gone)


def _hashes(connection: Connection, replica: str) -> Iterator[tuple[int, str]]:
    """The running hash after each operation of a replica, up to the first one that is not here."""
    running, first = b"", 1
    while True:
        found = oplog.operations_in(connection, replica, first, first + _STRETCH - 1)
        for operation, _ in found:
            if operation.dot.seq != first:
                return
            running = hashlib.blake2b(_content(operation), key=running, digest_size=12).digest()
            yield first, running.hex()
            first += 1
        if not found:
            return


def trail_of(connection: Connection, replica: str) -> Trail:
    """What a letter says of the operations that this computer holds of a replica."""
    newest = oplog.last_seq(connection, replica) - _LAST
    return [(seq, hash_) for seq, hash_ in _hashes(connection, replica) if seq > newest or seq % _EVERY == 0]


def agreed(connection: Connection, replica: str, trail: Trail) -> int:
    """The last seq up to which a trail and this log hold the same of a replica; 0 for none."""
    claimed = dict(trail)
    last = 0
    for seq, hash_ in _hashes(connection, replica):
        if claimed.get(seq) == hash_:
            last = seq
    return last


def write_again(
    connection: Connection, old: str, new: str, *, agreed: int, signed: int
) -> set[oplog.RecordKey]:
    """Write what `old` wrote after `agreed` again as `new`, capture off; the records touched.

    Headers of batches after `signed` go: who holds those operations signs for them, and brings them back.
    Nothing of `new` may have been sealed yet.
    """
    last = oplog.last_seq(connection, old)
    moved = oplog.operations_in(connection, old, agreed + 1, last)
    own = oplog.operations_in(connection, new, 1, oplog.last_seq(connection, new))
    operations = [operation for operation, _ in (*moved, *own)]
    names = {operation.dot: Dot(new, place) for place, operation in enumerate(operations, start=1)}
    oplog.forget(connection, old, agreed)
    oplog.forget_headers(connection, old, min(agreed, signed))
    oplog.forget(connection, new, 0)
    touched = oplog.append(connection, ((_renamed(operation, names), None) for operation in operations))
    projection.project(connection, touched)
    return touched


def _renamed(operation: Operation, names: Mapping[Dot, Dot]) -> Operation:
    groups = {
        name: GroupWrite(write.value, tuple(names.get(parent, parent) for parent in write.parents))
        for name, write in operation.groups.items()
    }
    return operation._replace(dot=names[operation.dot], groups=groups)
