"""Who speaks in the fuzzers' world and what is known there: fixed keys, so that a kept input stays deep."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from nacl.signing import SigningKey

from foras_desktop.domain.ids import same_person_id
from foras_desktop.domain.records import Consent, OrientationSession, Person, SamePerson, Seat
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.vouchers import Realm

ROOT_SEED = b"\x01" * 32
REALM = Realm("realm-fuzz", False, bytes(SigningKey(ROOT_SEED).verify_key).hex())

CENTRAL = ReplicaKeys("CENCENCENCEN0", b"\x02" * 32, "")
RABAT = ReplicaKeys("RBARBARBARBA0", b"\x03" * 32, "")
CASABLANCA = ReplicaKeys("CASCASCASCAS0", b"\x04" * 32, "")
RETIRED = ReplicaKeys("CASCASCASCAS1", b"\x05" * 32, "")
SECOND_CENTRAL = ReplicaKeys("CENCENCENCEN1", b"\x06" * 32, "")
"""Another computer of the central office: what it keeps may come from there too."""
SPEAKERS = {keys.replica: keys for keys in (CENTRAL, RABAT, CASABLANCA, RETIRED, SECOND_CENTRAL)}

AGE_RECIPIENT = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"
"""Of nobody: nothing is encrypted here."""

NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
_DAY = NOW.date()
HLC = 107_200_000_000_000_000
"""A time near that day, by the hybrid clock."""


def _person(record_id: str, desk: str, **given: Any) -> Person:
    given = {"family_name": "Diarra", "given_names": "Kadidia", "nationality": "MLI", **given}
    case = {"case_number": f"{desk}-2021-{record_id}", "registered_on": _DAY, "country_of_return": "MLI"}
    return Person(
        record_id, desk=desk, sex="f", born_on=date(1990, 1, 2), birth_precision="day", **case, **given
    )


def _session(record_id: str, desk: str, hour: int, **given: Any) -> OrientationSession:
    times = {"held_on": date(2021, 11, 17), "starts_at": time(hour), "ends_at": time(hour + 1)}
    given = {"country_1": "MLI", "room": "Salle 2", "capacity": 2, "status": "planned", **times, **given}
    return OrientationSession(record_id, desk=desk, zone="Africa/Casablanca", **given)


def own_records() -> list[Any]:
    """What the central office wrote itself."""
    return [_person("p0", "CEN", phone="+212612345678"), _session("s0", "CEN", 10)]


def records_of_rabat() -> list[Any]:
    """What Rabat had sent before."""
    return [
        _person("p1", "RBA"),
        _person("p2", "RBA", family_name="Touré", languages=("fr", "bm")),
        _session("s1", "RBA", 10),
        Seat("t1", desk="RBA", session="s1", person="p1", state="booked"),
        Consent("c1", desk="RBA", person="p1", kind="process", form="written", given_on=_DAY),
        SamePerson(same_person_id("p0", "p2"), desk="RBA", first="p0", second="p2", verdict="same"),
    ]


RECORDS = ("p0", "p1", "p2", "p3", "s0", "s1", "s2", "t1", "t2", "c1", "c2", "h1", "d1")
"""Ids that inputs name, some of them known."""


def operation_of(record: Any) -> dict[str, Any]:
    """A creating operation as it stands in a batch."""
    entity = REGISTRY.of(type(record))
    row = entity.to_row(record)
    groups = {}
    for group in entity.groups:
        value = {field.name: row[field.name] for field in group.fields}
        if any(one is not None for one in value.values()):
            groups[group.name] = {"parents": [], "value": value}
    return {
        "entity": entity.name,
        "record": record.id,
        "hlc": HLC,
        "author": "staff-rba",
        "desk": "RBA",
        "salt": "00" * 16,
        "groups": groups,
    }


def batch(replica: str, first_seq: int, *operations: dict[str, Any], previous: str = "") -> str:
    """The text of a batch without a signature."""
    content = {
        "format": 1,
        "replica": replica,
        "first_seq": first_seq,
        "previous": previous,
        "signature": "",
        "operations": list(operations),
    }
    return json.dumps(content, separators=(",", ":"))


def batches_of_rabat() -> Iterator[str]:
    yield "B" + batch(RABAT.replica, 1, *(operation_of(record) for record in records_of_rabat()))
