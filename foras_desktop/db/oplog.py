"""The only SQL of the log: operations, batches, vectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, TextClause, bindparam, delete, func, insert, select, text

from foras_desktop.db import stretches
from foras_desktop.db.bulk import RecordKey as RecordKey
from foras_desktop.db.bulk import in_chunks, insert_many
from foras_desktop.db.dialect import among, among_ids, packed
from foras_desktop.db.tables import BATCH, OPLOG
from foras_desktop.sync.core.dots import Dot, parse_dot
from foras_desktop.sync.core.operations import GroupWrite, Operation, Withheld
from foras_desktop.sync.core.vector import VersionVector

_values_of = msgspec.json.Decoder(dict[str, dict[str, Any] | str]).decode
_parents_of = msgspec.json.Decoder(dict[str, list[str]]).decode
_left_of = msgspec.json.Decoder(dict[str, str | list[str]]).decode

_SALT = [column.name for column in OPLOG.c].index("salt")


def _operation(row: Sequence[Any]) -> Operation:
    """An operation of a row whose columns stand as in the table."""
    replica, seq, entity, record, hlc, author, desk, values, named, salt = row
    parents = _parents_of(named)
    groups, withheld = {}, {}
    for name, value in _values_of(values).items():
        before = tuple([parse_dot(dot) for dot in parents.get(name, ())])
        if type(value) is dict:
            groups[name] = GroupWrite(value, before)
        else:
            withheld[name] = Withheld(str(value), before)
    if withheld or (salt and salt[0] == "{"):
        let_go = _let_go_by(salt)
        return Operation(Dot(replica, seq), entity, record, hlc, author, desk, groups, withheld, let_go)
    return Operation(Dot(replica, seq), entity, record, hlc, author, desk, groups)


def _let_go_by(salt: str | None) -> frozenset[str]:
    """The groups of an operation whose values this replica let go of: beside them stands a hash, no key."""
    left = _left_of(salt) if salt and salt[0] == "{" else {}
    return frozenset(name for name, key in left.items() if type(key) is list)


def _plain(content: Mapping[str, Any]) -> str:
    return msgspec.json.encode(content).decode()


def _row(operation: Operation, salt: str | None) -> tuple[Any, ...]:
    """The row of an operation, its columns as in the table."""
    values, parents = _stored(operation)
    return (
        *operation.dot,
        operation.entity,
        operation.record,
        operation.hlc,
        operation.author,
        operation.desk,
        values,
        parents,
        salt,
    )


def _stored(operation: Operation) -> tuple[str, str]:
    """The groups and the parents of an operation as they stand in its row."""
    writes = operation.groups.items()
    values: dict[str, Any] = {name: write.value for name, write in writes}
    parents = {name: [str(dot) for dot in write.parents] for name, write in writes}
    for name, gone in operation.withheld.items():
        values[name], parents[name] = gone.digest, [str(dot) for dot in gone.parents]
    return _plain(values), _plain(parents)


def append(connection: Connection, operations: Iterable[tuple[Operation, str | None]]) -> set[RecordKey]:
    """Put operations with their salts into the log as they are; the records they touch."""
    rows = [_row(operation, salt) for operation, salt in operations]
    insert_many(connection, OPLOG, rows)
    return {(entity, record) for _, _, entity, record, *_ in rows}


def operations_of(connection: Connection, record: RecordKey) -> list[Operation]:
    """Everything the log says of one record."""
    query = select(OPLOG).where(OPLOG.c.entity == record[0], OPLOG.c.record == record[1])
    return [_operation(row) for row in connection.execute(query)]


_OF_RECORDS = select(OPLOG).where(OPLOG.c.entity == bindparam("kind"), among_ids(OPLOG.c.record))


def operations_of_all(
    connection: Connection, records: Iterable[RecordKey]
) -> Iterator[tuple[str, dict[str, list[Operation]]]]:
    """Everything the log says of many records, some hundred at a time: an entity, and operations by record.

    A record that the log does not know comes with no operations.
    """
    for entity, ids in in_chunks(records):
        found: dict[str, list[Operation]] = {record: [] for record in ids}
        asked = {"kind": entity, "ids": packed(ids)}
        for row in connection.execute(_OF_RECORDS, asked).all():  # one by one is slower
            operation = _operation(row)
            found[operation.record].append(operation)
        yield entity, found


def count_operations(connection: Connection, records: Iterable[RecordKey]) -> dict[RecordKey, int]:
    """How many operations the log holds of each of these records."""
    found = {}
    for entity, ids in in_chunks(records):
        query = (
            select(OPLOG.c.record, func.count())
            .where(OPLOG.c.entity == entity, among(OPLOG.c.record, ids))
            .group_by(OPLOG.c.record)
        )
        found.update({(entity, record): number for record, number in connection.execute(query)})
    return found


def operations_in(connection: Connection, replica: str, first: int, last: int) -> list[tuple[Operation, str]]:
    """A stretch of one replica's operations with their salts ("" where none is set yet)."""
    return list(operations_in_all(connection, [(replica, first, last)]))


