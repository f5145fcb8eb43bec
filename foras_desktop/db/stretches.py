"""The seqs of each replica whose sealed batches are here, as stretches without a gap.

Derived from the batches' headers and kept with them, so that saying what is here costs as many rows as there
are replicas and gaps, however long the log is.
"""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text

from foras_desktop.db.tables import BATCH, STRETCH

_OF_BATCHES = (
    "SELECT replica, min(first_seq) AS first_seq, max(last_seq) AS last_seq FROM ("
    "SELECT replica, first_seq, last_seq, sum(begins) OVER (PARTITION BY replica ORDER BY first_seq) AS part"
    " FROM (SELECT replica, first_seq, last_seq, CASE WHEN first_seq = 1 + lag(last_seq)"
    " OVER (PARTITION BY replica ORDER BY first_seq) THEN 0 ELSE 1 END AS begins FROM batch) AS marked"
    ") AS parted GROUP BY replica, part"
)


_ALL = select(STRETCH).order_by(STRETCH.c.replica, STRETCH.c.first_seq)
_ENDS = select(STRETCH.c.replica, func.max(STRETCH.c.last_seq)).group_by(STRETCH.c.replica)
_TOUCHED = (
    delete(STRETCH)
    .where(STRETCH.c.replica == bindparam("author"))
    .where(STRETCH.c.first_seq <= bindparam("behind"), STRETCH.c.last_seq >= bindparam("before"))
    .returning(STRETCH.c.first_seq, STRETCH.c.last_seq)
)
_ADDED = insert(STRETCH)
_OF_ONE = text(f"SELECT * FROM ({_OF_BATCHES}) AS one WHERE replica = :replica")  # noqa: S608 - no input


def read(connection: Connection) -> dict[str, list[tuple[int, int]]]:
    """Per replica its stretches, (first seq, last seq), in order."""
    ranges: dict[str, list[tuple[int, int]]] = {}
    for replica, first, last in connection.execute(_ALL):
        ranges.setdefault(replica, []).append((first, last))
    return ranges


def ends(connection: Connection) -> dict[str, int]:
    """Of each replica the last seq that a sealed batch here reaches, by name."""
    return dict(sorted((replica, last) for replica, last in connection.execute(_ENDS)))


def add(connection: Connection, replica: str, first: int, last: int) -> None:
    """Take a batch in: it lengthens what it touches, and may close a gap."""
    touched = connection.execute(_TOUCHED, {"author": replica, "before": first - 1, "behind": last + 1})
    found = [(first, last), *touched]
    whole = {"first_seq": min(low for low, _ in found), "last_seq": max(high for _, high in found)}
    connection.execute(_ADDED, {"replica": replica, **whole})


def make_anew(connection: Connection, replica: str) -> None:
    """Count a replica's stretches again, after headers went."""
    connection.execute(delete(STRETCH).where(STRETCH.c.replica == replica))
    found = connection.execute(_OF_ONE, {"replica": replica})
    rows = [dict(row) for row in found.mappings()]
    if rows:
        connection.execute(insert(STRETCH), rows)


def differences(connection: Connection) -> list[str]:
    """The replicas of which the stretches are not what the batches give."""
    kept = {(row.replica, row.first_seq, row.last_seq) for row in connection.execute(select(STRETCH))}
    given = {tuple(row) for row in connection.execute(text(_OF_BATCHES))}
    return sorted({replica for replica, _, _ in kept ^ given})


def rebuild(connection: Connection) -> None:
    """Make all of them anew."""
    for replica in (
        connection.execute(select(BATCH.c.replica).union(select(STRETCH.c.replica))).scalars().all()
    ):
        make_anew(connection, replica)
