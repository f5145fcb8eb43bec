"""Bytes to a script of operations: every byte is a choice, so that a fuzzer can learn which ones lead on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TypeVar

from foras_desktop.domain.codes import CONSENT_KINDS
from foras_desktop.domain.ids import derived_id, same_person_id, seat_id
from foras_desktop.domain.registry import REGISTRY, FieldSpec, GroupSpec, Kind
from foras_desktop.sync.core.issues import Issue
from tests.fuzz import people_of_the_world as known
from tests.fuzz.assembly import script_of

T = TypeVar("T")

STRANGE = (
    *("true", "false", "NaN", "-Infinity", "1e400", "1.5", "1.0", "1e18", "1e30", "[]", "{}", '["a"]'),
    *("[" * 60 + "]" * 60, "[" * 5000, '{"a":' * 2000, '"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', "-0"),
    *("9" * 5000, str(2**63), str(-(2**63) - 1), str(2**64), "1" + "0" * 30, '"\t"', '"' + "x" * 3000 + '"'),
)
"""Values that no desk writes, as they would stand in a batch."""

_TEXTS = (
    *("", " ", "a", "MLI", "GIN", "SEN", "planned", "held", "cancelled", "booked", "released", "present"),
    *("left", "open", "same", "different", "day", "year", "estimated", "f", "m", "written", "Salle 2"),
    *("salle  2", "RBA", "CEN", "CAS", "Africa/Casablanca", "Europe/Paris", "../etc", "Diarra", "Kadidia"),
    *("DIARRA", "ديارا", "Touré", "ɛ\u0301", "+212612345678", "0612345678", "RBA-2021-1", "\u202e", "\ufeff"),
    *("staff-cen", "capacity", "two_values", "silent_days", "absent", "late", "2/1", '{"title":"a"}', "{}"),
    *('{"title":1,"paragraphs":{}}', "İ", "ß", "\U0001f600", "departure_soon_days", *CONSENT_KINDS),
)
_DATES = (
    "2021-11-17",
    "2021-11-16",
    "1990-01-02",
    "0001-01-01",
    "9999-12-31",
    "2021-02-30",
    "20211117",
    "2021-W46-3",
)
_TIMES = ("10:00", "11:00", "10:30", "00:00", "23:59", "24:00", "10:00:00", "10:00+01:00", "T10", "99")
_INSTANTS = ("2021-11-16T09:24:00+00:00", "2021-11-16T09:24:00", "9999-12-31T23:59:59-23:59", "2021-11-16")
_CODES = ("fr bm", "fr", "", "fr  bm", " ", "ar\u00a0fr", "a b c d")
_NUMBERS = ("0", "1", "2", "-1", "12", str(2**63 - 1), str(-(2**63)), str(2**31), "400", "3652060")

_BY_KIND = {
    Kind.DATE: _DATES,
    Kind.TIME: _TIMES,
    Kind.INSTANT: _INSTANTS,
    Kind.CODES: _CODES,
    Kind.TEXT: _TEXTS,
}

_RECORDS = (
    *known.RECORDS,
    *(same_person_id(one, other) for one, other in (("p0", "p1"), ("p0", "p2"), ("p1", "p2"))),
    *(seat_id("s1", "p1"), seat_id("s1", "p2")),
    *(derived_id("setting", key) for key in ("departure_soon_days", "majority", "silent_days")),
    Issue.of("same_person", [("person", "p0"), ("person", "p1")]).id,
    Issue.of("capacity", [("orientation_session", "s1")]).id,
    Issue.of("two_values", [("person", "p1")], group="name").id,
)
_OF_ENTITY = {
    "person": known.RECORDS[:4],
    "orientation_session": ("s0", "s1", "s2"),
    "seat": ("t1", "t2", seat_id("s1", "p1"), seat_id("s1", "p2")),
    "consent": ("c1", "c2"),
    "same_person": tuple(same_person_id(*pair) for pair in (("p0", "p1"), ("p0", "p2"), ("p1", "p2"))),
}
"""Ids that fit, so that writes meet what is here."""
_NO_RECORDS = ("", "r\0", "'", "ü" * 300)
_ENTITIES = tuple(entity.name for entity in REGISTRY.entities)
_NO_ENTITIES = ("spell", "", "oplog", "issue", *_ENTITIES)
_HLCS = tuple(str(known.HLC + step) for step in (0, 1, 2, 1 << 40))
_NO_HLCS = ("0", str(2**63 - 1), str(2**62), "-1", str(2**63), "1.0")
_AUTHORS = ("staff-rba", "staff-cen", "", "x\0")
_SALTS = ("00" * 16, "ff" * 16)
_NO_SALTS = ("", "0", "AA " * 16, "ff" * 64, "ff" * 65)
_REPLICAS = (known.RABAT, known.CASABLANCA, known.SECOND_CENTRAL, known.RETIRED, known.CENTRAL)
_FIRST = {known.RABAT: 7, known.CENTRAL: 3}
"""Where the next batch of those begins of whom something is here; the others' begin with 1."""