_COLUMNS = ", ".join(f'"{column.name}"' for column in OPLOG.c)
_IN_STRETCH = (
    f"SELECT {_COLUMNS} FROM oplog WHERE replica = :replica{{n}} AND seq BETWEEN :first{{n}} AND :last{{n}}"  # noqa: S608 - no input
)


def operations_in_all(
    connection: Connection, asked: Iterable[tuple[str, int, int]]
) -> Iterator[tuple[Operation, str]]:
    """The operations of several stretches, (replica, first seq, last seq), with their salts, as above."""
    given = [{"replica": replica, "first": first, "last": last} for replica, first, last in asked]
    for row in _of_each(connection, _IN_STRETCH, given, "replica, seq"):
        yield _operation(row), row[_SALT] or ""


def set_salts(connection: Connection, replica: str, salts: Mapping[int, str]) -> None:
    """Keep the salt that each operation was sealed with."""
    statement = "UPDATE oplog SET salt = :salt WHERE replica = :replica AND seq = :seq"
    rows = [{"salt": salt, "replica": replica, "seq": seq} for seq, salt in salts.items()]
    if rows:
        connection.execute(text(statement), rows)


def rewrite(connection: Connection, operation: Operation, salt: str | None) -> None:
    """Put an operation of which something was erased in the place of what it was."""
    values, _ = _stored(operation)
    row = {"values": values, "salt": salt, "replica": operation.dot.replica, "seq": operation.dot.seq}
    statement = "UPDATE oplog SET groups = :values, salt = :salt WHERE replica = :replica AND seq = :seq"
    connection.execute(text(statement), row)


def salted_operations_of(connection: Connection, record: RecordKey) -> list[tuple[Operation, str]]:
    """Everything the log says of one record, with the salts ("" where none is set yet)."""
    query = select(OPLOG).where(OPLOG.c.entity == record[0], OPLOG.c.record == record[1])
    return [(_operation(row), row[_SALT] or "") for row in connection.execute(query).all()]


def forget(connection: Connection, replica: str, after: int) -> None:
    """Take a replica's operations after that seq out of the log: they stand there under another dot."""
    connection.execute(delete(OPLOG).where(OPLOG.c.replica == replica, OPLOG.c.seq > after))


_LAST_SEQ = select(func.max(OPLOG.c.seq)).where(OPLOG.c.replica == bindparam("author"))


def last_seq(connection: Connection, replica: str) -> int:
    return connection.execute(_LAST_SEQ, {"author": replica}).scalar() or 0


def count(connection: Connection) -> int:
    """How many operations the log holds, of everyone."""
    return connection.execute(select(func.count()).select_from(OPLOG)).scalar() or 0


def last_hlc(connection: Connection, replica: str) -> int:
    """The time of a replica's newest operation; 0 for none."""
    query = select(OPLOG.c.hlc).where(OPLOG.c.replica == replica).order_by(OPLOG.c.seq.desc()).limit(1)
    return connection.execute(query).scalar() or 0


def written_since(connection: Connection, replica: str, seq: int) -> set[RecordKey]:
    """The records that a replica wrote after that seq."""
    query = select(OPLOG.c.entity, OPLOG.c.record).where(OPLOG.c.replica == replica, OPLOG.c.seq > seq)
    return {(row.entity, row.record) for row in connection.execute(query)}


def named_before_written(connection: Connection, replica: str, seq: int) -> set[RecordKey]:
    """The records where others named this replica's writes after that seq before those were made.

    No honest desk does; the heads that capture keeps are not what the log gives then.
    """
    statement = text(
        "SELECT DISTINCT own.entity, own.record FROM oplog AS own JOIN oplog AS other"
        " ON other.entity = own.entity AND other.record = own.record AND other.replica <> own.replica"
        " WHERE own.replica = :replica AND own.seq > :seq"
        """ AND other.parents LIKE '%"' || own.replica || ':' || CAST(own.seq AS TEXT) || '"%'"""
    )
    rows = connection.execute(statement, {"replica": replica, "seq": seq})
    return {(row.entity, row.record) for row in rows}


def replicas(connection: Connection) -> list[str]:
    """Every replica of which the log holds something."""
    return list(connection.execute(select(OPLOG.c.replica).distinct()).scalars())


