"""Two desks that have met and differ, and the bundle that lies between them: what every fault is tried on."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from foras_desktop.db import issues, oplog, rebuild
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.tables import OPLOG
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.records import AuditEntry
from foras_desktop.services import seats
from foras_desktop.services.office import Credentials, Office
from foras_desktop.sync.core.vector import VersionVector
from tests.conftest import NOW, Desks
from tests.people import plan, register
from tests.services.review.apart import carry, change_apart, exchange_both_ways
from tests.sync.test_bundles import picture, write

_SEED = 7


@dataclass(frozen=True)
class Scene:
    """Closed databases by desk, and `bundle`: what Rabat has for the central office.

    `logs` says what each desk really holds, to measure what others say of it.
    """

    root: Path
    credentials: dict[str, Credentials]
    bundle: Path
    logs: dict[str, VersionVector]

    @contextmanager
    def copy(self, desk: str, folder: Path) -> Iterator[Office]:
        """A fresh copy of a desk's database, opened; `folder` must not be there yet."""
        shutil.copytree(self.credentials[desk].folder, folder)
        with self.opened(desk, folder) as office:
            yield office

    @contextmanager
    def opened(self, desk: str, folder: Path) -> Iterator[Office]:
        """Whatever lies in `folder`, opened with that desk's keys; the same randomness each time.

        Not unlocked: a copy would be noticed, and go into quarantine.
        """
        credentials = replace(self.credentials[desk], folder=folder)
        office = Office(credentials, FixedClock(NOW), random.Random(_SEED).randbytes)
        try:
            yield office
        finally:
            office.close()


def build(root: Path) -> Scene:
    """Both know one person and have changed her phone apart; Rabat has one more person, who has a seat."""
    desks = Desks(root, FixedClock(NOW))
    rabat, central = desks.set_up("RBA"), desks.set_up("CEN", "Salma Idrissi")
    desks.introduce(rabat, central)
    known = register(rabat)
    exchange_both_ways_of(root, rabat, central)
    change_apart(known.id, "phone", ((rabat, "0600000001"), (central, "0600000002")))
    session = plan(rabat, "MLI", "GIN")
    guest = register(rabat, family_name="Zoumanigui", nationality="GIN")
    seats.book_seat(rabat, seats.BookSeat(session.id, guest.id))
    logs = {}
    for office in (rabat, central):
        own = office.credentials.replica_keys.replica
        with office.read_view() as view:
            logs[own] = oplog.committed_vector(view.connection, own)
    desks.close()
    scene = Scene(root, {"RBA": rabat.credentials, "CEN": central.credentials}, root / "bundle", logs)
    with scene.copy("RBA", root / "writer") as writer:
        return replace(scene, bundle=write(writer, root / "stick"))


def exchange_both_ways_of(root: Path, rabat: Office, central: Office) -> None:
    """Twice, so that each has acknowledged what the other wrote."""
    stick = root / "earlier"
    stick.mkdir()
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)


def state(office: Office) -> str:
    """One digest over all operations and every row of every table."""
    return hashlib.sha256(repr(picture(office)).encode()).hexdigest()


def log_digest(office: Office) -> str:
    """The digest by which replicas are compared."""
    with office.read_view() as view:
        return rebuild.digest(view.connection)


def work_digest(office: Office) -> str:
    """A digest of all that people wrote, without what the audit trail adds when a database is opened."""
    with office.read_view() as view:
        rows = view.connection.execute(select(OPLOG).order_by(OPLOG.c.replica, OPLOG.c.seq)).all()
    kept = [tuple(row) for row in rows if row.entity != AuditEntry.entity]
    return hashlib.sha256(repr(kept).encode()).hexdigest()


def require_whole_pages(office: Office) -> None:
    """SQLite finds its pages in order, SQLCipher each page's authentication code right."""
    with office.database.unpooled() as connection:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def require_sound(scene: Scene, office: Office) -> None:
    """Tables and inbox are what the log gives, and nobody is said to have what they have not."""
    with office.read_view() as view:
        assert rebuild.differences(view.connection) == []
        assert issues.differences(view.connection) == set()
        _require_honest(scene, view, office.credentials.replica_keys.replica)


def _require_honest(scene: Scene, view: ReadView, own: str) -> None:
    assert held(view).dominates(oplog.committed_vector(view.connection, own)), "claims more than its log"
    for peer, log in scene.logs.items():
        if peer != own:
            assert log.dominates(ExchangeQueries(view.connection).acknowledged_by(peer))


def held(view: ReadView) -> VersionVector:
    """Every operation whose row is in the log."""
    seqs: dict[str, list[tuple[int, int]]] = {}
    for replica, seq in view.connection.exec_driver_sql("SELECT replica, seq FROM oplog"):
        seqs.setdefault(replica, []).append((seq, seq))
    return VersionVector(seqs)