class _Choices:
    """Takes one byte after the other; zeros when there are no more."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self.fitting = data[:1] > b"\x7f"
        """Whether records are those of their entity, or any."""

    @property
    def left(self) -> int:
        return max(0, len(self._data) - self._at)

    def byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1] if self._at <= len(self._data) else 0

    def of(self, options: Sequence[T]) -> T:
        return options[self.byte() % len(options)]

    def mostly(self, usual: Sequence[T], strange: Sequence[T]) -> T:
        """One of the usual, or seldom a strange one."""
        return self.of(strange) if self.byte() > 245 else self.of(usual)

    def text(self) -> str:
        """The next few bytes as they are."""
        length = self.byte() % 16
        return "".join(chr(self.byte()) for _ in range(min(length, self.left)))


def script_from(data: bytes) -> bytes:
    """A bundle of one to three batches."""
    choices = _Choices(data)
    sender = choices.of((known.RABAT, known.CASABLANCA))
    lines = ["B" + _batch(choices, number) for number in range(1 + choices.byte() % 3)]
    return script_of(*lines, sender=sender.replica)


def _batch(choices: _Choices, number: int) -> str:
    author = choices.mostly(_REPLICAS[:3], _REPLICAS)
    replica, follows = author.replica, _FIRST.get(author, 1)
    beside = (follows + 1 + number, 1, 2, 1000, 2**63 - 2, 2**63 - 1)
    first = choices.mostly((follows + 100 * (number + 1), 200 * (number + 1)), (follows, *beside))
    previous = choices.mostly(("", "0" * 64), ("\\ud800", "\\u0000", "é"))
    operations = [_operation(choices) for _ in range(1 + choices.byte() % 6)]
    head = f'{{"format":1,"replica":"{replica}","first_seq":{first},"previous":"{previous}","signature":""'
    return f'{head},"operations":[{",".join(operations)}]}}'


def _operation(choices: _Choices) -> str:
    entity = choices.mostly(_ENTITIES, _NO_ENTITIES)
    records = _OF_ENTITY.get(entity, _RECORDS) if choices.fitting else _RECORDS
    record = json.dumps(choices.mostly(records, _NO_RECORDS))
    hlc, author = choices.mostly(_HLCS, _NO_HLCS), json.dumps(choices.of(_AUTHORS))
    salt = choices.mostly(_SALTS, _NO_SALTS)
    groups = [_group(choices, entity) for _ in range(choices.byte() % 6)]
    head = f'{{"entity":{json.dumps(entity)},"record":{record},"hlc":{hlc},"author":{author},"desk":"RBA"'
    return f'{head},"salt":"{salt}","groups":{{{",".join(groups)}}}}}'


def _group(choices: _Choices, entity_name: str) -> str:
    entity = REGISTRY.get(choices.of(_ENTITIES) if choices.byte() > 240 else entity_name)
    parents = json.dumps([_dot(choices) for _ in range(choices.byte() % 3)])
    if entity is None:
        return f'{json.dumps(choices.text())}:{{"parents":{parents},"value":{{"x":{_any(choices)}}}}}'
    group = choices.of(entity.groups)
    if choices.byte() > 250:
        return f'"{group.name}":{{"parents":{parents},"value":{choices.of(("null", *STRANGE))}}}'
    return f'"{group.name}":{{"parents":{parents},"value":{_value(choices, group)}}}'


def _value(choices: _Choices, group: GroupSpec) -> str:
    members = [f'"{field.name}":{_member(choices, field)}' for field in group.fields]
    if choices.byte() > 240:
        members.append(f"{json.dumps(choices.text())}:{_any(choices)}")
    if choices.byte() > 240:
        members.pop(0)
    return "{" + ",".join(members) + "}"


def _member(choices: _Choices, field: FieldSpec) -> str:
    kind = choices.byte()
    if kind > 248:
        return _any(choices)
    if kind > 215:
        return "null"
    if field.references and kind < 200:
        named = _OF_ENTITY.get(field.references, _RECORDS) if choices.fitting else _RECORDS
        return json.dumps(choices.of(named))
    if field.kind in (Kind.INTEGER, Kind.BOOLEAN):
        return choices.of(_NUMBERS)
    return json.dumps(choices.of(_BY_KIND[field.kind]))


def _any(choices: _Choices) -> str:
    kind = choices.byte() % 4
    if kind == 0:
        return json.dumps(choices.text())
    return choices.of(STRANGE) if kind == 1 else choices.of(("null", *_NUMBERS, *map(json.dumps, _TEXTS)))


def _dot(choices: _Choices) -> str:
    if choices.byte() > 250:
        return choices.text()
    seq = choices.mostly((1, 2, 3, 4, 5, 6, 101, 102, 107, 108, 200, 201), (0, 2**63 - 1, 2**63, 10**18))
    return f"{choices.of(_REPLICAS).replica}:{seq}"