def entities_of(connection: Connection, replica: str) -> set[str]:
    """The entities of which a replica has written records."""
    return set(
        connection.execute(select(OPLOG.c.entity).where(OPLOG.c.replica == replica).distinct()).scalars()
    )


def extent(connection: Connection, replica: str) -> tuple[int, int]:
    """How many operations of a replica are here, and the last seq; (0, 0) for none."""
    query = select(func.count(), func.max(OPLOG.c.seq)).where(OPLOG.c.replica == replica)
    number, last = connection.execute(query).one()
    return number, last or 0


_OTHER_GROUPS = text(
    "SELECT 1 FROM oplog WHERE replica = :replica AND seq BETWEEN :first AND :last AND"
    " (SELECT group_concat(key) FROM (SELECT key FROM json_each(oplog.groups) ORDER BY key)) IS NOT"
    " (SELECT group_concat(key) FROM (SELECT key FROM json_each(oplog.parents) ORDER BY key))"
)


def groups_have_parents(connection: Connection, replica: str, first: int, last: int) -> bool:
    """Whether each operation of a stretch names parents for just the groups that it writes."""
    stretch = {"replica": replica, "first": first, "last": last}
    return connection.execute(_OTHER_GROUPS, stretch).first() is None


def written_by(connection: Connection, author: str, entities: Iterable[str], since: int) -> list[Operation]:
    """What this person wrote of these entities at that hybrid time or later, by dot."""
    query = select(OPLOG).where(OPLOG.c.author == author, OPLOG.c.hlc >= since)
    query = query.where(OPLOG.c.entity.in_(sorted(entities))).order_by(OPLOG.c.replica, OPLOG.c.seq)
    return [_operation(row) for row in connection.execute(query).all()]


def count_of(connection: Connection, entity: str) -> int:
    """How many operations the log holds of the records of one entity."""
    query = select(func.count()).select_from(OPLOG).where(OPLOG.c.entity == entity)
    return connection.execute(query).scalar_one()


def written_twice(connection: Connection, entity: str) -> list[str]:
    """The records of an entity that more than one operation writes."""
    query = select(OPLOG.c.record).where(OPLOG.c.entity == entity)
    return list(connection.execute(query.group_by(OPLOG.c.record).having(func.count() > 1)).scalars())


def all_records(connection: Connection) -> Iterator[RecordKey]:
    """Every record the log knows, once."""
    query = select(OPLOG.c.entity, OPLOG.c.record).distinct().order_by(OPLOG.c.entity, OPLOG.c.record)
    for row in connection.execute(query):
        yield row.entity, row.record


_TOGETHER = 16


def _of_each(
    connection: Connection, member: str, asked: Sequence[Mapping[str, Any]], order: str
) -> Iterator[Row[Any]]:
    """What a query finds with each of these parameters; several are asked in one statement.

    Each part goes through the index by itself. Joined with a list of what is asked, PostgreSQL may rather
    read the whole log.
    """
    for start in range(0, len(asked), _TOGETHER):
        part = asked[start : start + _TOGETHER]
        given = {f"{name}{n}": value for n, one in enumerate(part) for name, value in one.items()}
        yield from connection.execute(_united(member, len(part), order), given)


@cache
def _united(member: str, number: int, order: str) -> TextClause:
    return text(" UNION ALL ".join(member.format(n=n) for n in range(number)) + f" ORDER BY {order}")


# --- batches and vectors --------------------------------------------------------------------------


@dataclass(frozen=True)
class BatchRow:
    """A sealed batch's header as it is kept; its operations are in the log."""

    replica: str
    first_seq: int
    last_seq: int
    format: int
    previous: str
    digest: str
    signature: str


def _batch_row(row: Any) -> BatchRow:
    return BatchRow(**row)


_ADDED = insert(BATCH)


def add_batch(connection: Connection, batch: BatchRow) -> None:
    """Keep a sealed batch's header."""
    connection.execute(_ADDED, asdict(batch))
    stretches.add(connection, batch.replica, batch.first_seq, batch.last_seq)


def batches(connection: Connection) -> list[BatchRow]:
    """All sealed batches: authors by name, each author's in its own order."""
    query = select(BATCH).order_by(BATCH.c.replica, BATCH.c.first_seq)
    return [_batch_row(row) for row in connection.execute(query).mappings()]


_HEADER = ", ".join(field.name for field in fields(BatchRow))
_AFTER = (
    f"SELECT {_HEADER} FROM batch WHERE "  # noqa: S608 - no input
    "replica = :replica{n} AND last_seq > :after{n} AND first_seq >= coalesce("
    "(SELECT max(first_seq) FROM batch WHERE replica = :replica{n} AND first_seq <= :after{n}), 0)"
)


