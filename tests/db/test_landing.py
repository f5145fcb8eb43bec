"""Whatever comes, in whatever slices: tables, heads, joins and inbox are what the log gives."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Table, select

from foras_desktop.db import issues, landing, rebuild
from foras_desktop.db.tables import HEAD, PERSON_KEY, SAME_AS
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.ids import derived_id, same_person_id
from foras_desktop.domain.registry import REGISTRY, GroupSpec
from foras_desktop.services.office import Office
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import GroupWrite, Operation

_ENOUGH = 12
_NOBODY = "0000000000009"
_PEOPLE, _SESSIONS = ["p1", "p2", "p3", "p4"], ["s1", "s2", "s3"]
_RECORDS = {
    "person": _PEOPLE,
    "orientation_session": _SESSIONS,
    "seat": ["t1", "t2", "t3", "t4", "t5"],
    "consent": ["c1", "c2", "c3"],
    "setting": [derived_id("setting", "departure_soon_days")],
    "from_a_newer_release": ["x1"],
}
_KINDS = [*_RECORDS, "person", "seat", "seat", "same_person", "same_person"]
_VALUES: dict[str, list[Any]] = {
    "case_number": ["RBA-1", "CAS-2", "OUJ-3"],
    "family_name": ["Diarra", "Touré"],
    "given_names": ["Kadidia", "Awa"],
    "phone": ["+212600000001", "+212600000002"],
    "nationality": ["MLI", "SEN"],
    "country_of_return": ["MLI", "SEN", "GIN", None],
    "desk": ["RBA", "CAS", "CEN"],
    "session": [*_SESSIONS, "not here"],
    "person": [*_PEOPLE, "not here"],
    "state": ["booked", "booked", "released"],
    "held_on": ["2021-11-17"],
    "starts_at": ["10:00", "11:00"],
    "ends_at": ["12:00", "13:00"],
    "zone": ["Africa/Casablanca"],
    "room": ["A", "B"],
    "counsellor": ["k1", "k2"],
    "capacity": [1, 2, "unreadable"],
    "status": ["planned", "cancelled", "held"],
    "country_1": ["MLI"],
    "country_2": ["SEN", None],
    "kind": ["process", "guardian"],
    "given_on": ["2021-11-01", None],
    "withdrawn_on": ["2021-11-02", None],
    "verdict": ["same", "same", "different", None],
    "value": [1, 2],
}


class _Writers:
    """Makes operations of few records, so that they meet."""

    def __init__(self, chance: random.Random, replicas: list[str]) -> None:
        self._chance = chance
        self._replicas = replicas
        self._seqs: dict[str, int] = {}
        self._made: list[Operation] = []

    def operations(self, number: int) -> list[Operation]:
        for _ in range(number):
            self._made.append(self._operation())
        return list(self._made)

    def _operation(self) -> Operation:
        kind = self._chance.choice(_KINDS)
        given: dict[str, str] = {}
        if kind == "same_person":
            given = dict(zip(("first", "second"), self._chance.sample(_PEOPLE, 2), strict=True))
            record = same_person_id(given["first"], given["second"])
        else:
            record = self._chance.choice(_RECORDS[kind])
        replica = self._chance.choice(self._replicas)
        self._seqs[replica] = self._seqs.get(replica, 5000) + 1
        dot = Dot(replica, self._seqs[replica])
        groups = dict(self._groups(kind, record, given))
        return Operation(dot, kind, record, self._chance.randint(1, 1 << 40), "me", "RBA", groups)

    def _groups(self, kind: str, record: str, given: dict[str, str]) -> Iterator[tuple[str, GroupWrite]]:
        entity = REGISTRY.get(kind)
        before = [one for one in self._made if (one.entity, one.record) == (kind, record)]
        for group in entity.groups if entity else ():
            if not before or self._chance.random() < 0.4:
                yield group.name, self._write(group, given, before)
        if self._chance.random() < 0.1:
            yield "newer", GroupWrite({"a": 1}, ())

    def _write(self, group: GroupSpec, given: dict[str, str], before: list[Operation]) -> GroupWrite:
        value = {
            field.name: given.get(field.name, self._chance.choice(_VALUES.get(field.name, [None])))
            for field in group.fields
        }
        seen = [one.dot for one in before if group.name in one.groups and self._chance.random() < 0.7]
        if self._chance.random() < 0.05:
            seen.append(Dot(_NOBODY, 6000))  # has not arrived
        return GroupWrite(value, tuple(seen))


def _picture(connection: Connection) -> list[list[tuple[Any, ...]]]:
    tables: tuple[Table, ...] = (HEAD, SAME_AS, PERSON_KEY)
    return [sorted(tuple(row) for row in connection.execute(select(table))) for table in tables]


def _land(connection: Connection, chance: random.Random, operations: list[Operation], now: Any) -> None:
    while operations:
        of_one_bundle, operations = _cut(operations, chance.randint(1, len(operations)))
        arriving = landing.Landing(connection, now)
        while of_one_bundle:
            batch, of_one_bundle = _cut(of_one_bundle, chance.randint(1, 4))
            arriving.take([(operation, None) for operation in batch])
        arriving.finish()


def _cut(operations: list[Operation], place: int) -> tuple[list[Operation], list[Operation]]:
    return operations[:place], operations[place:]


@pytest.mark.parametrize("at_once", [1, 3, 5000])
def test_what_lands_in_slices_is_what_the_log_gives(
    met: tuple[Office, Office], clock: FixedClock, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(landing, "_AT_ONCE", at_once)
    rabat, central = met
    replicas = [office.credentials.replica_keys.replica for office in (rabat, central)]
    with rabat.unit_of_work() as work, work.without_capture():
        connection = work.connection
        for seed in range(_ENOUGH):
            chance = random.Random(seed)
            operations = _Writers(chance, [*replicas, _NOBODY]).operations(chance.randint(15, 50))
            chance.shuffle(operations)
            with connection.begin_nested() as savepoint:
                _land(connection, chance, operations, clock.now())
                assert not issues.differences(connection), seed
                assert not rebuild.differences(connection), seed
                before = _picture(connection)
                rebuild.rebuild(connection, clock.now())
                assert _picture(connection) == before, seed
                savepoint.rollback()
