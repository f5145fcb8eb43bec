"""One desk: works, writes and reads sticks, and looks whether it is told the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from foras_desktop.db import oplog
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import OrientationSession, Person
from foras_desktop.services import exchange, people, seats
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.sync.core.vector import VersionVector
from tests.people import plan, register

_COUNTRIES = ("MLI", "GIN", "SEN")
_NAMES = ("Diarra", "Konaté", "Sarr", "Touré", "Ouattara", "Ndiaye")
_FEW = 20
_NOTHING_NEW = "bundle.already_read"


class FalseClaimError(AssertionError):
    """Somebody is believed to have what it has not."""


@dataclass
class Desk:
    """An office, and what was confirmed to whoever works there: its operations up to `confirmed`."""

    name: str
    office: Office
    random: Random
    confirmed: int = 0
    happened: Counter[str] = field(default_factory=Counter)
    _known: dict[type[Any], list[str]] = field(default_factory=dict)

    @property
    def replica(self) -> str:
        return self.office.credentials.replica_keys.replica

    def has(self) -> VersionVector:
        with self.office.read_view() as view:
            return oplog.committed_vector(view.connection, self.replica)

    # --- work -------------------------------------------------------------------------------------

    def work(self) -> None:
        """Do one thing that people do; once it returned, it is never to be lost."""
        acts = (self._registers, self._registers, self._changes, self._changes, self._plans, self._books)
        with suppress(UserError):  # a refusal is an answer, too
            self.random.choice(acts)()
        with self.office.read_view() as view:
            self.confirmed = oplog.last_seq(view.connection, self.replica)

    def _registers(self) -> None:
        register(
            self.office,
            family_name=self.random.choice(_NAMES),
            given_names=f"Awa {self.random.randrange(1000)}",
            nationality=self.random.choice(_COUNTRIES),
        )

    def _changes(self) -> None:
        """Somebody whom others change, too."""
        person_id = self._one_of(Person)
        if person_id:
            heads = open_person(self.office, person_id).loaded.heads
            field, value = self.random.choice(
                [
                    ("planned_departure", date(2031, 12, self.random.randint(1, 28))),
                    ("phone", f"06001234{self.random.randint(10, 99)}"),
                    ("needs", tuple(self.random.sample(["food", "health", "transport"], 2))),
                ]
            )
            people.change_person(self.office, people.ChangePerson(person_id, {field: value}, heads))

    def _plans(self) -> None:
        day = self.office.clock.now().date() + timedelta(days=self.random.randint(2, 20))
        hour = time(self.random.choice([9, 10, 11]))
        plan(self.office, self.random.choice(_COUNTRIES), held_on=day, starts_at=hour, capacity=3)

    def _books(self) -> None:
        person, session = self._one_of(Person), self._one_of(OrientationSession)
        if person and session:
            seats.book_seat(self.office, seats.BookSeat(session, person))

    def _one_of(self, record: type[Any]) -> str:
        """A record that others know, too; "" for none. All desks draw from the first few."""
        if len(self._known.setdefault(record, [])) < _FEW:
            with self.office.read_view() as view:
                self._known[record] = sorted(one.id for one in view.records.where(record))[:_FEW]
        return self.random.choice(self._known[record] or [""])

    # --- exchange ---------------------------------------------------------------------------------

    def write_stick(self, folder: Path) -> Path:
        return exchange.write_stick(self.office, exchange.WriteStick(folder))[0].path

    def read_stick(self, path: Path) -> None:
        self.happened["read a stick"] += 1
        try:
            exchange.read_stick(self.office, exchange.ReadStick(path))
        except UserError as refusal:
            if refusal.code != _NOTHING_NEW:
                raise

    # --- truth ------------------------------------------------------------------------------------

    def require_true(self, other: str, has: Callable[[], VersionVector]) -> None:
        """What is believed of another one holds: what it has is asked afterwards, and only grows."""
        with self.office.read_view() as view:
            believed = view.queries.exchange.acknowledged_by(other)
        if not has().dominates(believed):
            raise FalseClaimError(f"{self.name} takes for arrived at {other} what is not there")
        self.happened["asked whether a claim is true"] += 1