def batches_after(connection: Connection, after: Mapping[str, int]) -> list[BatchRow]:
    """The sealed batches of these replicas that reach past the seq named for each; those before are not
    looked at. Authors by name, each author's in its own order."""
    asked = [{"replica": replica, "after": seq} for replica, seq in sorted(after.items())]
    return [BatchRow(*tuple(row)) for row in _of_each(connection, _AFTER, asked, "replica, first_seq")]


def last_batch(connection: Connection, replica: str) -> BatchRow | None:
    query = select(BATCH).where(BATCH.c.replica == replica).order_by(BATCH.c.first_seq.desc()).limit(1)
    row = connection.execute(query).mappings().first()
    return None if row is None else _batch_row(row)


def batch_ending_at(connection: Connection, replica: str, last_seq: int) -> BatchRow | None:
    found = batches_near(connection, replica, last_seq, last_seq)
    return next((batch for batch in found if batch.last_seq == last_seq), None)


_TIPS = text(
    "SELECT replica, last_seq, (SELECT digest FROM batch WHERE batch.replica = stretch.replica"
    " AND batch.first_seq <= stretch.last_seq ORDER BY batch.first_seq DESC LIMIT 1)"
    " FROM stretch WHERE first_seq = 1"
)
"""A stretch ends where a batch does. Asked for each replica apart: joined, PostgreSQL reads all headers."""


def tips(connection: Connection) -> dict[str, tuple[int, str]]:
    """Of each replica, of which everything from its first seq is here: the last seq without a gap, and the
    digest of the batch that ends there."""
    rows = connection.execute(_TIPS)
    return {replica: (last, digest) for replica, last, digest in rows}


_NEAR = text(
    "SELECT * FROM batch WHERE replica = :replica AND first_seq <= :last + 1 AND first_seq >= coalesce("
    "(SELECT max(first_seq) FROM batch WHERE replica = :replica AND first_seq < :first), :first)"
)


def batch_of(connection: Connection, dot: Dot) -> BatchRow | None:
    """The sealed batch that holds an operation; None for one that was not sealed yet."""
    query = select(BATCH).where(BATCH.c.replica == dot.replica, BATCH.c.first_seq <= dot.seq)
    row = connection.execute(query.order_by(BATCH.c.first_seq.desc()).limit(1)).mappings().first()
    return _batch_row(row) if row is not None and row["last_seq"] >= dot.seq else None


def batches_near(connection: Connection, replica: str, first: int, last: int) -> list[BatchRow]:
    """The sealed batches that hold any seq of that stretch, and their neighbours on either side."""
    stretch = {"replica": replica, "first": first, "last": last}
    return [_batch_row(row) for row in connection.execute(_NEAR, stretch).mappings().all()]


def forget_headers(connection: Connection, replica: str, after: int) -> None:
    """Take the headers of a replica's batches that reach past that seq away."""
    connection.execute(delete(BATCH).where(BATCH.c.replica == replica, BATCH.c.last_seq > after))
    stretches.make_anew(connection, replica)


def count_beyond(
    connection: Connection, own: str, vector: VersionVector, *, leave_out: str
) -> Counter[RecordKey]:
    """How many operations of each record a vector does not know, but for those of one replica."""
    found: Counter[RecordKey] = Counter()
    for replica in committed_vector(connection, own):
        if replica == leave_out:
            continue
        query = select(OPLOG.c.entity, OPLOG.c.record, OPLOG.c.seq).where(OPLOG.c.replica == replica)
        query = query.where(OPLOG.c.seq > vector.contiguous(replica))
        for row in connection.execute(query):
            if not vector.covers(replica, row.seq, row.seq):
                found[row.entity, row.record] += 1
    return found


def count_unknown(connection: Connection, entity: str, vector: VersionVector, *, leave_out: str) -> int:
    """How many operations on one entity's records a vector does not know, but for those of one replica."""
    query = select(OPLOG.c.replica, OPLOG.c.seq).where(OPLOG.c.entity == entity, OPLOG.c.replica != leave_out)
    return sum(not vector.covers(row.replica, row.seq, row.seq) for row in connection.execute(query))


def committed_vector(connection: Connection, own: str) -> VersionVector:
    """What is here: sealed batches of everyone, and this replica's own writes not sealed yet."""
    ranges = stretches.read(connection)
    last = last_seq(connection, own)
    if last:
        ranges.setdefault(own, []).append((1, last))
    return VersionVector(ranges)
