"""Capture: triggers that turn every write of an exchanged table into an operation, in the same transaction.

They are generated from the registry and call SQL functions that only a unit of work registers, so that
nothing else can write an exchanged table at all.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from sqlalchemy import Connection, text

from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.registry import REGISTRY, EntitySpec, GroupSpec

SeenHeads = Mapping[tuple[str, str, str], tuple[str, ...]]
"""(entity, record, group) to the dots a form was loaded from."""


_SLOT = "capture"


class CaptureState:
    """What the triggers of one transaction ask for."""

    def __init__(self, replica: str, author: str, tick: Callable[[], int]) -> None:
        self.replica = replica
        self.author = author
        self.tick = tick
        self.capturing = True
        self.seen: dict[tuple[str, str, str], tuple[str, ...]] = {}
        self.settling: set[tuple[str, str, str]] = set()

    def seen_heads(self, entity: str, record: str, group: str) -> str | None:
        dots = self.seen.get((entity, record, group))
        return None if dots is None else json.dumps(list(dots))


class _Slot:
    """What one connection's functions ask: whoever has a unit of work open on it, or nobody.

    The functions are made once a connection; making them anew for each unit of work would throw away
    SQLite's prepared statements, and with them some milliseconds a save.
    """

    def __init__(self) -> None:
        self.state: CaptureState | None = None

    def asked(self) -> CaptureState:
        if self.state is None:
            raise PermissionError("exchanged tables are written in units of work only")
        return self.state

    def functions(self) -> Mapping[str, tuple[int, Callable[..., Any]]]:
        return {
            "capturing": (0, lambda: int(self.asked().capturing)),
            "own_replica": (0, lambda: self.asked().replica),
            "actor": (0, lambda: self.asked().author),
            "hlc": (0, lambda: self.asked().tick()),
            "seen_heads": (3, lambda *key: self.asked().seen_heads(*key)),
            "settling": (3, lambda *key: int(key in self.asked().settling)),
        }


def register(connection: Connection, state: CaptureState) -> None:
    """Let this connection write exchanged tables, in the name of `state`."""
    slot = connection.info.get(_SLOT)
    if slot is None:
        slot = connection.info[_SLOT] = _Slot()
        driver: Any = connection.connection.driver_connection
        for name, (arguments, function) in slot.functions().items():
            driver.create_function(name, arguments, function)
    slot.state = state


def unregister(connection: Connection) -> None:
    """Take the right to write back: the pool hands the connection on."""
    connection.info[_SLOT].state = None


def _literal(word: str) -> str:
    return "'" + word.replace("'", "''") + "'"


def _group_select(entity: EntitySpec, group: GroupSpec, condition: str) -> str:
    values = ", ".join(f'{_literal(field.name)}, NEW."{field.name}"' for field in group.fields)
    where = f"entity = {_literal(entity.name)} AND record = NEW.id AND grp = {_literal(group.name)}"
    return (
        f"SELECT {_literal(group.name)} AS g, json_object({values}) AS v,"
        f" coalesce(seen_heads({_literal(entity.name)}, NEW.id, {_literal(group.name)}),"
        f" (SELECT json_group_array(dot) FROM head WHERE {where})) AS p WHERE {condition}"
    )


def _given(group: GroupSpec) -> str:
    return " OR ".join(f'NEW."{field.name}" IS NOT NULL' for field in group.fields)


def _changed(entity: EntitySpec, group: GroupSpec) -> str:
    """A new value; or the value shown already, which a person chose among several."""
    fields = " OR ".join(f'NEW."{field.name}" IS NOT OLD."{field.name}"' for field in group.fields)
    return f"({fields} OR settling({_literal(entity.name)}, NEW.id, {_literal(group.name)}))"


def _write_operation(entity: EntitySpec, condition_of: Callable[[GroupSpec], str]) -> str:
    groups = " UNION ALL ".join(_group_select(entity, group, condition_of(group)) for group in entity.groups)
    next_seq = "(SELECT coalesce(max(seq), 0) + 1 FROM oplog WHERE replica = own_replica())"
    return (
        "INSERT INTO oplog (replica, seq, entity, record, hlc, author, desk, groups, parents)"
        f" SELECT own_replica(), {next_seq}, {_literal(entity.name)}, NEW.id, hlc(), actor(),"
        " coalesce(NEW.desk, ''), json_group_object(g, json(v)), json_group_object(g, json(p))"
        f" FROM ({groups});"
    )


def _entity_triggers(entity: EntitySpec) -> Iterable[tuple[str, str]]:
    table = f'"{entity.name}"'
    changed = " OR ".join(_changed(entity, group) for group in entity.groups)
    for verb, when, body in (
        ("insert", "capturing()", _write_operation(entity, _given)),
        ("update", f"capturing() AND ({changed})", _write_operation(entity, partial(_changed, entity))),
        ("delete", "capturing()", "SELECT raise(ABORT, 'exchanged records are not deleted');"),
    ):
        name = f"capture_{entity.name}_{verb}"
        head = f"CREATE TRIGGER {name} AFTER {verb.upper()} ON {table} WHEN {when}"
        yield name, f"{head} BEGIN {body} END"


_HEADS_TRIGGER = (
    "CREATE TRIGGER capture_heads AFTER INSERT ON oplog WHEN capturing() BEGIN"
    " DELETE FROM head WHERE entity = NEW.entity AND record = NEW.record AND dot IN"
    " (SELECT parent.value FROM json_each(NEW.parents) AS named, json_each(named.value) AS parent"
    " WHERE named.key = head.grp);"
    " INSERT INTO head (entity, record, grp, dot)"
    " SELECT NEW.entity, NEW.record, key, NEW.replica || ':' || NEW.seq FROM json_each(NEW.groups); END"
)


def triggers() -> dict[str, str]:
    """The name and the SQL of every trigger this release wants."""
    wanted = {"capture_heads": _HEADS_TRIGGER}
    for entity in REGISTRY.entities:
        wanted.update(_entity_triggers(entity))
    return wanted


def _stored(connection: Connection) -> dict[str, str]:
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: row.sql for row in rows}


def remove(connection: Connection) -> None:
    """Take all triggers away, while an upgrade writes what is no write of anybody's."""
    for name in _stored(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def install(connection: Connection) -> None:
    """Make all triggers anew: after each upgrade, because batch migrations drop them."""
    remove(connection)
    for sql in triggers().values():
        connection.exec_driver_sql(sql)


def is_whole(connection: Connection) -> bool:
    """Whether the triggers are this release's."""
    return _stored(connection) == triggers()


def check(connection: Connection) -> None:
    """Refuse a database whose triggers are not this release's: its writes would escape the log."""
    if not is_whole(connection):
        raise EnvironmentFault("database.triggers_differ")
