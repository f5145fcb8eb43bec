"""One computer of a run: its folder, its clock, its open database, and what lies in its log."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import text

from foras_desktop.db import let_go, rebuild
from foras_desktop.domain.clock import Clock
from foras_desktop.services import standing, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.sync import identities
from foras_desktop.sync.agreement import digest_as_signed
from tests.conftest import PASSPHRASE


class SealedBatch(NamedTuple):
    """A batch as its header tells it: who heard one of two voices holds another digest there."""

    replica: str
    first: int
    last: int
    digest: str

    def contradicts(self, other: SealedBatch) -> bool:
        return self.meets(other) and self.digest != other.digest

    def meets(self, other: SealedBatch) -> bool:
        return self.replica == other.replica and self.first <= other.last and other.first <= self.last


@dataclass
class Time:
    """True time, which nobody in a run can read."""

    now: datetime


@dataclass
class LaptopClock:
    """A computer's own clock: true time, wrong by as much as it was put wrong."""

    time: Time
    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return self.time.now + self.ahead


@dataclass
class Laptop:
    """A computer; `home` holds all that a copy of its folder would copy."""

    name: str
    home: Path
    clock: LaptopClock
    office: Office
    known: dict[str, int] = field(default_factory=dict)
    """Up to which seq of each identity that it had its own writes have been looked at."""

    @property
    def replica(self) -> str:
        return self.office.credentials.replica_keys.replica

    def writes_as(self) -> str:
        """The identity in the database: a database that was put back may name another than the key file."""
        with self.office.read_view() as view:
            return view.meta("replica") or ""

    @property
    def holds_root(self) -> bool:
        return self.office.credentials.root_seed is not None

    def quarantine(self) -> str:
        with self.office.read_view() as view:
            return standing.quarantine_of(view, self.office)

    def is_admitted(self) -> bool:
        with self.office.read_view() as view:
            return identities.is_admitted(view.connection, self.replica)

    def owned(self) -> set[str]:
        """The identities whose words may still be written again here."""
        with self.office.read_view() as view:
            return {self.replica, view.meta("replica") or "", *identities.before(view.connection)}

    def digest(self) -> str:
        with self.office.read_view() as view:
            return rebuild.digest(view.connection)

    def written(self) -> str:
        """What an act that is refused must leave as it is."""
        return self.digest()

    def digest_as_signed(self) -> str:
        """The same whatever was let go of here alone."""
        with self.office.read_view() as view:
            return digest_as_signed(view.connection)

    def has_let_go(self) -> bool:
        with self.office.read_view() as view:
            return let_go.is_anyone(view.connection)

    def batches(self) -> list[SealedBatch]:
        with self.office.read_view() as view:
            query = text("SELECT replica, first_seq, last_seq, digest FROM batch")
            return [SealedBatch(*row) for row in view.connection.execute(query)]

    def operations(self, condition: str = "1", **given: object) -> list[Line]:
        """What the log holds, as it is stored."""
        with self.office.read_view() as view:
            query = text(
                "SELECT replica, seq, entity, record, hlc, author, desk, groups, parents"
                f" FROM oplog WHERE {condition} ORDER BY replica, seq"
            )
            return [
                Line(*row[:7], json.loads(row.groups), json.loads(row.parents))
                for row in view.connection.execute(query, given)
            ]


class Line(NamedTuple):
    """One operation of a log."""

    replica: str
    seq: int
    entity: str
    record: str
    hlc: int
    author: str
    desk: str
    groups: dict[str, object]
    parents: dict[str, list[str]]

    @property
    def dot(self) -> str:
        return f"{self.replica}:{self.seq}"


def unlock(home: Path, clock: Clock, randomness: Callable[[int], bytes]) -> Office:
    """Its first person types the passphrase."""
    profile = next(found for found in (profile_folders(home)) if found.people)
    return unlocking.unlock(
        profile.folder, profile.people[0].id, PASSPHRASE, clock=clock, randomness=randomness
    )


def slightly_wrong(chance: random.Random) -> timedelta:
    """No two clocks show the same: some minutes either way."""
    return timedelta(milliseconds=chance.randint(-600_000, 600_000))
