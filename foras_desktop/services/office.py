"""The opened program: one replica's database, who acts, which clock. Handed to every service."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from foras_desktop.db.engine import Database
from foras_desktop.db.keys.keyfile import Opened
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork, read_view, unit_of_work
from foras_desktop.domain.access import Actor
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.sync.identity import ReplicaKeys


@dataclass(frozen=True)
class Credentials:
    """What unlocking gave: all that a second process needs to work in the same person's name."""

    folder: Path
    database_key: bytes = field(repr=False)
    replica_keys: ReplicaKeys = field(repr=False)
    opened: Opened = field(repr=False)
    actor: Actor
    practice: bool
    seal_recipients: tuple[str, ...]
    seal_identity: str = field(repr=False)
    root_seed: bytes | None = field(default=None, repr=False)

    @property
    def database_path(self) -> Path:
        return self.folder / "foras.db"


class Office:
    """An unlocked database with its actor; closed when the screen is locked."""

    is_read_only = False

    def __init__(
        self, credentials: Credentials, clock: Clock | None = None, randomness: Randomness = os.urandom
    ) -> None:
        self.credentials = credentials
        self.clock: Clock = clock or SystemClock()
        self.randomness = randomness
        self.database = Database(credentials.database_path, credentials.database_key)

    @property
    def actor(self) -> Actor:
        return self.credentials.actor

    @property
    def desk(self) -> str:
        return self.credentials.actor.desk

    def take_role(self, actor: Actor) -> None:
        """The central office's word about the actor replaces what the desk had claimed."""
        self.credentials = replace(self.credentials, actor=actor)

    def speak_as(self, keys: ReplicaKeys) -> None:
        """From now on this computer has another voice."""
        self.credentials = replace(self.credentials, replica_keys=keys)

    def seal_to(self, recipients: tuple[str, ...]) -> None:
        """From now on sealed fields open to these."""
        self.credentials = replace(self.credentials, seal_recipients=recipients)

    def rekey(self, opened: Opened) -> None:
        """Encrypt the database anew under another master key, and go on with it."""
        key = opened.key("database")
        self.database.rekey(key)
        self.credentials = replace(self.credentials, database_key=key, opened=opened)
        self.database = Database(self.credentials.database_path, key)

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """A transaction in the actor's name; UserError `access.read_only` where nothing may be written."""
        if self.is_read_only:
            raise UserError("access.read_only")
        with unit_of_work(self.database, self.actor.person_id, self.clock, self.randomness) as work:
            yield work

    @contextmanager
    def read_view(self) -> Iterator[ReadView]:
        with read_view(self.database, self.clock) as view:
            yield view

    def close(self) -> None:
        self.database.close()
